package org.coopbriefs.extraction.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coopbriefs.text.VietnameseText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodFinderTest {

    private static List<PeriodMention> find(String text) {
        return new PeriodFinder().find(VietnameseText.of(text));
    }

    private static String shown(PeriodMention p) {
        return p.form()
                + " "
                + p.from()
                + " "
                + p.to()
                + (p.open() ? " open" : "")
                + (p.years() == null ? "" : " " + p.years());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SPAN 2022 2026   | thỏa thuận giai đoạn 2022 – 2026",
                "SPAN 2022 2026   | thỏa thuận giai đoạn 2022-2026",
                "SPAN 2022 2027   | Bản ghi nhớ hợp tác giai đoạn 2022- 2027",
                "SPAN 2015 2020   | giai đoạn từ năm 2015 đến năm 2020",
                "SPAN 2016 2020   | a co-operation agreement for the 2016-20 period",
                "SPAN 2011 2015   | the previous one, which covered 2011-15, was reviewed",
                "SPAN 2021 2025   | giai đoạn 2021-25",
                "SPAN 2013 2020   | về nước giai đoạn (2013-2020)",
                "SPAN 2023 2026   | thời gian hợp tác dài (từ năm 2023-2026)",
                "SPAN 2020-06 2022-08 | từ tháng 6/2020 đến tháng 8/2022",
                "TERM 2020 2025   | nhiệm kỳ 2020 - 2025",
                "SCHOOL 2022 2026 | niên khóa 2022-2026",
                "SCHOOL 2015 2016 | năm học 2015-2016",
                "SCHOOL 2019 2020 | riêng năm học 2019",
                "SINCE 2002 null open | từ năm 2002 tới nay",
                "SINCE 2000 null open | Kể từ năm 2000 đến nay",
                "SINCE 2022-08 null open | Từ tháng 8-2022 đến nay",
                "SINCE 2008 null open | trường đào tạo từ năm 2008",
                "SINCE 2008 null open | since 2008",
                "PAST null null open 4 | trong 4 năm qua",
                "PAST null null open 2 | Trong hơn hai năm qua",
                "PAST null null open 18 | 18 năm nay",
                "UNTIL null null open | Đến nay, trường đã nhận",
                "UNTIL null 2024-08 open | Tính đến tháng 8/2024",
                "PART_OF_YEAR 2025-04 2025-06 | quý II/2025",
                "PART_OF_YEAR 2025-01 2025-07 | 7 tháng năm 2025",
                "PART_OF_YEAR null null | 6 tháng đầu năm",
                "SPAN 2022 2027   | for the 2022-2027 period",
                "SPAN 2013 2023   | From 2013 to 2023",
                "SPAN 1980 1989   | Between 1980 and 1989",
                "PAST null null open 5 | over the past five years"
            })
    void readsWhatThePressWrites(String expected, String text) {
        assertThat(find(text)).extracting(PeriodFinderTest::shown).first().isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "điện thoại 0237 3721150",
                "đường 2019 - 1020",
                "đoàn ở lại 6 tháng",
                "quý vị đại biểu",
                "đến năm người"
            })
    void leavesOtherFiguresAlone(String text) {
        assertThat(find(text)).isEmpty();
    }
}
