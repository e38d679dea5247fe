package org.coopbriefs.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coopbriefs.brief.Counting.count;
import static org.coopbriefs.brief.Counting.countCertain;
import static org.coopbriefs.brief.Counting.leftOut;
import static org.coopbriefs.brief.FactBuilder.students;

import org.coopbriefs.activity.ReviewState;
import org.coopbriefs.text.DateBasis;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The counting rules for dates and doubt")
class DateAndDoubtRulesTest {

    private static final String HUE = "thua-thien-hue";

    @Nested
    @DisplayName("Rule 11: a fact is dated by its own date, the activity's, the publication")
    class Dates {

        @Test
        void itsOwnDateComesFirst() {
            FactBuilder old = students("old", 30).own("2015", DateBasis.TEXT);

            assertThat(count(HUE, "2015", old).students().inPeriod()).isEqualTo(30);
            assertThat(leftOut(count(HUE, "2022", old))).containsEntry("old", Reason.OTHER_PERIOD);
            assertThat(count(HUE, "2021", old).leftOut()).isEmpty();
        }

        @Test
        void thePublicationComesLast() {
            FactBuilder fact = students("s", 30).on(null).published("2022-07-01");

            assertThat(count(HUE, "2022-07", fact).students().total()).isEqualTo(30);
            assertThat(count(HUE, "2022-06", fact).students().total()).isNull();
        }

        @Test
        void aSpanOfOneYearIsADate() {
            FactBuilder year = students("s", 30).span("2021", "2021");

            assertThat(count(HUE, "2021", year).students().inPeriod()).isEqualTo(30);
            assertThat(count(HUE, "2022", year).students().total()).isNull();
        }

        @Test
        void aYearBelongsToNoneOfItsMonths() {
            FactBuilder fact = students("s", 30).on("2022");
            Headline month = count(HUE, "2022-06", fact);

            assertThat(count(HUE, "2022", fact).students().total()).isEqualTo(30);
            assertThat(month.students().total()).isNull();
            assertThat(leftOut(month)).containsEntry("s", Reason.UNDATED);
            assertThat(month.withoutMonth()).isEqualTo(1);
        }

        @Test
        void aFactWithoutAnyDateIsInNoBrief() {
            Headline brief = count(HUE, "2022", students("s", 30).on(null));

            assertThat(brief.students().total()).isNull();
            assertThat(brief.counted()).isEmpty();
            assertThat(brief.leftOut()).isEmpty();
        }

        @Test
        void aSpanBeyondThePeriodCountsWhereItIsTold() {
            FactBuilder span = students("s", 128).span("2018", "2021");

            assertThat(count(HUE, "2022-06", span).students().severalYears()).isEqualTo(128);
            assertThat(count(HUE, "2022-07", span).students().total()).isNull();
            assertThat(count(HUE, "2020", span).students().total()).isNull();
        }
    }

    @Nested
    @DisplayName("Rule 12: doubt goes to a person, not into a total")
    class Doubt {

        @Test
        void aFactUnderTheThresholdWaits() {
            Headline brief = countCertain(HUE, "2022-06", students("s", 30).confidence(0.5));

            assertThat(brief.students().total()).isNull();
            assertThat(leftOut(brief)).containsEntry("s", Reason.AWAITING_CONFIRMATION);
        }

        @Test
        void anInferredDateWaits() {
            FactBuilder fact = students("s", 30).on("2022-06-26", DateBasis.INFERRED);

            assertThat(countCertain(HUE, "2022-06", fact).students().total()).isNull();
            assertThat(count(HUE, "2022-06", fact).students().inferred()).isEqualTo(1);
        }

        @Test
        void aClosedSpanToldAtAnInferredDateWaits() {
            Headline brief =
                    countCertain(
                            HUE,
                            "2022",
                            students("s", 30).span("2018", "2021").on("2022", DateBasis.INFERRED));

            assertThat(leftOut(brief)).containsEntry("s", Reason.AWAITING_CONFIRMATION);
        }

        @Test
        void aCertainFactCountsAndIsStillUnconfirmed() {
            Headline brief = countCertain(HUE, "2022-06", students("s", 30));

            assertThat(brief.students().total()).isEqualTo(30);
            assertThat(brief.students().unconfirmed()).isEqualTo(1);
            assertThat(brief.unconfirmed()).isEqualTo(1);
        }

        @Test
        void aConfirmedFactCountsHoweverDoubtful() {
            Headline brief =
                    countCertain(
                            HUE,
                            "2022-06",
                            students("s", 30)
                                    .confidence(0.1)
                                    .on("2022-06-26", DateBasis.INFERRED)
                                    .review(ReviewState.CONFIRMED));

            assertThat(brief.students().total()).isEqualTo(30);
            assertThat(brief.unconfirmed()).isZero();
            assertThat(brief.students().inferred()).isZero();
        }

        @Test
        void aRejectedFactIsNowhere() {
            Headline brief = count(HUE, "2022-06", students("s", 30).review(ReviewState.REJECTED));

            assertThat(brief.students().total()).isNull();
            assertThat(brief.leftOut()).isEmpty();
        }

        @Test
        void theConfirmedOneOfTwoReportsIsTheOneThatCounts() {
            Headline brief =
                    count(
                            HUE,
                            "2022-06",
                            students("unseen", 30),
                            students("seen", 30).from("b").review(ReviewState.CONFIRMED));

            assertThat(brief.counted()).containsExactly("seen");
            assertThat(brief.unconfirmed()).isZero();
        }
    }
}
