package org.coopbriefs.extraction.rule;

import static org.coopbriefs.extraction.rule.RemainsWords.ALONE_BEHIND;
import static org.coopbriefs.extraction.rule.RemainsWords.BURIAL;
import static org.coopbriefs.extraction.rule.RemainsWords.CAME_HOME;
import static org.coopbriefs.extraction.rule.RemainsWords.FALLEN_BEHIND;
import static org.coopbriefs.extraction.rule.RemainsWords.FORMER_TARGET;
import static org.coopbriefs.extraction.rule.RemainsWords.FOUND;
import static org.coopbriefs.extraction.rule.RemainsWords.FOUND_BEFORE;
import static org.coopbriefs.extraction.rule.RemainsWords.IN_A_REGION_BEHIND;
import static org.coopbriefs.extraction.rule.RemainsWords.IN_A_VILLAGE_BEHIND;
import static org.coopbriefs.extraction.rule.RemainsWords.IN_BEHIND;
import static org.coopbriefs.extraction.rule.RemainsWords.IS;
import static org.coopbriefs.extraction.rule.RemainsWords.KNOWN_BEHIND;
import static org.coopbriefs.extraction.rule.RemainsWords.NOTHING_BEHIND;
import static org.coopbriefs.extraction.rule.RemainsWords.NOT_YET;
import static org.coopbriefs.extraction.rule.RemainsWords.NOUN;
import static org.coopbriefs.extraction.rule.RemainsWords.NOUN_BEHIND;
import static org.coopbriefs.extraction.rule.RemainsWords.OUT_OF_BEHIND;
import static org.coopbriefs.extraction.rule.RemainsWords.PART_BEHIND;
import static org.coopbriefs.extraction.rule.RemainsWords.REMAINS_OF;
import static org.coopbriefs.extraction.rule.RemainsWords.REST;
import static org.coopbriefs.extraction.rule.RemainsWords.SETS_BEHIND;
import static org.coopbriefs.extraction.rule.RemainsWords.SET_AS_TARGET;
import static org.coopbriefs.extraction.rule.RemainsWords.SET_BEHIND;
import static org.coopbriefs.extraction.rule.RemainsWords.SOME_OF_THEM;
import static org.coopbriefs.extraction.rule.RemainsWords.THAT_FIGURE;
import static org.coopbriefs.extraction.rule.RemainsWords.THE_FALLEN;
import static org.coopbriefs.extraction.rule.RemainsWords.TOTAL_IS;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coopbriefs.extraction.ArticleContext;
import org.coopbriefs.extraction.FactField;
import org.coopbriefs.extraction.FactField.Form;
import org.coopbriefs.extraction.LaoPlaces;
import org.coopbriefs.extraction.Scope;
import org.coopbriefs.extraction.mention.KeyMatcher;
import org.coopbriefs.extraction.mention.KeyText;
import org.coopbriefs.extraction.mention.MentionFinder;
import org.coopbriefs.extraction.mention.NumberMention;
import org.coopbriefs.extraction.mention.NumberReader;
import org.coopbriefs.extraction.mention.PlaceMention;
import org.coopbriefs.extraction.mention.PlaceMention.Role;
import org.coopbriefs.extraction.rule.TimingReader.Act;
import org.coopbriefs.text.Span;

/** Remains of fallen Vietnamese soldiers and experts found abroad and brought home. */
@ApplicationScoped
public class RemainsRepatriated extends FigureRule<NumberMention> {

    /** How many sentences back the fallen may have been spoken of. */
    private static final int FAR = 5;

    private static final int FAR_TOLD = 4;

    @Override
    public String kind() {
        return "remains-repatriated";
    }

    @Override
    public Map<String, String> labels() {
        return Map.of(
                "vi", "Hài cốt liệt sĩ được đưa về nước",
                "en", "Remains of fallen soldiers repatriated",
                "lo", "ອັດຖິທະຫານທີ່ສົ່ງກັບປະເທດ");
    }

    @Override
    public List<FactField> fields() {
        return List.of(
                FactField.of("count", Form.COUNT).isNeeded(),
                FactField.of("province", Form.UNIT),
                FactField.of("foundIn", Form.PARTIES));
    }

    @Override
    MentionFinder<NumberMention> figures(boolean english) {
        return new NumberReader(english);
    }

    @Override
    List<Draft> withAddends(ArticleContext article, List<Draft> drafts) {
        return new Addends(
                        article, drafts, (passage, number) -> draft(passage, number, (Draft) null))
                .all();
    }

    @Override
    boolean same(Draft one, Draft other) {
        boolean partOfOne = one.scope() == Scope.PART || other.scope() == Scope.PART;
        return sameIn(one, other, "count") && (!partOfOne || sameIn(one, other, "foundIn"));
    }

    @Override
    Draft draft(Passage passage, NumberMention number, List<Draft> before) {
        if (!number.isCount()) {
            return null;
        }
        Draft whole = wholeOf(passage, number, before);
        boolean told =
                !before.isEmpty()
                        && passage.sentence().index()
                                        - before.getLast().passage().sentence().index()
                                <= 2;
        return counts(passage, whole != null, told) ? draft(passage, number, whole) : null;
    }

    /**
     * Beside what any part is told by: "28 hài cốt, 21 ở các tỉnh Nam Lào", where the region parts
     * them without a word more, and those of them that are known or left.
     */
    private static Draft wholeOf(Passage passage, NumberMention number, List<Draft> before) {
        if (before.isEmpty()) {
            return null;
        }
        Draft whole = Parts.wholeOf(passage, before, number.value());
        if (whole == null && SOME_OF_THEM.matcher(passage.after()).find()) {
            return Parts.largerBefore(passage, before, number.value(), FAR_TOLD);
        }
        return whole == null && IN_A_REGION_BEHIND.matcher(passage.after()).find()
                ? Parts.largerBefore(passage, before, number.value(), 0)
                : whole;
    }

    private static boolean counts(Passage passage, boolean part, boolean toldBefore) {
        KeyText after = passage.after();
        boolean named = NOUN_BEHIND.matcher(after).find();
        boolean fallen =
                FALLEN_BEHIND.matcher(after).find()
                        && (part
                                || Passage.has(BURIAL, passage.clauseBefore())
                                || CAME_HOME.matcher(after).find());
        boolean total =
                (Passage.has(NOUN, passage.before())
                                || Passage.has(THAT_FIGURE, passage.before()) && toldBefore)
                        && isTotal(passage);
        boolean set = SETS_BEHIND.matcher(after).find() && spokenOf(passage);
        boolean placed = byItsPlace(passage) && spokenOf(passage);
        boolean listed = set || placed || REMAINS_OF.matcher(passage.before()).find();
        boolean bare =
                toldBefore
                        && ALONE_BEHIND.matcher(after).find()
                        && FOUND_BEFORE.matcher(passage.before()).find();
        boolean outOf =
                bare
                        || part
                                && (OUT_OF_BEHIND.matcher(after).find()
                                        || PART_BEHIND.matcher(after).find());
        return (named || fallen || total || listed || outOf)
                && (Passage.has(FOUND, passage.sentence().key()) || part || set || toldBefore)
                && !passage.isDifference()
                && !restThere(passage)
                && (part || !liesAtHome(passage))
                && !Passage.has(FORMER_TARGET, passage.before())
                && (part || !Passage.has(KNOWN_BEHIND, after))
                && !Passage.has(NOT_YET, passage.clauseBefore())
                && (part || !Passage.has(NOT_YET, passage.clauseAfter()));
    }

    /** "đội tìm được 22 bộ", where the sentences before speak of the fallen. */
    private static boolean spokenOf(Passage passage) {
        int index = passage.sentence().index();
        int last = Math.min(passage.article().sentences().size(), index + 2);
        return passage.article().sentences().subList(Math.max(0, index - FAR), last).stream()
                .anyMatch(s -> Passage.has(THE_FALLEN, s.key()));
    }

    /** "nơi an nghỉ của 3.300 liệt sĩ": unless something was done with those counted here. */
    private static boolean restThere(Passage passage) {
        Span rest = passage.lastBefore(REST);
        return rest != null && !Passage.has(FOUND, passage.before().substring(rest.end()));
    }

    /** "9 hài cốt ở thôn Kareng, xã Hướng Hiệp": found in a village of one's own. */
    private static boolean liesAtHome(Passage passage) {
        return IN_A_VILLAGE_BEHIND.matcher(passage.after()).find() && !Abroad.named(passage);
    }

    private static boolean byItsPlace(Passage passage) {
        KeyMatcher in = IN_BEHIND.matcher(passage.after());
        int behind = in.find() ? passage.figure().end() + in.end() : -1;
        boolean alone = NOTHING_BEHIND.matcher(passage.after()).find();
        if (alone && LaoPlaces.endIn(passage.before())
                || IN_A_REGION_BEHIND.matcher(passage.after()).find()) {
            return true;
        }
        return passage.article().placesIn(passage.sentence().span()).stream()
                .filter(p -> !p.vietnamese() && !p.country())
                .anyMatch(
                        p ->
                                p.span().start() == behind
                                        || alone && IS.matcher(gap(passage, p)).matches());
    }

    /** What stands between a place and the figure behind it. */
    private static KeyText gap(Passage passage, PlaceMention place) {
        int end = place.span().end();
        return end <= passage.figure().start()
                ? passage.article().key().substring(end, passage.figure().start())
                : KeyText.of("behind");
    }

    /** "tổng số hài cốt ... là 117 bộ": the noun stands before its number. */
    private static boolean isTotal(Passage passage) {
        return SET_BEHIND.matcher(passage.after()).find()
                && TOTAL_IS.matcher(passage.before()).find();
    }

    private static Draft draft(Passage passage, NumberMention number, Draft whole) {
        Draft draft = new Draft(passage, number.value(), number.qualifier(), timing(passage));
        draft.with("count", number.count())
                .with("province", province(passage))
                .with("foundIn", foundIn(passage));
        return whole == null ? draft : draft.partOf(whole);
    }

    /** What a team looks for, or has been set, it has not found yet. */
    private static Timing timing(Passage passage) {
        Timing timing = TimingReader.read(passage, Act.DONE, Scope.EVENT);
        return SET_AS_TARGET.matcher(passage.before()).find() ? timing.as(Scope.PLANNED) : timing;
    }

    /** The Vietnamese unit that gets them: named in the sentence, else the article's. */
    private static String province(Passage passage) {
        return passage.article().placesIn(passage.sentence().span()).stream()
                .filter(p -> p.vietnamese() && !p.country() && p.role() == Role.UNIT)
                .map(PlaceMention::slug)
                .findFirst()
                .orElse(passage.article().participants().vietnamese().getFirst());
    }

    private static List<String> foundIn(Passage passage) {
        Set<String> slugs = new LinkedHashSet<>();
        passage.article().placesIn(passage.sentence().span()).stream()
                .filter(p -> !p.vietnamese() && !p.country())
                .forEach(p -> slugs.add(p.slug()));
        return slugs.isEmpty() ? passage.article().participants().foreign() : List.copyOf(slugs);
    }
}
