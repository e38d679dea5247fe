package org.coopbriefs.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coopbriefs.brief.Counting.count;
import static org.coopbriefs.brief.Counting.countPair;
import static org.coopbriefs.brief.Counting.leftOut;
import static org.coopbriefs.brief.FactBuilder.agreement;
import static org.coopbriefs.brief.FactBuilder.goods;
import static org.coopbriefs.brief.FactBuilder.students;

import java.util.Map;
import org.coopbriefs.activity.ReviewState;
import org.coopbriefs.extraction.Scope;
import org.coopbriefs.text.EdtfDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The counting rules for repeats, parts and stock")
class PartAndStockRulesTest {

    private static final String HUE = "thua-thien-hue";

    @Nested
    @DisplayName("Rule 1: only from the article itself")
    class OnlyFromTheArticle {

        @Test
        void aCaptionThatRepeatsTheBodyAddsNothing() {
            Headline brief = count(HUE, "2022-06", students("body", 20), students("caption", 20));

            assertThat(brief.students().total()).isEqualTo(20);
            assertThat(leftOut(brief)).containsEntry("caption", Reason.REPEATED);
        }

        @Test
        void twoNewspapersThatTellOfOneEventAreCountedOnce() {
            Headline brief =
                    count(
                            HUE,
                            "2022-06",
                            students("one", 20).from("morning"),
                            students("two", 20).from("evening"));

            assertThat(brief.students().total()).isEqualTo(20);
            assertThat(leftOut(brief)).containsEntry("two", Reason.REPEATED);
        }

        @Test
        void twoNewspapersThatDisagreeContradictEachOther() {
            Headline brief =
                    count(
                            HUE,
                            "2022-06",
                            students("one", 20).from("morning"),
                            students("two", 25).from("evening"));

            assertThat(brief.students().total()).isEqualTo(20);
            assertThat(leftOut(brief)).containsExactly(Map.entry("two", Reason.CONTRADICTS));
        }

        @Test
        void aSecondGroupThatOnlyOneNewspaperTellsIsAdded() {
            Headline brief =
                    count(
                            HUE,
                            "2022-06",
                            students("one", 20).from("morning"),
                            students("same", 20).from("evening"),
                            students("more", 5).from("evening"));

            assertThat(brief.students().total()).isEqualTo(25);
        }

        @Test
        void whatTheReadingCallsRepeatedIsNotCounted() {
            Headline brief =
                    count(HUE, "2022-06", students("s", 20), students("r", 25).readAs("REPEATED"));

            assertThat(brief.students().total()).isEqualTo(20);
        }

        @Test
        void whatTheReadingRefusesWithoutAReasonWaitsForAPerson() {
            Headline brief = count(HUE, "2022-06", students("s", 20).readAs(null));

            assertThat(brief.students().total()).isNull();
            assertThat(leftOut(brief)).containsEntry("s", Reason.AWAITING_CONFIRMATION);
        }

        @Test
        void twoGroupsOfEqualSizeNamedInOneSentenceAreTwo() {
            String words = "Trường nhận 20 em học y và 20 em học nông nghiệp.";
            Headline brief =
                    count(
                            HUE,
                            "2022-06",
                            students("y", 20).quote(words, "20 em học y"),
                            students("n", 20).quote(words, "20 em học nông nghiệp"));

            assertThat(brief.students().total()).isEqualTo(40);
        }
    }

    @Nested
    @DisplayName("Rule 2: a part is never added to its whole")
    class Parts {

        private final FactBuilder whole =
                students("whole", 1347).with("partner", "laos").cumulative("2002");
        private final FactBuilder part = students("part", 225).partOf("whole");

        @Test
        void theHostShowsItBesideTheWhole() {
            Students students = count(HUE, "2022-06", whole, part).students();

            assertThat(students.total()).isEqualTo(1347);
            assertThat(students.parts()).extracting(Students.Part::count).containsExactly(225);
        }

        @Test
        void thePartnerCountsItAndLeavesTheWholeOut() {
            Headline brief = count("champasak", "2022-06", whole, part);

            assertThat(brief.students().total()).isEqualTo(225);
            assertThat(leftOut(brief)).containsExactly(Map.entry("whole", Reason.WIDER));
        }

        @Test
        void itHasTheSpanOfItsWhole() {
            Students students = count("champasak", "2022-06", whole, part).students();

            assertThat(students.since()).isEqualTo(EdtfDate.ofYear(2002));
            assertThat(students.inPeriod()).isZero();
        }

        @Test
        void aPartOfAPartIsInNoTotal() {
            FactBuilder women = students("women", 90).partOf("part");
            Headline host = count(HUE, "2022-06", whole, part, women);
            Headline partner = count("champasak", "2022-06", whole, part, women);

            assertThat(host.students().total()).isEqualTo(1347);
            assertThat(partner.students().total()).isEqualTo(225);
            assertThat(partner.students().parts())
                    .extracting(Students.Part::fact)
                    .containsExactly("women");
        }

        @Test
        void itStandsAloneWhereAPersonRejectedTheWhole() {
            Headline brief = count(HUE, "2022-06", whole.review(ReviewState.REJECTED), part);

            assertThat(brief.students().total()).isEqualTo(225);
            assertThat(leftOut(brief)).doesNotContainKey("whole");
        }

        @Test
        void ofAnUnknownWholeItIsNotCounted() {
            Headline brief = count(HUE, "2022-06", students("part", 5).partOf(null));

            assertThat(brief.students().total()).isNull();
            assertThat(leftOut(brief)).containsEntry("part", Reason.PART);
        }

        @Test
        void inTheBriefOfAPairItIsTheFigure() {
            Headline brief = countPair(HUE, "champasak", "2022-06", whole, part);

            assertThat(brief.students().total()).isEqualTo(225);
            assertThat(leftOut(brief)).containsEntry("whole", Reason.WIDER);
        }
    }

    @Nested
    @DisplayName("Rule 3: stock is not added")
    class Stock {

        @Test
        void itStandsOnItsOwnLine() {
            Headline brief =
                    count(
                            HUE,
                            "2022-06",
                            students("all", 163).scope(Scope.CUMULATIVE),
                            students("now", 53).scope(Scope.STOCK).readAs("STOCK"));

            assertThat(brief.students().total()).isEqualTo(163);
            assertThat(brief.students().stock()).isEqualTo(53);
            assertThat(leftOut(brief)).containsEntry("now", Reason.STOCK);
        }

        @Test
        void whereOnlyAStockIsKnownTheTotalIsUnknownAndNotZero() {
            Students students =
                    count(HUE, "2022-06", students("now", 53).scope(Scope.STOCK)).students();

            assertThat(students.total()).isNull();
            assertThat(students.inPeriod()).isNull();
            assertThat(students.stock()).isEqualTo(53);
        }

        @Test
        void theLatestStockOfAYearStands() {
            Headline brief =
                    count(
                            HUE,
                            "2022",
                            students("spring", 60).scope(Scope.STOCK).in("a").on("2022-03-01"),
                            students("autumn", 53).scope(Scope.STOCK).in("b").on("2022-10-01"));

            assertThat(brief.students().stock()).isEqualTo(53);
        }
    }

    @Test
    @DisplayName("A kind without a figure of its own is listed last")
    void aNewKindIsListed() {
        Headline brief =
                count(
                        HUE,
                        "2022-06",
                        FactBuilder.of("h", "health-examinations").with("count", 300),
                        agreement("a", "PLAN", "SIGNED", HUE, "champasak"),
                        goods("g", 3, "máy tính"));

        assertThat(brief.figures().keySet()).endsWith("remains", "health-examinations");
        assertThat(brief.others().getFirst().factIds()).containsExactly("h");
        assertThat(brief.counted()).containsExactly("h", "a", "g");
    }
}
