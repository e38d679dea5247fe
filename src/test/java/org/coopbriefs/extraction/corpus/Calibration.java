package org.coopbriefs.extraction.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoublePredicate;
import org.coopbriefs.extraction.Finding;

/** How often findings are right, by how sure the rules were of them. */
public final class Calibration {

    private static final double[] BOUNDS = {0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01};

    private record Judged(double confidence, boolean right, String told) {}

    private final List<Judged> judged = new ArrayList<>();

    /** Of all findings that labels of these articles can judge, their scope included. */
    public static Calibration of(List<LabelledArticle> articles) {
        Calibration calibration = new Calibration();
        articles.forEach(calibration::add);
        return calibration;
    }

    private void add(LabelledArticle article) {
        for (Field field : Field.values()) {
            Comparison comparison = Comparison.of(article, field, field::matchesInScope);
            for (Finding finding : article.findings(field)) {
                String told = article.id() + " " + field.title() + ": " + article.quote(finding);
                boolean right = comparison.isRight(finding);
                judged.add(new Judged(finding.confidence(), right, told));
            }
        }
    }

    /** How many are at least so confident. */
    public long count(double confidence) {
        return count(c -> c >= confidence);
    }

    /** Of those at least so confident, the share that is right; 0 where there is none. */
    public double share(double confidence) {
        return share(c -> c >= confidence);
    }

    /** What was said with at least so much confidence, and is wrong; the surest first. */
    public List<String> wrong(double confidence) {
        return judged.stream()
                .filter(one -> !one.right() && one.confidence() >= confidence)
                .sorted(Comparator.comparingDouble(Judged::confidence).reversed())
                .map(one -> one.confidence() + " " + one.told())
                .toList();
    }

    private long count(DoublePredicate confidence) {
        return judged.stream().filter(one -> confidence.test(one.confidence())).count();
    }

    private double share(DoublePredicate confidence) {
        return judged.stream()
                .filter(one -> confidence.test(one.confidence()))
                .mapToInt(one -> one.right() ? 1 : 0)
                .average()
                .orElse(0);
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder("confidence    facts  right  share\n");
        for (int i = BOUNDS.length - 2; i >= 0; i--) {
            row(BOUNDS[i], BOUNDS[i + 1]).ifPresent(table::append);
        }
        return table.toString();
    }

    private Optional<String> row(double from, double to) {
        DoublePredicate within = confidence -> confidence >= from && confidence < to;
        long facts = count(within);
        if (facts == 0) {
            return Optional.empty();
        }
        double share = share(within);
        return Optional.of(
                String.format(
                        Locale.ROOT,
                        "%.2f - %.2f %8d %6d  %5.3f%n",
                        from,
                        Math.min(1, to),
                        facts,
                        Math.round(share * facts),
                        share));
    }
}
