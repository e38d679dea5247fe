package org.coopbriefs.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coopbriefs.brief.Counting.ALL;
import static org.coopbriefs.brief.Counting.VIETNAM;
import static org.coopbriefs.brief.Counting.built;
import static org.coopbriefs.brief.Counting.count;
import static org.coopbriefs.brief.Counting.countPair;
import static org.coopbriefs.brief.Counting.leftOut;
import static org.coopbriefs.brief.FactBuilder.agreement;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The counting rules for agreements")
class AgreementRulesTest {

    private static final String HUE = "thua-thien-hue";

    private static FactBuilder signed(String id) {
        return agreement(id, "AGREEMENT", "SIGNED", HUE, "champasak").period("2022", "2026");
    }

    @Nested
    @DisplayName("Rule 7: an agreement is counted once")
    class Once {

        @Test
        void howeverManyArticlesReportIt() {
            Headline brief =
                    count(
                            HUE,
                            "2022",
                            signed("june"),
                            signed("july").in("other").from("other").on("2022-07-10"));

            assertThat(brief.agreements().total()).isEqualTo(1);
            assertThat(leftOut(brief)).containsExactly(Map.entry("july", Reason.REPEATED));
            assertThat(brief.agreements().signed().getFirst().factIds())
                    .containsExactly("june", "july");
        }

        @Test
        void atTheSameEventAMissingPeriodDoesNotMakeTwo() {
            Headline brief =
                    count(HUE, "2022-06", signed("body"), signed("caption").period(null, null));

            assertThat(brief.agreements().total()).isEqualTo(1);
        }

        @Test
        void anotherPeriodIsAnotherAgreement() {
            Headline brief =
                    count(HUE, "2022-06", signed("one"), signed("two").period("2022", "2030"));

            assertThat(brief.agreements().total()).isEqualTo(2);
        }

        @Test
        void anotherSubjectIsAnotherAgreement() {
            Headline brief =
                    count(
                            HUE,
                            "2022-06",
                            signed("one").with("subject", "giáo dục"),
                            signed("two").with("subject", "quản lý biên giới"));

            assertThat(brief.agreements().total()).isEqualTo(2);
        }

        @Test
        void documentsListedSideBySideAreAsManyAsAreNamed() {
            String words = "Hai bên ký bản ghi nhớ về du lịch và bản ghi nhớ về y tế.";
            Headline brief =
                    count(
                            HUE,
                            "2022-06",
                            signed("a").quote(words, "bản ghi nhớ về du lịch"),
                            signed("b").quote(words, "bản ghi nhớ về y tế"));

            assertThat(brief.agreements().total()).isEqualTo(2);
        }

        @Test
        void twoThatOneWordNamesAreTwo() {
            String words = "Hai bên ký hai bản ghi nhớ.";
            Headline brief =
                    count(
                            HUE,
                            "2022-06",
                            signed("a").quote(words, "hai bản ghi nhớ"),
                            signed("b").quote(words, "hai bản ghi nhớ"));

            assertThat(brief.agreements().total()).isEqualTo(2);
        }

        @Test
        void twoThatAreNotToldApartAreTwo() {
            Headline brief = count(HUE, "2022-06", signed("both").with("count", 2));

            assertThat(brief.agreements().byInstrument()).isEqualTo(Map.of("AGREEMENT", 2));
        }

        @Test
        void minutesOfTheSameTalksAreADocumentOfTheirOwn() {
            Headline brief =
                    count(
                            HUE,
                            "2022-06",
                            signed("agreement"),
                            agreement("minutes", "MINUTES", "SIGNED", HUE, "champasak"));

            assertThat(brief.agreements().byInstrument())
                    .isEqualTo(Map.of("AGREEMENT", 1, "MINUTES", 1));
        }

        @Test
        void minutesOfTwoMeetingsAreTwo() {
            FactBuilder first = agreement("first", "MINUTES", "SIGNED", HUE, "champasak");
            FactBuilder second =
                    agreement("second", "MINUTES", "SIGNED", HUE, "champasak")
                            .in("later")
                            .on("2022-11-02");

            assertThat(count(HUE, "2022", first, second).agreements().total()).isEqualTo(2);
        }

        @Test
        void theInstrumentIsTheBodysAndNotTheCaptions() {
            Headline brief =
                    count(
                            HUE,
                            "2022-06",
                            signed("caption").readAs("REPEATED"),
                            agreement("body", "MEMORANDUM", "SIGNED", HUE, "champasak")
                                    .period("2022", "2026"));

            assertThat(brief.agreements().byInstrument()).isEqualTo(Map.of("MEMORANDUM", 1));
        }

        @Test
        void aThreePartyOneCountsOnceInEachBriefAndOnceInTheCountry() {
            String[] three = {"quang-tri-until-2025", "savannakhet", "salavan"};
            FactBuilder fact = agreement("a", "AGREEMENT", "SIGNED", three).among(three);

            assertThat(count("salavan", "2022-06", fact).agreements().total()).isEqualTo(1);
            assertThat(count("savannakhet", "2022-06", fact).agreements().total()).isEqualTo(1);
            assertThat(
                            Counting.count(Counting.LAOS, "2022-06", ALL, built(fact))
                                    .agreements()
                                    .total())
                    .isEqualTo(1);
            assertThat(
                            countPair("quang-tri-until-2025", "salavan", "2022-06", fact)
                                    .agreements()
                                    .total())
                    .isEqualTo(1);
        }

        @Test
        void theNationalTotalIsNotTheSumOfTheProvinces() {
            String[] two = {HUE, "quang-tri-until-2025", "salavan"};
            List<CountableFact> facts =
                    built(agreement("a", "AGREEMENT", "SIGNED", two).among(two));

            assertThat(Counting.count(VIETNAM, "2022-06", ALL, facts).agreements().total())
                    .isEqualTo(1);
        }

        @Test
        void whoLookedOnIsNoParty() {
            Headline brief =
                    count("salavan", "2022-06", signed("a").among(HUE, "champasak", "salavan"));

            assertThat(brief.agreements().total()).isZero();
            assertThat(leftOut(brief)).containsEntry("a", Reason.NOT_A_PARTY);
        }

        @Test
        void whatIsOnlyEvaluatedWasSignedBefore() {
            Headline brief =
                    count(
                            HUE,
                            "2022-06",
                            agreement("old", "AGREEMENT", "EVALUATED", HUE, "champasak")
                                    .period("2018", "2021"));

            assertThat(brief.agreements().total()).isZero();
            assertThat(leftOut(brief)).containsEntry("old", Reason.EVALUATED);
        }

        @Test
        void anEvaluatedPaperWithoutAPeriodIsNotTheNewOne() {
            Headline brief =
                    count(
                            HUE,
                            "2022-06",
                            signed("new"),
                            agreement("old", "AGREEMENT", "EVALUATED", HUE, "champasak"));

            assertThat(leftOut(brief)).containsEntry("old", Reason.EVALUATED);
        }

        @Test
        void aDepartmentsPaperHasALineOfItsOwn() {
            Headline brief =
                    count(
                            HUE,
                            "2022-06",
                            agreement("d", "MEMORANDUM", "SIGNED", "Sở Y tế", "Sở Y tế tỉnh bạn")
                                    .with("level", "DEPARTMENT"));

            assertThat(brief.agreements().total()).isZero();
            assertThat(brief.agreements().otherLevels()).isEqualTo(1);
            assertThat(leftOut(brief)).containsEntry("d", Reason.OTHER_LEVEL);
        }

        @Test
        void aContractCountsWhereAnAuthorityOfTheProvinceSigns() {
            FactBuilder contract =
                    agreement("k", "CONTRACT", "SIGNED", "champasak", "Công ty Bình Minh")
                            .with("level", "COMPANY");
            Agreements partner = count("champasak", "2022-06", contract).agreements();
            Agreements onlooker = count(HUE, "2022-06", contract).agreements();

            assertThat(partner.contracts()).isEqualTo(1);
            assertThat(partner.total()).isZero();
            assertThat(onlooker.contracts()).isZero();
        }

        @Test
        void aRenamedPartyIsTheSameParty() {
            Headline brief =
                    Counting.count(
                            Set.of("hue", HUE),
                            "2025",
                            ALL,
                            built(
                                    signed("old").on("2025-01-10"),
                                    agreement("new", "AGREEMENT", "SIGNED", "hue", "champasak")
                                            .period("2022", "2026")
                                            .in("b")
                                            .among("hue", "champasak")
                                            .on("2025-02-10")));

            assertThat(brief.agreements().total()).isEqualTo(1);
        }

        @Test
        void twoPredecessorsOfOneUnitSignedTwoAgreements() {
            Set<String> merged = Set.of("quang-tri", "quang-tri-until-2025", "quang-binh");
            List<CountableFact> facts =
                    built(
                            agreement("t", "AGREEMENT", "SIGNED", "quang-tri-until-2025", "salavan")
                                    .among("quang-tri-until-2025", "salavan"),
                            agreement("b", "AGREEMENT", "SIGNED", "quang-binh", "salavan")
                                    .among("quang-binh", "salavan")
                                    .in("other"));

            assertThat(Counting.count(merged, "2022-06", ALL, facts).agreements().total())
                    .isEqualTo(2);
        }
    }
}
