package org.coopbriefs.extraction.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coopbriefs.extraction.Finding;
import org.coopbriefs.extraction.Qualifier;
import org.coopbriefs.extraction.Reading;
import org.coopbriefs.extraction.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StudentsTrainedTest {

    private static Reading talks() {
        return Reading.titled("Nghệ An và Xiêng Khoảng hội đàm")
                .published("2022-07-20")
                .paragraph(
                        "Ngày 19/7, lãnh đạo tỉnh Nghệ An hội đàm với đoàn đại biểu tỉnh Xiêng"
                                + " Khoảng (Lào).");
    }

    private static List<Finding> find(Reading reading) {
        return reading.findings(new StudentsTrained());
    }

    private static String shown(Finding f) {
        return "%s %s %s-%s"
                .formatted(f.fields().get("count"), f.scope(), f.from(), f.to())
                .replace("null", "");
    }

    private static List<String> read(String sentence) {
        return find(talks().paragraph(sentence)).stream().map(StudentsTrainedTest::shown).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "120 EVENT - | Tỉnh Nghệ An đã tiếp nhận 120 lưu học sinh tỉnh Xiêng Khoảng sang"
                        + " học tập.",
                "35 EVENT - | Trường Cao đẳng Sư phạm Nghệ An vừa đón thêm 35 LHS Lào nhập học.",
                "1250 EVENT 2016-2020 | Giai đoạn 2016 - 2020, tỉnh đã đào tạo 1.250 sinh viên, học"
                        + " viên cho các tỉnh bạn Lào.",
                "48 EVENT 2021-2021 | Năm 2021, Nghệ An cấp 48 suất học bổng cho học sinh tỉnh"
                        + " Xiêng Khoảng.",
                "600 CUMULATIVE 2005- | Từ năm 2005 đến nay, hơn 600 lưu học sinh Lào đã tốt nghiệp"
                        + " các trường trên địa bàn tỉnh Nghệ An.",
                "412 CUMULATIVE - | Tính đến nay, tỉnh đã giúp Xiêng Khoảng đào tạo 412 học sinh,"
                        + " sinh viên.",
                "210 STOCK - | Hiện nay có 210 lưu học sinh Xiêng Khoảng đang theo học tại Trường"
                        + " Đại học Vinh.",
                "96 STOCK - | Trường Đại học Y khoa Vinh đang đào tạo 96 sinh viên Lào.",
                "30 PLANNED - | Nghệ An sẽ dành 30 suất học bổng cho học sinh tỉnh Xiêng Khoảng.",
                "20 PLANNED - | Mỗi năm, tỉnh dành 20 chỉ tiêu đào tạo đại học cho tỉnh Xiêng"
                        + " Khoảng.",
                "25 EVENT - | Sở Nội vụ Nghệ An đã mở lớp bồi dưỡng tiếng Việt cho 25 cán bộ tỉnh"
                        + " Xiêng Khoảng.",
                "40 EVENT - | Tại lớp tập huấn, 40 cán bộ thú y Lào được bồi dưỡng kỹ thuật chăn"
                        + " nuôi.",
                "1200 CUMULATIVE 2017- | Tính riêng từ năm 2017 đến nay, đã có hơn 1.200 cán bộ,"
                        + " sinh viên Lào sang học tập tại Nghệ An.",
                "287 CUMULATIVE 2009- | Kể từ lớp đầu tiên năm 2009, đã có 287 cán bộ của Xiêng"
                        + " Khoảng được trường (trước đây là trường Đảng) đào tạo.",
                "94 STOCK - | Số sinh viên Xiêng Khoảng đang học tại Trường Đại học Vinh là 94 em.",
                "3 EVENT - | Hồi tháng 7, ba cán bộ của tỉnh bạn học xong khóa bồi dưỡng tiếng Việt"
                        + " tại Vinh.",
                "25 EVENT - | Nghệ An đã nhận đào tạo hai mươi lăm lưu học sinh của tỉnh Xiêng"
                        + " Khoảng.",
                "140 EVENT - | Nghệ An đã dạy nghề, dạy chữ cho 140 em của tỉnh bạn.",
                "58 STOCK - | Trường Đại học Vinh có 58 sinh viên Lào.",
                "39 CUMULATIVE - | Tính cả đợt này, 39 bác sĩ Xiêng Khoảng đã được bồi dưỡng tại"
                        + " Vinh.",
                "212 EVENT - | Ngoài ra, 212 cán bộ đảng, chính quyền, công an Xiêng Khoảng được"
                        + " bồi dưỡng ngắn ngày.",
                "25 PLANNED - | Nhà trường đang làm thủ tục đón 25 sinh viên Lào.",
                "24 EVENT - | Năm học này, Trường Đại học Vinh tiếp nhận 24 em là con"
                        + " em đồng bào Xiêng Khoảng sang theo học.",
                "15 PLANNED - | Tỉnh thống nhất bố trí 15 suất học bổng cho Xiêng"
                        + " Khoảng trong năm học tới.",
                "30 EVENT - | Trường Chính trị tỉnh vừa bế giảng lớp bồi dưỡng quản lý"
                        + " nhà nước cho 30 cán bộ tỉnh Xiêng Khoảng.",
                "22 EVENT - | Trung tâm đã dạy nghề dệt thổ cẩm cho 22 phụ nữ Xiêng" + " Khoảng.",
                "14 EVENT - | Bệnh viện đã hướng dẫn vận hành thiết bị cho 14 y sĩ của"
                        + " Xiêng Khoảng.",
                "88 EVENT - | Hội đã trao học bổng cho 88 sinh viên Xiêng Khoảng đang"
                        + " học tại Vinh.",
                "12 STOCK - | Các đồn biên phòng hiện nhận đỡ đầu 12 học sinh Lào ở"
                        + " tỉnh Xiêng Khoảng.",
                "271 CUMULATIVE 2018- | Sáu lớp cộng lại có 271 học viên Xiêng Khoảng, tính"
                        + " từ năm 2018.",
                "180 EVENT - | Nghệ An đã nhận 180 con em Xiêng Khoảng vào học nghề.",
                "41 EVENT - | Khóa bồi dưỡng mở tại Vinh từ tháng 3, có 41 học viên là người Xiêng Khoảng.",
                "18 EVENT - | 18 học viên của lớp là cán bộ thuế tỉnh Xiêng Khoảng.",
                "205 CUMULATIVE 2006- | Trường Đại học Vinh bắt đầu đón sinh viên Xiêng Khoảng từ năm 2006, đến nay là 205 người.",
                "330 CUMULATIVE - | Tính đến lớp này, tổng số người Xiêng Khoảng qua các khóa là 330.",
                "22 EVENT - | 22 nông dân Xiêng Khoảng được gọi về trại giống ở Nghệ An học nuôi bò.",
                "16 EVENT - | Nghệ An vừa mở lớp tiếng Việt cho 16 người Xiêng Khoảng.",
                "33 EVENT - | Hơn một tháng qua, 33 học viên là giáo viên tỉnh bạn đã"
                        + " được bồi dưỡng phương pháp giảng dạy.",
                "18 EVENT - | Trong số khách có 18 em vừa tốt nghiệp Trường Đại học"
                        + " Vinh, đều là con em Xiêng Khoảng.",
                "53 EVENT - | Hè này có 53 em Xiêng Khoảng sang Nghệ An học dự bị tiếng"
                        + " Việt trong năm học này.",
                "14 EVENT - | Tỉnh cấp học bổng cho 14 em người Xiêng Khoảng.",
                "5 EVENT - | Năm bác sĩ, điều dưỡng Bệnh viện Xiêng Khoảng được cử sang"
                        + " Nghệ An học kỹ thuật mổ nội soi.",
                "20 EVENT - | Tỉnh Nghệ An tài trợ toàn bộ học phí cho 20 em Xiêng"
                        + " Khoảng học ngành sư phạm."
            })
    void reads(String expected, String sentence) {
        assertThat(read(sentence)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Năm học này ngôi trường ở huyện Noọng Hét, Xiêng Khoảng đón 520 học sinh của bốn cụm bản.",
                "Tham dự hội đàm có 45 đại biểu tỉnh Xiêng Khoảng.",
                "Hơn 200 lưu học sinh Lào tham dự đêm giao lưu văn nghệ.",
                "Tỉnh Nghệ An cử 5 giáo viên sang dạy tiếng Việt tại tỉnh Xiêng Khoảng.",
                "Đoàn đã gặp mặt 60 sinh viên Lào của trường.",
                "Hai tỉnh trao bằng khen cho 12 tập thể, cá nhân.",
                "Kon Tum cử 101 đoàn với 756 lượt cán bộ, công chức sang Lào làm việc.",
                "Trường có 12 phòng học, đủ chỗ cho 400 học sinh của bản.",
                "Toàn tỉnh có hàng trăm lưu học sinh Lào đang theo học.",
                "Nghệ An có 3.200 học sinh nghèo vượt khó.",
                "Đoàn tặng quà cho 50 học sinh nghèo tỉnh Xiêng Khoảng.",
                "Trường do Nghệ An xây sẽ mở cửa đón 320 học sinh các bản của tỉnh Xiêng Khoảng.",
                "Nhà trường trao phần thưởng cho 5 sinh viên Xiêng Khoảng có kết quả học tập xuất"
                        + " sắc.",
                "Trường sẽ cử hai giảng viên sang Xiêng Khoảng trực tiếp đứng lớp.",
                "Các đồn biên phòng đang nhận đỡ đầu 27 em của tỉnh Xiêng Khoảng.",
                "Cả nhóm chỉ có hai sinh viên người Lào làm phiên dịch.",
                "Nghệ An khai giảng lớp tiếng Lào cho 30 cán bộ, chiến sĩ biên phòng.",
                "Hơn 50% sinh viên Lào của trường đạt loại khá.",
                "Có 200 đại biểu, trong đó 50 lưu học sinh Lào, dự buổi gặp mặt.",
                "Hiện cả nước có khoảng 16.000 lưu học sinh Lào.",
                "Ở phía nội biên, cũng chương trình ấy đang nâng bước 97 em.",
                "Hội nhận làm gia đình thứ hai cho 31 em.",
                "Sở Giáo dục và Đào tạo Lào Cai gửi 22 giáo viên đi bồi dưỡng ở Đà" + " Nẵng.",
                "Năm nay cả tỉnh có 11.000 học sinh thi tốt nghiệp.",
                "Trường dự kiến tuyển 1.200 chỉ tiêu hệ chính quy.",
                "Dịp này, 200 học sinh Lào Cai được nhận học bổng."
            })
    void leavesAlone(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }

    @Test
    void dividesUpAWholeToldBeforeByWhereTheyAreFrom() {
        List<Finding> found =
                find(
                        talks().paragraph(
                                        "Trường Đại học Vinh trao bằng tốt nghiệp cho 34 sinh viên Lào."
                                                + " Dự lễ có lãnh đạo Sở Ngoại vụ và phụ huynh. Trong số"
                                                + " sinh viên ra trường lần này có 19 kỹ sư xây dựng, còn"
                                                + " lại là cử nhân. Xét theo quê quán, có 20 em ở tỉnh"
                                                + " Xiêng Khoảng, 8 em ở tỉnh Hủa Phăn."));
        assertThat(found.stream().map(StudentsTrainedTest::shown))
                .containsExactly("34 EVENT -", "19 PART -", "20 PART -", "8 PART -");
    }

    @Test
    void refersBackToANumberByName() {
        List<Finding> found =
                find(
                        talks().paragraph(
                                        "Đến nay, trường đã đào tạo 310 sinh viên Lào. Riêng Xiêng"
                                                + " Khoảng, con số ấy là 72."));
        assertThat(found.stream().map(StudentsTrainedTest::shown))
                .containsExactly("310 CUMULATIVE -", "72 PART -");
    }

    @Test
    void keepsWhatAYearBroughtApartFromWhoIsThere() {
        List<Finding> found =
                find(
                        talks().paragraph(
                                        "Trường Đại học Vinh hiện có 150 sinh viên Lào theo học. Riêng"
                                                + " năm 2021, tỉnh cấp 18 suất học bổng cho sinh viên Xiêng"
                                                + " Khoảng."));
        assertThat(found.stream().map(StudentsTrainedTest::shown))
                .containsExactly("150 STOCK -", "18 EVENT 2021-2021");
    }

    @Test
    void makesAPartOfThoseOfOneSchool() {
        List<Finding> found =
                find(
                        talks().paragraph(
                                        "Từ năm 2011 đến nay, Nghệ An đã đào tạo cho tỉnh bạn 120 lưu"
                                                + " học sinh; trong đó 45 em học tại Trường Đại học Vinh."));
        assertThat(found.stream().map(StudentsTrainedTest::shown))
                .containsExactly("120 CUMULATIVE 2011-", "45 PART 2011-");
    }

    @Test
    void countsWhoIsLeftInTheLectureHalls() {
        List<Finding> found =
                find(
                        talks().paragraph(
                                        "Nghệ An đã cấp học bổng cho 80 sinh viên Xiêng Khoảng. Đến"
                                                + " cuối tháng 6, còn 33 em ngồi trên ghế giảng đường."));
        assertThat(found.stream().map(StudentsTrainedTest::shown))
                .containsExactly("80 EVENT -", "33 STOCK -");
    }

    @Test
    void leavesOutThoseOfTheWholeSchool() {
        List<Finding> found =
                find(
                        talks().paragraph(
                                        "Hiện 58 bạn Lào đang học ở Trường Đại học Vinh. Khóa tốt"
                                                + " nghiệp năm nay của trường có 2.140 sinh viên, trong đó"
                                                + " 190 người đạt loại giỏi."));
        assertThat(found.stream().map(StudentsTrainedTest::shown)).containsExactly("58 STOCK -");
    }

    @Test
    void makesAPartOfItsWholeAndGivesItItsSpan() {
        List<Finding> found =
                find(
                        talks().paragraph(
                                        "Từ năm 2010 đến nay, Nghệ An đã đào tạo 900 lưu học sinh"
                                                + " Lào, trong đó có 310 em của tỉnh Xiêng Khoảng."));
        assertThat(found).extracting(Finding::scope).containsExactly(Scope.CUMULATIVE, Scope.PART);
        Finding part = found.getLast();
        assertThat(part.partOf()).isEqualTo(found.getFirst().id());
        assertThat(part.from()).hasToString("2010");
        assertThat(part.fields()).containsEntry("partner", "xiangkhouang");
        assertThat(part.countsInTotals()).isFalse();
        assertThat(part.reason()).isEqualTo("PART");
    }

    @Test
    void makesPartsOfWhatStandsInBracketsAndOfWhatAddsUp() {
        assertThat(
                        read(
                                "Trường hiện có 69 lưu học sinh Lào, nhiều nhất là Xiêng Khoảng (58"
                                        + " em) và Hủa Phăn (11 em)."))
                .containsExactly("69 STOCK -", "58 PART -", "11 PART -");
        assertThat(
                        read(
                                "Khóa này có 34 học viên Xiêng Khoảng tốt nghiệp: tổ cấp sở 14 học"
                                        + " viên, tổ cấp huyện 20 học viên."))
                .containsExactly("34 EVENT -", "14 PART -", "20 PART -");
    }

    @Test
    void goesOnWithASecondFigureOfAList() {
        assertThat(
                        read(
                                "Giai đoạn 2011 - 2020, tỉnh đã cấp học bổng cho 876 cán bộ, sinh"
                                        + " viên của Xiêng Khoảng và 503 cán bộ, sinh viên của Hủa"
                                        + " Phăn."))
                .containsExactly("876 EVENT 2011-2020", "503 EVENT 2011-2020");
    }

    @Test
    void givesEachPartTheUnitRightBeforeItsFigure() {
        List<Finding> found =
                find(
                        talks().paragraph(
                                        "Tỉnh đã đào tạo 700 lưu học sinh các tỉnh Bắc Lào, trong"
                                                + " đó tỉnh Hủa Phăn 420 em và tỉnh Xiêng Khoảng 280"
                                                + " em."));
        assertThat(found)
                .extracting(f -> f.fields().get("partner"))
                .containsExactly("laos", "houaphanh", "xiangkhouang");
    }

    @Test
    void goesOnUnderThePeriodThatOpensTheParagraph() {
        List<Finding> found =
                find(
                        talks().paragraph(
                                        "Từ năm 2015 đến nay, hai tỉnh thường xuyên trao đổi đoàn."
                                                + " Nghệ An đã tiếp nhận 330 lưu học sinh tỉnh Xiêng"
                                                + " Khoảng."));
        assertThat(found)
                .extracting(StudentsTrainedTest::shown)
                .containsExactly("330 CUMULATIVE 2015-");
    }

    @Test
    void givesACountryItsOwnFigures() {
        Finding found =
                find(talks().paragraph("Hiện có 14.000 lưu học sinh Lào đang học tại Việt Nam."))
                        .getFirst();
        assertThat(found.fields()).containsEntry("host", "vietnam");
    }

    @Test
    void takesLaosAsAWholeWhereAPartNamesThePartner() {
        Finding whole =
                find(talks().paragraph(
                                        "Đến nay, tỉnh đã đào tạo 900 lưu học sinh Lào, riêng tỉnh"
                                                + " Xiêng Khoảng có 310 em."))
                        .getFirst();
        assertThat(whole.fields())
                .containsEntry("partner", "laos")
                .containsEntry("attribution", "STATED");
    }

    @Test
    void infersTheOnlyPartnerWhereTheyAreJustLao() {
        Finding found =
                find(talks().paragraph("Đến nay, tỉnh đã đào tạo 163 lưu học sinh Lào."))
                        .getFirst();
        assertThat(found.fields())
                .containsEntry("partner", "xiangkhouang")
                .containsEntry("host", "nghe-an")
                .containsEntry("direction", "TO_VN")
                .containsEntry("attribution", "INFERRED");
        assertThat(found.confidence()).isLessThan(0.9);
    }

    @Test
    void knowsVietnameseWhoLearnInLaos() {
        Finding found =
                find(talks().paragraph(
                                        "Tỉnh đã cử 15 học sinh Nghệ An sang học tiếng Lào tại tỉnh"
                                                + " Xiêng Khoảng."))
                        .getFirst();
        assertThat(found.fields())
                .containsEntry("direction", "FROM_VN")
                .containsEntry("host", "xiangkhouang")
                .containsEntry("partner", "nghe-an");
    }

    @Test
    void findsTheSpanOfTheYearsThatWentBy() {
        Finding found =
                find(talks().paragraph("Hai bên đánh giá kết quả hợp tác giai đoạn 2017 - 2021.")
                                .paragraph(
                                        "Trong 5 năm qua, Nghệ An đã tiếp nhận 77 lưu học sinh tỉnh"
                                                + " Xiêng Khoảng."))
                        .getFirst();
        assertThat(shown(found)).isEqualTo("77 EVENT 2017-2021");
    }

    @Test
    void tellsARepeatedFigureOnceByItsBestSentence() {
        List<Finding> found =
                find(
                        talks().caption("210 lưu học sinh Lào chụp ảnh lưu niệm.")
                                .paragraph(
                                        "Hiện có 210 lưu học sinh Lào đang học tại Trường Đại học"
                                                + " Vinh."));
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().scope()).isEqualTo(Scope.STOCK);
    }

    @Test
    void keepsTheHedgeAndTheExactWords() {
        String sentence = "Nghệ An đã tiếp nhận gần 900 lưu học sinh tỉnh Xiêng Khoảng.";
        Reading reading = talks().paragraph(sentence);
        Finding found = find(reading).getFirst();
        assertThat(found.qualifier()).isEqualTo(Qualifier.NEARLY);
        assertThat(found.evidence().mention().of(reading.body())).isEqualTo("gần 900");
        assertThat(found.evidence().sentence().of(reading.body())).isEqualTo(sentence);
        assertThat(found.fields()).containsEntry("who", "lưu học sinh tỉnh Xiêng Khoảng");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "64 EVENT 2015-2020 | From 2015 to 2020, Nghe An trained 64 students of"
                        + " Xiangkhouang province.",
                "300 CUMULATIVE 2008- | Since 2008, more than 300 Lao students have graduated from"
                        + " Vinh University.",
                "45 STOCK - | There are currently 45 Lao students at Vinh University.",
                "30 PLANNED - | Nghe An will grant 30 scholarships to students of Xiangkhouang.",
                "64 STOCK - | Sixty-four Xiangkhouang students are currently enrolled"
                        + " at Vinh University.",
                "25 EVENT - | Vinh University held a Vietnamese language course for 25"
                        + " officials of Xiangkhouang.",
                "126 STOCK - | The province is home to 126 students from Xiangkhouang."
            })
    void readsEnglish(String expected, String sentence) {
        Reading talks =
                Reading.titled("Nghe An and Xiangkhouang hold talks")
                        .english()
                        .published("2022-07-20")
                        .paragraph(
                                "Leaders of Nghe An met a delegation of Xiangkhouang province of"
                                        + " Laos on July 19 to discuss cooperation.");
        assertThat(find(talks.paragraph(sentence)).stream().map(StudentsTrainedTest::shown))
                .containsExactly(expected);
    }

    @Test
    void dividesNoNumberByWhatSideContentCounts() {
        Reading reading =
                Reading.titled("Sơn La đào tạo học sinh Hủa Phăn")
                        .paragraph("Tỉnh Sơn La đang đào tạo 120 lưu học sinh tỉnh Hủa Phăn (Lào).")
                        .aside("Đọc thêm: lớp có 20 em và 100 em khác.")
                        .paragraph("Các em học tiếng Việt.");

        assertThat(find(reading)).hasSize(1);
    }
}
