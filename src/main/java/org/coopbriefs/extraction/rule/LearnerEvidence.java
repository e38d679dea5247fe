package org.coopbriefs.extraction.rule;

import static org.coopbriefs.extraction.rule.LearnerWords.ATTENDS_BEHIND;
import static org.coopbriefs.extraction.rule.LearnerWords.ATTENDS_NEXT;
import static org.coopbriefs.extraction.rule.LearnerWords.FOSTERED;
import static org.coopbriefs.extraction.rule.LearnerWords.LAO_BEHIND;
import static org.coopbriefs.extraction.rule.LearnerWords.LEFT_BEHIND;
import static org.coopbriefs.extraction.rule.LearnerWords.MET_BEFORE;
import static org.coopbriefs.extraction.rule.LearnerWords.NOT_LAO;
import static org.coopbriefs.extraction.rule.LearnerWords.NO_LEARNERS;
import static org.coopbriefs.extraction.rule.LearnerWords.OF_SCHOOL;
import static org.coopbriefs.extraction.rule.LearnerWords.OF_VILLAGES;
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
import static org.coopbriefs.extraction.rule.LearnerWords.TEACHERS_SENT;
import static org.coopbriefs.extraction.rule.LearnerWords.TEACHES;
import static org.coopbriefs.extraction.rule.LearnerWords.TO_STUDY;
import static org.coopbriefs.extraction.rule.LearnerWords.VICTIMS_BEHIND;
import static org.coopbriefs.extraction.rule.LearnerWords.WHOLE_PROVINCE;

import org.coopbriefs.extraction.LaoPlaces;
import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.extraction.mention.KeyText;
import org.coopbriefs.extraction.rule.Learners.Who;
import org.coopbriefs.extraction.rule.TimingReader.Act;

/**
 * What the words round a number of learners say: whether they are taught across the border at all.
 */
final class LearnerEvidence {

    /** Who is sent for something else than to learn. */
    private static final KeyPattern NOT_TO_LEARN =
            KeyPattern.words(
                    "lao động|làm việc|công nhân|thăm|khách|dân|hộ|phục vụ|giảng dạy|dạy|work");

    /** "Toàn tỉnh là 312 em". */
    private static final KeyPattern OF_THE_PROVINCE =
            KeyPattern.of("(?:toàn|cả) (?:tỉnh|thành phố|huyện|trường)(?: hiện)? (?:là|có) $");

    /** "Con số này là 60": of those told of just before. */
    private static final KeyPattern THAT_FIGURE = KeyPattern.words("(?:con )?số (?:này|ấy|đó)");

    private static final KeyPattern CHILDREN =
            KeyPattern.of("^ ?(?:em|cháu|con em|more|others|will)(?!\\p{L})");

    static final KeyPattern AT_A_SCHOOL =
            KeyPattern.words(LearnerWords.SCHOOL, "college|university|school");

    private static final KeyPattern DELEGATION = KeyPattern.of("(?<!\\p{L})đoàn (?:gồm |có )?$");

    private static final KeyPattern PRACTISED = KeyPattern.words("thực (?:hành|tập) (?:tại|ở)");

    private final Passage passage;
    private final Learners learners;
    private final LearnerSurroundings around;
    private final LearnersAtHome atHome;
    private final LearnersInClass inClass;
    private final LearnerActs acts;
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
        this.acts = new LearnerActs(passage, learners, around, inClass, part);
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
                || !acts.present() && attends() && !acts.newcomers() && !inClass.attend()
                || learners.who() == Who.STUDENT
                        && !acts.present()
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
        if (inClass.attend() || acts.listedByYears()) {
            return true;
        }
        return switch (learners.who()) {
            case STUDENT ->
                    part
                            || around.lao(tail)
                                    && !ofTheirOwn()
                                    && (acts.learning() || around.international() || ofASchool());
            case SCHOLARSHIP, PLACE -> (around.lao(tail) || part) && !atHome.inTheHighlands();
            case OFFICIAL -> part || around.lao(tail) && trainsOfficials() || acts.comeToLearn();
            case PERSON ->
                    part
                            || acts.total()
                            || (takenInToStudy() || goesOnOfThem()) && around.lao(tail)
                            || Passage.has(SCHOLARSHIPS_TO, passage.clauseBefore())
                                    && around.lao(tail)
                            || Passage.has(STUDIES, around.behindNoun()) && around.foreigners(tail)
                            || around.learnersBefore() && LearnerParties.isShare(passage)
                            || (told || around.learnersInSentence() && around.lao(tail))
                                    && Passage.has(TALLY, passage.before())
                            || acts.comeToLearn()
                            || told && Passage.has(THAT_FIGURE, passage.clauseBefore())
                            || around.areForeign()
                                    && (acts.taughtBehindList()
                                            || stayAtSchool()
                                            || Passage.has(TAUGHT, passage.clauseBefore()))
                            || isOfLearners(tail) && (acts.learning() && !weak() || ofASchool());
        };
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
                && (acts.present() || weak())
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

    /** "Ký túc xá lúc này là nhà của 512 bạn trẻ Lào". */
    private boolean stayAtSchool() {
        return atASchool() && acts.present();
    }

    /** "dạy nghề cho 140 em", "vẫn còn 48 em": people, and learners by what stands before. */
    private boolean isOfLearners(KeyText tail) {
        boolean learners = around.learnersBefore() || Passage.has(TEACHES, around.nearBefore());
        return (learners || told && speaksOfLearning()) && around.lao(tail);
    }

    /** What is said to be done with them. */
    LearnerActs acts() {
        return acts;
    }

    /** Whether nothing but their presence speaks for it. */
    boolean weak() {
        return !part && acts.act() == Act.NONE && !Intent.planned(passage);
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

    private boolean trainsOfficials() {
        KeyText behind = around.behindNoun();
        if (Passage.has(TEACHERS_SENT, behind)) {
            return false;
        }
        return Passage.has(TAUGHT, acts.governing())
                || Passage.has(TAUGHT, behind) && !weak()
                || Passage.has(PRACTISED, behind)
                || acts.taughtBehindList();
    }
}
