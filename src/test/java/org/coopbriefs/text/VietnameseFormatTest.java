package org.coopbriefs.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseFormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1347 | 1.347",
                "0 | 0",
                "13.8 | 13,8",
                "1234567.50 | 1.234.567,5",
                "-20000 | -20.000"
            })
    void groupsThousandsWithAPoint(BigDecimal number, String written) {
        assertThat(VietnameseFormat.number(number)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "450000000 | VND | 450.000.000 đồng",
                "20000 | USD | 20.000 USD",
                "1500000 | LAK | 1.500.000 kíp",
                "12.5 | EUR | 12,5 EUR"
            })
    void writesMoneyInFull(BigDecimal amount, String currency, String written) {
        assertThat(VietnameseFormat.money(amount, currency)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "450000000 | VND | 450 triệu đồng",
                "5000000000 | VND | 5 tỷ đồng",
                "1200000000 | VND | 1,2 tỷ đồng",
                "1655000000000 | VND | 1.655 tỷ đồng",
                "2345600000 | VND | 2.345,6 triệu đồng",
                "1234567890 | VND | 1.234.567.890 đồng",
                "800000 | VND | 800.000 đồng",
                "20000 | USD | 20.000 USD"
            })
    void writesMoneyCompactlyWithoutRounding(BigDecimal amount, String currency, String written) {
        assertThat(VietnameseFormat.compactMoney(amount, currency)).isEqualTo(written);
    }

    @Test
    void writesMoneyInEnglishWords() {
        assertThat(VietnameseFormat.compactMoney(new BigDecimal("450000000"), "VND", "en"))
                .isEqualTo("450 million dong");
        assertThat(VietnameseFormat.compactMoney(new BigDecimal("1200000000"), "VND", "en"))
                .isEqualTo("1,2 billion dong");
        assertThat(VietnameseFormat.compactMoney(new BigDecimal("20000"), "USD", "en"))
                .isEqualTo("20.000 USD");
        assertThat(VietnameseFormat.compactMoney(new BigDecimal("450000000"), "VND", "vi"))
                .isEqualTo("450 triệu đồng");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022 | năm 2022",
                "2022-06 | tháng 6/2022",
                "2022-06-26 | 26/6/2022",
                "2022-12-05 | 5/12/2022"
            })
    void writesADateAtItsPrecision(String edtf, String written) {
        assertThat(VietnameseFormat.date(EdtfDate.parse(edtf))).isEqualTo(written);
    }

    @Test
    void writesOfficialDatesWithTheirZeros() {
        assertThat(VietnameseFormat.officialDate(LocalDate.of(2026, 1, 5)))
                .isEqualTo("ngày 05 tháng 01 năm 2026");
        assertThat(VietnameseFormat.officialDate(LocalDate.of(2026, 3, 5)))
                .isEqualTo("ngày 05 tháng 3 năm 2026");
        assertThat(VietnameseFormat.officialDate(LocalDate.of(2026, 12, 25)))
                .isEqualTo("ngày 25 tháng 12 năm 2026");
    }
}
