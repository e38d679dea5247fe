package org.coopbriefs.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coopbriefs.brief.Counting.count;
import static org.coopbriefs.brief.Counting.countPair;
import static org.coopbriefs.brief.Counting.leftOut;
import static org.coopbriefs.brief.FactBuilder.aid;
import static org.coopbriefs.brief.FactBuilder.delegation;
import static org.coopbriefs.brief.FactBuilder.students;

import java.math.BigDecimal;
import org.coopbriefs.extraction.Qualifier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The counting rules for people")
class PeopleRulesTest {

    private static final String HUE = "thua-thien-hue";

    @Nested
    @DisplayName("Rule 9: a student is a person taught")
    class People {

        @Test
        void placesOfferedArePlanned() {
            Headline brief = count(HUE, "2022-06", students("places", 10).with("unit", "PLACES"));

            assertThat(brief.students().total()).isNull();
            assertThat(leftOut(brief)).containsEntry("places", Reason.PLANNED);
        }

        @Test
        void aScholarshipAwardedIsAPerson() {
            Headline brief =
                    count(HUE, "2022-06", students("awards", 10).with("unit", "SCHOLARSHIPS"));

            assertThat(brief.students().total()).isEqualTo(10);
        }

        @Test
        void vietnameseTaughtInLaosAreALineOfTheirOwn() {
            Headline brief =
                    count(
                            HUE,
                            "2022-06",
                            students("here", 20),
                            students("there", 6)
                                    .with("host", "champasak")
                                    .with("partner", HUE)
                                    .with("direction", "FROM_VN"));

            assertThat(brief.students().total()).isEqualTo(20);
            assertThat(brief.students().fromVietnam().total()).isEqualTo(6);
            assertThat(brief.counted()).containsExactly("here", "there");
        }

        @Test
        void delegatesAreNoStudents() {
            Headline brief =
                    count(HUE, "2022-06", delegation("visit", "champasak", HUE).with("size", 45));

            assertThat(brief.students().total()).isNull();
            assertThat(brief.delegations().in()).isEqualTo(1);
            assertThat(brief.delegations().out()).isZero();
        }

        @Test
        void aHedgedFigureIsApproximate() {
            Headline brief = count(HUE, "2022-06", students("s", 200).hedged(Qualifier.MORE_THAN));

            assertThat(brief.students().approximate()).isTrue();
            assertThat(count(HUE, "2022-06", students("s", 200)).students().approximate())
                    .isFalse();
        }
    }

    @Nested
    @DisplayName("Rule 10: people are attributed to the partner that the sentence names")
    class Attribution {

        @Test
        void anInferredPartnerCountsWithAMark() {
            Headline brief =
                    count(
                            "champasak",
                            "2022-06",
                            students("s", 163).with("attribution", "INFERRED"));

            assertThat(brief.students().total()).isEqualTo(163);
            assertThat(brief.students().inferred()).isEqualTo(1);
        }

        @Test
        void peopleOfAllLaosAreWiderThanAPartner() {
            Headline brief =
                    count("champasak", "2022-06", students("s", 163).with("partner", "laos"));

            assertThat(brief.students().total()).isNull();
            assertThat(leftOut(brief)).containsEntry("s", Reason.WIDER);
        }

        @Test
        void peopleOfAllLaosCountForLaos() {
            Headline brief =
                    Counting.count(
                            Counting.LAOS,
                            "2022-06",
                            Counting.ALL,
                            Counting.built(students("s", 163).with("partner", "laos")));

            assertThat(brief.students().total()).isEqualTo(163);
        }

        @Test
        void peopleOfAnotherProvinceOfTheMeetingAreNotOurs() {
            Headline brief =
                    count(
                            "salavan",
                            "2022-06",
                            students("s", 12).among(HUE, "champasak", "salavan"));

            assertThat(brief.students().total()).isNull();
            assertThat(leftOut(brief)).containsEntry("s", Reason.NOT_A_PARTY);
        }

        @Test
        void whatDoesNotConcernAProvinceIsNotEvenLeftOut() {
            Headline brief = count("salavan", "2022-06", students("s", 12));

            assertThat(brief.leftOut()).isEmpty();
        }

        @Test
        void aPairSeesOnlyWhatLinksTheTwo() {
            Headline brief =
                    countPair(
                            HUE,
                            "salavan",
                            "2022",
                            students("salavan", 12).between(HUE, "salavan"),
                            students("champasak", 30),
                            aid("gift", 5_000_000, "VND").between("salavan", HUE));

            assertThat(brief.students().total()).isEqualTo(12);
            assertThat(brief.aid().received().in("VND")).isEqualTo(new BigDecimal(5_000_000));
            assertThat(brief.leftOut()).isEmpty();
        }
    }
}
