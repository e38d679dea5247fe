package org.coopbriefs.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.coopbriefs.text.EdtfDate;

/** All sentences that tell of one document. */
final class AgreementReports {

    private static final Comparator<Dated> EARLIEST =
            Comparator.comparing(Dated::isInferred).thenComparing(dated -> dated.date().first());

    private final List<AgreementReport> reports = new ArrayList<>();

    private AgreementReports(AgreementReport first) {
        reports.add(first);
    }

    /** Sorts reports by the documents that they tell of. */
    static List<AgreementReports> sorted(List<CountableFact> facts, Places places) {
        List<AgreementReports> documents = new ArrayList<>();
        for (CountableFact fact : facts) {
            AgreementReport report = AgreementReport.of(fact);
            documents.stream()
                    .filter(document -> document.isAlsoOf(report, places))
                    .findFirst()
                    .ifPresentOrElse(
                            document -> document.reports.add(report),
                            () -> documents.add(new AgreementReports(report)));
        }
        return documents;
    }

    private boolean isAlsoOf(AgreementReport report, Places places) {
        return reports.stream().allMatch(known -> known.isOf(report, places));
    }

    List<AgreementReport> all() {
        return reports;
    }

    List<AgreementReport> signed() {
        return reports.stream().filter(AgreementReport::isSigned).toList();
    }

    List<AgreementReport> unsigned() {
        return reports.stream().filter(report -> !report.isSigned()).toList();
    }

    /**
     * The report that stands for the document: confirmed before certain before doubtful before
     * repeated.
     */
    AgreementReport foremost(double confidenceThreshold) {
        return signed().stream()
                .min(
                        Comparator.comparing(
                                        (AgreementReport report) ->
                                                report.fact().reasonRead() == Reason.REPEATED)
                                .thenComparing(report -> report.fact().isUnconfirmed())
                                .thenComparing(
                                        report -> report.fact().confidence() < confidenceThreshold)
                                .thenComparing(report -> report.signedOn() == null)
                                .thenComparing(
                                        report -> report.fact().effectiveDate().date().first()))
                .orElse(null);
    }

    /**
     * Rule 11: the day that a report tells, or else the earliest activity that reports it as
     * signed, which is inferred.
     */
    Dated signingDate() {
        List<Dated> told =
                signed().stream().map(AgreementReport::signedOn).filter(Objects::nonNull).toList();
        if (!told.isEmpty()) {
            return told.stream().min(EARLIEST).orElseThrow();
        }
        return signed().stream()
                .map(report -> report.fact().reported())
                .filter(Objects::nonNull)
                .min(Comparator.comparing(dated -> dated.date().first()))
                .map(Dated::inferred)
                .orElse(null);
    }

    List<String> parties() {
        return reports.stream().flatMap(report -> report.parties().stream()).distinct().toList();
    }

    /** A field in the words of the first report that has it, the given one before all others. */
    String text(String field, AgreementReport before) {
        String told = before.fact().text(field);
        return told != null ? told : first(report -> report.fact().text(field));
    }

    private String first(Function<AgreementReport, String> reading) {
        return reports.stream().map(reading).filter(Objects::nonNull).findFirst().orElse(null);
    }

    Agreements.Document describe(AgreementReport foremost, Dated date) {
        EdtfDate day = date == null ? null : date.date();
        return new Agreements.Document(
                foremost.instrument(),
                foremost.level(),
                foremost.status(),
                foremost.parties().isEmpty() ? parties() : foremost.parties(),
                text("periodFrom", foremost),
                text("periodTo", foremost),
                text("subject", foremost),
                day,
                date != null && date.isInferred(),
                count(foremost),
                reports.stream().map(report -> report.fact().id()).toList());
    }

    /** "Hai bản ghi nhớ" that are not told apart are two. */
    private static int count(AgreementReport foremost) {
        return foremost.fact().number("count") == null
                ? 1
                : foremost.fact().number("count").intValueExact();
    }
}
