package org.coopbriefs.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitOfFigureTest {

    /** "_" stands where a line may not end. */
    @ParameterizedTest
    @CsvSource({
        "tặng 450_triệu_đồng cho tỉnh",
        "450_triệu_đồng",
        "20.000_USD",
        "128_người được đào tạo",
        "5.000.000.000 đồng",
        "1.234.567 nghìn đồng",
        "năm 2022 (suy ra)",
        "27 December 2022",
        "tỉnh Sơn La",
        "đợt 2_lớp",
        "3"
    })
    void keepsAFigureWithItsUnitWhereBothAreShort(String marked) {
        String text = marked.replace('_', ' ');

        String found =
                IntStream.rangeClosed(1, text.length())
                        .mapToObj(
                                i -> UnitOfFigure.isHeldAt(text, i) ? "_" : "" + text.charAt(i - 1))
                        .reduce("", String::concat);

        assertThat(found).isEqualTo(marked);
    }
}
