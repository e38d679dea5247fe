package org.coopbriefs.extraction.rule;

import static org.coopbriefs.extraction.rule.LearnerWords.AT_HOME;
import static org.coopbriefs.extraction.rule.LearnerWords.LAO_BEHIND;
import static org.coopbriefs.extraction.rule.LearnerWords.LEARNER_NOUN;
import static org.coopbriefs.extraction.rule.LearnerWords.OWN_NAME;

import java.util.List;
import java.util.stream.Stream;
import org.coopbriefs.extraction.LaoPlaces;
import org.coopbriefs.extraction.Sentence;
import org.coopbriefs.extraction.mention.KeyMatcher;
import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.extraction.mention.KeyText;
import org.coopbriefs.extraction.mention.PlaceMention;
import org.coopbriefs.text.Span;

/** The words and places round a number of learners, and whether they tell of somebody abroad. */
final class LearnerSurroundings {

    /** How many sentences back a figure's people may have been named. */
    private static final int FAR = 3;

    /** "157 sinh viên (102 em đã về nước, 55 em đang học)". */
    private static final KeyPattern COUNTS_ANEW = KeyPattern.of("\\((?:[\\p{L}]{1,8} ){0,3}\\d");

    private static final KeyPattern GOES_ON =
            KeyPattern.of(
                    "^ ?(?:trong (?:đó|số đó)|gồm|bao gồm|including|of whom)(?: có)?(?: \\p{L}{1,6})? $|^ [^,;]{0,40} cho(?: (?:hơn|gần|trên|khoảng))? $");

    private static final KeyPattern GIVES =
            KeyPattern.words("trao|tặng|cấp|hỗ trợ|khám|chữa|giúp|xây|phát|nước bạn|tổ chức");

    private static final KeyPattern NEXT_FIGURE =
            KeyPattern.of("(?: và| and| cùng) (?:\\p{L}{1,12} ){0,3}\\d");

    private static final KeyPattern DIVIDES =
            KeyPattern.of("^(?:riêng|trong (?:đó|số)|of (?:them|these)|among them)(?!\\p{L})");

    private final Passage passage;
    private final Learners learners;

    LearnerSurroundings(Passage passage, Learners learners) {
        this.passage = passage;
        this.learners = learners;
    }

    boolean foreigners(KeyText tail) {
        return Passage.has(LAO_BEHIND, tail)
                || LaoPlaces.in(passage.sentence().key())
                || international()
                || passage.article().placesIn(passage.sentence().span()).stream()
                        .anyMatch(p -> !p.vietnamese())
                || Passage.has(LAO_BEHIND, passage.sentence().key());
    }

    /** The sentence, or the one before that the figure goes on from, tells of Laos. */
    boolean lao(KeyText tail) {
        return foreigners(tail)
                || ofPartners(passage.sentence())
                || passage.article().isOfThem() && !Passage.has(AT_HOME, passage.sentence().key())
                || before().anyMatch(s -> Abroad.named(passage.article(), s) || ofPartners(s));
    }

    /** The sentences before that this one may go on about. */
    Stream<Sentence> before() {
        int index = passage.sentence().index();
        return passage.article().sentences().subList(Math.max(0, index - FAR), index).stream();
    }

    boolean ofPartners(Sentence sentence) {
        List<String> partners = passage.article().participants().foreign();
        return passage.article().partiesIn(sentence).stream()
                .anyMatch(party -> party.slugs().stream().anyMatch(partners::contains));
    }

    boolean international() {
        return Passage.has(OWN_NAME, passage.after());
    }

    /** Whether a stretch of the sentence, or what describes the learners, names somebody abroad. */
    boolean isForeign(Span span, KeyText tail) {
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

    /** Whether the learners' own words name somebody abroad. */
    boolean areForeign() {
        return isForeign(passage.figure(), upToDigit(tail()));
    }

    /** Whether what stands with the noun itself says that they are from abroad. */
    boolean areOfAbroad() {
        KeyText own = upToDigit(tail());
        return LearnerParties.areFromAbroad(passage, learners)
                || Passage.has(LAO_BEHIND, own)
                || LaoPlaces.in(own);
    }

    /** Whether their own words name a place at home. */
    boolean areOfHome() {
        int end = learners.end() + upToDigit(tail()).length();
        return passage.article().placesIn(passage.sentence().inBody(passage.end(), end)).stream()
                .anyMatch(PlaceMention::vietnamese);
    }

    KeyText behindFigure() {
        return passage.sentence().key().substring(learners.end());
    }

    /** "Trường có 14.300 sinh viên. Riêng du học sinh Lào là 63 người." */
    boolean goesOnOfForeigners() {
        return passage.article()
                .after(passage.sentence())
                .filter(next -> DIVIDES.matcher(next.key()).find())
                .filter(next -> Passage.has(LAO_BEHIND, next.key()))
                .isPresent();
    }

    /** The clause before the figure, and not more than its last words. */
    KeyText nearBefore() {
        KeyText before = passage.clauseBefore();
        return before.substring(Math.max(0, before.length() - 70));
    }

    /**
     * What governs the figure: its clause, or where that only goes on ("trong đó có", "cho") the
     * clauses before too.
     */
    KeyText governing() {
        KeyText clause = passage.clauseBefore();
        boolean goesOn = GOES_ON.matcher(clause).find() && !Passage.has(GIVES, clause);
        KeyText before = goesOn ? passage.before() : clause;
        return before.substring(Math.max(0, before.length() - (goesOn ? 140 : 70)));
    }

    /**
     * From behind the noun and the places it is described by to the end of the clause, or to a
     * bracket that counts anew.
     */
    KeyText behindNoun() {
        int own = LearnerParties.endOfOwners(passage, learners);
        int end = own + passage.clauseFrom(own).length();
        KeyText clause = passage.sentence().key().substring(learners.end(), end);
        KeyMatcher bracket = COUNTS_ANEW.matcher(clause);
        return bracket.find() ? clause.substring(0, bracket.start()) : clause;
    }

    /** The same, up to where the next figure has words of its own: "286 đã ra trường và 126". */
    KeyText ownBehind() {
        KeyText behind = behindNoun();
        KeyMatcher next = NEXT_FIGURE.matcher(behind);
        return next.find() ? behind.substring(0, next.start()) : behind;
    }

    /** What describes the learners: "Lào", "của tỉnh ...". */
    KeyText tail() {
        KeyText behind = behindNoun();
        return behind.substring(0, Math.min(behind.length(), 60));
    }

    /** What another figure counts describes others. */
    static KeyText upToDigit(KeyText tail) {
        int at = 0;
        while (at < tail.length() && !Character.isDigit(tail.charAt(at))) {
            at++;
        }
        return tail.substring(0, at);
    }

    boolean learnersBefore() {
        return Passage.has(LEARNER_NOUN, passage.before())
                || before().anyMatch(s -> Passage.has(LEARNER_NOUN, s.key()));
    }

    boolean learnersInSentence() {
        return Passage.has(LEARNER_NOUN, passage.before());
    }

    boolean isHost(PlaceMention place) {
        return passage.article().participants().vietnamese().contains(place.slug());
    }
}
