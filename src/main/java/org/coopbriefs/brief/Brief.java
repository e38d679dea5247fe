package org.coopbriefs.brief;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.coopbriefs.activity.ReviewState;
import org.coopbriefs.extraction.Qualifier;
import org.coopbriefs.extraction.Scope;
import org.coopbriefs.text.EdtfDate;

/**
 * All that a brief says about a province in a period: what the interface answers and the template
 * draws.
 *
 * @param province the slug asked for, or a pair ("thua-thien-hue+salavan")
 * @param names what to call it, by language: vi, en, lo
 * @param period "2022-06", "2022-Q2" ...
 * @param from its first day
 * @param to its last day
 * @param edition number of the edition, or null for a draft that has none yet
 * @param stale whether a fact has changed since it was compiled
 * @param generatedAt when it was compiled, offset +07:00
 * @param yearToDate, previous, samePeriodLastYear the same figures of other stretches, or null
 *     where no source was read
 * @param activities what happened, the facts under each
 * @param sources the articles behind, in the order of first use
 * @param agreementsInForce documents signed by the period's end and valid beyond it
 * @param trend the twelve months up to the period's end, the oldest first
 * @param silent newspapers and portals on the list in which nothing of the period was found
 * @param remarks what an official wrote, parts IV to VI
 * @param departments what departments count themselves, to stand beside the press's figures
 * @param elsewhere what stands behind the figures of other stretches and the documents in force
 * @param places names of all units that occur, by slug and language
 */
public record Brief(
        String province,
        Map<String, String> names,
        String period,
        LocalDate from,
        LocalDate to,
        Calendar calendar,
        Integer edition,
        State state,
        boolean stale,
        OffsetDateTime generatedAt,
        @JsonUnwrapped Headline headline,
        @JsonIgnoreProperties({"counted", "leftOut"}) Headline yearToDate,
        @JsonIgnoreProperties({"counted", "leftOut"}) Headline previous,
        @JsonIgnoreProperties({"counted", "leftOut"}) Headline samePeriodLastYear,
        List<Activity> activities,
        List<Citation> sources,
        List<InForce> agreementsInForce,
        List<Month> trend,
        List<String> silent,
        Elsewhere elsewhere,
        Remarks remarks,
        List<DepartmentFigure> departments,
        Map<String, Map<String, String>> places) {

    /** The same, as the edition of that number. */
    public Brief withEdition(int number) {
        return as(number, state, generatedAt, remarks, departments);
    }

    /** The same, issued as the edition of that number. */
    public Brief issuedAs(int number) {
        return as(number, State.ISSUED, generatedAt, remarks, departments);
    }

    /** The same with what officials add. */
    public Brief with(Remarks written, List<DepartmentFigure> entered) {
        return as(edition, state, generatedAt, written, List.copyOf(entered));
    }

    /** The same, compiled then, offset +07:00. */
    public Brief compiledAt(OffsetDateTime moment) {
        return as(edition, state, moment, remarks, departments);
    }

    /**
     * How many rows its annex has: each article under each activity, and the articles behind the
     * figures of other stretches.
     */
    @JsonProperty("annexRows")
    public int annexRows() {
        int told = activities.stream().mapToInt(activity -> activity.sources().size()).sum();
        return told + elsewhere.sources().size();
    }

    private Brief as(
            Integer number,
            State standing,
            OffsetDateTime compiled,
            Remarks written,
            List<DepartmentFigure> entered) {
        return new Brief(
                province,
                names,
                period,
                from,
                to,
                calendar,
                number,
                standing,
                stale,
                compiled,
                headline,
                yearToDate,
                previous,
                samePeriodLastYear,
                activities,
                sources,
                agreementsInForce,
                trend,
                silent,
                elsewhere,
                written,
                entered,
                places);
    }

    /** Where an edition stands. */
    public enum State {
        DRAFT,
        ISSUED,
        SUPERSEDED
    }

    /** One cooperation activity and its facts. */
    public record Activity(
            String id,
            String title,
            @JsonSerialize(using = ToStringSerializer.class) EdtfDate date,
            boolean dateInferred,
            List<String> provinces,
            List<Fact> facts,
            List<String> sources) {}

    /**
     * A fact as it is shown under its activity.
     *
     * @param counted whether it is in a total or on a line of its own
     * @param reason why not, or null
     */
    public record Fact(
            String id,
            String kind,
            Scope scope,
            Qualifier qualifier,
            double confidence,
            ReviewState review,
            boolean counted,
            Reason reason,
            boolean inferred,
            @JsonSerialize(using = ToStringSerializer.class) EdtfDate date,
            @JsonSerialize(using = ToStringSerializer.class) EdtfDate from,
            @JsonSerialize(using = ToStringSerializer.class) EdtfDate to,
            String partOf,
            Map<String, Object> fields,
            String source,
            String sentence,
            String mention) {

        /** Whether a person stands behind it. */
        @JsonIgnore
        public boolean isConfirmed() {
            return review.isConfirmed();
        }
    }

    /** A document that binds at the period's end; {@code expiring} where it ends within a year. */
    public record InForce(@JsonUnwrapped Agreements.Document document, boolean expiring) {}

    /**
     * What was found of one month ("2022-06"); null where no source tells of it, and in its figures
     * where nothing is known.
     */
    public record Month(String period, Integer activities, Integer students, Integer agreements) {

        /** Whether a source tells of it. */
        @JsonIgnore
        public boolean isTold() {
            return activities != null;
        }
    }

    /** Facts that are not of the period, and the articles that tell of them. */
    public record Elsewhere(List<Fact> facts, List<Citation> sources) {

        static final Elsewhere NOTHING = new Elsewhere(List.of(), List.of());
    }

    /** A source with the sentences that were used. */
    public record Citation(Source source, List<Quoted> quotes) {}

    /** A sentence and the facts that stand on it. */
    public record Quoted(String sentence, List<String> facts) {}
}
