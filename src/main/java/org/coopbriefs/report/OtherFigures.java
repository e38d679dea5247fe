package org.coopbriefs.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.coopbriefs.brief.Delegations;
import org.coopbriefs.brief.Listing;
import org.coopbriefs.brief.Remains;
import org.coopbriefs.report.ReportPage.Line;
import org.coopbriefs.report.ReportPage.VisitRow;
import org.coopbriefs.report.ReportPage.VisitSum;

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

    /** Outgoing, then incoming; empty where nothing is known. */
    List<VisitSum> visitSums() {
        Delegations delegations = in.headline().delegations();
        return delegations == null || delegations.empty()
                ? List.of()
                : List.of(sum(delegations, "OUT"), sum(delegations, "IN"));
    }

    private VisitSum sum(Delegations delegations, String direction) {
        List<Integer> sizes =
                delegations.visits().stream()
                        .filter(visit -> visit.direction().equals(direction))
                        .map(Delegations.Visit::size)
                        .toList();
        List<Integer> told = sizes.stream().filter(Objects::nonNull).toList();
        int untold = sizes.size() - told.size();
        Integer people =
                told.isEmpty() && untold > 0
                        ? null
                        : Integer.valueOf(told.stream().mapToInt(Integer::intValue).sum());
        return new VisitSum(
                words.nameOf("visit", direction),
                words.number(sizes.size()),
                words.number(people),
                untold == 0 ? "" : words.text("visit.untold", untold));
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

    /** Kinds that nobody has named yet come last. */
    List<Line> others() {
        List<Line> lines = new ArrayList<>();
        List<Listing> known =
                in.headline().others().stream()
                        .sorted(
                                Comparator.comparing(
                                        listing -> !words.has("kind." + listing.kind())))
                        .toList();
        for (Listing listing : known) {
            List<String> mentions =
                    in.facts().known(listing.factIds()).stream().map(f -> f.mention()).toList();
            String kind = words.nameOf("kind", listing.kind());
            lines.add(new Line(kind, in.values().of(mentions, listing.factIds()), 0));
        }
        return lines;
    }
}
