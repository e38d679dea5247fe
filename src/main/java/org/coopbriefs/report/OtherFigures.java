package org.coopbriefs.report;

import java.util.ArrayList;
import java.util.List;
import org.coopbriefs.brief.Delegations;
import org.coopbriefs.brief.Listing;
import org.coopbriefs.brief.Remains;
import org.coopbriefs.report.ReportPage.Line;
import org.coopbriefs.report.ReportPage.VisitRow;

/**
 * Delegations, remains of the fallen, and kinds of facts without a figure of their own, in print.
 */
final class OtherFigures {

    private final InWords in;
    private final Words words;

    OtherFigures(InWords in) {
        this.in = in;
        this.words = in.words();
    }

    List<VisitRow> visits() {
        Delegations delegations = in.headline().delegations();
        return delegations == null
                ? List.of()
                : delegations.visits().stream().map(this::row).toList();
    }

    private VisitRow row(Delegations.Visit visit) {
        return new VisitRow(
                words.nameOf("visit", visit.direction()),
                in.places().name(visit.visitor()),
                in.places().name(visit.visited()),
                visit.leader() == null ? "" : visit.leader(),
                words.number(visit.size()),
                in.facts().anyUnconfirmed(List.of(visit.fact())),
                in.facts().sourcesOf(List.of(visit.fact())));
    }

    List<Line> remains() {
        Remains remains = in.headline().remains();
        if (remains == null || remains.empty()) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        Values values = in.values();
        lines.add(line("column.in-period", remains.inPeriod(), remains.factIds().inPeriod()));
        if (remains.cumulative() != null) {
            List<String> ids = remains.factIds().cumulative();
            String figure = values.hedged(remains.cumulative(), ids);
            lines.add(
                    in.line(
                            words.text("column.several-years"),
                            values.runningSum(figure, remains.since()),
                            ids));
        }
        lines.add(line("column.total", remains.total(), remains.factIds().total()));
        return lines;
    }

    private Line line(String key, Integer number, List<String> ids) {
        return new Line(words.text(key), in.values().number(number, ids), 0);
    }

    List<Line> others() {
        List<Line> lines = new ArrayList<>();
        for (Listing listing : in.headline().others()) {
            List<String> mentions =
                    in.facts().known(listing.factIds()).stream().map(f -> f.mention()).toList();
            String kind = words.nameOf("kind", listing.kind());
            lines.add(new Line(kind, in.values().of(mentions, listing.factIds()), 0));
        }
        return lines;
    }
}
