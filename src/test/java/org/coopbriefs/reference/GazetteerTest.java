package org.coopbriefs.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.coopbriefs.reference.PlaceName.Role;
import org.coopbriefs.text.VietnameseText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {

    private static final Gazetteer GAZETTEER =
            new Gazetteer(Provinces.load(Path.of("seeds/provinces.csv")));

    private static final LocalDate IN_2022 = LocalDate.of(2022, 6, 1);
    private static final LocalDate IN_2026 = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đoàn tỉnh Sa-vẳn-na-khẹt đến thăm. | savannakhet",
                "HỘI ĐÀM VỚI TỈNH SA VẲN NA KHẸT | savannakhet",
                "Tỉnh Sạ-vẳn-na-khệt cử giáo viên sang. | savannakhet",
                "Tỉnh Xa La – Văn cảm ơn bạn. | salavan",
                "Lãnh đạo Xa La-Văn gửi thư. | salavan",
                "Sinh viên Bôlykhămxay nhập học. | bolikhamxai",
                "Sinh viên BolyKhămxay nhập học. | bolikhamxai",
                "Sinh viên Bô-ly-khăm-xay nhập học. | bolikhamxai",
                "Sinh viên Bôlykhăm xay nhập học. | bolikhamxai",
                "Tỉnh Át ta pư nhận quà. | attapeu",
                "Đường tới Xay-nha-bu-ly rất xa. | sainyabuli",
                "Tỉnh Thanh Hoá đón bạn. | thanh-hoa",
                "Tỉnh Thanh Hóa đón bạn. | thanh-hoa",
                "Lớp học ở Đắc Lắc đã mở. | dak-lak-until-2025",
                "Chợ phiên của KonTum rất vui. | kon-tum",
                "Đoàn Bà Rịa – Vũng Tàu đến. | ba-ria-vung-tau",
                "Đoàn về TP.HCM chiều qua. | ho-chi-minh-until-2025",
                "Đoàn về TPHCM chiều qua. | ho-chi-minh-until-2025",
                "Bạn Thừa Thiên - Huế gửi lời chào. | thua-thien-hue",
                "Các bản của Lào Cai giáp Trung Quốc. | lao-cai-until-2025"
            })
    void readsEverySpelling(String sentence, String slug) {
        assertThat(slugs(sentence, IN_2022)).containsExactly(slug);
    }

    @Test
    void readsDecomposedAndDamagedNames() {
        String source =
                Normalizer.normalize("Tỉnh Sê\u200BKông và Hủa\u00A0Phăn", Normalizer.Form.NFD);

        assertThat(slugs(source, IN_2022)).containsExactly("sekong", "houaphanh");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Quảng Trị gửi tặng sách. | 2022-12-27 | quang-tri-until-2025",
                "Quảng Trị gửi tặng sách. | 2025-07-01 | quang-tri",
                "Quảng Trị gửi tặng sách. | | quang-tri",
                "Huế đón học sinh Lào. | 2022-06-01 | thua-thien-hue",
                "Huế đón học sinh Lào. | 2025-02-01 | hue",
                "Tỉnh Thừa Thiên Huế đón bạn. | 2024-12-31 | thua-thien-hue",
                "Tỉnh Thừa Thiên Huế đón bạn. | 2025-02-01 | hue",
                "Tỉnh Thừa Thiên Huế đón bạn. | | thua-thien-hue",
                "Tỉnh Hà Giang đón bạn. | 2026-03-01 | ha-giang",
                "Đà Nẵng tặng máy tính. | 2025-06-30 | da-nang-until-2025",
                "Đà Nẵng tặng máy tính. | 2025-07-01 | da-nang"
            })
    void readsANameAsOfItsDay(String sentence, LocalDate day, String slug) {
        assertThat(slugs(sentence, day)).contains(slug).doesNotContain("quang-binh");
        assertThat(GAZETTEER.find(VietnameseText.of(sentence), day).getFirst().province().slug())
                .isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đoàn tỉnh Viêng Chăn đến thăm. | vientiane",
                "Tỉnh trưởng Viêng Chăn phát biểu. | vientiane",
                "Thủ đô Viêng Chăn mưa lớn. | vientiane-capital",
                "Hội thảo diễn ra tại Viêng Chăn. | vientiane-capital",
                "Đô trưởng Viêng Chăn tiếp đoàn. | vientiane-capital",
                "Thành phố Viên Chăn kỷ niệm ngày lễ. | vientiane-capital"
            })
    void tellsTheProvinceFromTheCapital(String sentence, String slug) {
        assertThat(slugs(sentence, IN_2022)).containsExactly(slug);
    }

    @Test
    void takesAListOfProvincesByItsHead() {
        assertThat(slugs("Sinh viên đến từ các tỉnh Hủa Phăn, Viêng Chăn và Bò Kẹo.", IN_2022))
                .containsExactly("houaphanh", "vientiane", "bokeo");
        assertThat(slugs("Có 03 tỉnh: Sơn La - Viêng Chăn - Hủa Phăn.", IN_2022))
                .containsExactly("son-la", "vientiane", "houaphanh");
        assertThat(slugs("Ba tỉnh Sơn La, Hủa Phăn cùng họp. Đoàn về Viêng Chăn.", IN_2022))
                .containsExactly("son-la", "houaphanh", "vientiane-capital");
        assertThat(slugs("Hai tỉnh Sơn La và Hủa Phăn, thủ đô Viêng Chăn cùng dự.", IN_2022))
                .containsExactly("son-la", "houaphanh", "vientiane-capital");
    }

    @Test
    void readsCountries() {
        assertThat(slugs("Nhân dân Việt Nam và nước CHDCND Lào", IN_2022))
                .containsExactly("vietnam", "laos");
        assertThat(slugs("Cộng hòa Dân chủ Nhân dân Lào", IN_2022)).containsExactly("laos");
        assertThat(spans("Cộng hoà Dân chủ Nhân dân Lào"))
                .containsExactly("Cộng hoà Dân chủ Nhân dân Lào");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ca sĩ Hà Giang hát tặng bạn.",
                "Anh Nguyễn Thái Bình dạy tiếng Việt.",
                "Chị Lê Thị Hà Nam là y tá.",
                "Ông Hà Nam phát biểu.",
                "Đồng chí Hà Giang dự lễ.",
                "Đại tá Hà Nam bắt tay bạn.",
                "Tàu vượt Thái Bình Dương.",
                "Nước sông Đồng Nai lên cao.",
                "Nước sông Sê Kông lên cao.",
                "Thủy điện Sơn La phát điện.",
                "Thuỷ điện Xayaburi phát điện.",
                "Lòng hồ Hòa Bình cạn nước.",
                "Cầu Cần Thơ đã xong.",
                "Nhà ở phố Quảng Bình bị ngập.",
                "Xe đi trên đường Điện Biên.",
                "Huyện Điện Biên có bản mới.",
                "Xã Bình Dương làm đường.",
                "Phường Phú Thọ họp dân.",
                "Hòa bình là mong ước chung.",
                "Vì một thế giới Hòa Bình.",
                "Thái bình và no ấm.",
                "Chủ tịch Hồ Chí Minh kính yêu.",
                "Em học tiếng Lào.",
                "Gió Lào thổi mạnh.",
                "Bạn mời hút thuốc lào.",
                "Hoa phan và ban tự nở.",
                "Tôi se không đến.",
                "Ảnh: Kontum.gov.vn",
                "Ảnh: THÁI BÌNH",
                "Xe chạy trên xa lộ Hà Nội.",
                "Nhà máy đóng tàu Hồng Hà",
                "Món bún bò Huế rất ngon.",
                "Doanh nghiep o quang tri.",
                "Dien bien moi nhat"
            })
    void leavesNamesOfOthersAlone(String sentence) {
        assertThat(slugs(sentence, IN_2022)).isEmpty();
    }

    @Test
    void leavesLaoCaiAlone() {
        assertThat(slugs("Tỉnh Lào Cai và nước bạn Lào", IN_2026))
                .containsExactly("lao-cai", "laos");
        assertThat(slugs("Lào cai quản đoạn biên giới ấy", IN_2026)).containsExactly("laos");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đoàn đại biểu tỉnh Hòa Bình lên đường.",
                "UBND Hoà Bình tặng quà.",
                "Các tỉnh Sơn La, Hòa Bình cùng dự.",
                "Hòa Bình và Sơn La cùng dự.",
                "Lãnh đạo Hòa Bình tiếp bạn.",
                "Đoàn ghé huyện Mai Châu (Hòa Bình).",
                "Lớp học mở tại Hòa Bình."
            })
    void readsDoubtfulNamesInTheirContext(String sentence) {
        assertThat(slugs(sentence, IN_2022)).contains("hoa-binh");
    }

    @Test
    void knowsADoubtfulNameOnceItsTitleWasSeen() {
        assertThat(slugs("Tỉnh Hải Dương góp gạo. Bạn cảm ơn Hải Dương đã giúp.", IN_2022))
                .containsExactly("hai-duong", "hai-duong");
        assertThat(slugs("Bạn cảm ơn Hải Dương đã giúp.", IN_2022)).isEmpty();
    }

    @Test
    void knowsAnAbbreviationUnderItsTitle() {
        assertThat(slugs("Đoàn tỉnh TTH đến thăm.", IN_2022)).containsExactly("thua-thien-hue");
        assertThat(slugs("TTH - Sáng nay, trời mưa.", IN_2022)).isEmpty();
    }

    @Test
    void readsNeedsAndCompoundsAsNoLandmarks() {
        assertThat(slugs("Bộ yêu cầu Quảng Trị báo cáo.", IN_2022))
                .containsExactly("quang-tri-until-2025");
        assertThat(slugs("Sở Tài nguyên và Môi trường Quảng Trị dự họp.", IN_2022))
                .containsExactly("quang-tri-until-2025");
        assertThat(roles("Sở Tài nguyên và Môi trường Quảng Trị dự họp."))
                .containsExactly(Role.UNIT);
        assertThat(slugs("Bản ghi nhớ là văn bản Quảng Trị rất quý.", IN_2022)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trường Đại học Quảng Bình nhận 30 em. | 1",
                "Em học ở trường cao đẳng sư phạm Quảng Trị. | 1",
                "Trường Chính trị tỉnh Sơn La mở lớp. | 1",
                "Ảnh: Báo Sơn La | 1",
                "Theo báo Vientiane Times | 1",
                "Công ty Điện lực Quảng Trị kéo dây. | 1",
                "Tổng lãnh sự quán Lào tại Đà Nẵng gửi hoa. | 2",
                "Tổng Lãnh sự quán Việt Nam tại Savannakhet và Champasak | 3",
                "Đại sứ Việt Nam tại Lào dự lễ. | 2"
            })
    void marksInstitutions(String sentence, int names) {
        assertThat(roles(sentence)).hasSize(names).containsOnly(Role.INSTITUTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UBND tỉnh Quảng Trị họp.",
                "Bí thư Tỉnh ủy Quảng Trị dự.",
                "Sở Y tế Quảng Trị cử bác sĩ.",
                "Công an tỉnh Quảng Trị trao quà.",
                "Tặng 2 máy thở cho bệnh viện tỉnh Quảng Trị.",
                "Đại học Huế mở lớp tại Quảng Trị."
            })
    void readsTheUnitsOwnOfficesAsTheUnit(String sentence) {
        assertThat(GAZETTEER.find(VietnameseText.of(sentence), IN_2022))
                .anyMatch(
                        p ->
                                p.province().slug().equals("quang-tri-until-2025")
                                        && p.role() == Role.UNIT);
    }

    @Test
    void takesAPartyAfterAConsulateForAParty() {
        List<PlaceName> found =
                find("Dự lễ có Tổng lãnh sự quán Lào tại Đà Nẵng và tỉnh Quảng Nam, Salavan.");

        assertThat(found)
                .extracting(PlaceName::role)
                .containsExactly(Role.INSTITUTION, Role.INSTITUTION, Role.UNIT, Role.UNIT);
    }

    @Test
    void tellsATownFromItsProvince() {
        assertThat(roles("Lễ trao quà tại thành phố Sơn La.")).containsExactly(Role.LOCALITY);
        assertThat(roles("Lễ trao quà tại TP. Huế.")).containsExactly(Role.LOCALITY);
        assertThat(roles("Lễ trao quà tại TP. Đà Nẵng.")).containsExactly(Role.UNIT);
        assertThat(GAZETTEER.find(VietnameseText.of("Đoàn thành phố Huế"), IN_2026))
                .extracting(PlaceName::role)
                .containsExactly(Role.UNIT);
    }

    @Test
    void saysWhetherTheTitleWasWritten() {
        assertThat(find("Tỉnh Quảng Trị và Salavan"))
                .extracting(PlaceName::prefixed)
                .containsExactly(true, false);
        assertThat(spans("Tỉnh Quảng Trị và Salavan")).containsExactly("Quảng Trị", "Salavan");
    }

    @Test
    void doesNotReadAcrossLinesAndStops() {
        assertThat(slugs("Đi Quảng\nTrị xa", IN_2022)).isEmpty();
        assertThat(slugs("Lúa ở Quảng. Trị bệnh cho dân", IN_2022)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Officials of Quang Tri Province met. | quang-tri-until-2025",
                "Officials of Champasak met. | champasak",
                "Thua Thien-Hue welcomed students. | thua-thien-hue",
                "Hoa Binh province signed. | hoa-binh",
                "A school in Hòa Bình was built. | hoa-binh",
                "Students from Vientiane Province came. | vientiane",
                "Students from Vientiane came. | vientiane-capital",
                "He flew to Ho Chi Minh City. | ho-chi-minh-until-2025",
                "Lao Cai lies in the north. | lao-cai-until-2025",
                "Lao students came. | laos",
                "Kon Tum sent teachers. | kon-tum"
            })
    void readsEnglishNamesWithoutMarks(String sentence, String slug) {
        assertThat(english(sentence)).containsExactly(slug);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "President Ho Chi Minh wrote it.",
                "The Sekong River rose.",
                "They crossed Lao Bao border gate.",
                "Mr Nguyen Thai Binh taught.",
                "Dien Bien District was flooded.",
                "Colours of every hue and son la la."
            })
    void leavesOthersAloneInEnglish(String sentence) {
        assertThat(english(sentence)).isEmpty();
    }

    @Test
    void marksInstitutionsInEnglish() {
        assertThat(
                        GAZETTEER.findEnglish(
                                VietnameseText.of(
                                        "Quang Binh University, Consulate General of Laos in Da Nang"),
                                IN_2022))
                .hasSize(3)
                .allMatch(p -> p.role() == Role.INSTITUTION);
    }

    @Test
    void takesNoLongerForManyNamesThanTheirNumber() {
        String text = "Tỉnh Quảng Trị, Sa-vẳn-na-khẹt, Thành phố Hồ Chí Minh và ".repeat(5_000);

        assertThat(GAZETTEER.find(VietnameseText.of(text), IN_2022)).hasSize(15_000);
    }

    private static List<PlaceName> find(String text) {
        return GAZETTEER.find(VietnameseText.of(text), IN_2022);
    }

    private static List<Role> roles(String text) {
        return find(text).stream().map(PlaceName::role).toList();
    }

    private static List<String> spans(String text) {
        return find(text).stream().map(p -> p.span().of(text)).toList();
    }

    private static List<String> slugs(String text, LocalDate on) {
        return slugs(GAZETTEER.find(VietnameseText.of(text), on));
    }

    private static List<String> english(String text) {
        return slugs(GAZETTEER.findEnglish(VietnameseText.of(text), IN_2022));
    }

    private static List<String> slugs(List<PlaceName> places) {
        return places.stream().map(p -> p.province().slug()).toList();
    }
}
