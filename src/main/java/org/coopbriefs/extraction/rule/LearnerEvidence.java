package org.coopbriefs.extraction.rule;

import static org.coopbriefs.extraction.rule.LearnerWords.ATTENDS_BEHIND;
import static org.coopbriefs.extraction.rule.LearnerWords.ATTENDS_NEXT;
import static org.coopbriefs.extraction.rule.LearnerWords.CLASS_HAS;
import static org.coopbriefs.extraction.rule.LearnerWords.DONE;
import static org.coopbriefs.extraction.rule.LearnerWords.DONE_BEHIND;
import static org.coopbriefs.extraction.rule.LearnerWords.FOSTERED;
import static org.coopbriefs.extraction.rule.LearnerWords.LAO_BEHIND;
import static org.coopbriefs.extraction.rule.LearnerWords.LEFT_BEHIND;
import static org.coopbriefs.extraction.rule.LearnerWords.MET_BEFORE;
import static org.coopbriefs.extraction.rule.LearnerWords.NEWCOMERS;
import static org.coopbriefs.extraction.rule.LearnerWords.NOT_LAO;
import static org.coopbriefs.extraction.rule.LearnerWords.NO_LEARNERS;
import static org.coopbriefs.extraction.rule.LearnerWords.OF_CLASS;
import static org.coopbriefs.extraction.rule.LearnerWords.OF_SCHOOL;
import static org.coopbriefs.extraction.rule.LearnerWords.OF_VILLAGES;
import static org.coopbriefs.extraction.rule.LearnerWords.PAST_AND_PRESENT;
import static org.coopbriefs.extraction.rule.LearnerWords.PRESENT_BEFORE;
import static org.coopbriefs.extraction.rule.LearnerWords.PRESENT_BEHIND;
import static org.coopbriefs.extraction.rule.LearnerWords.REGULAR;
import static org.coopbriefs.extraction.rule.LearnerWords.SCHOLARSHIPS_TO;
import static org.coopbriefs.extraction.rule.LearnerWords.SCHOOL_HAS;
import static org.coopbriefs.extraction.rule.LearnerWords.SCHOOL_LIST;
import static org.coopbriefs.extraction.rule.LearnerWords.STAYS;
import static org.coopbriefs.extraction.rule.LearnerWords.STUDIES;
import static org.coopbriefs.extraction.rule.LearnerWords.TAKEN_IN;
import static org.coopbriefs.extraction.rule.LearnerWords.TAKES;
import static org.coopbriefs.extraction.rule.LearnerWords.TALLY;
import static org.coopbriefs.extraction.rule.LearnerWords.TAUGHT;
import static org.coopbriefs.extraction.rule.LearnerWords.TAUGHT_BEHIND;
import static org.coopbriefs.extraction.rule.LearnerWords.TAUGHT_BEHIND_LIST;
import static org.coopbriefs.extraction.rule.LearnerWords.TEACHERS_SENT;
import static org.coopbriefs.extraction.rule.LearnerWords.TEACHES;
import static org.coopbriefs.extraction.rule.LearnerWords.TOTAL_OF;
import static org.coopbriefs.extraction.rule.LearnerWords.TO_STUDY;
import static org.coopbriefs.extraction.rule.LearnerWords.VICTIMS_BEHIND;
import static org.coopbriefs.extraction.rule.LearnerWords.WHOLE_PROVINCE;

import org.coopbriefs.extraction.LaoPlaces;
import org.coopbriefs.extraction.LearningWords;
import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.extraction.mention.KeyText;
import org.coopbriefs.extraction.mention.PeriodMention;
import org.coopbriefs.extraction.mention.PeriodMention.Form;
import org.coopbriefs.extraction.rule.Learners.Who;
import org.coopbriefs.extraction.rule.TimingReader.Act;
import org.coopbriefs.text.EdtfDate;

/**
 * What the words round a number of learners say: whether they are taught across the border, done or
 * going on.
 */
final class LearnerEvidence {

    /** Who is sent for something else than to learn. */
    private static final KeyPattern NOT_TO_LEARN =
            KeyPattern.words(
                    "lao động|làm việc|công nhân|thăm|khách|dân|hộ|phục vụ|giảng dạy|dạy|work");

    /** "Toàn tỉnh là 312 em". */
    private static final KeyPattern OF_THE_PROVINCE =
            KeyPattern.of("(?:toàn|cả) (?:tỉnh|thành phố|huyện|trường)(?: hiện)? (?:là|có) $");

    /** "Từ khi nhận đào tạo đến nay, có 167 lưu học sinh theo học": all of them, past ones too. */
    private static final KeyPattern UP_TO_NOW =
            KeyPattern.of("(?<!\\p{L})từ [^,;.]{2,60} (?:đến|tới) nay(?!\\p{L})");

    private static final KeyPattern LEARNING =
            KeyPattern.words(LearningWords.SCHOOLING, LearningWords.TEACHING, "thực hành");

    private static final KeyPattern VISITS =
            KeyPattern.words(
                    "đoàn(?! viên)|thăm|làm việc|tham quan|khảo sát|trao đổi|hội đàm|hội thảo|hội nghị|đại biểu|(?:dự|tham dự|chứng kiến) (?:lễ|buổi)|gặp|giao lưu|quà|phát biểu|khám|cấp thuốc|bệnh nhân");

    /** "12 bác sĩ tăng cường cho Bệnh viện tỉnh A": theirs who get them. */
    private static final KeyPattern FOR_OTHERS =
            KeyPattern.words("cho|tăng cường|hai (?:nước|tỉnh|bên)|lao động");

    /** "Con số này là 60": of those told of just before. */
    private static final KeyPattern THAT_FIGURE = KeyPattern.words("(?:con )?số (?:này|ấy|đó)");

    private static final KeyPattern CHILDREN =
            KeyPattern.of("^ ?(?:em|cháu|con em|more|others|will)(?!\\p{L})");

    /** "Lưu học sinh Lào học tại A tăng đều: năm 2021 có 38 em, nay là 121 em". */
    private static final KeyPattern YEAR_HAS =
            KeyPattern.of(
                    "(?:năm (?:học )?\\d{4}(?: ?- ?\\d{4})?|(?<!đến |tới )nay) (?:chỉ )?(?:có|là|còn) $");

    /** "Số lưu học sinh của trường lên 114 em". */
    private static final KeyPattern OF_A_SCHOOL =
            KeyPattern.of(
                    "(?<!\\p{L})số (?:lưu học sinh|sinh viên|học sinh|học viên) (?![^;.]{0,30}(?:tốt nghiệp|ra trường))[^;.]{0,30}(?:của|ở|tại) (?:nhà )?trường[^;.]{0,60} (?:lên|là|còn) $");

    static final KeyPattern AT_A_SCHOOL =
            KeyPattern.words(LearnerWords.SCHOOL, "college|university|school");

    /** A school that has so many students has them now. */
    private static final KeyPattern HAS =
            KeyPattern.of("(?<!\\p{L})(?:has|have)(?: (?:also|now|about|some))? $");

    private static final KeyPattern DELEGATION = KeyPattern.of("(?<!\\p{L})đoàn (?:gồm |có )?$");

    private static final KeyPattern PRACTISED = KeyPattern.words("thực (?:hành|tập) (?:tại|ở)");

    private final Passage passage;
    private final Learners learners;
    private final LearnerSurroundings around;
    private final LearnersAtHome atHome;
    private final LearnersInClass inClass;
    private final boolean part;
    private final boolean told;

    /**
     * @param part whether they are a part of others, or listed with them
     * @param told whether learners were counted just before
     */
    LearnerEvidence(Passage passage, Learners learners, boolean part, boolean told) {
        this.passage = passage;
        this.learners = learners;
        this.around = new LearnerSurroundings(passage, learners);
        this.atHome = new LearnersAtHome(passage, learners, around);
        this.inClass = new LearnersInClass(passage, learners, around);
        this.part = part;
        this.told = told;
    }

    /** Whether they left, or fell out. */
    boolean gone() {
        return LEFT_BEHIND.matcher(around.behindNoun()).find()
                || Passage.has(VICTIMS_BEHIND, around.behindNoun());
    }

    /** Whether these are people taught across the border at all. */
    boolean taught() {
        if (Passage.has(NO_LEARNERS, around.nearBefore())
                || learners.who() == Who.PERSON && DELEGATION.matcher(passage.clauseBefore()).find()
                || Passage.has(WHOLE_PROVINCE, around.nearBefore())
                        && !around.international()
                        && !around.areForeign()
                        && !(learners.who() == Who.PERSON && told)
                || Passage.has(FOSTERED, around.nearBefore())
                        && !Passage.has(LAO_BEHIND, around.tail())
                || gone()
                || atHome.taught()
                || !present() && attends() && !newcomers() && !inClass.attend()
                || learners.who() == Who.STUDENT
                        && !present()
                        && OF_VILLAGES.matcher(around.behindNoun()).find()
                || learners.who() == Who.STUDENT
                        && weak()
                        && !around.international()
                        && !ofASchool()) {
            return false;
        }
        KeyText tail = around.tail();
        if (Passage.has(NOT_LAO, LearnerSurroundings.upToDigit(tail)) && !around.areForeign()
                || Passage.has(REGULAR, tail) && !around.foreigners(tail)) {
            return false;
        }
        if (inClass.attend() || listedByYears()) {
            return true;
        }
        return switch (learners.who()) {
            case STUDENT ->
                    part
                            || around.lao(tail)
                                    && !ofTheirOwn()
                                    && (learning() || around.international() || ofASchool());
            case SCHOLARSHIP, PLACE -> (around.lao(tail) || part) && !atHome.inTheHighlands();
            case OFFICIAL -> part || around.lao(tail) && trainsOfficials() || comeToLearn();
            case PERSON ->
                    part
                            || total()
                            || (takenInToStudy() || goesOnOfThem()) && around.lao(tail)
                            || Passage.has(SCHOLARSHIPS_TO, passage.clauseBefore())
                                    && around.lao(tail)
                            || Passage.has(STUDIES, around.behindNoun()) && around.foreigners(tail)
                            || around.learnersBefore() && LearnerParties.isShare(passage)
                            || (told || around.learnersInSentence() && around.lao(tail))
                                    && Passage.has(TALLY, passage.before())
                            || comeToLearn()
                            || told && Passage.has(THAT_FIGURE, passage.clauseBefore())
                            || around.areForeign()
                                    && (taughtBehindList()
                                            || stayAtSchool()
                                            || Passage.has(TAUGHT, passage.clauseBefore()))
                            || isOfLearners(tail) && (learning() && !weak() || ofASchool());
        };
    }

    private boolean listedByYears() {
        return learners.who() == Who.PERSON
                && YEAR_HAS.matcher(passage.before()).find()
                && around.learnersInSentence()
                && Passage.has(STAYS, passage.before())
                && around.lao(around.tail());
    }

    /** Whether a school is named to which they go. */
    boolean atASchool() {
        return Passage.has(AT_A_SCHOOL, passage.clause());
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
                around.foreigners(around.tail())
                        || around.ofPartners(passage.sentence())
                        || LaoPlaces.in(passage.sentence().key());
        return !named
                && (present() || weak())
                && !part
                && !told
                && !Passage.has(TAKES, passage.clauseBefore())
                && !Passage.has(TEACHES, passage.clauseBefore());
    }

    /** "tiếp nhận 24 em là con em đồng bào bạn sang theo học". */
    private boolean takenInToStudy() {
        return Passage.has(TAKEN_IN, around.nearBefore())
                && Passage.has(TO_STUDY, around.behindNoun());
    }

    /** "Năm sau tỉnh nhận 10 em", "Kế hoạch năm tới là 60 em": behind learners told of. */
    private boolean goesOnOfThem() {
        boolean more = Intent.planned(passage) || Passage.has(OF_THE_PROVINCE, around.nearBefore());
        boolean taken = Passage.has(TAKEN_IN, around.nearBefore());
        return (taken || told && more)
                && CHILDREN.matcher(passage.after()).find()
                && !attends()
                && !Passage.has(NOT_TO_LEARN, around.tail());
    }

    /** People of the other side, in a sentence on learning that tells of no visit. */
    private boolean comeToLearn() {
        KeyText sentence = passage.sentence().key();
        return around.areOfAbroad()
                && Passage.has(LEARNING, sentence)
                && !Passage.has(VISITS, sentence)
                && !Passage.has(FOR_OTHERS, around.tail())
                && !Passage.has(TEACHERS_SENT, around.behindNoun());
    }

    /** "Ký túc xá lúc này là nhà của 512 bạn trẻ Lào". */
    private boolean stayAtSchool() {
        return atASchool() && present();
    }

    /** "dạy nghề cho 140 em", "vẫn còn 48 em": people, and learners by what stands before. */
    private boolean isOfLearners(KeyText tail) {
        boolean learners = around.learnersBefore() || Passage.has(TEACHES, around.nearBefore());
        return (learners || told && speaksOfLearning()) && around.lao(tail);
    }

    /** Whether nothing but their presence speaks for it. */
    boolean weak() {
        return !part && act() == Act.NONE && !Intent.planned(passage);
    }

    Act act() {
        KeyText before = passage.clauseBefore();
        KeyText behind = around.behindNoun();
        if (Passage.has(PAST_AND_PRESENT, before + " # " + behind)) {
            return Act.DONE;
        }
        if (present() || listedByYears() || OF_A_SCHOOL.matcher(passage.before()).find()) {
            return Act.PRESENT;
        }
        if (total() && Passage.has(PRESENT_BEFORE, passage.before())) {
            return Act.PRESENT;
        }
        if (total()
                || Passage.has(TALLY, passage.before())
                || Passage.has(DONE, governing())
                || Passage.has(DONE_BEHIND, behind)
                || newcomers()
                || inClass.attend()
                || inClass.areTrainees()
                || CLASS_HAS.matcher(passage.before()).find()
                || OF_CLASS.matcher(behind).find()
                || taughtBehindList()) {
            return Act.DONE;
        }
        if (!Passage.has(STAYS, behind)) {
            return learners.who() == Who.OFFICIAL && comeToLearn() ? Act.DONE : Act.NONE;
        }
        return UP_TO_NOW.matcher(passage.before()).find() || isOver() ? Act.DONE : Act.PRESENT;
    }

    /** "Hai năm 2020-2021, 24 cán bộ học tiếng Việt ở A": no longer. */
    private boolean isOver() {
        return passage.article().periodsIn(passage.sentence().inBody(0, passage.start())).stream()
                .anyMatch(p -> p.form() == Form.SPAN && !p.open() && isPast(p));
    }

    private boolean isPast(PeriodMention period) {
        EdtfDate written = passage.article().article().published();
        return period.to() != null
                && written != null
                && period.to().last().isBefore(written.first());
    }

    /**
     * "hiện có 53 ... đang theo học"; a "đang" that belongs to another figure of the sentence does
     * not count.
     */
    private boolean present() {
        boolean given =
                Passage.has(SCHOLARSHIPS_TO, passage.clauseBefore())
                                && !Passage.has(PRESENT_BEFORE, around.nearBefore())
                        || learners.who() == Who.SCHOLARSHIP
                                && Passage.has(DONE, around.nearBefore());
        return !given && isThere();
    }

    /** Whether a word says that they are taught now. */
    boolean isThere() {
        return Passage.has(PRESENT_BEFORE, around.nearBefore())
                || Passage.has(PRESENT_BEHIND, around.ownBehind())
                || learners.who() == Who.STUDENT && HAS.matcher(passage.clauseBefore()).find();
    }

    private boolean attends() {
        KeyText behind = around.behindNoun();
        return Passage.has(ATTENDS_BEHIND, behind.substring(0, Math.min(behind.length(), 60)))
                || Passage.has(ATTENDS_NEXT, passage.sentence().key().substring(learners.end()))
                || Passage.has(MET_BEFORE, withoutListing(around.nearBefore()));
    }

    /** "3 lưu học sinh cùng 2 cán bộ" are listed, and met nobody. */
    private KeyText withoutListing(KeyText before) {
        boolean listed = part && before.endsWith(" cùng ");
        return listed ? before.substring(0, before.length() - " cùng ".length()) : before;
    }

    /** "số sinh viên ... là 94 em". */
    private boolean total() {
        return !part && learners.who() != Who.OFFICIAL && Passage.has(TOTAL_OF, passage.before());
    }

    private boolean learning() {
        return taughtBehindList()
                || inClass.areTrainees()
                || newcomers()
                || CLASS_HAS.matcher(passage.before()).find()
                || Passage.has(TAUGHT, passage.clauseBefore())
                || Passage.has(TAUGHT, governing())
                || Passage.has(TAUGHT_BEHIND, around.behindNoun())
                || Passage.has(STAYS, around.behindNoun())
                || present()
                || Passage.has(DONE, governing());
    }

    /** A part goes by its whole, not by the words before that. */
    private KeyText governing() {
        return part ? around.nearBefore() : around.governing();
    }

    private boolean newcomers() {
        return Passage.has(NEWCOMERS, around.behindFigure());
    }

    private boolean trainsOfficials() {
        KeyText behind = around.behindNoun();
        if (Passage.has(TEACHERS_SENT, behind)) {
            return false;
        }
        return Passage.has(TAUGHT, governing())
                || Passage.has(TAUGHT, behind) && !weak()
                || Passage.has(PRACTISED, behind)
                || taughtBehindList();
    }

    /** "212 cán bộ đảng, chính quyền, công an được bồi dưỡng". */
    private boolean taughtBehindList() {
        return Passage.has(TAUGHT_BEHIND_LIST, passage.sentence().key().substring(learners.end()));
    }
}
