package org.coopbriefs.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseInputTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.347|1347",
                "450.000.000|450000000",
                "1347|1347",
                "1,5|1.5",
                "1.234,50|1234.50",
                " 20 000 |20000",
                "0|0"
            })
    void readsNumbersAsTheyAreShown(String typed, String number) {
        assertThat(VietnameseInput.number(typed)).isEqualTo(new BigDecimal(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1,234,567", "-3", "mười", "1.34", "1e9", "12.34.56"})
    void refusesWhatMayMeanAnotherNumber(String typed) {
        assertThatThrownBy(() -> VietnameseInput.number(typed))
                .isInstanceOf(VietnameseInput.Unreadable.class);
    }

    @ParameterizedTest
    @CsvSource({
        "26/6/2022,2022-06-26",
        "26 / 06 / 2022,2022-06-26",
        "6/2022,2022-06",
        "2022,2022",
        "2022-06-26,2022-06-26",
        "2022-06,2022-06"
    })
    void readsDatesAsPreciseAsTheyAre(String typed, String date) {
        assertThat(VietnameseInput.date(typed)).hasToString(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/2/2022", "26/13/2022", "hôm qua", "22", "26/6/22", "2022-13"})
    void refusesDaysThatAreNone(String typed) {
        assertThatThrownBy(() -> VietnameseInput.date(typed))
                .isInstanceOf(VietnameseInput.Unreadable.class);
    }

    @Test
    void nothingWrittenIsNothing() {
        assertThat(VietnameseInput.number(" ")).isNull();
        assertThat(VietnameseInput.date(null)).isNull();
    }
}
