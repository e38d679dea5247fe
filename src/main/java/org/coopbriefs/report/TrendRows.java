package org.coopbriefs.report;

import java.util.List;
import java.util.stream.IntStream;
import org.coopbriefs.brief.Brief;
import org.coopbriefs.report.ReportPage.Line;
import org.coopbriefs.report.ReportPage.MonthRow;
import org.coopbriefs.report.ReportPage.Value;

/** Activities by month and by partner, for the charts. */
final class TrendRows {

    private final InWords in;

    TrendRows(InWords in) {
        this.in = in;
    }

    /** Empty where fewer than two months have an activity: that is no trend. */
    List<MonthRow> months() {
        List<Brief.Month> trend = in.brief().trend();
        if (trend.stream().filter(TrendRows::isBusy).count() < 2) {
            return List.of();
        }
        int most =
                trend.stream()
                        .filter(Brief.Month::isTold)
                        .mapToInt(Brief.Month::activities)
                        .max()
                        .orElse(0);
        return trend.stream().map(month -> row(month, most)).toList();
    }

    private static boolean isBusy(Brief.Month month) {
        return month.isTold() && month.activities() > 0;
    }

    private MonthRow row(Brief.Month month, int most) {
        String[] parts = month.period().split("-");
        return new MonthRow(
                Integer.parseInt(parts[1]) + "/" + parts[0],
                in.words().number(month.activities()),
                StudentFigures.percent(month.activities(), most),
                in.words().number(month.students()),
                in.words().number(month.agreements()));
    }

    /**
     * The partner with most activities first; empty where there is one partner only, as in a brief
     * of two units.
     */
    List<Line> partners() {
        if (in.places().isPair()) {
            return List.of();
        }
        List<String> names =
                in.brief().activities().stream()
                        .flatMap(a -> in.places().partners(a.provinces()).stream())
                        .toList();
        List<String> distinct = names.stream().distinct().toList();
        if (distinct.size() < 2) {
            return List.of();
        }
        int[] counts =
                distinct.stream()
                        .mapToInt(name -> (int) names.stream().filter(name::equals).count())
                        .toArray();
        int most = IntStream.of(counts).max().orElse(0);
        return IntStream.range(0, counts.length)
                .boxed()
                .sorted((one, other) -> counts[other] - counts[one])
                .map(i -> line(distinct.get(i), counts[i], most))
                .toList();
    }

    private Line line(String name, int count, int most) {
        Value value = new Value(List.of(in.words().number(count)), List.of(), false);
        return new Line(name, value, StudentFigures.percent(count, most));
    }
}
