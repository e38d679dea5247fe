package org.coopbriefs.extraction.rule;

import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.extraction.mention.KeyText;
import org.coopbriefs.extraction.rule.Learners.Who;

/** Whether people whom no noun calls learners attended a class for those of the other side. */
final class LearnersInClass {

    /** "Tham gia lớp học có 48 người". */
    private static final KeyPattern IN_A_CLASS =
            KeyPattern.of(
                    "(?<!\\p{L})(?:tham gia|tham dự|dự|theo học) (?:\\p{L}{1,8} ){0,2}(?:lớp|khóa)(?!\\p{L})[^;.\\d]{0,60} (?:có|là|gồm)(?: tổng cộng)? $");

    private static final KeyPattern ATTENDS_A_CLASS =
            KeyPattern.words(
                    "(?:dự|tham dự|tham gia|theo học|theo) (?:\\p{L}{1,8} ){0,2}(?:lớp|khóa)");

    /** "Fifty people took part": in the class of which the sentence before told. */
    private static final KeyPattern TOOK_PART =
            KeyPattern.words("took part|attended|participated|enrolled|participants|drew|tham gia");

    private static final KeyPattern CLASS =
            KeyPattern.words(
                    "(?:lớp|khóa) (?:học|bồi dưỡng|tập huấn|đào tạo|dạy|trung cấp|cao cấp|tiếng|tương tự|sơ cấp|ngắn|xóa)|(?:khai|bế) giảng|(?:kết thúc|hoàn thành|sau|cuối) (?:khóa|lớp)|trại huấn luyện|(?:tháng|tuần|ngày|đợt) (?:bồi dưỡng|tập huấn|đào tạo|huấn luyện)|(?:course|class|workshop)(?:s|es)?");

    /** Whom nothing but a class makes what they are called. */
    private static final KeyPattern TRAINEES = KeyPattern.words("học viên|trainees|learners");

    /** Some of the class, who have been counted with it. */
    private static final KeyPattern PRAISED =
            KeyPattern.words(
                    "(?:khen|tuyên dương|biểu dương|thưởng|phát biểu|đại diện|quà|honou?red|praised)");

    /** What a class has, or who it is for: "Đối tượng là", "quy tụ", "Lớp có". */
    private static final KeyPattern CONSISTS_OF =
            KeyPattern.of(
                    "(?<!\\p{L})(?:sĩ số|quân số)(?: [\\p{L}-]{1,8}){0,4} $|(?<!\\p{L})(?:có|là|gồm|quy tụ|thu hút|tập hợp|cho|với|for|of|gathers|gathered|drew|brought together)"
                            + "(?: (?:cho|sự|tham|gia|góp|mặt|dự|của|các|tổng|cộng|số|cả|hơn|gần|trên|khoảng)){0,4} $");

    /** Who comes to its opening, or teaches it. */
    private static final KeyPattern GUESTS =
            KeyPattern.words(
                    "(?:dự|tham dự|có mặt|chứng kiến|đến|về) (?:tại )?(?:lễ|buổi|chương trình|hội nghị|hội thảo)|đại biểu|giảng dạy|đứng lớp|báo cáo viên|attended|ceremony");

    private final Passage passage;
    private final Learners learners;
    private final LearnerSurroundings around;

    LearnersInClass(Passage passage, Learners learners, LearnerSurroundings around) {
        this.passage = passage;
        this.learners = learners;
        this.around = around;
    }

    boolean attend() {
        boolean people = learners.who() == Who.PERSON || learners.who() == Who.OFFICIAL;
        if (!people) {
            return false;
        }
        boolean attends = Passage.has(ATTENDS_A_CLASS, around.behindNoun());
        boolean here =
                IN_A_CLASS.matcher(passage.before()).find() || attends && around.areForeign();
        boolean tookPart = here || Passage.has(TOOK_PART, passage.clause());
        return isMadeUpOfThem()
                || tookPart
                        && (here || Passage.has(CLASS, passage.sentence().key()))
                        && around.lao(around.tail())
                || (tookPart || attends) && isOfClassBefore();
    }

    /** "Lớp bồi dưỡng ... quy tụ 17 cán bộ đến từ A": whom the class consists of. */
    private boolean isMadeUpOfThem() {
        boolean listed =
                CONSISTS_OF.matcher(passage.clauseBefore()).find()
                        && !Passage.has(GUESTS, passage.sentence().key());
        return listed
                && (around.areForeign()
                        ? Passage.has(CLASS, passage.before()) || isClassBefore()
                        : !around.areOfHome()
                                && (isOfClassBefore()
                                        || isClassBefore() && around.foreigners(around.tail())));
    }

    /** "Cả 48 học viên đều đạt yêu cầu": of the class of which the sentences before told. */
    boolean areTrainees() {
        KeyText noun = passage.sentence().key().substring(passage.end(), learners.end());
        return Passage.has(TRAINEES, noun)
                && !Passage.has(PRAISED, around.behindNoun())
                && around.lao(around.tail())
                && (around.areForeign() && Passage.has(CLASS, passage.before())
                        || around.before().anyMatch(s -> Passage.has(CLASS, s.key())));
    }

    private boolean isClassBefore() {
        return passage.article()
                .before(passage.sentence())
                .filter(s -> Passage.has(CLASS, s.key()))
                .isPresent();
    }

    private boolean isOfClassBefore() {
        return passage.article()
                .before(passage.sentence())
                .filter(s -> Passage.has(CLASS, s.key()) && Abroad.named(passage.article(), s))
                .isPresent();
    }
}
