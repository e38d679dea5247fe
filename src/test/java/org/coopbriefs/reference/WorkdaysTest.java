package org.coopbriefs.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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
    void worksOnTheSaturdayThatIsExchangedForADay() {
        Workdays seed = Workdays.load(Path.of("seeds/holidays.csv"));

        // 2 May 2025 was free for Saturday 26 April
        assertThat(seed.isWorkday(LocalDate.of(2025, 4, 26))).isTrue();
        assertThat(seed.isWorkday(LocalDate.of(2025, 5, 2))).isFalse();
        assertThat(seed.after(LocalDate.of(2025, 4, 25), 1)).isEqualTo("2025-04-26");
        assertThat(seed.after(LocalDate.of(2025, 4, 30), 1)).isEqualTo("2025-05-05");
        // 31 August 2026 for 22 August
        assertThat(seed.after(LocalDate.of(2026, 8, 21), 2)).isEqualTo("2026-08-24");
        assertThat(seed.after(LocalDate.of(2026, 8, 28), 1)).isEqualTo("2026-09-03");
    }

    @Test
    void knowsForWhichYearsAllIsDecided() {
        Workdays seed = Workdays.load(Path.of("seeds/holidays.csv"));

        assertThat(IntStream.rangeClosed(2021, 2026)).allMatch(seed::isDecided);
        assertThat(seed.isDecided(2027)).isFalse();
    }

    /**
     * As astronomy has it at seven hours east of Greenwich, where Vietnam's calendar is reckoned.
     */
    @Test
    void hasTheDaysOfTheMoonInTheSeed() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("seeds/holidays.csv"));
        for (int year = 2021; year <= 2035; year++) {
            LocalDate tet = LunarDays.of(year, 1, 1);
            assertThat(lines)
                    .anyMatch(starts(tet.minusDays(1), "Tết Âm lịch ("))
                    .anyMatch(starts(tet, "Tết Âm lịch (mùng 1"))
                    .anyMatch(starts(tet.plusDays(2), "Tết Âm lịch (mùng 3"))
                    .anyMatch(starts(LunarDays.of(year, 3, 10), "Giỗ Tổ"));
        }
    }

    private static Predicate<String> starts(LocalDate day, String name) {
        return line -> line.startsWith(day + "," + name);
    }

    @Test
    void readsTheSeedAndRefusesABadDay() {
        Workdays seed = Workdays.load(Path.of("seeds/holidays.csv"));

        assertThat(seed.isWorkday(LocalDate.of(2026, 9, 2))).isFalse();
        assertThat(seed.isWorkday(LocalDate.of(2026, 9, 3))).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Workdays.read(new StringReader("date,name_vi,fixed_by\nTết,,LAW\n")))
                .withMessageContaining("record 1");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                Workdays.read(
                                        new StringReader("date,name_vi,fixed_by\n2026-01-01,,x\n")))
                .withMessageContaining("record 1");
        assertThatIllegalArgumentException().isThrownBy(() -> TET.after(LocalDate.EPOCH, 0));
    }
}
