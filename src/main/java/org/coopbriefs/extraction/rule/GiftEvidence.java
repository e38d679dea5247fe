package org.coopbriefs.extraction.rule;

import org.coopbriefs.extraction.GivingWords;
import org.coopbriefs.extraction.Sentence;
import org.coopbriefs.extraction.mention.KeyPattern;

/**
 * What says of a figure that it is given.
 *
 * @param given words of giving, or of works built for others
 * @param taught what the education of others costs
 * @param worth what something is worth or costs that may have been named before
 * @param source whose money it was
 */
record GiftEvidence(boolean given, boolean taught, boolean worth, boolean source) {

    /** What a course costs is given by who holds it. */
    private static final KeyPattern TEACHING =
            KeyPattern.words(
                    "đào tạo|bồi dưỡng|giảng dạy|nuôi dưỡng|ăn ở|lưu học sinh|lhs|học viên|học tiếng",
                    "(?:khóa|lớp) (?:này|vừa|trên|học)",
                    "trained",
                    "training");

    /** "2,5 tỷ đồng lấy từ ngân sách tỉnh": whose money it was. */
    private static final KeyPattern SOURCE =
            KeyPattern.words(
                    "(?:lấy|trích|rút|chi|huy động|bố trí)(?: [^,;.\\d]{0,20})? (?:từ|trong|bằng) (?:nguồn |tiền"
                            + " |vốn )?(?:ngân sách|quỹ|tiền)",
                    "(?:từ|bằng|do|là) (?:nguồn |tiền |vốn )?ngân sách",
                    "do [^,;.\\d]{2,60} (?:lo|chịu|chi|chi trả|trả|bảo đảm|đảm bảo|đảm nhận|gánh|bố trí|bỏ ra|đóng góp|cấp)",
                    "from (?:the |its )?(?:[\\p{L}'’]{1,12} ){0,3}budget");

    /** "Tỉnh A cũng có mặt sau hai ngày với 1 tỷ đồng". */
    private static final KeyPattern BRINGS =
            KeyPattern.of(
                    "(?<!\\p{L})(?:có mặt|góp mặt|đến|sang|tới|came|arrived)(?!\\p{L})[^,;.]{0,40}(?<!\\p{L})(?:với|with)(?: (?:số tiền|khoản tiền|món quà))? $|(?<!\\p{L})loaded with[^;.]{0,80} $|(?<!\\p{L})cheque (?:for|of|worth) $");

    private static final KeyPattern A_SUM =
            KeyPattern.of(
                    "(?<!\\p{L})(?:nghĩa cử|tấm lòng|(?:khoản|số|món) (?:tiền|quà|hỗ trợ))(?: \\p{L}{1,6}){0,2} ?$|(?<!\\p{L})(?:xây|dựng|khánh thành|sửa|hoàn thành)[^,;.]{0,30} (?:bằng|với) $");

    /** "Kinh phí, 3 tỷ đồng, do ngân sách tỉnh bảo đảm": who pays is told in another clause. */
    private static final KeyPattern COST =
            KeyPattern.words(
                    "kinh phí|chi phí|nguồn vốn|vốn|tổng mức|trị giá|số tiền|khoảng|hết|cost");

    /** "4 tỷ đồng (180.000 USD) là của A". */
    private static final KeyPattern IS_OF =
            KeyPattern.of("^ ?(?:\\([^)]{1,40}\\) ?)?là (?:của|từ|do) ");

    private static final KeyPattern OF_SOMEBODY =
            KeyPattern.of("^ ?(?:\\([^)]{1,40}\\) ?)?(?:của|từ) ");

    /**
     * @param value whether the figure says what something is worth
     */
    static GiftEvidence of(Passage passage, boolean value) {
        boolean given =
                Passage.has(Gift.GIVING, passage.sentence().key())
                        || isBuiltForThem(passage)
                        || isSomebodysMoney(passage)
                        || BRINGS.matcher(passage.clauseBefore()).find();
        boolean taught = value && Passage.has(TEACHING, passage.sentence().key());
        return new GiftEvidence(given, taught, value, isOfItsSource(passage));
    }

    boolean any() {
        return given || taught || source;
    }

    /** Whether it may be of something named before. */
    boolean goesOn() {
        return worth || source;
    }

    private static boolean isOfItsSource(Passage passage) {
        return Passage.has(SOURCE, passage.clauseBefore())
                || Passage.has(SOURCE, passage.clauseAfter())
                || Passage.has(COST, passage.clauseBefore())
                        && (Passage.has(IS_OF, passage.after())
                                || Passage.has(SOURCE, passage.before())
                                || Passage.has(SOURCE, passage.after()));
    }

    /** Whether a sentence before may have told of what this is the worth of. */
    boolean mayGoOnAbout(Sentence before) {
        return Passage.has(Gift.GIVING, before.key())
                || goesOn() && Passage.has(TEACHING, before.key());
    }

    /** "Khoản tiền 500 triệu đồng của tỉnh A đến đúng lúc", "xây bằng 2 tỷ đồng của tỉnh A". */
    private static boolean isSomebodysMoney(Passage passage) {
        return A_SUM.matcher(passage.clauseBefore()).find()
                && OF_SOMEBODY.matcher(passage.after()).find();
    }

    /** "Ký túc xá cho lưu học sinh Lào vừa được tỉnh A sửa chữa": no word of giving is needed. */
    private static boolean isBuiltForThem(Passage passage) {
        return Passage.has(GivingWords.BUILT_BY, passage.before())
                && passage.parties().stream().noneMatch(AtHome::isFirm);
    }
}
