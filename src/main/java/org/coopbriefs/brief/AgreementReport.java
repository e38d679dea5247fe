package org.coopbriefs.brief;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.coopbriefs.extraction.Scope;
import org.coopbriefs.text.DateBasis;
import org.coopbriefs.text.EdtfDate;

/**
 * One sentence that tells of an agreement. What tells documents apart is read from the fact once:
 * every report is held against many.
 *
 * @param level PROVINCE where it is not told
 * @param parties slugs, or names of others
 * @param subject stripped and in lower case, or null
 * @param begins of its period, or null
 * @param ends the same
 */
record AgreementReport(
        CountableFact fact,
        String level,
        String instrument,
        String status,
        List<String> parties,
        String subject,
        String begins,
        String ends) {

    static final String CONTRACT = "CONTRACT";
    static final String PROVINCE = "PROVINCE";

    private static final String AGREEMENT = "AGREEMENT";
    private static final List<String> INTERCHANGEABLE = List.of(AGREEMENT, "MEMORANDUM");

    static AgreementReport of(CountableFact fact) {
        String subject = fact.text("subject");
        return new AgreementReport(
                fact,
                Objects.requireNonNullElse(fact.text("level"), PROVINCE),
                Objects.requireNonNullElse(fact.text("instrument"), AGREEMENT),
                status(fact),
                fact.list("parties"),
                subject == null ? null : subject.strip().toLowerCase(Locale.ROOT),
                fact.text("periodFrom"),
                fact.text("periodTo"));
    }

    private static String status(CountableFact fact) {
        String status = fact.text("status");
        boolean planned = fact.scope() == Scope.PLANNED;
        if (status == null || planned && status.equals("SIGNED")) {
            return planned ? "PLANNED" : "SIGNED";
        }
        return status;
    }

    boolean isSigned() {
        return status.equals("SIGNED");
    }

    boolean isContract() {
        return instrument.equals(CONTRACT);
    }

    /** The day of signing that the sentence itself tells, or null. */
    Dated signedOn() {
        EdtfDate told = EdtfDate.parse(fact.text("signedOn"));
        if (told == null) {
            return fact.own();
        }
        if (fact.own() != null && fact.own().date().equals(told)) {
            return fact.own();
        }
        Dated happened = fact.activity().date();
        boolean atTheEvent = happened != null && happened.date().equals(told);
        return atTheEvent ? happened : new Dated(told, DateBasis.TEXT);
    }

    /** Rule 7: whether both tell of one document. */
    boolean isOf(AgreementReport other, Places places) {
        return level.equals(other.level)
                && samePeriod(other)
                && sameInstrument(other)
                && sameSubject(other)
                && sameParties(other, places)
                && !(isSigned() && other.isSigned() && fact.inSameSentence(other.fact));
    }

    /**
     * Newspapers call one paper now an agreement, now a memorandum; minutes, plans and contracts
     * are others.
     */
    private boolean sameInstrument(AgreementReport other) {
        return instrument.equals(other.instrument)
                || INTERCHANGEABLE.contains(instrument)
                        && INTERCHANGEABLE.contains(other.instrument);
    }

    private boolean sameParties(AgreementReport other, Places places) {
        if (parties.isEmpty() || other.parties.isEmpty()) {
            return fact.sameEvent(other.fact);
        }
        return parties.size() == other.parties.size()
                && parties.stream().allMatch(party -> other.names(party, places));
    }

    private boolean names(String party, Places places) {
        return parties.stream()
                .anyMatch(own -> own.equalsIgnoreCase(party) || places.mayBeSame(own, party));
    }

    private boolean sameSubject(AgreementReport other) {
        return subject == null || other.subject == null || subject.equals(other.subject);
    }

    /**
     * The period agrees or, at the same event, is missing in one; what is evaluated is an earlier
     * paper.
     */
    private boolean samePeriod(AgreementReport other) {
        if (hasPeriod() && other.hasPeriod()) {
            return Objects.equals(begins, other.begins) && Objects.equals(ends, other.ends);
        }
        boolean bothNew = isEvaluated() == other.isEvaluated();
        return bothNew && (fact.sameEvent(other.fact) || signedOnOneDay(other));
    }

    private boolean signedOnOneDay(AgreementReport other) {
        Dated here = signedOn();
        Dated there = other.signedOn();
        return here != null
                && there != null
                && here.date().isDay()
                && here.date().equals(there.date());
    }

    private boolean hasPeriod() {
        return begins != null || ends != null;
    }

    private boolean isEvaluated() {
        return status.equals("EVALUATED");
    }
}
