package org.coopbriefs.review;

/** Why a fact is not used; the list of the counting rules. */
public enum RejectionReason {
    IN_CUMULATIVE("đã gồm trong số lũy kế", "already in a running sum"),
    PLANNED("mới là dự thảo, dự kiến", "only a draft or a plan"),
    DUPLICATE("trùng", "told twice"),
    WRONG_PLACE("sai địa phương", "another province"),
    WRONG_DIRECTION("nhầm bên hỗ trợ, bên nhận", "giver and receiver mixed up"),
    OTHER_CONTENT("không thuộc nội dung bài", "not in the article itself"),
    WRONG_FIGURE("sai con số, đơn vị", "wrong figure or unit"),
    WRONG_DATE("sai thời gian", "wrong time"),
    OTHER_LEVEL("không thuộc cấp tỉnh", "not of province level"),
    OTHER("khác (ghi rõ)", "other (say which)");

    private final String vietnamese;
    private final String english;

    RejectionReason(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** As people read it; Vietnamese unless English is asked for. */
    public String label(String language) {
        return language.equals("en") ? english : vietnamese;
    }
}
