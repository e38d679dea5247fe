package org.coopbriefs.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class VietnamTimeTest {

    private static final Instant LATE_IN_UTC = Instant.parse("2022-06-30T17:00:00Z");

    @Test
    void beginsTheMonthSevenHoursBeforeUtc() {
        assertThat(VietnamTime.dayOf(LATE_IN_UTC.minusSeconds(1)))
                .isEqualTo(LocalDate.of(2022, 6, 30));
        assertThat(VietnamTime.dayOf(LATE_IN_UTC)).isEqualTo(LocalDate.of(2022, 7, 1));
        assertThat(VietnamTime.startOf(LocalDate.of(2022, 7, 1))).isEqualTo(LATE_IN_UTC);
    }

    @Test
    void asksTheClockForToday() {
        assertThat(VietnamTime.today(InstantSource.fixed(LATE_IN_UTC)))
                .isEqualTo(LocalDate.of(2022, 7, 1));
    }

    @Test
    void writesTimesWithTheirOffset() {
        assertThat(VietnamTime.at(LATE_IN_UTC)).hasToString("2022-07-01T00:00+07:00");
    }
}
