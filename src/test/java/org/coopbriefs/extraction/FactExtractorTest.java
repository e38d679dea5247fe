package org.coopbriefs.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.coopbriefs.extraction.rule.Aid;
import org.coopbriefs.text.DateBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactExtractorTest {

    private static FoundActivity only(Reading reading) {
        List<FoundActivity> activities = reading.with().activities();
        assertThat(activities).hasSize(1);
        return activities.getFirst();
    }

    private static Reading visit(String lead) {
        return Reading.titled("Hà Tĩnh tiếp đoàn tỉnh Khăm Muộn").paragraph(lead);
    }

    @Test
    void resolvesADayWithoutAYearFromThePublication() {
        FoundActivity activity =
                only(
                        visit("Chiều 30/12, lãnh đạo tỉnh Hà Tĩnh tiếp đoàn tỉnh Khăm Muộn (Lào).")
                                .published("2023-01-02"));
        assertThat(activity.date()).hasToString("2022-12-30");
        assertThat(activity.dateFrom()).isEqualTo(DateBasis.TEXT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022 | Hai bên phối hợp kỷ niệm 60 năm thiết lập quan hệ ngoại giao Việt Nam - Lào.",
                "2022 | Hai tỉnh kỷ niệm 45 năm ngày ký Hiệp ước hữu nghị và hợp tác.",
                "2020 | Dự lễ kỷ niệm 45 năm Quốc khánh nước CHDCND Lào.",
                "2021 | Hai bên đã ký bản ghi nhớ giai đoạn 2021-2025.",
                "2021 | Hội nghị đánh giá kết quả giai đoạn 2017-2021 và ký kết thỏa thuận giai đoạn 2022-2026.",
                "2020 | Hội nghị đánh giá kết quả thực hiện thỏa thuận giai đoạn 2016-2020."
            })
    void infersTheYearFromWhatTheArticleGivesAway(String year, String told) {
        FoundActivity activity =
                only(
                        visit("Chiều 3/12, lãnh đạo tỉnh Hà Tĩnh tiếp đoàn tỉnh Khăm Muộn (Lào).")
                                .paragraph(told));
        assertThat(activity.date()).hasToString(year + "-12-03");
        assertThat(activity.dateFrom()).isEqualTo(DateBasis.INFERRED);
    }

    @Test
    void takesTheYearOfADatelineInTheText() {
        Reading reading =
                Reading.titled("Hà Tĩnh tiếp đoàn tỉnh Khăm Muộn")
                        .paragraph("Báo Hà Tĩnh, 27-10-2020")
                        .paragraph("Chiều 25/10, tỉnh Hà Tĩnh tiếp đoàn tỉnh Khăm Muộn (Lào).");
        assertThat(only(reading).date()).hasToString("2020-10-25");
    }

    @Test
    void takesTheYearOfTheFeastThatTheSentenceNames() {
        Reading reading =
                visit(
                        "Ngày 12/4, tỉnh Hà Tĩnh tiếp đoàn tỉnh Khăm Muộn nhân dịp Tết Bunpimay năm 2023.");
        assertThat(only(reading).date()).hasToString("2023-04-12");
    }

    @Test
    void takesNoDayOfADispatchForTheEvent() {
        Reading reading =
                Reading.titled("Houaphanh, Nghe An sign agreement")
                        .english()
                        .published("2017-11-29")
                        .paragraph(
                                "Vientiane, November 28 (VNA) - Houaphanh province and Vietnam's Nghe An province signed an agreement on November 27.");
        assertThat(only(reading).date()).hasToString("2017-11-27");
        assertThat(only(reading).provinces()).containsExactly("nghe-an", "houaphanh");
    }

    @Test
    void countsACityAndNotTheRegionAroundIt() {
        Reading reading =
                Reading.titled("Cao Bằng tiếp đoàn Bách Sắc")
                        .paragraph(
                                "Tỉnh Cao Bằng tiếp đoàn thành phố Bách Sắc, Quảng Tây (Trung Quốc).");
        assertThat(only(reading).provinces()).containsExactly("cao-bang", "baise");
    }

    @Test
    void leavesTheYearOpenWithoutEvidence() {
        assertThat(only(visit("Chiều 3/12, tỉnh Hà Tĩnh tiếp đoàn tỉnh Khăm Muộn (Lào).")).date())
                .isNull();
    }

    @Test
    void neverTakesTheDayOfPublicationForTheEvent() {
        Reading reading =
                visit("Tỉnh Hà Tĩnh tiếp đoàn đại biểu tỉnh Khăm Muộn (Lào).")
                        .published("2022-03-04");
        assertThat(only(reading).date()).isNull();
    }

    @Test
    void takesNoDayOfALetterOrAReport() {
        Reading letter =
                visit(
                        "Ngày 2/3/2022, tỉnh Khăm Muộn gửi công văn đề nghị tỉnh Hà Tĩnh hỗ trợ lưu học sinh.");
        assertThat(only(letter).date()).isNull();
    }

    @Test
    void namesThePartiesAndNotTheSeatsOfConsulates() {
        Reading reading =
                visit("Sáng 3/3, tỉnh Hà Tĩnh tiếp đoàn tỉnh Khăm Muộn (Lào).")
                        .paragraph(
                                "Cùng dự có Tổng Lãnh sự quán Lào tại Đà Nẵng, Tổng Lãnh sự quán Việt Nam tại Savannakhet và Champasak.");
        assertThat(only(reading).provinces()).containsExactly("ha-tinh", "khammouane");
    }

    @Test
    void leavesSideContentAlone() {
        Reading reading =
                visit("Sáng 3/3, tỉnh Hà Tĩnh tiếp đoàn tỉnh Khăm Muộn (Lào).")
                        .aside("Ngày 17/8, tỉnh Nghệ An đón đoàn tỉnh Xiêng Khoảng.");
        assertThat(only(reading).provinces()).containsExactly("ha-tinh", "khammouane");
    }

    @Test
    void readsNoMoreThanTheBeginningOfAnEndlessText() {
        Reading endless = visit("Tỉnh Hà Tĩnh tặng tỉnh Khăm Muộn (Lào) 100 triệu đồng.");
        for (int i = 0; i < 300; i++) {
            endless.paragraph("Hai bên trò chuyện thân mật. ".repeat(30));
        }
        endless.paragraph("Tỉnh Hà Tĩnh tặng tỉnh Khăm Muộn (Lào) 900 triệu đồng.");

        assertThat(endless.body().length()).isGreaterThan(FactExtractor.LONGEST);
        assertThat(endless.findings(new Aid()))
                .extracting(finding -> finding.fields().get("amount").toString())
                .containsExactly("100000000");
    }

    @Test
    void knowsTheUnitsOfTheDay() {
        Reading before =
                Reading.titled("Quảng Trị hội đàm với Salavan")
                        .published("2024-05-02")
                        .paragraph("Sáng 1/5, hai tỉnh Quảng Trị và Salavan (Lào) hội đàm.");
        Reading after =
                Reading.titled("Quảng Trị hội đàm với Salavan")
                        .published("2025-08-02")
                        .paragraph("Sáng 1/8, hai tỉnh Quảng Trị và Salavan (Lào) hội đàm.");
        assertThat(only(before).provinces()).contains("quang-tri-until-2025");
        assertThat(only(after).provinces()).contains("quang-tri");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mưa lớn ở Lào Cai | Ngày 5/8, tỉnh Lào Cai có mưa to, áp thấp gây lũ quét.",
                "Bắt nhóm vận chuyển ma túy | Công an tỉnh Sơn La bắt giữ ba đối tượng đưa heroin từ tỉnh Hủa Phăn (Lào) về.",
                "Nghệ An tặng quà hộ nghèo | Tỉnh Nghệ An trao 500 suất quà cho hộ nghèo huyện Kỳ Sơn.",
                "Thủ tướng tiếp khách | Thủ tướng tiếp Đại sứ Lào tại Hà Nội và bàn về hợp tác."
            })
    void findsNoActivityInOtherGenres(String title, String lead) {
        assertThat(Reading.titled(title).paragraph(lead).with().activities()).isEmpty();
    }

    @Test
    void numbersFindingsInReadingOrderAndKeepsPartsWithTheirWholes() {
        FactRule rule =
                new FactRule() {
                    @Override
                    public String kind() {
                        return "test";
                    }

                    @Override
                    public Map<String, String> labels() {
                        return Map.of();
                    }

                    @Override
                    public List<Finding> find(ArticleContext article) {
                        Sentence sentence = article.sentences().getFirst();
                        return List.of(
                                finding(sentence, 10, "part", "whole"),
                                finding(sentence, 2, "whole", null));
                    }

                    private Finding finding(Sentence sentence, int at, String id, String partOf) {
                        Evidence evidence =
                                new Evidence(sentence.span(), sentence.inBody(at, at + 1), "Test");
                        return new Finding(
                                id,
                                "test",
                                Scope.EVENT,
                                Qualifier.EXACT,
                                1,
                                true,
                                null,
                                null,
                                null,
                                null,
                                null,
                                partOf,
                                evidence,
                                Map.of());
                    }
                };
        List<Finding> found = visit("Tỉnh Hà Tĩnh tiếp đoàn tỉnh Khăm Muộn (Lào).").findings(rule);
        assertThat(found).extracting(Finding::id).containsExactly("f1", "f2");
        assertThat(found).extracting(Finding::partOf).containsExactly(null, "f1");
    }
}
