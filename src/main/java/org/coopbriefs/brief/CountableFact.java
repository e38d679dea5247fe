package org.coopbriefs.brief;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.coopbriefs.activity.ReviewState;
import org.coopbriefs.extraction.Qualifier;
import org.coopbriefs.extraction.Scope;
import org.coopbriefs.review.FactValue;
import org.coopbriefs.text.EdtfDate;

/**
 * A fact with all that decides whether it counts.
 *
 * @param id unique among all facts
 * @param confidence 0 to 1
 * @param countsInTotals false where the reading itself already says that it must not be added
 * @param reason why the reading left it out (a word of {@link Reason}), or null
 * @param own the fact's own date, or null
 * @param from start of the span that the figure covers, or null
 * @param to its end; null with a {@code from} means "until now"
 * @param partOf id of the fact that this one is a part of, or null
 * @param fields what its kind has beyond this; names as in the interface description: count, host,
 *     amount ...
 */
public record CountableFact(
        String id,
        String kind,
        Scope scope,
        Qualifier qualifier,
        double confidence,
        boolean countsInTotals,
        String reason,
        ReviewState review,
        Dated own,
        EdtfDate from,
        EdtfDate to,
        String partOf,
        Occasion activity,
        Source source,
        Quote quote,
        Map<String, Object> fields) {

    public CountableFact {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(qualifier, "qualifier");
        Objects.requireNonNull(review, "review");
        Objects.requireNonNull(activity, "activity");
        Objects.requireNonNull(source, "source");
        fields = known(fields);
    }

    private static Map<String, Object> known(Map<String, Object> fields) {
        Map<String, Object> known = new TreeMap<>(fields);
        known.values().removeIf(Objects::isNull);
        return Collections.unmodifiableMap(known);
    }

    /**
     * Rule 11 of the counting rules, for a fact without a span: its own date, the activity's, or
     * the article's publication; null where all are unknown.
     */
    public Dated effectiveDate() {
        return own != null ? own : reported();
    }

    /**
     * When it was told: the activity's date, or else the publication; null where both are unknown.
     */
    public Dated reported() {
        return activity.date() != null
                ? activity.date()
                : Dated.of(source.published(), source.publishedFrom());
    }

    /** The end of a running sum, or the day at which a number was present. */
    EdtfDate asOf() {
        return to != null ? to : effectiveDate().date();
    }

    /** Rule 12: whether a person should look at it before it counts. */
    public boolean isDoubtful(double confidenceThreshold) {
        Dated date = effectiveDate();
        return confidence < confidenceThreshold
                || date == null
                || date.isInferred()
                || isAttributionInferred();
    }

    /** Whether the people were attributed to a partner that the sentence does not name. */
    public boolean isAttributionInferred() {
        return "INFERRED".equals(fields.get("attribution"));
    }

    /**
     * Whether its date or its attribution was concluded rather than read, and nobody has confirmed
     * it.
     */
    public boolean isInferred() {
        Dated date = effectiveDate();
        return !review.isConfirmed()
                && (date == null || date.isInferred() || isAttributionInferred());
    }

    public boolean isUnconfirmed() {
        return !review.isConfirmed();
    }

    /**
     * Whether both tell of one event: they belong to one activity, or what they belong to happened
     * on one known day.
     */
    boolean sameEvent(CountableFact other) {
        Dated here = reported();
        Dated there = other.reported();
        return activity.id().equals(other.activity.id())
                || here != null
                        && there != null
                        && here.date().isDay()
                        && here.date().equals(there.date());
    }

    /**
     * Whether both were read in the same sentence of the same article: then they stand side by side
     * and are two, for the reading tells nothing twice of one sentence.
     */
    boolean inSameSentence(CountableFact other) {
        return hasEvidence()
                && other.hasEvidence()
                && source.id().equals(other.source.id())
                && quote.evidence().sentence().equals(other.quote.evidence().sentence());
    }

    /**
     * Whether its figure is in brackets right after the other's: "20.000 USD (khoảng 460 triệu
     * đồng)".
     */
    boolean standsInBracketsAfter(CountableFact other) {
        if (!inSameSentence(other)) {
            return false;
        }
        int sentence = quote.evidence().sentence().start();
        int end = other.quote.evidence().mention().end() - sentence;
        int start = quote.evidence().mention().start() - sentence;
        if (end > start || start > quote.sentence().length()) {
            return false;
        }
        String between = quote.sentence().substring(end, start).strip();
        return between.startsWith("(") && between.indexOf(')') < 0;
    }

    private boolean hasEvidence() {
        return quote != null && quote.evidence() != null;
    }

    /**
     * Why the reading left it out; null where it did not, or in words that counting does not know.
     */
    Reason reasonRead() {
        return Arrays.stream(Reason.values())
                .filter(known -> known.name().equals(reason))
                .findFirst()
                .orElse(null);
    }

    /**
     * The same fact, covering what another one covers: a part has the span and date of its whole.
     */
    CountableFact coveringWhat(CountableFact whole) {
        return with(whole.scope, whole.own, whole.from, whole.to);
    }

    CountableFact as(Scope otherScope) {
        return with(otherScope, own, from, to);
    }

    /** The same fact once a person has confirmed that it says this. */
    CountableFact decided(FactValue value) {
        return new CountableFact(
                id,
                kind,
                value.scope(),
                value.qualifier(),
                confidence,
                value.counts(),
                value.reason(),
                ReviewState.CONFIRMED,
                Dated.of(EdtfDate.parse(value.date()), value.dateFrom()),
                EdtfDate.parse(value.spanFrom()),
                EdtfDate.parse(value.spanTo()),
                partOf,
                activity,
                source,
                quote,
                value.fields());
    }

    private CountableFact with(Scope newScope, Dated newOwn, EdtfDate newFrom, EdtfDate newTo) {
        return new CountableFact(
                id,
                kind,
                newScope,
                qualifier,
                confidence,
                countsInTotals,
                reason,
                review,
                newOwn,
                newFrom,
                newTo,
                partOf,
                activity,
                source,
                quote,
                fields);
    }

    /** A field as text, or null. */
    public String text(String field) {
        Object value = fields.get(field);
        return value == null ? null : value.toString();
    }

    /** A field as a number, or null where it is missing. */
    public BigDecimal number(String field) {
        return switch (fields.get(field)) {
            case null -> null;
            case BigDecimal number -> number;
            case Object other -> new BigDecimal(other.toString());
        };
    }

    /** A field that is a list of slugs or names; empty where it is missing. */
    public List<String> list(String field) {
        return switch (fields.get(field)) {
            case null -> List.of();
            case List<?> many -> many.stream().map(Object::toString).toList();
            case Object one -> List.of(one.toString());
        };
    }
}
