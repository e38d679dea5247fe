package org.coopbriefs.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.coopbriefs.activity.Activity;
import org.coopbriefs.activity.Fact;
import org.coopbriefs.text.DateBasis;
import org.junit.jupiter.api.Test;

/** What comes first in the queue: value times doubt. */
class ReviewQueueOrderTest {

    @Test
    void manyPeopleComeBeforeFewAtTheSameDoubt() {
        assertBefore(students(1347, 0.7), students(5, 0.7));
    }

    @Test
    void doubtComesBeforeCertaintyAtTheSameValue() {
        assertBefore(students(128, 0.75), students(128, 0.95));
    }

    @Test
    void anInferredDateIsDoubtWhereverItComesFrom() {
        Fact own = students(128, 0.9);
        own.dateFrom = DateBasis.INFERRED;
        Fact ofTheActivity = students(128, 0.9);
        ofTheActivity.date = null;
        ofTheActivity.activity.dateFrom = DateBasis.INFERRED;
        Fact unknown = students(128, 0.9);
        unknown.date = null;
        unknown.activity.date = null;

        assertBefore(own, students(128, 0.9));
        assertThat(Priority.of(ofTheActivity)).isEqualTo(Priority.of(own));
        assertThat(Priority.of(unknown)).isEqualTo(Priority.of(own));
    }

    @Test
    void anInferredPartnerIsDoubt() {
        Fact inferred = fact(0.9, Map.of("count", 163, "attribution", "INFERRED"));
        assertBefore(inferred, students(163, 0.9));
    }

    @Test
    void moneyIsWeighedRoughlyWhateverItsCurrency() {
        Fact dollars = fact(0.8, Map.of("amount", new BigDecimal("20000"), "currency", "USD"));
        Fact dong = fact(0.8, Map.of("amount", new BigDecimal("5000000000"), "currency", "VND"));
        Fact few = fact(0.8, Map.of("amount", 1_000_000, "currency", "VND"));
        assertBefore(dong, dollars);
        assertBefore(dollars, few);
    }

    @Test
    void aDocumentIsWorthMoreThanGoodsWithoutValue() {
        assertBefore(
                fact(0.8, Map.of("instrument", "MINUTES")),
                fact(0.8, Map.of("quantity", 2, "item", "máy thở")));
    }

    @Test
    void whatIsInNoTotalIsWorthHalf() {
        Fact part = students(225, 0.8);
        part.counts = false;
        assertThat(Priority.of(part)).isEqualTo(Priority.of(students(225, 0.8)) / 2);
    }

    @Test
    void doubtIsNeverNoneAndNeverMoreThanAll() {
        assertThat(Priority.doubt(students(1, 1))).isEqualTo(0.02);
        Fact hopeless = fact(0.1, Map.of("count", 1, "attribution", "INFERRED"));
        hopeless.dateFrom = DateBasis.INFERRED;
        assertThat(Priority.doubt(hopeless)).isEqualTo(1);
    }

    private static void assertBefore(Fact first, Fact second) {
        assertThat(Priority.of(first)).isGreaterThan(Priority.of(second));
    }

    private static Fact students(int count, double confidence) {
        return fact(confidence, Map.of("count", count, "unit", "PEOPLE"));
    }

    private static Fact fact(double confidence, Map<String, Object> fields) {
        Fact fact = new Fact();
        fact.activity = new Activity();
        fact.activity.date = "2022-06-26";
        fact.activity.dateFrom = DateBasis.TEXT;
        fact.date = "2022-06-26";
        fact.dateFrom = DateBasis.TEXT;
        fact.confidence = confidence;
        fact.counts = true;
        fact.fields = fields;
        return fact;
    }
}
