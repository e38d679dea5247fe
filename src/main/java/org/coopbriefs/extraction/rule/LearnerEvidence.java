package org.coopbriefs.extraction.rule;

import java.util.List;
import java.util.stream.Stream;
import org.coopbriefs.extraction.LaoPlaces;
import org.coopbriefs.extraction.Sentence;
import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.extraction.mention.KeyText;
import org.coopbriefs.extraction.rule.Learners.Who;
import org.coopbriefs.extraction.rule.TimingReader.Act;

/**
 * What the words round a number of learners say: whether they are taught across the border, done or
 * going on.
 */
final class LearnerEvidence {

    private static final KeyPattern TAUGHT =
            KeyPattern.words(
                    "đào tạo|cầm tay chỉ việc|nuôi ăn học|bồi dưỡng|tập huấn|huấn luyện|dạy|giảng"
                            + " dạy|tuyển sinh|nhập học|tốt nghiệp|bế giảng|khai giảng|khóa"
                            + " học|khóa|lớp|du học|học(?!"
                            + " (?:sinh|viên|kỳ|phí|vị|hàm|thuật|đường))|thực tập|ra"
                            + " trường|(?:cấp|trao|nhận) (?:bằng|chứng chỉ|chứng nhận)|truyền nghề|trained?|training|courses?|graduated?|enrolled|study|"
                            + "studied|studying|scholarships?|learn(?:ed|ing|s)?|classes|class|degrees?");

    /** Whatever follows is taught. */
    private static final KeyPattern TEACHES =
            KeyPattern.words(
                    "đào tạo|(?:cấp|trao) (?:bằng|chứng chỉ)|dạy(?: nghề| chữ| tiếng \\p{L}{1,5})?|bồi dưỡng|tập huấn|nuôi ăn học|"
                            + "trained|taught|training for");

    private static final KeyPattern TAUGHT_BEHIND =
            KeyPattern.words(
                    "được|bước vào|nhập trường|chứng chỉ|bound for|scholarships|(?:tấm|lấy|nhận|cấp) bằng|vào học|ra trường|trúng tuyển|đỗ|sang (?:\\p{L}{1,8} ){0,3}học|sang"
                            + " đào tạo|du học|học tập|theo học|nhập học|tốt nghiệp|nghiên cứu|học"
                            + " (?:tại|ở|tiếng|các|hệ|ngành)|are|were|have|study|studying|graduated|trained|"
                            + "learning|enrolled|attended|arrived|at");

    private static final KeyPattern TAUGHT_BEHIND_LIST =
            KeyPattern.of(
                    "^[^;.:\\d]{0,110}(?<!\\p{L})(?:(?:nhận|được cấp|lấy) (?:chứng chỉ|bằng)|(?:hoàn thành|kết thúc|dự)"
                            + " (?:khóa|lớp))(?!\\p{L})|^[^;.:\\d]{0,110}(?<!\\p{L})được (?:[^,;.]{0,40} )?(?:đào tạo|bồi dưỡng|tập"
                            + " huấn|dạy|cử đi học|cầm tay chỉ việc)(?!\\p{L})");

    private static final KeyPattern DONE =
            KeyPattern.words(
                    "đã|(?:lớp|khóa)(?: \\p{L}{1,10}| \\d{1,2}){0,6} (?:có|gồm|cho)|nuôi ăn"
                            + " học|đón|brought|đào tạo|nhận|tiếp nhận|(?<!trung |cao |các |sơ"
                            + " |cung )cấp(?! (?:cao|tỉnh|huyện|xã))|trao(?!"
                            + " đổi)|dành|cử|gửi|đưa|đón|tuyển|vừa|bế giảng|khai giảng|mở|tổ chức|tốt"
                            + " nghiệp|nhập học|hoàn thành|với|bồi dưỡng|tập"
                            + " huấn|dạy|has|have|awarded|trained|"
                            + "received|finished|graduated|granted|sent|provided|gave|offered|admitted");

    private static final KeyPattern DONE_BEHIND =
            KeyPattern.words(
                    "đã|bước vào|nhập trường|bound for|on (?:full )?scholarships|(?:học|thi|tập huấn) xong|(?:trở về|về nước|kết thúc|hoàn"
                            + " tất|qua) (?:[^,;]{0,20} )?(?:khóa|lớp|học)|(?:cầm|nhận|lấy) [^,;]{0,25}bằng|được (?:[^,;]{0,40} )?(?:đào tạo|cấp|nhận|tiếp"
                            + " nhận|cử|tuyển|bồi dưỡng|tập huấn|gửi|dạy|trao)|tốt nghiệp|nhập học|hoàn"
                            + " thành|ra trường|sang (?:\\p{L}{1,8} ){0,4}?(?:học|đào tạo|du"
                            + " học)|finished|graduated|(?:was|were|been)"
                            + " (?:trained|sent|admitted|awarded)|completed|attended|arrived|joined");

    private static final KeyPattern PRESENT_BEFORE =
            KeyPattern.words(
                    "(?<!thực |phát |thể |xuất |biểu )hiện|lúc này|đang|quản lý|năm học này"
                            + " còn|(?:giờ|nay)(?: này| đây)? (?:vẫn )?còn|vẫn còn|hosts|currently|now|at present|there are");

    private static final KeyPattern PRESENT_BEHIND =
            KeyPattern.words(
                    "đang|(?<!thực |phát |thể |xuất |biểu )hiện|currently|now|are studying|are"
                            + " learning|are enrolled|is studying|on (?:its|the) rolls|this term|still|chưa kết thúc");

    private static final KeyPattern PAST_AND_PRESENT = KeyPattern.words("đã và đang", "đã, đang");

    private static final KeyPattern STAYS =
            KeyPattern.words(
                    "học tập|theo học|ăn ở|lưu trú|in its (?:colleges|universities|schools)|"
                            + "at (?:the )?(?:universit|college|school)\\p{L}{0,5}|"
                            + "ở (?:trường|đại học|học viện|ký túc xá|phân hiệu)|"
                            + "tại (?:trường|các trường|đại học|học viện|phân hiệu)|ở lại");

    private static final KeyPattern ATTENDS_BEHIND =
            KeyPattern.words(
                    "tham dự|dự(?! (?:án|kiến|toán|thảo|báo|định|phòng|trữ|tuyển|bị))|tham gia|có"
                            + " mặt|giao lưu|biểu diễn|thi đấu|hiến máu|attended(?! (?:\\p{L}{1,10}"
                            + " ){0,3}(?:courses?|class(?:es)?|training|lessons|universit))|took"
                            + " part|participated|cổ vũ|diễu hành");

    private static final KeyPattern MET_BEFORE =
            KeyPattern.words(
                    "mở cửa đón|phục vụ|đáp ứng|phần thưởng|khen thưởng|giấy khen|biểu"
                            + " dương|gặp|gặp gỡ|gặp mặt|thăm hỏi|động viên|tặng quà|trao quà|suất"
                            + " quà|phần quà|khám bệnh|khám|giao lưu với|sự tham gia của|sự tham dự"
                            + " của|sự góp mặt của|(?<!cuối |vô )cùng|có mặt|thu hút|quy mô|met|meeting"
                            + " with|xe đạp|học sinh nghèo|phòng học|trường học|chỗ ở|sức chứa|chỗ"
                            + " học|đủ chỗ|bắt giữ|đối tượng");

    /** Fostered children, and how many more or fewer than before. */
    private static final KeyPattern NO_LEARNERS =
            KeyPattern.words(
                    "đỡ đầu",
                    "nhận nuôi",
                    "thiệt mạng|mất tích|bị thương|sinh mạng|tử vong|người chết|nhà cửa|ca"
                            + " mắc|cách ly|chữa|mổ|bệnh nhân|khám",
                    "(?:ít|nhiều|cao|thấp|nhỉnh) hơn",
                    "tăng",
                    "giảm");

    private static final KeyPattern VICTIMS_BEHIND =
            KeyPattern.words(
                    "mất tích|thiệt mạng|bị thương|tử vong|nhà cửa|sơ tán|cách ly|mắc bệnh|bị (?:bệnh|tim)|missing|dead");

    private static final KeyPattern LAO_BEHIND =
            KeyPattern.words(
                    "lào|tỉnh bạn|nước bạn|bạn lào|phía bạn|của"
                            + " bạn|lao|laos|laotian|campuchia|trung quốc|thái"
                            + " lan|chinese|cambodian|thai|khmer|lưu học sinh|lhs");

    private static final KeyPattern NOT_LAO =
            KeyPattern.words(
                    "người việt|việt kiều|gốc việt|kiều bào|nghèo|hiếu học|vượt khó|khuyết tật|mồ"
                            + " côi|tiểu học|mầm non|dân tộc thiểu số|(?:của|trên địa bàn|các)"
                            + " (?:huyện|xã|thị xã|phường)|người (?:mông|thái|khơ mú|dao|kinh)");

    /** Pupils of one's own, where the sentence names nobody from abroad. */
    private static final KeyPattern AT_HOME =
            KeyPattern.words(
                    "học sinh (?:thpt|thcs|giỏi|nghèo|phổ thông)|(?:của|trong|ngoài|toàn|cả)"
                            + " (?:tỉnh|huyện|xã|thị xã|thành phố)|địa phương|trên địa"
                            + " bàn|phòng học|công nhân|lao động|người dân|doanh nghiệp|khách");

    private static final String SCHOOL =
            "(?:nhà )?trường|học viện|đại học|đh|cao đẳng|phân hiệu|ký túc xá|khoa";

    private static final KeyPattern SCHOOL_HAS =
            KeyPattern.of(
                    "(?<!\\p{L})(?:"
                            + SCHOOL
                            + "|tỉnh)(?!\\p{L})[^,;.]{0,60} (?:có|quản lý)"
                            + " (?:gần |hơn |trên |khoảng |tổng số )?$");

    private static final KeyPattern SCHOOL_LIST =
            KeyPattern.of("(?<!\\p{L})(?:" + SCHOOL + ")(?!\\p{L})[^;.\\d]{0,80}: $");

    private static final KeyPattern OF_SCHOOL =
            KeyPattern.of("^[^;.\\d]{0,40} của (?:" + SCHOOL + ")(?!\\p{L})");

    private static final KeyPattern TAKES =
            KeyPattern.words(
                    "nhận|đón|tuyển|cấp|dành|gửi|cử|lưu học sinh|bế giảng|khai giảng|khóa|lớp|nhập học|took|received|admitted");

    private static final KeyPattern LAO_LESSONS =
            KeyPattern.words(
                    "(?:lớp|khóa|dạy|học|đào tạo|bồi dưỡng)(?: \\p{L}{1,8}){0,3} tiếng lào");

    private static final KeyPattern ABROAD =
            KeyPattern.words(
                    "sang|học bổng|cử|gửi|tại (?:tỉnh |thủ đô |nước )?(?:bạn|lào)|đại học");

    private static final KeyPattern LEARNER_NOUN =
            KeyPattern.words(
                    "lưu học sinh|lhs|học sinh|sinh viên|học viên|du học sinh|students|trainees");

    private static final KeyPattern TEACHERS_SENT =
            KeyPattern.words(
                    "sang (?:[^,;]{0,30} )?(?:giảng )?dạy|đứng lớp|lên lớp|giảng bài|dạy tiếng"
                            + " việt|to teach|tình nguyện");

    /** "Số sinh viên ... đang theo học là 94 em": the noun stands before its number. */
    private static final KeyPattern TOTAL_OF =
            KeyPattern.of(
                    "(?<!\\p{L})(?:số|khóa|lớp|lứa|đợt) (?:lượng )?(?:em |các em )?(?:lưu học sinh|lhs|học sinh|sinh"
                            + " viên|học viên|cán bộ|người [^;]{0,60}đào tạo|đang)(?!\\p{L})[^;]{0,160}"
                            + "(?: (?:là|lên|tới|đến|đạt|còn|có)|:) (?:gần |hơn |trên |khoảng )?$");

    /** "Lũy kế từ năm 2008 đến nay: 517 người". */
    private static final KeyPattern TALLY =
            KeyPattern.of(
                    "(?<!\\p{L})(?:lũy kế|cộng dồn|(?:nâng|đưa) tổng số|tổng số)(?!\\p{L})[^;.]{0,90}(?::| là| lên) (?:gần |hơn |trên |khoảng )?$");

    private static final KeyPattern OWN_NAME =
            KeyPattern.of("^ ?(?:lưu học sinh|lhs|du học sinh|lưu học viên)");

    /** How many sentences back a figure's people may have been named. */
    private static final int FAR = 3;

    private final Passage passage;
    private final Learners learners;
    private final boolean part;
    private final boolean told;

    /**
     * @param part whether they are a part of others, or listed with them
     * @param told whether learners were counted just before
     */
    LearnerEvidence(Passage passage, Learners learners, boolean part, boolean told) {
        this.passage = passage;
        this.learners = learners;
        this.part = part;
        this.told = told;
    }

    /** Whether these are people taught across the border at all. */
    boolean taught() {
        if (Passage.has(NO_LEARNERS, nearBefore())
                || Passage.has(VICTIMS_BEHIND, behindNoun())
                || learnLaoAtHome()
                || !present() && attends()
                || learners.who() == Who.STUDENT && weak() && !international() && !ofASchool()) {
            return false;
        }
        KeyText tail = tail();
        if (Passage.has(NOT_LAO, tail)) {
            return false;
        }
        return switch (learners.who()) {
            case STUDENT ->
                    part
                            || lao(tail)
                                    && !ofTheirOwn()
                                    && (learning() || international() || ofASchool());
            case SCHOLARSHIP, PLACE -> lao(tail) || part;
            case OFFICIAL -> part || lao(tail) && trainsOfficials();
            case PERSON ->
                    part
                            || total()
                            || learnersBefore() && LearnerParties.isShare(passage)
                            || told && Passage.has(TALLY, passage.before())
                            || isOfLearners(tail) && (learning() && !weak() || ofASchool());
        };
    }

    private boolean speaksOfLearning() {
        return Passage.has(TAUGHT, passage.sentence().key())
                || Passage.has(STAYS, passage.sentence().key())
                || ofASchool();
    }

    /** "Trường có 58 sinh viên Lào", "23 sinh viên Lào của Trường Đại học A". */
    private boolean ofASchool() {
        return Passage.has(SCHOOL_HAS, passage.clauseBefore())
                || Passage.has(SCHOOL_LIST, passage.before())
                || Passage.has(OF_SCHOOL, passage.sentence().key().substring(learners.end()));
    }

    /**
     * "Trường hiện có 214 học sinh": of whom only the article's parties tell, and nobody takes
     * them.
     */
    private boolean ofTheirOwn() {
        boolean named =
                foreigners(tail())
                        || ofPartners(passage.sentence())
                        || LaoPlaces.in(passage.sentence().key());
        return !named
                && (present() || weak())
                && !part
                && !told
                && !Passage.has(TAKES, passage.clauseBefore())
                && !Passage.has(TEACHES, passage.clauseBefore());
    }

    /** Who learns Lao at home is taught by nobody abroad. */
    private boolean learnLaoAtHome() {
        KeyText sentence = passage.sentence().key();
        return Passage.has(LAO_LESSONS, sentence) && !Passage.has(ABROAD, sentence);
    }

    /** "dạy nghề cho 140 em", "vẫn còn 48 em": people, and learners by what stands before. */
    private boolean isOfLearners(KeyText tail) {
        boolean learners = learnersBefore() || Passage.has(TEACHES, nearBefore());
        return (learners || told && speaksOfLearning()) && lao(tail);
    }

    /** Whether nothing but their presence speaks for it. */
    boolean weak() {
        return !part && act() == Act.NONE && !Intent.planned(passage);
    }

    Act act() {
        KeyText before = passage.clauseBefore();
        KeyText behind = behindNoun();
        if (Passage.has(PAST_AND_PRESENT, before + " # " + behind)) {
            return Act.DONE;
        }
        if (present()) {
            return Act.PRESENT;
        }
        if (total() && Passage.has(PRESENT_BEFORE, passage.before())) {
            return Act.PRESENT;
        }
        if (total()
                || Passage.has(TALLY, passage.before())
                || Passage.has(DONE, nearBefore())
                || Passage.has(DONE_BEHIND, behind)
                || taughtBehindList()) {
            return Act.DONE;
        }
        return Passage.has(STAYS, behind) ? Act.PRESENT : Act.NONE;
    }

    /**
     * "hiện có 53 ... đang theo học"; a "đang" that belongs to another figure of the sentence does
     * not count.
     */
    private boolean present() {
        return Passage.has(PRESENT_BEFORE, nearBefore())
                || Passage.has(PRESENT_BEHIND, behindNoun());
    }

    private boolean attends() {
        KeyText behind = behindNoun();
        return Passage.has(ATTENDS_BEHIND, behind.substring(0, Math.min(behind.length(), 60)))
                || Passage.has(MET_BEFORE, nearBefore());
    }

    private boolean foreigners(KeyText tail) {
        return Passage.has(LAO_BEHIND, tail)
                || LaoPlaces.in(passage.sentence().key())
                || international()
                || passage.article().placesIn(passage.sentence().span()).stream()
                        .anyMatch(p -> !p.vietnamese())
                || Passage.has(LAO_BEHIND, passage.sentence().key());
    }

    /** The sentence, or the one before that the figure goes on from, tells of Laos. */
    private boolean lao(KeyText tail) {
        return foreigners(tail)
                || ofPartners(passage.sentence())
                || passage.article().isOfThem() && !Passage.has(AT_HOME, passage.sentence().key())
                || before().anyMatch(s -> Gift.abroad(passage.article(), s) || ofPartners(s));
    }

    /** The sentences before that this one may go on about. */
    private Stream<Sentence> before() {
        int index = passage.sentence().index();
        return passage.article().sentences().subList(Math.max(0, index - FAR), index).stream();
    }

    /** "số sinh viên ... là 94 em". */
    private boolean total() {
        return !part && learners.who() != Who.OFFICIAL && Passage.has(TOTAL_OF, passage.before());
    }

    private boolean ofPartners(Sentence sentence) {
        List<String> partners = passage.article().participants().foreign();
        return passage.article().partiesIn(sentence).stream()
                .anyMatch(party -> party.slugs().stream().anyMatch(partners::contains));
    }

    private boolean international() {
        return Passage.has(OWN_NAME, passage.after());
    }

    private boolean learning() {
        return taughtBehindList()
                || Passage.has(TAUGHT, passage.clauseBefore())
                || Passage.has(TAUGHT_BEHIND, behindNoun())
                || Passage.has(STAYS, behindNoun())
                || present()
                || Passage.has(DONE, nearBefore());
    }

    private boolean trainsOfficials() {
        KeyText behind = behindNoun();
        if (Passage.has(TEACHERS_SENT, behind)) {
            return false;
        }
        return Passage.has(TAUGHT, nearBefore())
                || Passage.has(TAUGHT, behind) && !weak()
                || taughtBehindList();
    }

    /** "212 cán bộ đảng, chính quyền, công an được bồi dưỡng". */
    private boolean taughtBehindList() {
        return Passage.has(TAUGHT_BEHIND_LIST, passage.sentence().key().substring(learners.end()));
    }

    private boolean learnersBefore() {
        return Passage.has(LEARNER_NOUN, passage.before())
                || before().anyMatch(s -> Passage.has(LEARNER_NOUN, s.key()));
    }

    /** The clause before the figure, and not more than its last words. */
    private KeyText nearBefore() {
        KeyText before = passage.clauseBefore();
        return before.substring(Math.max(0, before.length() - 70));
    }

    /** From behind the noun to the end of the clause. */
    private KeyText behindNoun() {
        return passage.clauseFrom(learners.end());
    }

    /** What describes the learners: "Lào", "của tỉnh ...". */
    private KeyText tail() {
        KeyText behind = behindNoun();
        return behind.substring(0, Math.min(behind.length(), 60));
    }
}
