package org.coopbriefs.report;

import java.util.List;
import java.util.function.Supplier;
import org.coopbriefs.report.ReportPage.Agreements;
import org.coopbriefs.report.ReportPage.AidGroup;
import org.coopbriefs.report.ReportPage.HeadlineRow;
import org.coopbriefs.report.ReportPage.Line;
import org.coopbriefs.report.ReportPage.Value;

/**
 * What of its lists a brief itself shows: all of them, or their beginning where an annex of its own
 * has the rest.
 */
final class Excerpt {

    static final int MOST_ROWS = 50;

    private final boolean apart;

    /**
     * @param apart whether the annex is a file of its own
     */
    Excerpt(boolean apart) {
        this.apart = apart;
    }

    <T> List<T> of(List<T> all) {
        return apart && all.size() > MOST_ROWS ? all.subList(0, MOST_ROWS) : all;
    }

    /** Nothing of what the annex is there for. */
    <T> List<T> unlessApart(Supplier<List<T>> all) {
        return apart ? List.of() : all.get();
    }

    List<Line> lines(List<Line> all) {
        return of(all).stream()
                .map(line -> new Line(line.label(), value(line.value()), line.percent()))
                .toList();
    }

    private Value value(Value value) {
        return new Value(of(value.lines()), value.sources(), value.unconfirmed());
    }

    List<HeadlineRow> headline(List<HeadlineRow> rows) {
        return rows.stream()
                .map(
                        row ->
                                new HeadlineRow(
                                        row.label(),
                                        value(row.inPeriod()),
                                        value(row.severalYears()),
                                        value(row.yearToDate()),
                                        value(row.lastYear()),
                                        row.change(),
                                        row.departments(),
                                        lines(row.split()),
                                        row.note()))
                .toList();
    }

    Agreements agreements(Agreements all) {
        return new Agreements(
                all.byInstrument(),
                of(all.signed()),
                of(all.inForce()),
                of(all.expiring()),
                of(all.notSigned()));
    }

    List<AidGroup> aid(List<AidGroup> groups) {
        return groups.stream()
                .map(group -> new AidGroup(group.label(), of(group.rows()), group.sectors()))
                .toList();
    }
}
