package org.coopbriefs.extraction.rule;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.coopbriefs.extraction.Evidence;
import org.coopbriefs.extraction.Finding;
import org.coopbriefs.extraction.Qualifier;
import org.coopbriefs.extraction.Scope;

/** A finding while its rule still weighs it against the others of the article. */
final class Draft {

    private final Passage passage;
    private final Qualifier qualifier;
    private final Map<String, Object> fields = new LinkedHashMap<>();
    private Timing timing;
    private Draft whole;
    private final BigDecimal size;
    private double confidence = 0.95;

    /**
     * @param size what is compared where one draft may be a part of another
     */
    Draft(Passage passage, BigDecimal size, Qualifier qualifier, Timing timing) {
        this.passage = passage;
        this.size = size;
        this.qualifier = qualifier;
        this.timing = timing;
    }

    BigDecimal size() {
        return size;
    }

    Passage passage() {
        return passage;
    }

    Timing timing() {
        return timing;
    }

    Scope scope() {
        return timing.scope();
    }

    Draft whole() {
        return whole;
    }

    Object field(String name) {
        return fields.get(name);
    }

    /** Sets a field; null leaves it out. */
    Draft with(String name, Object value) {
        if (value == null) {
            fields.remove(name);
        } else {
            fields.put(name, value);
        }
        return this;
    }

    /** Takes so much from the confidence. */
    Draft doubt(double by) {
        confidence = Math.max(0.1, confidence - by);
        return this;
    }

    double confidence() {
        return confidence;
    }

    /** Makes this a part of {@code other}: it has the span and date of its whole. */
    Draft partOf(Draft other) {
        whole = other;
        timing = other.timing.as(Scope.PART);
        return this;
    }

    /** No part any more. */
    Draft alone(Timing own) {
        whole = null;
        timing = own;
        return this;
    }

    Draft timed(Timing other) {
        timing = other;
        return this;
    }

    Finding finding(String id, String wholeId, String kind, String rule) {
        return new Finding(
                id,
                kind,
                scope(),
                qualifier,
                Math.round(confidence * 100) / 100.0,
                reason() == null,
                reason(),
                timing.date(),
                timing.dateFrom(),
                timing.from(),
                timing.to(),
                wholeId,
                new Evidence(passage.sentence().span(), passage.figure(), rule),
                fields);
    }

    private String reason() {
        return switch (scope()) {
            case EVENT, CUMULATIVE -> null;
            default -> scope().name();
        };
    }
}
