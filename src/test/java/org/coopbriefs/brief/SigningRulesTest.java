package org.coopbriefs.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coopbriefs.brief.Counting.count;
import static org.coopbriefs.brief.Counting.countCertain;
import static org.coopbriefs.brief.Counting.leftOut;
import static org.coopbriefs.brief.FactBuilder.agreement;

import java.util.Map;
import org.coopbriefs.extraction.Scope;
import org.coopbriefs.text.DateBasis;
import org.coopbriefs.text.EdtfDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The counting rules for drafts and signing days")
class SigningRulesTest {

    private static final String HUE = "thua-thien-hue";

    private static FactBuilder signed(String id) {
        return agreement(id, "AGREEMENT", "SIGNED", HUE, "champasak").period("2022", "2026");
    }

    @Nested
    @DisplayName("Rule 6: planned is not done")
    class Planned {

        @Test
        void aDraftSignsNothing() {
            Headline brief =
                    count(HUE, "2022-06", agreement("d", "AGREEMENT", "DRAFTED", HUE, "champasak"));

            assertThat(brief.agreements().total()).isZero();
            assertThat(brief.agreements().notSigned()).hasSize(1);
            assertThat(leftOut(brief)).containsEntry("d", Reason.PLANNED);
        }

        @Test
        void withinAnArticleTheFurthestStateWins() {
            Headline brief =
                    count(
                            HUE,
                            "2022-06",
                            agreement("draft", "AGREEMENT", "DRAFTED", HUE, "champasak")
                                    .scope(Scope.PLANNED),
                            signed("signed"));

            assertThat(brief.agreements().total()).isEqualTo(1);
            assertThat(brief.counted()).containsExactly("signed");
            assertThat(leftOut(brief)).containsEntry("draft", Reason.REPEATED);
        }

        @Test
        void aDraftOfSpringIsADraftAlthoughItIsSignedInAutumn() {
            FactBuilder draft =
                    agreement("draft", "AGREEMENT", "DRAFTED", HUE, "champasak")
                            .period("2022", "2026")
                            .in("spring")
                            .from("spring")
                            .on("2022-03-01");
            Headline march = count(HUE, "2022-03", draft, signed("signed"));

            assertThat(march.agreements().total()).isZero();
            assertThat(leftOut(march)).containsExactly(Map.entry("draft", Reason.PLANNED));
        }
    }

    @Nested
    @DisplayName("Rule 11: when it was signed")
    class SigningDay {

        @Test
        void aPaperOf2015ToldIn2022IsOf2015() {
            FactBuilder old =
                    agreement("old", "MEMORANDUM", "SIGNED", HUE, "champasak")
                            .with("signedOn", "2015");

            assertThat(count(HUE, "2015", old).agreements().total()).isEqualTo(1);
            assertThat(count(HUE, "2022", old).agreements().total()).isNull();
            assertThat(leftOut(count(HUE, "2022", old))).containsEntry("old", Reason.OTHER_PERIOD);
        }

        @Test
        void anUnknownDayIsThatOfTheEarliestReportAndInferred() {
            Headline brief =
                    count(HUE, "2022", signed("later").in("b").on("2022-09-01"), signed("first"));
            Agreements.Document document = brief.agreements().signed().getFirst();

            assertThat(document.date()).isEqualTo(EdtfDate.parse("2022-06-26"));
            assertThat(document.dateInferred()).isTrue();
            assertThat(brief.agreements().inferred()).isEqualTo(1);
        }

        @Test
        void aDayThatTheSentenceTellsIsCertain() {
            Headline brief =
                    countCertain(HUE, "2022-06", signed("a").with("signedOn", "2022-06-26"));

            assertThat(brief.agreements().total()).isEqualTo(1);
            assertThat(brief.agreements().inferred()).isZero();
        }

        @Test
        void aDayAtAnEventOfAnInferredYearIsInferredToo() {
            Headline brief =
                    countCertain(
                            HUE,
                            "2022-06",
                            signed("a")
                                    .with("signedOn", "2022-06-26")
                                    .on("2022-06-26", DateBasis.INFERRED));

            assertThat(brief.agreements().total()).isNull();
            assertThat(leftOut(brief)).containsEntry("a", Reason.AWAITING_CONFIRMATION);
        }

        @Test
        void aSigningToldLaterIsOfTheOtherPeriod() {
            Headline later =
                    count(
                            HUE,
                            "2022-09",
                            signed("first"),
                            signed("later").in("b").from("b").on("2022-09-01"));

            assertThat(leftOut(later)).containsExactly(Map.entry("later", Reason.OTHER_PERIOD));
        }
    }
}
