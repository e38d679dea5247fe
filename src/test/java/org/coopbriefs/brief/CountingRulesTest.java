package org.coopbriefs.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coopbriefs.brief.Counting.count;
import static org.coopbriefs.brief.Counting.countCertain;
import static org.coopbriefs.brief.Counting.countPair;
import static org.coopbriefs.brief.Counting.leftOut;
import static org.coopbriefs.brief.FactBuilder.agreement;
import static org.coopbriefs.brief.FactBuilder.aid;
import static org.coopbriefs.brief.FactBuilder.delegation;
import static org.coopbriefs.brief.FactBuilder.goods;
import static org.coopbriefs.brief.FactBuilder.students;

import java.math.BigDecimal;
import java.util.Map;
import org.coopbriefs.extraction.Qualifier;
import org.coopbriefs.extraction.Scope;
import org.coopbriefs.text.DateBasis;
import org.coopbriefs.text.EdtfDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The counting rules for people and time")
class CountingRulesTest {

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

    @Nested
    @DisplayName("Rule 4: a later running sum replaces an earlier one")
    class RunningSums {

        private final FactBuilder march =
                students("march", 1300).cumulative("2002").in("a").on("2022-03-01");

        @Test
        void theyAreNeverAdded() {
            Headline brief =
                    count(
                            HUE,
                            "2022",
                            march,
                            students("june", 1347).cumulative("2002").in("b").on("2022-06-26"));

            assertThat(brief.students().total()).isEqualTo(1347);
            assertThat(brief.students().asOf()).isEqualTo(EdtfDate.parse("2022-06-26"));
            assertThat(leftOut(brief)).containsExactly(Map.entry("march", Reason.SUPERSEDED));
        }

        @Test
        void aLaterOneWithoutAStartReplacesToo() {
            Headline brief =
                    count(
                            HUE,
                            "2022",
                            march,
                            students("june", 1347)
                                    .scope(Scope.CUMULATIVE)
                                    .in("b")
                                    .on("2022-06-26"));

            assertThat(brief.students().total()).isEqualTo(1347);
        }

        @Test
        void aSmallerLaterOneContradictsAndReplacesNothing() {
            Headline brief =
                    count(
                            HUE,
                            "2022",
                            march,
                            students("june", 1100).cumulative("2002").in("b").on("2022-06-26"));

            assertThat(brief.students().total()).isEqualTo(1300);
            assertThat(leftOut(brief)).containsExactly(Map.entry("june", Reason.CONTRADICTS));
            assertThat(brief.leftOut().getFirst().because()).isEqualTo("march");
        }

        @Test
        void acrossHostsTheyAreListedAndNotSummed() {
            Students students =
                    count(
                                    "champasak",
                                    "2022",
                                    march,
                                    students("quang-tri", 80)
                                            .between("quang-tri", "champasak")
                                            .cumulative("2002")
                                            .in("b"))
                            .students();

            assertThat(students.total()).isNull();
            assertThat(students.cumulative()).isNull();
            assertThat(students.hosts())
                    .extracting(Students.Host::total)
                    .containsExactlyInAnyOrder(1300, 80);
        }

        @Test
        void eventsOfSeveralHostsAreSummedEvenWhereRunningSumsAreNot() {
            Students students =
                    count(
                                    "champasak",
                                    "2022",
                                    march,
                                    students("quang-tri", 80)
                                            .between("quang-tri", "champasak")
                                            .cumulative("2002")
                                            .in("b"),
                                    students("new", 5).in("c").on("2022-09-01"))
                            .students();

            assertThat(students.total()).isNull();
            assertThat(students.inPeriod()).isEqualTo(5);
        }

        @Test
        void ofDifferentPeopleWithDifferentStartsTheyAreListed() {
            Students students =
                    count(
                                    HUE,
                                    "2022",
                                    march,
                                    students("salavan", 40)
                                            .between(HUE, "salavan")
                                            .cumulative("2010")
                                            .in("b"))
                            .students();

            assertThat(students.total()).isNull();
            assertThat(students.runningSums())
                    .extracting(Students.RunningSum::count)
                    .containsExactlyInAnyOrder(1300, 40);
        }

        @Test
        void ofDifferentPeopleWithOneStartTheyAreAdded() {
            Students students =
                    count(
                                    HUE,
                                    "2022",
                                    march,
                                    students("salavan", 40)
                                            .between(HUE, "salavan")
                                            .cumulative("2002")
                                            .in("b"))
                            .students();

            assertThat(students.total()).isEqualTo(1340);
        }

        @Test
        void oneOfAllPeopleHoldsThatOfSome() {
            Headline brief =
                    count(
                            HUE,
                            "2022",
                            march,
                            students("laos", 1500)
                                    .with("partner", "laos")
                                    .cumulative("2002")
                                    .in("b"));

            assertThat(brief.students().total()).isEqualTo(1500);
            assertThat(leftOut(brief)).containsEntry("march", Reason.CONTAINED);
        }

        @Test
        void theWidestOfDifferentStartsStands() {
            Headline brief =
                    count(HUE, "2022", march, students("ten", 700).cumulative("2012").in("b"));

            assertThat(brief.students().total()).isEqualTo(1300);
            assertThat(brief.students().since()).isEqualTo(EdtfDate.ofYear(2002));
            assertThat(leftOut(brief)).containsEntry("ten", Reason.CONTAINED);
        }
    }

    @Nested
    @DisplayName("Rule 5: inside is inside")
    class Inside {

        private final FactBuilder running =
                students("running", 1347).with("partner", "laos").cumulative("2002");

        @Test
        void anEventWithinARunningSumIsShownButNotAdded() {
            Headline brief =
                    count(HUE, "2022", running, students("new", 20).in("b").on("2022-05-04"));

            assertThat(brief.students().total()).isEqualTo(1347);
            assertThat(brief.students().inPeriod()).isEqualTo(20);
            assertThat(brief.students().factIds().inPeriod()).containsExactly("new");
            assertThat(leftOut(brief)).containsEntry("new", Reason.CONTAINED);
            assertThat(brief.counted()).containsExactly("running");
        }

        @Test
        void anEventAfterItsEndIsAdded() {
            Headline brief =
                    count(HUE, "2022", running, students("new", 20).in("b").on("2022-09-05"));

            assertThat(brief.students().total()).isEqualTo(1367);
            assertThat(leftOut(brief)).isEmpty();
        }

        @Test
        void anEventOfTheSameDayIsInside() {
            Headline brief = count(HUE, "2022-06", running, students("new", 20));

            assertThat(brief.students().total()).isEqualTo(1347);
        }

        @Test
        void officialsAreNotInsideARunningSumOfStudents() {
            Headline brief =
                    count(
                            HUE,
                            "2022",
                            running.with("who", "lưu học sinh Lào"),
                            students("course", 30)
                                    .with("who", "cán bộ kiểm lâm")
                                    .in("b")
                                    .on("2022-05-04"));

            assertThat(brief.students().total()).isEqualTo(1377);
        }

        @Test
        void anEventOfAnotherHostIsOutside() {
            Headline brief =
                    count(
                            "champasak",
                            "2022",
                            students("running", 225).cumulative("2002"),
                            students("new", 7)
                                    .between("quang-tri", "champasak")
                                    .in("b")
                                    .on("2022-05-04"));

            assertThat(brief.students().total()).isEqualTo(232);
        }

        @Test
        void aClosedSpanInsideARunningSumIsShownButNotAdded() {
            Headline brief =
                    count(HUE, "2022", running, students("span", 128).span("2018", "2021"));

            assertThat(brief.students().total()).isEqualTo(1347);
            assertThat(brief.students().severalYears()).isEqualTo(128);
            assertThat(leftOut(brief)).containsEntry("span", Reason.CONTAINED);
        }

        @Test
        void overlappingSpansOfTheSamePeopleAreNotAdded() {
            Headline brief =
                    count(
                            HUE,
                            "2022",
                            students("wide", 128).span("2017", "2021"),
                            students("narrow", 90).span("2019", "2022").in("b"));

            assertThat(brief.students().total()).isEqualTo(128);
            assertThat(leftOut(brief)).containsEntry("narrow", Reason.CONTAINED);
        }

        @Test
        void spansOneAfterTheOtherAreAdded() {
            Headline brief =
                    count(
                            HUE,
                            "2022",
                            students("first", 50).span("2014", "2017"),
                            students("second", 70).span("2018", "2021"));

            assertThat(brief.students().total()).isEqualTo(120);
            assertThat(brief.students().severalYears()).isEqualTo(120);
        }

        @Test
        void theSameSpanToldTwiceIsCountedOnce() {
            Headline brief =
                    count(
                            HUE,
                            "2022",
                            students("first", 128).span("2018", "2021"),
                            students("second", 128).span("2018", "2021").in("b").from("other"));

            assertThat(brief.students().total()).isEqualTo(128);
            assertThat(leftOut(brief)).containsEntry("second", Reason.REPEATED);
        }

        @Test
        void anEventWithinASpanOfThePeriodIsCountedOnceInThePeriodToo() {
            Headline brief =
                    count(
                            HUE,
                            "2022",
                            students("half", 60).span("2022-01", "2022-06").in("b"),
                            students("event", 20).on("2022-03-08"));

            assertThat(brief.students().inPeriod()).isEqualTo(60);
            assertThat(leftOut(brief)).containsEntry("event", Reason.CONTAINED);
        }
    }

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
