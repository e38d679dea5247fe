package org.coopbriefs.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.coopbriefs.activity.AgreementRegister.Agreement;
import org.coopbriefs.activity.AgreementRegister.Found;
import org.coopbriefs.activity.AgreementRegister.Status;
import org.coopbriefs.activity.AgreementRegister.Term;
import org.coopbriefs.ui.EndingCalendar.Month;
import org.coopbriefs.ui.EndingCalendar.Year;
import org.junit.jupiter.api.Test;

/** Endings by month and periods by year, from documents of which the last days are known. */
class EndingCalendarTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 15);

    @Test
    void showsAYearBehindAndAheadMonthByMonth() {
        EndingCalendar calendar = EndingCalendar.of(TODAY, new Found(List.of(), 0));
        assertThat(EndingCalendar.first(TODAY)).isEqualTo("2025-03-01");
        assertThat(EndingCalendar.last(TODAY)).isEqualTo("2027-03-31");
        assertThat(calendar.years()).extracting(Year::year).containsExactly(2025, 2026, 2027);
        assertThat(calendar.years()).extracting(y -> y.months().size()).containsExactly(10, 12, 3);
        assertThat(months(calendar))
                .filteredOn(Month::present)
                .extracting(month -> month.period().firstMonth())
                .containsExactly(3);
        assertThat(calendar.isCut()).isFalse();
    }

    @Test
    void putsEachDocumentIntoTheMonthOfItsLastDay() {
        List<Agreement> endings = List.of(ending(2, "2026-12-31"), ending(1, "2026-12-01"));
        EndingCalendar calendar = EndingCalendar.of(TODAY, new Found(endings, 700));
        assertThat(months(calendar))
                .filteredOn(month -> !month.first().isEmpty())
                .singleElement()
                .satisfies(
                        month -> {
                            assertThat(month.period().firstMonth()).isEqualTo(12);
                            assertThat(month.first())
                                    .extracting(Agreement::fact)
                                    .containsExactly(1L, 2L);
                        });
        assertThat(calendar.isCut()).isTrue();
    }

    @Test
    void foldsUpTheRestOfALongMonthAndLosesNone() {
        List<Agreement> endings =
                IntStream.range(0, 40).mapToObj(i -> ending(i, "2025-12-31")).toList();
        Month december =
                months(EndingCalendar.of(TODAY, new Found(endings, 40))).stream()
                        .filter(month -> !month.more().isEmpty())
                        .findFirst()
                        .orElseThrow();
        assertThat(december.first().size() + december.more().size()).isEqualTo(40);
        assertThat(december.first()).hasSizeLessThan(10);
    }

    @Test
    void thePictureOfPeriodsSaysHowManyItLeavesOut() {
        PeriodBars bars =
                PeriodBars.of(
                        List.of(
                                period("2001", "2005", "2005-12-31"),
                                period("2022", "2026", "2026-12-31")));
        assertThat(bars.years()).startsWith(2019).endsWith(2026);
        assertThat(bars.bars()).hasSize(1);
        assertThat(bars.earlier()).isEqualTo(1);
    }

    private static List<Month> months(EndingCalendar calendar) {
        return calendar.years().stream().flatMap(year -> year.months().stream()).toList();
    }

    private static Agreement ending(long fact, String lastDay) {
        return agreement(fact, null, lastDay, lastDay);
    }

    private static Agreement period(String from, String to, String lastDay) {
        return agreement(1, from, to, lastDay);
    }

    private static Agreement agreement(long fact, String from, String to, String lastDay) {
        return new Agreement(
                fact,
                fact,
                List.of("son-la", "houaphanh"),
                "PROVINCE",
                "MEMORANDUM",
                from,
                to,
                LocalDate.parse(lastDay),
                from,
                false,
                Status.SIGNED,
                1,
                false,
                Term.IN_FORCE);
    }
}
