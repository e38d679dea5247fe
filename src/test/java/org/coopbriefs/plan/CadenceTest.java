package org.coopbriefs.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.coopbriefs.brief.Calendar;
import org.coopbriefs.brief.Period;
import org.junit.jupiter.api.Test;

class CadenceTest {

    private static List<String> next(Cadence cadence, String day, Calendar calendar) {
        return cadence.endingFrom(LocalDate.parse(day), calendar)
                .limit(3)
                .map(Period::toString)
                .toList();
    }

    @Test
    void goesFromPeriodToPeriodAcrossTheYear() {
        assertThat(next(Cadence.MONTH, "2026-11-30", Calendar.CALENDAR))
                .containsExactly("2026-11", "2026-12", "2027-01");
        assertThat(next(Cadence.QUARTER, "2026-10-01", Calendar.CALENDAR))
                .containsExactly("2026-Q4", "2027-Q1", "2027-Q2");
        assertThat(next(Cadence.HALF_YEAR, "2026-06-30", Calendar.CALENDAR))
                .containsExactly("2026-H1", "2026-H2", "2027-H1");
        assertThat(next(Cadence.YEAR, "2026-12-31", Calendar.CALENDAR))
                .containsExactly("2026", "2027", "2028");
    }

    @Test
    void hasOnePeriodOfNineMonthsAYear() {
        assertThat(next(Cadence.NINE_MONTHS, "2026-09-30", Calendar.CALENDAR))
                .containsExactly("2026-9M", "2027-9M", "2028-9M");
        assertThat(next(Cadence.NINE_MONTHS, "2026-10-01", Calendar.CALENDAR))
                .containsExactly("2027-9M", "2028-9M", "2029-9M");
    }

    @Test
    void endsMonthsOfTheDecreeOnThe14th() {
        assertThat(next(Cadence.MONTH, "2026-11-15", Calendar.ND09))
                .containsExactly("2026-12", "2027-01", "2027-02");
        // 15 December belongs to the next year
        assertThat(next(Cadence.YEAR, "2026-12-15", Calendar.ND09))
                .containsExactly("2027", "2028", "2029");
    }
}
