package org.coopbriefs.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coopbriefs.brief.Counting.count;
import static org.coopbriefs.brief.Counting.leftOut;
import static org.coopbriefs.brief.FactBuilder.students;

import java.util.Map;
import org.coopbriefs.extraction.Scope;
import org.coopbriefs.text.EdtfDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The counting rules for running sums and spans")
class RunningSumRulesTest {

    private static final String HUE = "thua-thien-hue";

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
}
