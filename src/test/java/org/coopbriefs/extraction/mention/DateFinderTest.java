package org.coopbriefs.extraction.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.coopbriefs.text.VietnameseText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFinderTest {

    private final DateFinder finder = new DateFinder();

    private List<DateMention> find(String text) {
        return finder.find(VietnameseText.of(text));
    }

    /** "26.6.2022", "26.6.?" without a year, "11-12.4.2022" for a range, "!" before history. */
    private static String shown(DateMention date) {
        String day =
                date.day() == null
                        ? ""
                        : date.day() + (date.lastDay() == null ? "" : "-" + date.lastDay()) + ".";
        String month = date.month() == null ? "" : date.month() + ".";
        return (date.history() ? "!" : "")
                + day
                + month
                + (date.year() == null ? "?" : date.year());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "27.12.2022 | Lễ ký diễn ra ngày 27/12/2022 tại Đông Hà.",
                "27.12.2022 | Lễ ký diễn ra ngày 27-12-2022 tại Đông Hà.",
                "27.12.2022 | Cập nhật 27.12.2022, 18 giờ",
                "2.8.2013   | 02/8/2013",
                "26.6.?     | Sáng 26/6, đoàn đến thăm tỉnh.",
                "26.6.?     | Sáng ngày 26-6, đoàn đến thăm tỉnh.",
                "6.3.?      | Chiều 6-3, hai bên gặp nhau.",
                "24.12.?    | Chiều nay (24/12), lễ bàn giao diễn ra.",
                "26.1.?     | Hôm qua (26/1) trời mưa.",
                "11.3.2019  | Ngày 11 tháng 03 năm 2019",
                "5.9.?      | vào ngày 5 tháng 9 tại Viêng Chăn",
                "15-17.2.?  | Từ ngày 15-17/2, đoàn làm việc tại Salavan.",
                "18-20.7.2022 | từ 18-20/7/2022",
                "2-4.3.?    | Trong các ngày 2 và 4/3, hai bên hội đàm.",
                "9-11.4.?   | từ ngày 9 đến ngày 11/4",
                "6.2022     | Tháng 6/2022 hai tỉnh gặp nhau.",
                "8.2022     | Từ tháng 8-2022",
                "6.2015     | tháng 6 năm 2015",
                "2022       | Năm 2022 là năm hữu nghị.",
                "2022       | chúc Tết Nguyên đán 2022",
                "26.10.?    | signed on October 26.",
                "26.10.2022 | on October 26, 2022",
                "11-12.4.?  | was in Houaphanh on April 11-12",
                "12.12.2023 | on 12 December 2023",
                "11.2021    | in November 2021"
            })
    void readsThePressForms(String expected, String text) {
        assertThat(find(text)).extracting(DateFinderTest::shown).first().isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7 tháng năm đã qua",
                "chiếm 1/3 dân số",
                "phục vụ 24/7",
                "Bạn còn 500/500 ký tự",
                "tỷ số 2-1 nghiêng về đội chủ nhà",
                "giai đoạn 2022-2026",
                "63/63 tỉnh, thành phố",
                "giá 1.250.000 đồng",
                "cách mạng tháng Mười"
            })
    void leavesOtherFiguresAlone(String text) {
        assertThat(find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kỷ niệm 60 năm quan hệ (5/9/1962 - 5/9/2022)",
                "mừng Quốc khánh Lào (2/12/1975 – 2/12/2017)",
                "theo Quyết định số 11/2013/QĐ-UBND ngày 2/4/2013",
                "kỷ niệm ngày thành lập 22/12"
            })
    void setsAnniversariesAndDocumentsApart(String text) {
        assertThat(find(text).stream().filter(DateMention::isDay))
                .isNotEmpty()
                .allMatch(DateMention::history);
    }

    @Test
    void sharesTheYearOfARangeOverTwoMonths() {
        assertThat(
                        find("từ ngày 28/2 đến ngày 2/3/2022").stream()
                                .map(DateFinderTest::shown)
                                .collect(Collectors.toList()))
                .containsExactly("28.2.2022", "2.3.2022");
    }

    @Test
    void takesTheYearOfPublicationOrTheOneBefore() {
        LocalDate published = LocalDate.of(2023, 1, 5);
        assertThat(find("Ngày 3/1,").getFirst().before(published)).hasToString("2023-01-03");
        assertThat(find("Ngày 27/12,").getFirst().before(published)).hasToString("2022-12-27");
        assertThat(find("Hôm qua đoàn đã về").getFirst().before(published))
                .hasToString("2023-01-04");
    }

    @Test
    void refusesDaysThatDoNotExist() {
        assertThat(find("ngày 31/2/2022")).noneMatch(DateMention::isDay);
    }
}
