package org.coopbriefs.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkdaysTest {

    /** Tết of 2026: 16 to 20 February, a Monday to a Friday. */
    private static final Workdays TET =
            new Workdays(
                    IntStream.rangeClosed(16, 20)
                            .mapToObj(day -> LocalDate.of(2026, 2, day))
                            .collect(Collectors.toSet()));

    @Test
    void passesOverWeekends() {
        Workdays none = new Workdays(Set.of());

        assertThat(none.after(LocalDate.of(2026, 10, 30), 1)).isEqualTo("2026-11-02");
        assertThat(none.after(LocalDate.of(2026, 10, 31), 3)).isEqualTo("2026-11-04");
    }

    @Test
    void comesBackOnTheFirstWorkingDayAfterTet() {
        assertThat(TET.after(LocalDate.of(2026, 2, 13), 1)).isEqualTo("2026-02-23");
        assertThat(TET.after(LocalDate.of(2026, 2, 12), 2)).isEqualTo("2026-02-23");
    }

    @Test
    void makesUpForHolidaysAtAWeekend() {
        // both 30 April and 1 May 2022 fell on a weekend: Monday and Tuesday were free
        Workdays both = new Workdays(Set.of(LocalDate.of(2022, 4, 30), LocalDate.of(2022, 5, 1)));

        assertThat(both.after(LocalDate.of(2022, 4, 29), 1)).isEqualTo("2022-05-04");
    }

    @Test
    void readsTheSeedAndRefusesABadDay() {
        Workdays seed = Workdays.load(Path.of("seeds/holidays.csv"));

        assertThat(seed.isWorkday(LocalDate.of(2026, 9, 2))).isFalse();
        assertThat(seed.isWorkday(LocalDate.of(2026, 9, 3))).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Workdays.read(new StringReader("date,name_vi,source\nTết,,\n")))
                .withMessageContaining("record 1");
        assertThatIllegalArgumentException().isThrownBy(() -> TET.after(LocalDate.EPOCH, 0));
    }
}
