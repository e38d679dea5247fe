package org.coopbriefs.extraction.rule;

import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.coopbriefs.extraction.Scope;
import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.extraction.mention.KeyText;

/** What all figures of an article tell together: parts that add up, and wholes of many seasons. */
final class PartSums {

    /** "9 em ... nâng tổng số lên 42": what was just done stays an event. */
    private static final KeyPattern RAISED =
            KeyPattern.words(
                    "(?:nâng|đưa) tổng số", "(?:bringing|raising|lifting) the (?:total|number)");

    private static final KeyPattern OF_ONE_SEASON =
            KeyPattern.of(
                    "(?:^|[;,] )(?:trong đó,? )?(?:(?:tính|chỉ)(?: tính)? )?riêng (?:trong )?(?:mùa|năm|vụ|quý|tháng|đợt|\\d{1,2} tháng)(?!\\p{L})");

    /** The same, where they stand together and add up to the last one. */
    private static final int FAR_SUM = 12;

    private PartSums() {}

    /**
     * Makes parts of figures that stand side by side and add up to one before or right behind them:
     * "68 bộ: ở A 39, ở B 17, ở C 12".
     */
    static void addUp(List<Draft> drafts) {
        List<Draft> own = drafts.stream().filter(d -> d.whole() == null).toList();
        Map<Draft, BigDecimal> known = partsOfWholes(drafts);
        for (int from = 0; from < own.size(); from++) {
            for (int to = from + 2; to <= own.size() && sideBySide(own, from, to); to++) {
                List<Draft> run = own.subList(from, to);
                Draft whole = sumOf(run, drafts, known);
                if (whole != null) {
                    run.forEach(part -> part.partOf(whole));
                    run.forEach(part -> known.merge(whole, part.size(), BigDecimal::add));
                }
            }
        }
    }

    /** "318 hài cốt; riêng mùa khô 2015 - 2016 là 22": the whole has run for more than one. */
    static void sumOverSeasons(List<Draft> drafts) {
        for (Draft part : drafts) {
            Draft whole = part.whole();
            boolean eventOnly =
                    whole != null
                            && whole.scope() == Scope.EVENT
                            && whole.timing().from() == null
                            && whole.timing().date() == null;
            if (eventOnly && OF_ONE_SEASON.matcher(part.passage().before()).find()) {
                whole.timed(whole.timing().as(Scope.CUMULATIVE));
            }
        }
    }

    private static boolean sideBySide(List<Draft> drafts, int from, int to) {
        Draft first = drafts.get(from);
        Draft last = drafts.get(to - 1);
        Draft beforeLast = drafts.get(to - 2);
        return last.passage().sentence().index() - beforeLast.passage().sentence().index() <= 1
                && drafts.subList(from, to).stream()
                        .allMatch(d -> d.whole() == null && alike(first, d));
    }

    private static Draft sumOf(List<Draft> run, List<Draft> all, Map<Draft, BigDecimal> known) {
        BigDecimal sum = run.stream().map(Draft::size).reduce(BigDecimal.ZERO, BigDecimal::add);
        int first = run.getFirst().passage().sentence().index();
        int last = run.getLast().passage().sentence().index();
        return all.stream()
                .filter(d -> !run.contains(d) && d.whole() == null && alike(run.getFirst(), d))
                .filter(d -> isSum(d.size(), sum, known.get(d)))
                .filter(d -> !Passage.has(RAISED, d.passage().before()))
                .filter(d -> first - d.passage().sentence().index() <= FAR_SUM)
                .filter(d -> !isListedWith(run.getFirst(), d))
                .filter(d -> d.passage().sentence().index() - last <= 1)
                .findFirst()
                .orElse(null);
    }

    /**
     * All of it, or what is left of it beside its other parts.
     *
     * @param others what these come to, or null where there are none
     */
    private static boolean isSum(BigDecimal whole, BigDecimal sum, BigDecimal others) {
        return whole.compareTo(sum) == 0 || others != null && whole.compareTo(sum.add(others)) == 0;
    }

    /** What the parts of each come to that are known as such; summed once, as there may be many. */
    private static Map<Draft, BigDecimal> partsOfWholes(List<Draft> drafts) {
        Map<Draft, BigDecimal> sums = new IdentityHashMap<>();
        drafts.stream()
                .filter(d -> d.whole() != null)
                .forEach(d -> sums.merge(d.whole(), d.size(), BigDecimal::add));
        return sums;
    }

    /** What may be added to one another. */
    private static boolean alike(Draft one, Draft other) {
        return Objects.equals(one.field("currency"), other.field("currency"))
                && Objects.equals(one.field("providerCountry"), other.field("providerCountry"))
                && Objects.equals(one.field("direction"), other.field("direction"));
    }

    /** "giúp A và B 38 tỷ đồng; A được 22 tỷ đồng, B 16 tỷ đồng". */
    private static boolean isOfSeveral(Draft whole) {
        return whole.field("receiver") instanceof String names && names.contains(";");
    }

    /** "tặng A 50 triệu, B 30 triệu, C 20 triệu": gifts side by side, whatever they add up to. */
    private static boolean isListedWith(Draft part, Draft whole) {
        boolean money = part.field("currency") != null;
        int from = whole.passage().end();
        if (!money
                || !part.passage().sentence().equals(whole.passage().sentence())
                || from > part.passage().start()) {
            return false;
        }
        KeyText between = part.passage().before().substring(from);
        boolean divided = isOfSeveral(whole) && between.indexOf(';') >= 0;
        return !divided
                && between.indexOf(':') < 0
                && between.indexOf('(') < 0
                && !Passage.has(Parts.CUE, between);
    }
}
