package org.coopbriefs.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.coopbriefs.brief.Agreements;
import org.coopbriefs.report.ReportPage.DocumentRow;
import org.coopbriefs.report.ReportPage.HeadlineRow;
import org.coopbriefs.report.ReportPage.Line;
import org.coopbriefs.report.ReportPage.Value;
import org.coopbriefs.text.EdtfDate;

/** Documents signed, in print. */
final class AgreementFigures {

    private static final Set<String> KINDS = Set.of("agreement");
    private static final String PROVINCE = "PROVINCE";
    private static final String CONTRACT = "CONTRACT";
    private static final Pattern DATE = Pattern.compile("\\d{4}(?:-\\d{2}){0,2}");

    private final InWords in;
    private final Words words;
    private final Agreements agreements;

    AgreementFigures(InWords in) {
        this.in = in;
        this.words = in.words();
        this.agreements = in.headline().agreements();
    }

    HeadlineRow headline() {
        String label = words.text("headline.agreements");
        if (agreements == null) {
            return in.unknown(label, KINDS);
        }
        Value total = in.values().number(agreements.total(), idsOfTotal());
        return new HeadlineRow(
                label,
                total,
                Value.NO_DATA,
                total,
                byInstrument(),
                in.note(agreements.factIds(), KINDS));
    }

    ReportPage.Agreements part() {
        if (agreements == null) {
            return new ReportPage.Agreements(List.of(), List.of(), List.of());
        }
        return new ReportPage.Agreements(
                byInstrument(),
                agreements.signed().stream().map(this::row).toList(),
                agreements.notSigned().stream().map(this::row).toList());
    }

    /** Contracts and documents of other levels have lines of their own. */
    private List<String> idsOfTotal() {
        return agreements.signed().stream()
                .filter(d -> PROVINCE.equals(d.level()) && !CONTRACT.equals(d.instrument()))
                .flatMap(document -> document.factIds().stream())
                .toList();
    }

    private List<Line> byInstrument() {
        List<Line> lines = new ArrayList<>();
        agreements
                .byInstrument()
                .forEach((name, count) -> add(lines, words.nameOf("instrument", name), count));
        add(lines, words.text("contracts"), agreements.contracts());
        add(lines, words.text("other-levels"), agreements.otherLevels());
        return lines;
    }

    private void add(List<Line> lines, String label, Integer count) {
        if (count != null && count > 0) {
            lines.add(in.line(label, words.number(count), List.of()));
        }
    }

    private DocumentRow row(Agreements.Document document) {
        return new DocumentRow(
                instrument(document),
                words.nameOf("level", document.level()),
                String.join(" – ", document.parties().stream().map(in.places()::name).toList()),
                validity(document),
                words.date(document.date())
                        + (document.dateInferred() ? " " + words.text("inferred") : ""),
                words.nameOf("status", document.status()),
                in.facts().anyUnconfirmed(document.factIds()),
                in.facts().sourcesOf(document.factIds()));
    }

    private String instrument(Agreements.Document document) {
        String name = words.nameOf("instrument", document.instrument());
        return document.count() > 1 ? words.text("several", document.count(), name) : name;
    }

    /** Documents about to end are what a next period's work begins with. */
    private String validity(Agreements.Document document) {
        String period = period(document);
        return endsSoon(document.periodTo()) ? words.text("expiring", period) : period;
    }

    private boolean endsSoon(String end) {
        if (end == null || !DATE.matcher(end).matches()) {
            return false;
        }
        LocalDate last = EdtfDate.parse(end).last();
        LocalDate now = in.brief().to();
        return !last.isBefore(now) && !last.isAfter(now.plusYears(1));
    }

    private static String period(Agreements.Document document) {
        String from = document.periodFrom();
        String to = document.periodTo();
        if (from == null && to == null) {
            return Words.NO_DATA;
        }
        return (from == null ? "" : from) + "–" + (to == null ? "" : to);
    }
}
