package org.coopbriefs.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
    void refusesDaysThatNoMonthHas() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Timing(Rule.DAY_OF_MONTH, 32, SEVEN, VietnamTime.ZONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Timing(Rule.DAY_OF_MONTH, 0, SEVEN, VietnamTime.ZONE));
    }
}
