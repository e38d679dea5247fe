package org.coopbriefs.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.coopbriefs.brief.Calendar;
import org.coopbriefs.brief.Period;
import org.coopbriefs.plan.Timing.Rule;
import org.coopbriefs.reference.Workdays;
import org.coopbriefs.text.VietnamTime;
import org.junit.jupiter.api.Test;

class TimingTest {

    private static final LocalTime SEVEN = LocalTime.of(7, 0);
    private static final Workdays NO_HOLIDAYS = new Workdays(Set.of());

    private static Instant due(Rule rule, int days, String period, Calendar calendar) {
        return new Timing(rule, days, SEVEN, VietnamTime.ZONE)
                .dueAt(Period.parse(period, calendar), NO_HOLIDAYS);
    }

    @Test
    void comesSoManyWorkingDaysAfterTheCutOff() {
        assertThat(due(Rule.WORKING_DAYS_AFTER, 1, "2026-10", Calendar.CALENDAR))
                .isEqualTo("2026-11-02T00:00:00Z");
        // the month of decree 09 ends on the 14th
        assertThat(due(Rule.WORKING_DAYS_AFTER, 3, "2026-10", Calendar.ND09))
                .isEqualTo("2026-10-19T00:00:00Z");
    }

    @Test
    void waitsForTheFirstWorkingDayAfterTet() {
        Workdays tet =
                new Workdays(
                        IntStream.rangeClosed(16, 20)
                                .mapToObj(day -> LocalDate.of(2026, 2, day))
                                .collect(Collectors.toSet()));
        Timing firstWorkday = new Timing(Rule.WORKING_DAYS_AFTER, 1, SEVEN, VietnamTime.ZONE);

        assertThat(firstWorkday.dueAt(Period.parse("2026-02", Calendar.ND09), tet))
                .isEqualTo("2026-02-23T00:00:00Z");
    }

    @Test
    void knowsTheTetOfEachYear() {
        Workdays seed = Workdays.load(Path.of("seeds/holidays.csv"));

        // 2023: 20 to 24 January, and two days for its weekend; 2025 and 2026: Monday to Friday
        assertThat(workday(seed, 1, "2023-01", Calendar.ND09)).isEqualTo("2023-01-16T00:00:00Z");
        assertThat(workday(seed, 5, "2023-01", Calendar.ND09)).isEqualTo("2023-01-27T00:00:00Z");
        assertThat(workday(seed, 9, "2025-01", Calendar.ND09)).isEqualTo("2025-02-03T00:00:00Z");
        assertThat(workday(seed, 1, "2026-02", Calendar.ND09)).isEqualTo("2026-02-23T00:00:00Z");
        // 2027: 5 to 8 February are certain, the 9th and 10th make up for the weekend
        assertThat(workday(seed, 4, "2027-01", Calendar.CALENDAR))
                .isEqualTo("2027-02-04T00:00:00Z");
        assertThat(workday(seed, 5, "2027-01", Calendar.CALENDAR))
                .isEqualTo("2027-02-11T00:00:00Z");
    }

    private static Instant workday(Workdays seed, int days, String period, Calendar calendar) {
        return new Timing(Rule.WORKING_DAYS_AFTER, days, SEVEN, VietnamTime.ZONE)
                .dueAt(Period.parse(period, calendar), seed);
    }

    @Test
    void comesOnADayOfTheMonthThatFollows() {
        assertThat(due(Rule.DAY_OF_MONTH, 5, "2026-12", Calendar.CALENDAR))
                .isEqualTo("2027-01-05T00:00:00Z");
        assertThat(due(Rule.DAY_OF_MONTH, 20, "2026-Q3", Calendar.ND09))
                .isEqualTo("2026-09-20T00:00:00Z");
        assertThat(due(Rule.DAY_OF_MONTH, 14, "2026-Q3", Calendar.ND09))
                .isEqualTo("2026-10-14T00:00:00Z");
    }

    @Test
    void keepsToShortMonthsAndLeapDays() {
        assertThat(due(Rule.DAY_OF_MONTH, 31, "2028-01", Calendar.CALENDAR))
                .isEqualTo("2028-02-29T00:00:00Z");
        assertThat(due(Rule.DAY_OF_MONTH, 31, "2026-01", Calendar.CALENDAR))
                .isEqualTo("2026-02-28T00:00:00Z");
    }

    @Test
    void asksTheClockOfItsZone() {
        Timing inParis = new Timing(Rule.DAY_OF_MONTH, 1, SEVEN, ZoneId.of("Europe/Paris"));

        assertThat(inParis.dueAt(Period.parse("2026-06"), NO_HOLIDAYS))
                .isEqualTo("2026-07-01T05:00:00Z");
    }

    @Test
    void waitsForTheEndOfTheMonthInVietnamWhereClocksAreAhead() {
        ZoneId auckland = ZoneId.of("Pacific/Auckland");
        Timing early = new Timing(Rule.DAY_OF_MONTH, 1, LocalTime.of(0, 30), auckland);
        Timing noon = new Timing(Rule.DAY_OF_MONTH, 1, LocalTime.NOON, auckland);
        Timing workday = new Timing(Rule.WORKING_DAYS_AFTER, 1, LocalTime.of(0, 30), auckland);

        // 0:30 on 1 July in Auckland is 19:30 on 30 June in Vietnam
        assertThat(early.dueAt(Period.parse("2026-06"), NO_HOLIDAYS))
                .isEqualTo("2026-06-30T17:00:00Z");
        assertThat(workday.dueAt(Period.parse("2026-06"), NO_HOLIDAYS))
                .isEqualTo("2026-06-30T17:00:00Z");
        assertThat(noon.dueAt(Period.parse("2026-06"), NO_HOLIDAYS))
                .isEqualTo("2026-07-01T00:00:00Z");
    }

    @Test
    void refusesDaysThatNoMonthHas() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Timing(Rule.DAY_OF_MONTH, 32, SEVEN, VietnamTime.ZONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Timing(Rule.DAY_OF_MONTH, 0, SEVEN, VietnamTime.ZONE));
    }
}
