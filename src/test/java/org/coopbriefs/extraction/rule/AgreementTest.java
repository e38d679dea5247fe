package org.coopbriefs.extraction.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coopbriefs.extraction.Finding;
import org.coopbriefs.extraction.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementTest {

    private static Reading talks() {
        return Reading.titled("Nghệ An và Xiêng Khoảng hội đàm")
                .published("2022-07-20")
                .paragraph(
                        "Ngày 19/7, lãnh đạo tỉnh Nghệ An hội đàm với đoàn đại biểu tỉnh Xiêng"
                                + " Khoảng (Lào).");
    }

    private static String shown(Finding f) {
        return "%s %s %s-%s %s"
                .formatted(
                        f.fields().get("instrument"),
                        f.fields().get("status"),
                        f.fields().get("periodFrom"),
                        f.fields().get("periodTo"),
                        f.fields().get("level"));
    }

    private static List<String> read(Reading reading) {
        return reading.findings(new Agreement()).stream().map(AgreementTest::shown).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MEMORANDUM SIGNED 2022-2025 PROVINCE | Hai tỉnh đã ký bản ghi nhớ giai đoạn"
                        + " 2022-2025.",
                "AGREEMENT SIGNED 2022-2026 PROVINCE | Kết thúc hội đàm, lãnh đạo hai tỉnh trao văn"
                        + " bản thoả thuận giai đoạn 2022 – 2026.",
                "AGREEMENT SIGNED 2021-2025 PROVINCE | Thỏa thuận hợp tác giai đoạn 2021-2025 đã"
                        + " được hai bên ký kết.",
                "AGREEMENT SIGNED 2023-2028 PROVINCE | Thỏa thuận giai đoạn 2023 - 2028 đã được Chủ"
                        + " tịch UBND tỉnh Trần Văn Nam và Tỉnh trưởng Khăm-phăn Phơi-nha-vông ký kết"
                        + " sáng nay.",
                "AGREEMENT PLANNED 2024-2028 PROVINCE | Hai bên thống nhất sẽ trình cấp có thẩm"
                        + " quyền cho phép ký Thỏa thuận giai đoạn 2024 - 2028.",
                "MEMORANDUM EVALUATED 2016-2020 PROVINCE | Theo Sở Ngoại vụ tỉnh Nghệ An, kết quả"
                        + " giai đoạn 2016 - 2020 được ghi nhận khi tổng kết Biên bản ghi nhớ cùng giai"
                        + " đoạn.",
                "MINUTES SIGNED null-null PROVINCE | Hai bên ký biên bản làm việc.",
                "PLAN SIGNED 2023-2023 PROVINCE | Lãnh đạo hai tỉnh ký kết Kế hoạch hợp tác năm"
                        + " 2023.",
                "AGREEMENT DRAFTED 2023-2027 PROVINCE | Hai bên cho ý kiến vào dự thảo thỏa thuận"
                        + " hợp tác giai đoạn 2023-2027.",
                "AGREEMENT PLANNED 2023-2027 PROVINCE | Hai tỉnh sẽ ký thỏa thuận hợp tác giai đoạn"
                        + " 2023-2027.",
                "AGREEMENT PLANNED 2023-2027 PROVINCE | Phía bạn đề nghị sớm ký kết thỏa thuận hợp"
                        + " tác giai đoạn 2023-2027.",
                "AGREEMENT PLANNED 2023-2027 PROVINCE | Hai bên thống nhất ký thỏa thuận hợp tác"
                        + " giai đoạn 2023-2027 trong thời gian tới.",
                "AGREEMENT SIGNED 2021-2025 PROVINCE | Hai bên tiếp tục thực hiện thỏa thuận giai"
                        + " đoạn 2021-2025 đã ký kết.",
                "AGREEMENT EVALUATED 2017-2021 PROVINCE | Hai tỉnh đã phối hợp triển khai tốt thỏa"
                        + " thuận giai đoạn 2017-2021.",
                "AGREEMENT EVALUATED 2011-2015 PROVINCE | Nội dung thỏa thuận hợp tác 2011-2015"
                        + " được triển khai tốt.",
                "MEMORANDUM SIGNED 2023-2023 DISTRICT | Huyện Kỳ Sơn, tỉnh Nghệ An và huyện Noọng"
                        + " Hét, tỉnh Xiêng Khoảng ký bản ghi nhớ năm 2023.",
                "MEMORANDUM EVALUATED 2018-2021 PROVINCE | Hội nghị tổng kết việc thực hiện biên"
                        + " bản ghi nhớ giai đoạn 2018 - 2021.",
                "MEMORANDUM SIGNED null-null DEPARTMENT | Công an tỉnh Nghệ An và Công an tỉnh"
                        + " Xiêng Khoảng ký biên bản ghi nhớ về phòng, chống ma túy.",
                "MEMORANDUM SIGNED null-null DISTRICT | Huyện Kỳ Sơn và huyện Noọng Hét của tỉnh"
                        + " Xiêng Khoảng đã ký bản ghi nhớ kết nghĩa.",
                "PLAN SIGNED 2024-2024 DEPARTMENT | Sở Giáo dục và Đào tạo Nghệ An và"
                        + " Sở Giáo dục và Thể thao Xiêng Khoảng ký kế hoạch phối hợp năm 2024.",
                "MEMORANDUM SIGNED null-null DEPARTMENT | Trường Đại học Vinh và Trường"
                        + " Cao đẳng Sư phạm Khăng Khải ký bản ghi nhớ về trao đổi sinh viên.",
                "AGREEMENT SIGNED 2022-2026 PROVINCE | Việc này thực hiện theo Thỏa"
                        + " thuận hợp tác giai đoạn 2022 - 2026 mà tỉnh Nghệ An và tỉnh Xiêng"
                        + " Khoảng ký hồi tháng 5/2022.",
                "AGREEMENT SIGNED 2026-2028 COMPANY | Đơn vị tổ chức và nhà tài trợ đã"
                        + " ký thỏa thuận đồng hành giai đoạn 2026 - 2028.",
                "MEMORANDUM SIGNED 2024-2028 PROVINCE | Hai bên ký ghi nhớ hợp tác giai"
                        + " đoạn 2024 - 2028.",
                "AGREEMENT EVALUATED 2019-2023 PROVINCE | Sau 5 năm triển khai Thỏa"
                        + " thuận hợp tác giai đoạn 2019 - 2023, hai bên hài lòng về kết quả.",
                "MEMORANDUM EVALUATED 2018-2022 PROVINCE | Lãnh đạo hai tỉnh xem lại việc thực hiện Biên bản ghi nhớ giai đoạn 2018-2022.",
                "PLAN SIGNED 2021-2025 DEPARTMENT | Dịp này, hai Tỉnh đoàn ký kết chương trình phối hợp"
                        + " giai đoạn 2021 - 2025.",
                "AGREEMENT PLANNED null-null PROVINCE | Dự kiến tháng 12 tới hai tỉnh"
                        + " ký thỏa thuận về kiểm dịch.",
                "AGREEMENT EVALUATED 2019-2023 PROVINCE | Hai bên cùng điểm lại kết quả"
                        + " Thỏa thuận hợp tác giai đoạn 2019 - 2023."
            })
    void reads(String expected, String sentence) {
        assertThat(read(talks().paragraph(sentence))).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hai tỉnh thực hiện nghiêm các điều ước quốc tế về biên giới.",
                "Năm nay kỷ niệm 45 năm ngày ký Hiệp ước hữu nghị và hợp tác Việt Nam - Lào.",
                "Hai bên thống nhất tăng cường trao đổi đoàn các cấp.",
                "Hai bên chưa ký thỏa thuận nào về du lịch.",
                "Hai tỉnh tiếp tục triển khai hiệu quả thỏa thuận về di cư tự do.",
                "Lực lượng chức năng lập biên bản vi phạm hành chính ba lái xe.",
                "Hai bản đã tổ chức lễ ký kết nghĩa.",
                "Hai bên đánh giá các nội dung hợp tác được triển khai nghiêm túc, theo"
                        + " đó giai đoạn 2021 - 2025 đã trao đổi 19 đoàn."
            })
    void leavesAlone(String sentence) {
        assertThat(read(talks().paragraph(sentence))).isEmpty();
    }

    @Test
    void keepsTheDocumentsOfThePoliceApart() {
        Reading reading =
                talks().paragraph("Hai tỉnh đã ký thỏa thuận giai đoạn 2022-2026.")
                        .paragraph("Trước đó, Công an hai tỉnh cũng ký biên bản ghi nhớ.");
        assertThat(read(reading))
                .containsExactly(
                        "AGREEMENT SIGNED 2022-2026 PROVINCE",
                        "MEMORANDUM SIGNED null-null DEPARTMENT");
    }

    @Test
    void knowsWhoseMeetingItIs() {
        Reading reading =
                Reading.titled("Hội Phụ nữ tỉnh Nghệ An ký kết với Hội Phụ nữ tỉnh Xiêng Khoảng")
                        .paragraph(
                                "Ngày 2/3, đoàn Hội Phụ nữ tỉnh Nghệ An thăm tỉnh Xiêng Khoảng"
                                        + " (Lào). Hai bên ký bản ghi nhớ.");
        assertThat(read(reading)).containsExactly("MEMORANDUM SIGNED null-null DEPARTMENT");
    }

    @Test
    void resolvesTheDayOfASigningFromTheDayOfTheEvent() {
        List<Finding> found =
                talks().paragraph("Trước đó, ngày 15/5, hai tỉnh ký bản ghi nhớ trực tuyến.")
                        .findings(new Agreement());
        assertThat(found).singleElement().extracting(Finding::date).hasToString("2022-05-15");
    }

    @Test
    void countsADocumentOnceHoweverOftenItIsNamed() {
        Reading reading =
                talks().caption("Lãnh đạo hai tỉnh ký biên bản hợp tác.")
                        .paragraph("Hội đàm thông qua dự thảo bản ghi nhớ giai đoạn 2022-2024.")
                        .paragraph("Hai tỉnh đã ký kết bản ghi nhớ giai đoạn 2022 – 2024.");
        assertThat(read(reading)).containsExactly("MEMORANDUM SIGNED 2022-2024 PROVINCE");
    }

    @Test
    void keepsTheReviewedDocumentApartFromTheNewOne() {
        Reading reading =
                talks().paragraph(
                                "Hội đàm đánh giá kết quả thực hiện thỏa thuận giai đoạn 2018-2021"
                                        + " và ký kết thỏa thuận giai đoạn 2022-2025.");
        assertThat(read(reading))
                .containsExactly(
                        "AGREEMENT EVALUATED 2018-2021 PROVINCE",
                        "AGREEMENT SIGNED 2022-2025 PROVINCE");
    }

    @Test
    void datesAnOldDocumentByItsOwnYear() {
        List<Finding> found =
                talks().paragraph("Quan hệ hai tỉnh bắt đầu từ bản ghi nhớ ký năm 2009.")
                        .paragraph("Dịp này, hai bên ký bản ghi nhớ mới giai đoạn 2022-2027.")
                        .findings(new Agreement());
        assertThat(found).extracting(f -> f.fields().get("signedOn")).containsExactly("2009", null);
        assertThat(found.getFirst().date()).hasToString("2009");
    }

    @Test
    void makesOneDocumentForEachPartner() {
        List<Finding> found =
                Reading.titled("Điện Biên hội đàm với Phongsaly và Luang Prabang")
                        .paragraph(
                                "Tỉnh Điện Biên đã ký biên bản ghi nhớ với từng tỉnh Phongsaly,"
                                        + " Luang Prabang.")
                        .findings(new Agreement());
        assertThat(found)
                .extracting(f -> f.fields().get("parties"))
                .containsExactly(
                        List.of("dien-bien", "phongsaly"), List.of("dien-bien", "luang-prabang"));
    }

    @Test
    void leavesOutWhoOnlyIntroducedTheParties() {
        List<Finding> found =
                talks().paragraph(
                                "Tỉnh Nghệ An chứng kiến lễ ký hợp đồng giữa Ủy ban chính quyền"
                                        + " tỉnh Xiêng Khoảng và Công ty cổ phần Sao Mai Việt Nam.")
                        .findings(new Agreement());
        assertThat(found)
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.fields())
                                    .containsEntry("instrument", "CONTRACT")
                                    .containsEntry("level", "COMPANY");
                            assertThat(f.fields().get("parties"))
                                    .isEqualTo(
                                            List.of(
                                                    "xiangkhouang",
                                                    "Công ty cổ phần Sao Mai Việt Nam"));
                        });
    }

    @Test
    void readsEnglish() {
        Reading reading =
                Reading.titled("Nghe An, Xiangkhouang sign memorandum")
                        .english()
                        .paragraph(
                                "Nghe An province and Laos' Xiangkhouang province inked a"
                                        + " memorandum of understanding for the 2022-2025 period on"
                                        + " July 19.");
        assertThat(read(reading)).containsExactly("MEMORANDUM SIGNED 2022-2025 PROVINCE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The two governors put their names to a cooperation programme for 2019-2023.",
                "Both sides put their signatures to a cooperation plan for 2019-2023."
            })
    void readsOtherWordsOfSigning(String sentence) {
        Reading reading =
                Reading.titled("Nghe An, Xiangkhouang sign a programme")
                        .english()
                        .paragraph(
                                "Leaders of Nghe An province and Laos' Xiangkhouang province met on"
                                        + " July 19.")
                        .paragraph(sentence);
        assertThat(read(reading)).containsExactly("PLAN SIGNED 2019-2023 PROVINCE");
    }

    @Test
    void givesADocumentToTheUnitThatSignedItThoughTheArticleIsOfAnother() {
        Reading reading =
                talks().paragraph(
                                "Tháng trước, tỉnh Thanh Hóa cũng ký thỏa thuận hợp tác giai đoạn"
                                        + " 2021-2025 với Xiêng Khoảng.");

        assertThat(reading.findings(new Agreement()))
                .singleElement()
                .extracting(found -> found.fields().get("parties"))
                .isEqualTo(List.of("xiangkhouang", "thanh-hoa"));
    }
}
