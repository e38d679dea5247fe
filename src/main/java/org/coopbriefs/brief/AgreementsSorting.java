package org.coopbriefs.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Decides for each document whether it counts in a brief, and on which line. */
final class AgreementsSorting {

    private static final Set<String> LOWER_LEVELS =
            Set.of("DEPARTMENT", "DISTRICT", "FORCE", "ORGANISATION");

    private final Ledger ledger;
    private final List<Agreements.Document> signed = new ArrayList<>();
    private final List<Agreements.Document> notSigned = new ArrayList<>();
    private final List<CountableFact> counted = new ArrayList<>();
    private final Map<String, Integer> byInstrument = new TreeMap<>();
    private int contracts;
    private int otherLevels;
    private int inferred;
    private boolean known;
    private boolean awaiting;

    AgreementsSorting(Ledger ledger) {
        this.ledger = ledger;
    }

    void sort(AgreementReports document) {
        boolean concerned =
                document.all().stream().anyMatch(one -> isConcerned(document, one.fact()));
        if (!concerned) {
            return;
        }
        if (document.signed().isEmpty()) {
            sortUnsigned(document, document.unsigned());
        } else {
            sortSigned(document);
        }
    }

    private boolean isConcerned(AgreementReports document, CountableFact fact) {
        return ledger.perspective().isInvolved(fact)
                || ledger.perspective().isAmong(document.parties());
    }

    /** Drafts, intentions and what was signed in an earlier period: listed once, not counted. */
    private void sortUnsigned(AgreementReports document, List<AgreementReport> reports) {
        AgreementReport first = null;
        for (AgreementReport report : reports) {
            Reason reason = unsignedReason(document, report);
            if (reason == null) {
                continue;
            }
            if (first != null || report.fact().reasonRead() == Reason.REPEATED) {
                leaveOut(report, Reason.REPEATED, first);
                continue;
            }
            leaveOut(report, reason, null);
            first = report;
            if (reason == Reason.PLANNED || reason == Reason.EVALUATED) {
                known = true;
                notSigned.add(document.describe(report, report.signedOn()));
            }
        }
    }

    private Reason unsignedReason(AgreementReports document, AgreementReport report) {
        Dated told = report.fact().reported();
        if (told == null || !ledger.days().overlaps(DateRange.of(told.date()))) {
            return null;
        }
        if (isStranger(document, report)) {
            return Reason.NOT_A_PARTY;
        }
        if (!ledger.days().contains(told.date())) {
            return Reason.UNDATED;
        }
        return report.status().equals("EVALUATED") ? Reason.EVALUATED : Reason.PLANNED;
    }

    private void sortSigned(AgreementReports document) {
        AgreementReport foremost = document.foremost(ledger.policy().confidenceThreshold());
        Dated date = document.signingDate();
        if (date == null) {
            return;
        }
        if (!ledger.days().overlaps(DateRange.of(date.date()))) {
            sortOfOtherPeriod(document);
            return;
        }
        Reason reason = signedReason(document, foremost, date);
        document.all().stream()
                .filter(report -> report != foremost)
                .forEach(report -> leaveOut(report, Reason.REPEATED, foremost));
        if (reason == null || reason == Reason.OTHER_LEVEL) {
            enter(document, foremost, date, reason);
        } else {
            leaveOut(foremost, reason, null);
        }
        awaiting |= reason == Reason.AWAITING_CONFIRMATION;
        known |= reason == Reason.NOT_A_PARTY;
    }

    private void sortOfOtherPeriod(AgreementReports document) {
        document.signed().stream()
                .filter(report -> isTold(report.fact()))
                .forEach(
                        report ->
                                leaveOut(
                                        report,
                                        isStranger(document, report)
                                                ? Reason.NOT_A_PARTY
                                                : Reason.OTHER_PERIOD,
                                        null));
        List<AgreementReport> before = new ArrayList<>();
        for (AgreementReport report : document.unsigned()) {
            AgreementReport same = signedInTheSameArticle(document, report);
            if (same == null) {
                before.add(report);
            } else if (isTold(report.fact())) {
                leaveOut(report, Reason.REPEATED, same);
            }
        }
        sortUnsigned(document, before);
    }

    private static AgreementReport signedInTheSameArticle(
            AgreementReports document, AgreementReport draft) {
        return document.signed().stream()
                .filter(one -> one.fact().source().id().equals(draft.fact().source().id()))
                .findFirst()
                .orElse(null);
    }

    private boolean isTold(CountableFact fact) {
        return fact.reported() != null && ledger.days().contains(fact.reported().date());
    }

    private Reason signedReason(AgreementReports document, AgreementReport foremost, Dated date) {
        if (isStranger(document, foremost)) {
            return Reason.NOT_A_PARTY;
        }
        if (!ledger.days().contains(date.date())) {
            return Reason.UNDATED;
        }
        if (awaits(foremost, date)) {
            return Reason.AWAITING_CONFIRMATION;
        }
        boolean ofProvince =
                foremost.level().equals(AgreementReport.PROVINCE)
                        || foremost.isContract() && !LOWER_LEVELS.contains(foremost.level());
        return ofProvince ? null : Reason.OTHER_LEVEL;
    }

    /** Rule 12: doubt goes to a person, not into a total. */
    private boolean awaits(AgreementReport report, Dated date) {
        return !ledger.policy().countUnreviewed()
                && report.fact().isUnconfirmed()
                && (date.isInferred()
                        || report.fact().confidence() < ledger.policy().confidenceThreshold()
                        || isRefusedWithoutReason(report.fact()));
    }

    private static boolean isRefusedWithoutReason(CountableFact fact) {
        return !fact.countsInTotals() && fact.reasonRead() == null;
    }

    /**
     * Departments and districts sign in their own name: they belong to the unit of their country.
     */
    private boolean isStranger(AgreementReports document, AgreementReport report) {
        if (ledger.perspective().isAmong(document.parties())) {
            return false;
        }
        boolean nameless = document.parties().stream().noneMatch(this::isCompatriot);
        return !(LOWER_LEVELS.contains(report.level()) && nameless);
    }

    private boolean isCompatriot(String party) {
        String country = ledger.places().countryOf(party);
        return country != null
                && ledger.perspective().viewpoint().units().stream()
                        .map(ledger.places()::countryOf)
                        .anyMatch(country::equals);
    }

    private void enter(
            AgreementReports document, AgreementReport foremost, Dated date, Reason reason) {
        Agreements.Document described = document.describe(foremost, date);
        signed.add(described);
        known = true;
        if (reason == Reason.OTHER_LEVEL) {
            otherLevels += described.count();
            leaveOut(foremost, reason, null);
            return;
        }
        if (foremost.isContract()) {
            contracts += described.count();
        } else {
            byInstrument.merge(foremost.instrument(), described.count(), Integer::sum);
        }
        inferred += date.isInferred() && foremost.fact().isUnconfirmed() ? 1 : 0;
        counted.add(foremost.fact());
        ledger.count(foremost.fact());
    }

    private void leaveOut(AgreementReport report, Reason reason, AgreementReport because) {
        ledger.leaveOut(report.fact(), reason, because == null ? null : because.fact().id());
    }

    Agreements figure() {
        int total = byInstrument.values().stream().mapToInt(Integer::intValue).sum();
        boolean nothing = total == 0 && (awaiting || !known);
        return new Agreements(
                nothing ? null : Integer.valueOf(total),
                byInstrument,
                known ? contracts : null,
                known ? otherLevels : null,
                (int) counted.stream().filter(CountableFact::isUnconfirmed).count(),
                inferred,
                signed,
                notSigned,
                counted.stream().map(CountableFact::id).toList());
    }
}
