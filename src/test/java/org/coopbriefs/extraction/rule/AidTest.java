package org.coopbriefs.extraction.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.coopbriefs.extraction.Finding;
import org.coopbriefs.extraction.Qualifier;
import org.coopbriefs.extraction.Reading;
import org.coopbriefs.extraction.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AidTest {

    private static Reading talks() {
        return Reading.titled("Nghệ An và Xiêng Khoảng hội đàm")
                .published("2022-07-20")
                .paragraph(
                        "Ngày 19/7, lãnh đạo tỉnh Nghệ An hội đàm với đoàn đại biểu tỉnh Xiêng"
                                + " Khoảng (Lào).");
    }

    private static List<Finding> find(Reading reading) {
        return reading.findings(new Aid());
    }

    private static String shown(Finding f) {
        return "%s %s %s>%s %s"
                .formatted(
                        ((BigDecimal) f.fields().get("amount")).toPlainString(),
                        f.fields().get("currency"),
                        f.fields().get("provider"),
                        f.fields().get("receiver"),
                        f.scope());
    }

    private static List<String> read(String sentence) {
        return find(talks().paragraph(sentence)).stream().map(AidTest::shown).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "300000000 VND nghe-an>xiangkhouang EVENT | Dịp này, tỉnh Nghệ An tặng Bệnh viện tỉnh"
                        + " Xiêng Khoảng 01 máy X-quang và hỗ trợ tỉnh 300 triệu đồng để mua thuốc.",
                "200000000 VND nghe-an>xiangkhouang EVENT | Nghệ An cử bác sĩ sang Xiêng Khoảng, đồng"
                        + " thời giúp tỉnh 200 triệu đồng.",
                "45000000 VND nghe-an>xiangkhouang EVENT | Đoàn tỉnh Nghệ An đến chúc Tết ba đơn vị là"
                        + " Sở Ngoại vụ, Công an và Bộ Chỉ huy Quân sự tỉnh Xiêng Khoảng, tặng mỗi đơn"
                        + " vị 15 triệu đồng.",
                "2400000000 VND nghe-an>xiangkhouang EVENT | Nghệ An tặng Xiêng Khoảng 3 xe cứu thương,"
                        + " mỗi xe trị giá 800 triệu đồng, riêng tiền xe đã là 2,4 tỷ đồng.",
                "3000000000 VND nghe-an>xiangkhouang EVENT | Tỉnh Nghệ An đã hỗ trợ tỉnh Xiêng"
                        + " Khoảng 3 tỷ đồng xây trạm y tế.",
                "500000000 VND nghe-an>xiangkhouang EVENT | UBND tỉnh Nghệ An trao tặng nhân dân"
                        + " tỉnh Xiêng Khoảng 500 triệu đồng.",
                "500000000 VND nghe-an>xiangkhouang EVENT | Xiêng Khoảng đã được Nghệ An hỗ trợ 500"
                        + " triệu đồng để phòng, chống dịch.",
                "15000 USD xiangkhouang>nghe-an EVENT | Đáp lại, tỉnh Nghệ An đã nhận được sự hỗ"
                        + " trợ của tỉnh Xiêng Khoảng với số tiền 15.000 USD.",
                "40000000 LAK xiangkhouang>nghe-an EVENT | Tỉnh Xiêng Khoảng ủng hộ đồng bào vùng"
                        + " lũ tỉnh Nghệ An 40 triệu kíp (khoảng 90 triệu đồng).",
                "12000000000 VND nghe-an>xiangkhouang EVENT | Giai đoạn 2016 - 2020, Nghệ An đã"
                        + " giúp Xiêng Khoảng xây dựng 4 công trình với tổng kinh phí hơn 12 tỷ đồng.",
                "2000000000 VND nghe-an>xiangkhouang PLANNED | Nghệ An sẽ hỗ trợ Xiêng Khoảng 2 tỷ"
                        + " đồng để xây trường học.",
                "2000000000 VND nghe-an>xiangkhouang PLANNED | Tỉnh Nghệ An cam kết hỗ trợ tỉnh bạn"
                        + " Xiêng Khoảng 2 tỷ đồng.",
                "100000000 LAK xiangkhouang>nghe-an EVENT | Chia sẻ với đồng bào vùng lũ, đoàn trao"
                        + " lại cho tỉnh 100 triệu kíp.",
                "30000 USD xiangkhouang>nghe-an EVENT | Phó Tỉnh trưởng Xiêng Khoảng nhắc lại, khi"
                        + " miền Trung Việt Nam gặp lũ, nhân dân tỉnh ông cũng đã gửi tặng Nghệ An"
                        + " 30.000 USD.",
                "3750000000 VND nghe-an>xiangkhouang EVENT | Kinh phí xây dựng 3 tỷ 750 triệu đồng"
                        + " do tỉnh Nghệ An tài trợ.",
                "60000000000 VND nghe-an>xiangkhouang PLANNED | Kế hoạch hỗ trợ Xiêng Khoảng 60 tỷ"
                        + " đồng xây nhà văn hóa đang được trình HĐND.",
                "300000000 VND nghe-an>xiangkhouang EVENT | Nhân chuyến thăm tỉnh Xiêng Khoảng,"
                        + " đoàn đã trao tặng chính quyền tỉnh 300 triệu đồng.",
                "2000000000 VND nghe-an>xiangkhouang PLANNED | Tỉnh Nghệ An ngỏ ý tài trợ tỉnh Xiêng"
                        + " Khoảng 2 tỷ đồng dựng vườn hữu nghị.",
                "300000000 LAK xiangkhouang>nghe-an EVENT | Từ Xiêng Khoảng, 300 triệu kíp đi đường"
                        + " vòng để kịp tới tay bà con Nghệ An.",
                "300000000 LAK nghe-an>xiangkhouang EVENT | Đoàn công tác của tỉnh Nghệ"
                        + " An đã chào xã giao Tỉnh trưởng Xiêng Khoảng và gửi tới bà con vùng"
                        + " sạt lở của bạn 300 triệu kíp.",
                "60000000 VND nghe-an>xiangkhouang EVENT | Hội Phụ nữ tỉnh Nghệ An tặng"
                        + " 30 hộ nghèo ở huyện Noọng Hét, mỗi hộ 2 triệu đồng.",
                "440000000 VND nghe-an>xiangkhouang EVENT | Nghệ An trao học bổng cho"
                        + " 88 sinh viên Xiêng Khoảng, mỗi suất 5 triệu đồng, nhận làm gia đình"
                        + " thứ hai cho 31 sinh viên.",
                "6000000000 VND nghe-an>xiangkhouang EVENT | Công trình ở Xiêng Khoảng"
                        + " hết 6,8 tỷ đồng, trong số đó Nghệ An tài trợ 6 tỷ đồng, phần san nền"
                        + " do địa phương bạn góp bằng ngày công.",
                "2000000000 VND nghe-an>xiangkhouang PLANNED | Nhiệm vụ năm 2023: bố"
                        + " trí 2 tỷ đồng giúp tỉnh bạn nâng cấp trạm truyền thanh.",
                "1200000000 VND nghe-an>xiangkhouang EVENT | Trạm bơm do Nghệ An đầu tư"
                        + " với số tiền 1,2 tỷ đồng đã được bàn giao cho huyện Noọng Hét.",
                "900000000 VND nghe-an>xiangkhouang EVENT | Ký túc xá cho lưu học sinh"
                        + " Xiêng Khoảng vừa được tỉnh Nghệ An sửa chữa, kinh phí 900 triệu đồng.",
                "100000000 LAK xiangkhouang>nghe-an EVENT | Ông Bun-mi trao 100 triệu"
                        + " kíp của chính quyền và nhân dân Xiêng Khoảng ủng hộ người dân Nghệ An"
                        + " bị thiệt hại do bão.",
                "15000000000 VND nghe-an>xiangkhouang PLANNED | HĐND tỉnh Nghệ An vừa"
                        + " thông qua nghị quyết hỗ trợ Xiêng Khoảng 15 tỷ đồng.",
                "3000000000 VND nghe-an>xiangkhouang EVENT | Nghệ An đã giải ngân 3 tỷ"
                        + " đồng cho dự án trường nội trú ở huyện Mường Pẹc, Xiêng Khoảng.",
                "600000000 VND nghe-an>xiangkhouang EVENT | Thuốc men, vật tư y tế trị"
                        + " giá 600 triệu đồng đã lên đường sang Xiêng Khoảng."
            })
    void reads(String expected, String sentence) {
        assertThat(read(sentence)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đoàn tỉnh Nghệ An thăm Hội người Việt Nam tỉnh Xiêng Khoảng và tặng 25 triệu đồng.",
                "Tại Xiêng Khoảng, đoàn gặp gỡ cộng đồng người Việt, tặng 40 triệu đồng để sửa lớp học.",
                "Chủ đầu tư của đập thủy điện, có vốn 900 triệu USD, đang hỗ trợ các hộ dân Xiêng Khoảng.",
                "Hàn Quốc đang là nước viện trợ nhiều nhất cho y tế Xiêng Khoảng, với dự án trị giá 12 triệu USD.",
                "Tổng kinh phí cho ba ngày hội giữa Nghệ An và Xiêng Khoảng là 2,7 tỷ đồng.",
                "Mỗi tháng, sinh viên Xiêng Khoảng được Nghệ An cấp 2 triệu đồng.",
                "Để đón học viên Xiêng Khoảng, trường đang xây ký túc xá tổng mức đầu tư 38 tỷ đồng.",
                "Nhà trường dành cho các em Xiêng Khoảng dãy phòng, vừa sửa lại hết 220 triệu đồng.",
                "Cùng dịp, 90 tân sinh viên nhận học bổng trị giá 300 triệu đồng từ một ngân hàng.",
                "Ban Vận động cứu trợ tỉnh Nghệ An đã tiếp nhận 186 tỷ đồng từ các tổ chức, cá nhân"
                        + " trong và ngoài nước.",
                "Giá trị trao đổi hàng hóa với Xiêng Khoảng năm qua đạt 412 triệu USD.",
                "Nhà trường trợ cấp 12 sinh viên Xiêng Khoảng mỗi em 1 triệu đồng/tháng.",
                "Kim ngạch xuất nhập khẩu giữa Nghệ An và Lào đạt 120 triệu USD.",
                "Doanh nghiệp Nghệ An có 5 dự án đầu tư tại Lào với tổng vốn đăng ký 200 tỷ đồng.",
                "Mỗi lưu học sinh Lào được hỗ trợ sinh hoạt phí 3 triệu đồng/tháng.",
                "Lào vay của Việt Nam 50 triệu USD.",
                "Công an hai tỉnh bắt một đối tượng người Lào, thu giữ 300 triệu đồng.",
                "Thu ngân sách của tỉnh Xiêng Khoảng đạt 900 tỷ kíp.",
                "Dịp này, Nghệ An trao 500 triệu đồng cho người nghèo huyện Kỳ Sơn.",
                "Đội tuyển Lào nhận giải thưởng 100 triệu đồng.",
                "Doanh nghiệp tỉnh Nghệ An có 65 dự án tại Lào, tổng vốn 1,2 tỷ USD.",
                "Ông Khăm góp 600 tỷ đồng, tương đương 60% vốn của công ty tại Lào.",
                "Chính phủ Nhật Bản tài trợ 7 triệu USD cho tỉnh Xiêng Khoảng.",
                "Tỉnh Nghệ An chưa hỗ trợ Xiêng Khoảng 2 tỷ đồng như đề nghị.",
                "Chưa năm nào Nghệ An chi cho việc học của bạn dưới 15 tỷ đồng.",
                "Hàng trăm triệu đồng đã được trao cho tỉnh Xiêng Khoảng.",
                "Theo kế hoạch đầu tư công, năm tới Nghệ An bố trí 1.450 tỷ đồng cho"
                        + " giáo dục, y tế.",
                "Phía Nghệ An đang chi 142 tỷ đồng mở rộng bến bãi cửa khẩu, phía bạn"
                        + " lắp thêm máy soi.",
                "Kinh phí chuyến công tác theo dự toán được duyệt là 486 triệu đồng.",
                "Tổ chức 9 đoàn ra, đón 14 đoàn vào, tổng kinh phí 5,6 tỷ đồng.",
                "Dịp này, Quỹ Đền ơn đáp nghĩa trao cho thân nhân liệt sĩ trong tỉnh 30"
                        + " triệu đồng.",
                "Sở Lao động - Thương binh và Xã hội tặng học sinh dân tộc thiểu số 50"
                        + " triệu đồng.",
                "Tháng nào tôi cũng nhận thêm 3,65 triệu đồng tiền sinh hoạt.",
                "Quỹ học bổng của tỉnh Nghệ An đã có 25 tỷ đồng.",
                "Năm 2021, khách Lào chi tiêu tại Nghệ An khoảng 120 tỷ đồng."
            })
    void leavesAlone(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }

    @Test
    void countsAConversionAsTheSameGift() {
        assertThat(read("Xiêng Khoảng tặng Nghệ An 10.000 USD, tương đương khoảng 230 triệu đồng."))
                .containsExactly("10000 USD xiangkhouang>nghe-an EVENT");
    }

    @Test
    void marksGoodsWithAStatedValue() {
        Finding gift =
                find(talks().paragraph(
                                        "Tỉnh Nghệ An đã tặng tỉnh Xiêng Khoảng vật tư y tế trị giá"
                                                + " gần 700 triệu đồng."))
                        .getFirst();
        assertThat(gift.fields()).containsEntry("inKind", true);
        assertThat(gift.qualifier()).isEqualTo(Qualifier.NEARLY);
    }

    @Test
    void multipliesSharesByTheirStatedNumber() {
        Finding gift =
                find(talks().paragraph(
                                        "Tỉnh Nghệ An đã tặng 3 tỉnh Xiêng Khoảng, Hủa Phăn và"
                                                + " Bôlykhămxay mỗi tỉnh 200 triệu đồng."))
                        .getFirst();
        assertThat((BigDecimal) gift.fields().get("amount")).isEqualByComparingTo("600000000");
        assertThat(gift.fields()).containsEntry("times", 3);
    }

    @Test
    void multipliesAShareBesideAnotherSum() {
        assertThat(
                        read(
                                "Nghệ An tặng tỉnh Xiêng Khoảng 50 triệu đồng và 120 suất quà, mỗi"
                                        + " suất trị giá 500 nghìn đồng."))
                .containsExactly(
                        "50000000 VND nghe-an>xiangkhouang EVENT",
                        "60000000 VND nghe-an>xiangkhouang EVENT");
    }

    @Test
    void knowsAVisitingDelegationForTheGiver() {
        assertThat(
                        find(
                                        talks().paragraph(
                                                        "Đoàn đại biểu tỉnh Xiêng Khoảng đã đến"
                                                                + " thăm tỉnh Nghệ An. Dịp này, đoàn"
                                                                + " trao 30 triệu kíp ủng hộ người dân"
                                                                + " vùng lũ."))
                                .stream()
                                .map(AidTest::shown))
                .containsExactly("30000000 LAK xiangkhouang>nghe-an EVENT");
    }

    @Test
    void takesPeopleReceivedForNoGift() {
        assertThat(
                        find(
                                        talks().paragraph(
                                                        "Nghệ An tiếp nhận 42 học sinh Lào. Tỉnh đã"
                                                                + " chi 3,4 tỷ đồng hỗ trợ học phí, ăn"
                                                                + " ở cho các em."))
                                .stream()
                                .map(AidTest::shown))
                .containsExactly("3400000000 VND nghe-an>xiangkhouang EVENT");
    }

    @Test
    void datesAGiftByItsOwnMonth() {
        Finding gift =
                find(talks().paragraph(
                                        "Tháng 8/2018, tỉnh Xiêng Khoảng ủng hộ tỉnh Nghệ An 20.000"
                                                + " USD."))
                        .getFirst();
        assertThat(gift.date()).hasToString("2018-08");
    }

    @Test
    void makesWhatWasPaidOutAPartOfWhatIsGiven() {
        List<Finding> found =
                find(
                        talks().paragraph(
                                        "Giai đoạn 2021 - 2025, Nghệ An hỗ trợ Xiêng Khoảng 65 tỷ"
                                                + " đồng; đến nay đã giải ngân 40 tỷ đồng."));
        assertThat(found).extracting(Finding::scope).containsExactly(Scope.EVENT, Scope.PART);
    }

    @Test
    void makesAShareOfANamedTotalAPartOfIt() {
        List<Finding> found =
                find(
                        talks().paragraph(
                                        "Nghệ An đã tặng 3 tỉnh Xiêng Khoảng, Hủa Phăn, Bôlykhămxay"
                                                + " 600 triệu đồng, mỗi tỉnh 200 triệu đồng."));
        assertThat(found).extracting(Finding::scope).containsExactly(Scope.EVENT, Scope.PART);
        assertThat(found.getLast().partOf()).isEqualTo(found.getFirst().id());
    }

    @Test
    void takesInWhatATotalSaysItIncludes() {
        List<Finding> found =
                find(
                        talks().paragraph(
                                        "Nghệ An bàn giao cho Xiêng Khoảng nhà văn hóa trị giá 1,5"
                                                + " tỷ đồng. Tổng số tiền tỉnh hỗ trợ Xiêng Khoảng"
                                                + " trong năm 2022, tính cả công trình này, là 2 tỷ 350"
                                                + " triệu đồng."));
        assertThat(found).extracting(Finding::scope).containsExactly(Scope.PART, Scope.EVENT);
    }

    @Test
    void leavesOutWhatOthersPayForAWork() {
        assertThat(
                        read(
                                "Nghệ An bàn giao cho Xiêng Khoảng trạm bơm có vốn hơn 1,6 tỷ đồng,"
                                        + " trong đó Nghệ An tài trợ 1,2 tỷ đồng, phần còn lại do phía"
                                        + " bạn đối ứng."))
                .containsExactly("1200000000 VND nghe-an>xiangkhouang EVENT");
    }

    @Test
    void tellsASumOnceHoweverOftenItIsWritten() {
        Reading reading =
                talks().caption("Trao biển tượng trưng 500 triệu đồng tặng tỉnh Xiêng Khoảng.")
                        .paragraph("Tỉnh Nghệ An đã tặng tỉnh Xiêng Khoảng 500 triệu đồng.");
        List<Finding> found = find(reading);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().evidence().sentence().of(reading.body())).startsWith("Tỉnh");
    }

    @Test
    void keepsEqualSumsForTwoReceiversApart() {
        assertThat(
                        read(
                                "Nghệ An hỗ trợ tỉnh Xiêng Khoảng 500 triệu đồng, tỉnh Hủa Phăn 500"
                                        + " triệu đồng."))
                .containsExactly(
                        "500000000 VND nghe-an>xiangkhouang EVENT",
                        "500000000 VND nghe-an>houaphanh EVENT");
    }

    @Test
    void goesOnAboutAGiftOfTheSentenceBefore() {
        assertThat(
                        find(
                                        talks().paragraph(
                                                        "Nghệ An đã bàn giao cho tỉnh Xiêng Khoảng"
                                                                + " một trường tiểu học. Công trình có"
                                                                + " tổng kinh phí 6 tỷ đồng."))
                                .stream()
                                .map(AidTest::shown))
                .containsExactly("6000000000 VND nghe-an>xiangkhouang EVENT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2000000000 VND nghe-an>xiangkhouang EVENT | Nghe An presented Xiangkhouang with"
                        + " VND2 billion to build a clinic.",
                "50000 USD xiangkhouang>nghe-an EVENT | Nghe An received US$50,000 from"
                        + " Xiangkhouang for flood victims.",
                "500000000 VND nghe-an>xiangkhouang EVENT | A delegation of Nghe An visited"
                        + " Xiangkhouang province, Laos, and presented the local people with 500"
                        + " million VND.",
                "1000000000 VND nghe-an>xiangkhouang PLANNED | Nghe An will provide 1 billion VND"
                        + " for Xiangkhouang.",
                "1250000000 VND nghe-an>xiangkhouang EVENT | Nghe An gave 25 families of"
                        + " Xiangkhouang 50 million VND each.",
                "5000 USD xiangkhouang>nghe-an EVENT | The guests thanked Nghe An and"
                        + " handed over 5,000 USD on behalf of Xiangkhouang's people to families"
                        + " in the province."
            })
    void readsEnglish(String expected, String sentence) {
        Reading talks =
                Reading.titled("Nghe An and Xiangkhouang hold talks")
                        .english()
                        .published("2022-07-20")
                        .paragraph(
                                "Leaders of Nghe An met a delegation of Xiangkhouang province of"
                                        + " Laos on July 19 to discuss cooperation.");
        assertThat(find(talks.paragraph(sentence)).stream().map(AidTest::shown))
                .containsExactly(expected);
    }

    @Test
    void readsWhatIsGivenAtACeremonyOverThere() {
        Reading ceremony =
                Reading.titled("Bàn giao trường học ở huyện Noọng Hét, tỉnh Xiêng Khoảng")
                        .published("2022-07-20")
                        .paragraph(
                                "Sáng 19/7, tại huyện Noọng Hét, tỉnh Xiêng Khoảng (Lào), UBND tỉnh"
                                        + " Nghệ An bàn giao một trường học.")
                        .paragraph(
                                "Tại buổi lễ, Hội Khuyến học tỉnh Nghệ An tặng nhà trường 20 bộ"
                                        + " bàn ghế. Huyện đoàn Kỳ Sơn trao 30 suất quà cho học sinh"
                                        + " nghèo, mỗi suất trị giá 1 triệu đồng.");
        assertThat(find(ceremony).stream().map(AidTest::shown))
                .containsExactly("30000000 VND nghe-an>xiangkhouang EVENT");
        assertThat(ceremony.findings(new Goods()).stream().map(f -> f.fields().get("item")))
                .containsExactly("bộ bàn ghế");
    }

    @Test
    void helpsTheOtherProvinceInEnglishToo() {
        Reading reading =
                Reading.titled("Nghe An, Xiangkhouang deepen ties")
                        .english()
                        .published("2022-07-20")
                        .paragraph(
                                "Leaders of Nghe An province and Laos' Xiangkhouang province met on"
                                        + " July 19.")
                        .paragraph(
                                "Under the plan, Nghe An will send teachers to Xiangkhouang. It has"
                                        + " also set aside 700 million VND to help the province grow tea.");
        assertThat(find(reading).stream().map(AidTest::shown))
                .containsExactly("700000000 VND nghe-an>xiangkhouang PLANNED");
    }
}
