package org.coopbriefs.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.coopbriefs.text.EdtfDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2022-06, 2022-06-01, 2022-06-30",
        "2022-02, 2022-02-01, 2022-02-28",
        "2024-02, 2024-02-01, 2024-02-29",
        "2022-12, 2022-12-01, 2022-12-31",
        "2022-Q1, 2022-01-01, 2022-03-31",
        "2022-Q4, 2022-10-01, 2022-12-31",
        "2022-H1, 2022-01-01, 2022-06-30",
        "2022-H2, 2022-07-01, 2022-12-31",
        "2022-9M, 2022-01-01, 2022-09-30",
        "2022, 2022-01-01, 2022-12-31"
    })
    void cutsByTheCalendar(String text, LocalDate from, LocalDate to) {
        Period period = Period.parse(text);

        assertThat(period.from()).isEqualTo(from);
        assertThat(period.to()).isEqualTo(to);
        assertThat(period).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-06, 2022-05-15, 2022-06-14",
        "2022-01, 2021-12-15, 2022-01-14",
        "2022-03, 2022-02-15, 2022-03-14",
        "2022-Q1, 2021-12-15, 2022-03-14",
        "2022-Q3, 2022-06-15, 2022-09-14",
        "2022-H1, 2021-12-15, 2022-06-14",
        "2022-H2, 2022-06-15, 2022-12-14",
        "2022-9M, 2021-12-15, 2022-09-14",
        "2022, 2021-12-15, 2022-12-14"
    })
    void cutsAsDecree09Does(String text, LocalDate from, LocalDate to) {
        Period period = Period.parse(text, Calendar.ND09);

        assertThat(period.from()).isEqualTo(from);
        assertThat(period.to()).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-06, 2022-05", "2022-01, 2021-12", "2022-Q1, 2021-Q4", "2022-Q3, 2022-Q2",
        "2022-H2, 2022-H1", "2022-H1, 2021-H2", "2022-9M, 2021-9M", "2022, 2021"
    })
    void knowsThePeriodBefore(String text, String before) {
        assertThat(Period.parse(text).previous()).isEqualTo(Period.parse(before));
    }

    @Test
    void knowsTheSamePeriodOfLastYear() {
        assertThat(Period.parse("2022-Q2").sameLastYear()).hasToString("2021-Q2");
    }

    @Test
    void runsFromTheFirstDayOfTheYearToItsOwnLast() {
        assertThat(Period.parse("2022-06").yearToDate())
                .isEqualTo(new DateRange(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 6, 30)));
        assertThat(Period.parse("2022-06", Calendar.ND09).yearToDate())
                .isEqualTo(new DateRange(LocalDate.of(2021, 12, 15), LocalDate.of(2022, 6, 14)));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-06, 2022-06-30, true",
        "2022-06, 2022-07-01, false",
        "2022-06, 2022-06, true",
        "2022-06, 2022, false",
        "2022-Q2, 2022-06, true",
        "2022-H1, 2022, false",
        "2022, 2022, true",
        "2022, 2021, false"
    })
    void containsADateWhoseWholeRangeLiesWithin(String period, String date, boolean contained) {
        assertThat(Period.parse(period).contains(EdtfDate.parse(date))).isEqualTo(contained);
    }

    @Test
    void aYearBelongsToTheYearOfTheDecreeToo() {
        assertThat(Period.parse("2022", Calendar.ND09).contains(EdtfDate.parse("2022"))).isTrue();
        assertThat(Period.parse("2022", Calendar.ND09).contains(EdtfDate.parse("2021"))).isFalse();
        assertThat(Period.parse("2022-9M", Calendar.ND09).contains(EdtfDate.parse("2022")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "22",
                "1900",
                "1891-12",
                "2022-13",
                "2022-00",
                "2022-Q5",
                "2022-H3",
                "2022-6M",
                "2022-06-1"
            })
    void refusesWhatIsNoPeriod(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Period.parse(text));
    }
}
