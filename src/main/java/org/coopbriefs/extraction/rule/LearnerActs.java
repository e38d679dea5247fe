package org.coopbriefs.extraction.rule;

import static org.coopbriefs.extraction.rule.LearnerWords.CLASS_HAS;
import static org.coopbriefs.extraction.rule.LearnerWords.DONE;
import static org.coopbriefs.extraction.rule.LearnerWords.DONE_BEHIND;
import static org.coopbriefs.extraction.rule.LearnerWords.NEWCOMERS;
import static org.coopbriefs.extraction.rule.LearnerWords.OF_CLASS;
import static org.coopbriefs.extraction.rule.LearnerWords.PAST_AND_PRESENT;
import static org.coopbriefs.extraction.rule.LearnerWords.PRESENT_BEFORE;
import static org.coopbriefs.extraction.rule.LearnerWords.PRESENT_BEHIND;
import static org.coopbriefs.extraction.rule.LearnerWords.SCHOLARSHIPS_TO;
import static org.coopbriefs.extraction.rule.LearnerWords.STAYS;
import static org.coopbriefs.extraction.rule.LearnerWords.TALLY;
import static org.coopbriefs.extraction.rule.LearnerWords.TAUGHT;
import static org.coopbriefs.extraction.rule.LearnerWords.TAUGHT_BEHIND;
import static org.coopbriefs.extraction.rule.LearnerWords.TAUGHT_BEHIND_LIST;
import static org.coopbriefs.extraction.rule.LearnerWords.TEACHERS_SENT;
import static org.coopbriefs.extraction.rule.LearnerWords.TOTAL_OF;

import org.coopbriefs.extraction.LearningWords;
import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.extraction.mention.KeyText;
import org.coopbriefs.extraction.mention.PeriodMention;
import org.coopbriefs.extraction.mention.PeriodMention.Form;
import org.coopbriefs.extraction.rule.Learners.Who;
import org.coopbriefs.extraction.rule.TimingReader.Act;
import org.coopbriefs.text.EdtfDate;

/** What the words round a number of learners say that they did, or do now. */
final class LearnerActs {

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

    /** "Lưu học sinh Lào học tại A tăng đều: năm 2021 có 38 em, nay là 121 em". */
    private static final KeyPattern YEAR_HAS =
            KeyPattern.of(
                    "(?:năm (?:học )?\\d{4}(?: ?- ?\\d{4})?|(?<!đến |tới )nay) (?:chỉ )?(?:có|là|còn) $");

    /** "Số lưu học sinh của trường lên 114 em". */
    private static final KeyPattern OF_A_SCHOOL =
            KeyPattern.of(
                    "(?<!\\p{L})số (?:lưu học sinh|sinh viên|học sinh|học viên) (?![^;.]{0,30}(?:tốt nghiệp|ra trường))[^;.]{0,30}(?:của|ở|tại) (?:nhà )?trường[^;.]{0,60} (?:lên|là|còn) $");

    /** A school that has so many students has them now. */
    private static final KeyPattern HAS =
            KeyPattern.of("(?<!\\p{L})(?:has|have)(?: (?:also|now|about|some))? $");

    private final Passage passage;
    private final Learners learners;
    private final LearnerSurroundings around;
    private final LearnersInClass inClass;
    private final boolean part;

    /**
     * @param part whether they are a part of others, or listed with them
     */
    LearnerActs(
            Passage passage,
            Learners learners,
            LearnerSurroundings around,
            LearnersInClass inClass,
            boolean part) {
        this.passage = passage;
        this.learners = learners;
        this.around = around;
        this.inClass = inClass;
        this.part = part;
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
    boolean present() {
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

    /** "số sinh viên ... là 94 em". */
    boolean total() {
        return !part && learners.who() != Who.OFFICIAL && Passage.has(TOTAL_OF, passage.before());
    }

    boolean learning() {
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
    KeyText governing() {
        return part ? around.nearBefore() : around.governing();
    }

    boolean newcomers() {
        return Passage.has(NEWCOMERS, around.behindFigure());
    }

    /** "212 cán bộ đảng, chính quyền, công an được bồi dưỡng". */
    boolean taughtBehindList() {
        return Passage.has(TAUGHT_BEHIND_LIST, passage.sentence().key().substring(learners.end()));
    }

    boolean listedByYears() {
        return learners.who() == Who.PERSON
                && YEAR_HAS.matcher(passage.before()).find()
                && around.learnersInSentence()
                && Passage.has(STAYS, passage.before())
                && around.lao(around.tail());
    }

    /** People of the other side, in a sentence on learning that tells of no visit. */
    boolean comeToLearn() {
        KeyText sentence = passage.sentence().key();
        return around.areOfAbroad()
                && Passage.has(LEARNING, sentence)
                && !Passage.has(VISITS, sentence)
                && !Passage.has(FOR_OTHERS, around.tail())
                && !Passage.has(TEACHERS_SENT, around.behindNoun());
    }
}
