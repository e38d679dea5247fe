package org.coopbriefs.reference;

import java.util.List;
import java.util.Set;

/** The words that stand around names in Vietnamese. */
final class VietnameseContext implements NameContext {

    private static final Set<String> CITY = Phrases.of("thành phố, tp, thủ đô, cố đô, đô thành");
    private static final Set<String> BELOW =
            Phrases.of(
                    """
                    huyện, thị xã, thị trấn, phường, xã, quận, thôn, làng, ấp, bản, đặc khu, tx, cụm bản, tổ dân phố""");

    /** Words that end in one of the above and mean something else. */
    private static final Set<String> NOT_BELOW =
            Phrases.of("văn bản, biên bản, cơ bản, nhật bản, kịch bản, bài bản, hợp tác xã");

    private static final Set<String> SEVERAL =
            Phrases.of("các, những, hai, ba, bốn, năm, sáu, bảy, tám, chín, mười, nhiều");

    private static final Set<String> PROVINCE_OFFICE =
            Phrases.of("tỉnh trưởng, tỉnh ủy, tỉnh đoàn");
    private static final Set<String> CITY_OFFICE = Phrases.of("đô trưởng, thành ủy, thành đoàn");

    private static final Set<String> UNITS =
            Phrases.of(
                    """
                    tỉnh ủy, ubnd, hđnd, tỉnh trưởng, tỉnh đoàn, công an, biên phòng, bđbp, lãnh đạo, đoàn, đại biểu,
                    công tác, sở, đảng bộ, chính quyền, nhân dân, quân sự, mttq, ngoại vụ, y tế, thành ủy, đô trưởng, thành đoàn, giữa,
                    hội hữu nghị, tại, ở""");

    private static final Set<String> LIST_GAPS =
            Set.of(",", "và", "-", ", và", "&", "cùng", "với", ";", "hay", "hoặc", "/", "");

    private final Words words;
    private final VietnameseTraps traps;
    private final VietnameseInstitutions institutions;

    VietnameseContext(Words words) {
        this.words = words;
        this.traps = new VietnameseTraps(words);
        this.institutions = new VietnameseInstitutions(words);
    }

    @Override
    public Title titleOf(int first, int last) {
        int before = first - 1;
        if (!words.exists(before)) {
            return Title.NONE;
        }
        if (words.at(before).equals("tỉnh")) {
            return provinceTitle(before);
        }
        if (ends(before, CITY)) {
            return Title.CITY;
        }
        return ends(before, BELOW) && !ends(before, NOT_BELOW) ? Title.BELOW : Title.NONE;
    }

    private boolean ends(int before, Set<String> phrases) {
        return words.nextIsAdjacent(before) && words.phraseEndingAt(before, phrases) > 0;
    }

    private Title provinceTitle(int title) {
        String gap = words.gapAfter(title);
        boolean several = words.nextIsAdjacent(title - 1) && isSeveral(words.at(title - 1));
        if (gap.equals(" ")) {
            return several ? Title.PROVINCES : Title.PROVINCE;
        }
        return several && gap.strip().equals(":") ? Title.PROVINCES : Title.NONE;
    }

    private static boolean isSeveral(String word) {
        return SEVERAL.contains(word) || Character.isDigit(word.charAt(0));
    }

    @Override
    public Title titleByOffice(int first) {
        if (ends(first - 1, PROVINCE_OFFICE)) {
            return Title.PROVINCE;
        }
        return ends(first - 1, CITY_OFFICE) ? Title.CITY : Title.NONE;
    }

    @Override
    public boolean isAnothers(int first, int last, List<Province> candidates) {
        return traps.hold(first, last, candidates);
    }

    @Override
    public boolean isInstitution(int first, int last, boolean titled) {
        return institutions.hold(first, last, titled);
    }

    @Override
    public boolean isUnits(int first, List<Province> candidates) {
        return ends(first - 1, UNITS);
    }

    @Override
    public boolean isListGap(String gap) {
        return LIST_GAPS.contains(gap.strip());
    }
}
