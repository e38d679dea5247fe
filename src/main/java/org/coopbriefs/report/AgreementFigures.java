package org.coopbriefs.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.coopbriefs.brief.Agreements;
import org.coopbriefs.report.ReportPage.DocumentRow;
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

    FigureRow headline() {
        String label = words.text("headline.agreements");
        if (agreements == null) {
            return in.unknown(label, KINDS);
        }
        Value total = in.values().number(agreements.total(), idsOfTotal());
        return new FigureRow(
                label, total, Value.NO_DATA, byInstrument(), in.note(agreements.factIds(), KINDS));
    }

    ReportPage.Agreements part() {
        return new ReportPage.Agreements(
                agreements == null ? List.of() : byInstrument(),
                agreements == null ? List.of() : rows(agreements.signed()),
                inForce(false),
                inForce(true),
                agreements == null ? List.of() : rows(agreements.notSigned()));
    }

    private List<DocumentRow> rows(List<Agreements.Document> documents) {
        return documents.stream().map(this::row).toList();
    }

    /** Those of the period have a table of their own, unless they are about to end. */
    private boolean isSignedNow(Agreements.Document document) {
        return agreements != null
                && agreements.signed().stream()
                        .anyMatch(signed -> signed.factIds().equals(document.factIds()));
    }

    private List<DocumentRow> inForce(boolean expiring) {
        return in.brief().agreementsInForce().stream()
                .filter(one -> one.expiring() == expiring)
                .filter(one -> expiring || !isSignedNow(one.document()))
                .map(one -> row(one.document()))
                .toList();
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
                period(document),
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

    private String period(Agreements.Document document) {
        String from = date(document.periodFrom());
        String to = date(document.periodTo());
        return from.isEmpty() && to.isEmpty() ? Words.NO_DATA : from + "–" + to;
    }

    /** A bare year stays one: "2022–2026". */
    private String date(String date) {
        if (date == null || !DATE.matcher(date).matches()) {
            return date == null ? "" : date;
        }
        EdtfDate known = EdtfDate.parse(date);
        return known.month() == null ? date : words.date(known);
    }
}
