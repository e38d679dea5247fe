package org.coopbriefs.extraction.rule;

import static org.coopbriefs.extraction.rule.LearnerWords.ABROAD;
import static org.coopbriefs.extraction.rule.LearnerWords.ATTENDS_BEHIND;
import static org.coopbriefs.extraction.rule.LearnerWords.ATTENDS_NEXT;
import static org.coopbriefs.extraction.rule.LearnerWords.AT_HOME;
import static org.coopbriefs.extraction.rule.LearnerWords.CLASS_HAS;
import static org.coopbriefs.extraction.rule.LearnerWords.DONE;
import static org.coopbriefs.extraction.rule.LearnerWords.DONE_BEHIND;
import static org.coopbriefs.extraction.rule.LearnerWords.FOSTERED;
import static org.coopbriefs.extraction.rule.LearnerWords.FROM_HERE;
import static org.coopbriefs.extraction.rule.LearnerWords.LAO_BEHIND;
import static org.coopbriefs.extraction.rule.LearnerWords.LAO_LESSONS;
import static org.coopbriefs.extraction.rule.LearnerWords.LEARNER_NOUN;
import static org.coopbriefs.extraction.rule.LearnerWords.MET_BEFORE;
import static org.coopbriefs.extraction.rule.LearnerWords.NEWCOMERS;
import static org.coopbriefs.extraction.rule.LearnerWords.NOT_LAO;
import static org.coopbriefs.extraction.rule.LearnerWords.NO_LEARNERS;
import static org.coopbriefs.extraction.rule.LearnerWords.OF_CLASS;
import static org.coopbriefs.extraction.rule.LearnerWords.OF_SCHOOL;
import static org.coopbriefs.extraction.rule.LearnerWords.OF_VILLAGES;
import static org.coopbriefs.extraction.rule.LearnerWords.OWN_NAME;
import static org.coopbriefs.extraction.rule.LearnerWords.PAST_AND_PRESENT;
import static org.coopbriefs.extraction.rule.LearnerWords.PRESENT_BEFORE;
import static org.coopbriefs.extraction.rule.LearnerWords.PRESENT_BEHIND;
import static org.coopbriefs.extraction.rule.LearnerWords.REGULAR;
import static org.coopbriefs.extraction.rule.LearnerWords.SCHOLARSHIPS_TO;
import static org.coopbriefs.extraction.rule.LearnerWords.SCHOOL_COUNTS;
import static org.coopbriefs.extraction.rule.LearnerWords.SCHOOL_HAS;
import static org.coopbriefs.extraction.rule.LearnerWords.SCHOOL_LIST;
import static org.coopbriefs.extraction.rule.LearnerWords.SENT_OFF;
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
import static org.coopbriefs.extraction.rule.LearnerWords.WHOLE_SCHOOL;

import java.util.List;
import java.util.stream.Stream;
import org.coopbriefs.extraction.LaoPlaces;
import org.coopbriefs.extraction.Sentence;
import org.coopbriefs.extraction.mention.KeyMatcher;
import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.extraction.mention.KeyText;
import org.coopbriefs.extraction.mention.PlaceMention;
import org.coopbriefs.extraction.rule.Learners.Who;
import org.coopbriefs.extraction.rule.TimingReader.Act;
import org.coopbriefs.text.Span;

/**
 * What the words round a number of learners say: whether they are taught across the border, done or
 * going on.
 */
final class LearnerEvidence {

    /** How many sentences back a figure's people may have been named. */
    private static final int FAR = 3;

    /** "157 sinh viên (102 em đã về nước, 55 em đang học)". */
    private static final KeyPattern COUNTS_ANEW = KeyPattern.of("\\((?:[\\p{L}]{1,8} ){0,3}\\d");

    /** "1.876 sinh viên của Trường A, có 44 ... Lào". */
    private static final KeyPattern RIGHT_OF_SCHOOL =
            KeyPattern.of(
                    "^ của (?:nhà )?(?:trường|đại học|học viện)(?!\\p{L})[^;.\\d]{0,60}, (?:trong đó )?có \\d");

    private static final KeyPattern DIVIDES =
            KeyPattern.of("^(?:riêng|trong (?:đó|số)|of (?:them|these)|among them)(?!\\p{L})");

    private static final KeyPattern PRACTISED = KeyPattern.words("thực (?:hành|tập) (?:tại|ở)");

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
                || Passage.has(WHOLE_PROVINCE, nearBefore()) && !international()
                || Passage.has(FOSTERED, nearBefore()) && !Passage.has(LAO_BEHIND, tail())
                || Passage.has(VICTIMS_BEHIND, behindNoun())
                || learnLaoAtHome()
                || sentWithinTheCountry()
                || areOfHome()
                || !present() && attends() && !newcomers()
                || learners.who() == Who.STUDENT
                        && !present()
                        && OF_VILLAGES.matcher(behindNoun()).find()
                || ofTheWholeSchool()
                || learners.who() == Who.STUDENT && weak() && !international() && !ofASchool()) {
            return false;
        }
        KeyText tail = tail();
        if (Passage.has(NOT_LAO, upToDigit(tail))
                || Passage.has(REGULAR, tail) && !foreigners(tail)) {
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
                            || takenInToStudy() && lao(tail)
                            || Passage.has(SCHOLARSHIPS_TO, passage.clauseBefore()) && lao(tail)
                            || Passage.has(STUDIES, behindNoun()) && foreigners(tail)
                            || learnersBefore() && LearnerParties.isShare(passage)
                            || (told || learnersInSentence() && lao(tail))
                                    && Passage.has(TALLY, passage.before())
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

    /** "Sở cử 22 giáo viên đi bồi dưỡng ở Đà Nẵng": nobody beyond the border has a part in it. */
    private boolean sentWithinTheCountry() {
        List<PlaceMention> places = passage.article().placesIn(passage.sentence().span());
        int end = passage.sentence().span().start() + learners.end();
        return Passage.has(SENT_OFF, nearBefore() + " # " + behindNoun())
                && !foreigners(tail())
                && places.stream().anyMatch(p -> p.span().start() >= end && !isHost(p))
                && places.stream().allMatch(PlaceMention::vietnamese);
    }

    /** "200 học sinh Lào Cai được nhận học bổng": theirs is a name at home, and none abroad. */
    private boolean areOfHome() {
        int end = passage.sentence().span().start() + learners.end();
        List<PlaceMention> places = passage.article().placesIn(passage.sentence().span());
        return learners.who() == Learners.Who.STUDENT
                && places.stream().allMatch(PlaceMention::vietnamese)
                && places.stream().anyMatch(p -> p.span().start() == end + 1)
                && !foreigners(tail());
    }

    private boolean isHost(PlaceMention place) {
        return passage.article().participants().vietnamese().contains(place.slug());
    }

    /** Who learns Lao at home is taught by nobody abroad. */
    private boolean learnLaoAtHome() {
        KeyText sentence = passage.sentence().key();
        return Passage.has(LAO_LESSONS, sentence) && !Passage.has(ABROAD, sentence);
    }

    /** "tiếp nhận 24 em là con em đồng bào bạn sang theo học". */
    private boolean takenInToStudy() {
        return Passage.has(TAKEN_IN, nearBefore()) && Passage.has(TO_STUDY, behindNoun());
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
                || newcomers()
                || CLASS_HAS.matcher(passage.before()).find()
                || OF_CLASS.matcher(behind).find()
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
        boolean given =
                Passage.has(SCHOLARSHIPS_TO, passage.clauseBefore())
                        || learners.who() == Who.SCHOLARSHIP && Passage.has(DONE, nearBefore());
        return !given && isThere();
    }

    /** Whether a word says that they are taught now. */
    boolean isThere() {
        return Passage.has(PRESENT_BEFORE, nearBefore())
                || Passage.has(PRESENT_BEHIND, behindNoun());
    }

    private boolean attends() {
        KeyText behind = behindNoun();
        return Passage.has(ATTENDS_BEHIND, behind.substring(0, Math.min(behind.length(), 60)))
                || Passage.has(ATTENDS_NEXT, passage.sentence().key().substring(learners.end()))
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
                || before().anyMatch(s -> Abroad.named(passage.article(), s) || ofPartners(s));
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
                || newcomers()
                || CLASS_HAS.matcher(passage.before()).find()
                || Passage.has(TAUGHT, passage.clauseBefore())
                || Passage.has(TAUGHT_BEHIND, behindNoun())
                || Passage.has(STAYS, behindNoun())
                || present()
                || Passage.has(DONE, nearBefore());
    }

    private boolean newcomers() {
        return Passage.has(NEWCOMERS, behindFigure());
    }

    /** What another figure counts describes others. */
    private static KeyText upToDigit(KeyText tail) {
        int at = 0;
        while (at < tail.length() && !Character.isDigit(tail.charAt(at))) {
            at++;
        }
        return tail.substring(0, at);
    }

    private boolean trainsOfficials() {
        KeyText behind = behindNoun();
        if (Passage.has(TEACHERS_SENT, behind)) {
            return false;
        }
        return Passage.has(TAUGHT, nearBefore())
                || Passage.has(TAUGHT, behind) && !weak()
                || Passage.has(PRACTISED, behind)
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

    private boolean learnersInSentence() {
        return Passage.has(LEARNER_NOUN, passage.before());
    }

    /** Of all whom a school has, wherever they are from. */
    private boolean ofTheWholeSchool() {
        if (WHOLE_SCHOOL.matcher(passage.before()).find()) {
            return !foreigners(tail());
        }
        boolean fromHere = Passage.has(FROM_HERE, behindFigure()) && !foreigners(tail());
        boolean counted =
                (SCHOOL_COUNTS.matcher(passage.before()).find()
                                || RIGHT_OF_SCHOOL.matcher(behindFigure()).find())
                        && (Passage.has(LAO_BEHIND, behindFigure()) || goesOnOfForeigners())
                        && !isForeign(passage.sentence().inBody(0, learners.end()), tail());
        return learners.who() == Who.STUDENT && (fromHere || counted) && !international();
    }

    /** "Trường có 14.300 sinh viên. Riêng du học sinh Lào là 63 người." */
    private boolean goesOnOfForeigners() {
        return passage.article()
                .after(passage.sentence())
                .filter(next -> DIVIDES.matcher(next.key()).find())
                .filter(next -> Passage.has(LAO_BEHIND, next.key()))
                .isPresent();
    }

    /** Whether a stretch of the sentence, or what describes the learners, names somebody abroad. */
    private boolean isForeign(Span span, KeyText tail) {
        KeyText words = passage.article().key().in(span);
        return Passage.has(LAO_BEHIND, words)
                || Passage.has(LAO_BEHIND, tail)
                || LaoPlaces.in(words)
                || passage
                        .article()
                        .placesIn(passage.sentence().inBody(0, learners.end() + tail.length()))
                        .stream()
                        .anyMatch(p -> !p.vietnamese());
    }

    private KeyText behindFigure() {
        return passage.sentence().key().substring(learners.end());
    }

    /** The clause before the figure, and not more than its last words. */
    private KeyText nearBefore() {
        KeyText before = passage.clauseBefore();
        return before.substring(Math.max(0, before.length() - 70));
    }

    /** From behind the noun to the end of the clause, or to a bracket that counts anew. */
    private KeyText behindNoun() {
        KeyText clause = passage.clauseFrom(learners.end());
        KeyMatcher bracket = COUNTS_ANEW.matcher(clause);
        return bracket.find() ? clause.substring(0, bracket.start()) : clause;
    }

    /** What describes the learners: "Lào", "của tỉnh ...". */
    private KeyText tail() {
        KeyText behind = behindNoun();
        return behind.substring(0, Math.min(behind.length(), 60));
    }
}
