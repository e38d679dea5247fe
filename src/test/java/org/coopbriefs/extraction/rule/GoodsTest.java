package org.coopbriefs.extraction.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coopbriefs.extraction.Finding;
import org.coopbriefs.extraction.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoodsTest {

    private static Reading talks() {
        return Reading.titled("Nghệ An và Xiêng Khoảng hội đàm")
                .published("2022-07-20")
                .paragraph(
                        "Ngày 19/7, lãnh đạo tỉnh Nghệ An hội đàm với đoàn đại biểu tỉnh Xiêng"
                                + " Khoảng (Lào).");
    }

    private static List<Finding> find(String sentence) {
        return talks().paragraph(sentence).findings(new Goods());
    }

    private static List<String> read(String sentence) {
        return find(sentence).stream()
                .map(f -> f.fields().get("quantity") + " " + f.fields().get("item"))
                .toList();
    }

    @Test
    void readsEachThingOfAList() {
        assertThat(
                        read(
                                "Nghệ An đã tặng tỉnh Xiêng Khoảng 3 máy thở, 15.000 khẩu trang y"
                                        + " tế và 500 bộ đồ bảo hộ để chống dịch."))
                .containsExactly("3 máy thở", "15000 khẩu trang y tế", "500 bộ đồ bảo hộ");
    }

    @Test
    void knowsWhoGaveAndWhoGot() {
        Finding gift = find("Tỉnh Xiêng Khoảng đã ủng hộ nhân dân Nghệ An 10 tấn gạo.").getFirst();
        assertThat(gift.fields())
                .containsEntry("provider", "xiangkhouang")
                .containsEntry("receiver", "nghe-an")
                .containsEntry("providerCountry", "LA");
    }

    @Test
    void countsWhatEachGetsForAll() {
        assertThat(read("Mười hộ ở tỉnh Xiêng Khoảng được Nghệ An tặng mỗi hộ một con bò."))
                .containsExactly("10 con bò");
    }

    @Test
    void readsALotOfThingsBesidesMoney() {
        assertThat(
                        find(
                                        "Nghệ An trao cho tỉnh Xiêng Khoảng 1 tỷ đồng. Cùng với đó là lô hàng gồm 6 máy thở, 20.000 khẩu trang và 900 bộ kit xét nghiệm.")
                                .stream()
                                .map(
                                        f ->
                                                f.fields().get("quantity")
                                                        + " "
                                                        + f.fields().get("item")))
                .containsExactly("6 máy thở", "20000 khẩu trang", "900 bộ kit xét nghiệm");
    }

    @Test
    void readsAnimalsForThePoorOverThere() {
        assertThat(
                        find(
                                        "Bản Na Mương ở huyện Noọng Hét, Xiêng Khoảng hôm ấy rất đông. Cán bộ thú y Nghệ An mang theo 40 con dê giống để giao cho 20 hộ nghèo trong bản.")
                                .stream()
                                .map(
                                        f ->
                                                f.fields().get("quantity")
                                                        + " "
                                                        + f.fields().get("item")))
                .containsExactly("40 con dê giống");
    }

    @Test
    void readsWhatReachedSomebody() {
        assertThat(read("300 phần quà đã đến tay người dân bản Cà Roòng, Xiêng Khoảng."))
                .containsExactly("300 phần quà");
    }

    @Test
    void readsAListBehindWhatItIs() {
        assertThat(
                        read(
                                "Giám đốc Sở Y tế Nghệ An mang theo món quà của ngành: một máy siêu"
                                        + " âm, hai máy điện tim và 10 giường bệnh."))
                .containsExactly("1 máy siêu âm", "2 máy điện tim", "10 giường bệnh");
    }

    @Test
    void readsThePassive() {
        assertThat(read("Dịp này, 20 bộ máy vi tính được Nghệ An trao tặng cho tỉnh Xiêng Khoảng."))
                .containsExactly("20 bộ máy vi tính");
    }

    @Test
    void readsAListThatItsVerbFollows() {
        assertThat(
                        read(
                                "Xiêng Khoảng còn được tiếp nhận 10 tấn gạo, 500 thùng mì ăn liền"
                                        + " cùng 200 chiếc chăn ấm do Hội Chữ thập đỏ tỉnh Nghệ An vận"
                                        + " động quyên góp."))
                .containsExactly("10 tấn gạo", "500 thùng mì ăn liền", "200 chiếc chăn ấm");
    }

    @Test
    void takesNoPartOfAThingForAnother() {
        assertThat(read("Nghệ An tặng tỉnh Xiêng Khoảng một xe ô tô 16 chỗ."))
                .containsExactly("1 xe ô tô 16 chỗ");
    }

    @Test
    void readsWhatFollowsAStatedValue() {
        assertThat(
                        read(
                                "Nghệ An tặng tỉnh Xiêng Khoảng 01 máy xét nghiệm trị giá 2,5 tỷ"
                                        + " đồng và 10.000 bộ kít test nhanh."))
                .containsExactly("10000 bộ kít test nhanh");
    }

    @Test
    void readsAWordForANumber() {
        assertThat(read("Nghệ An đã tặng tỉnh Xiêng Khoảng hai xe cứu thương."))
                .containsExactly("2 xe cứu thương");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Các hộ nghèo ở xã Tri Lễ cũng được tặng 40 suất quà.",
                "Nghệ An cấp thuốc cho 700 bà con tỉnh Xiêng Khoảng.",
                "Nghệ An đã bàn giao cho tỉnh Xiêng Khoảng thi thể 5 nạn nhân.",
                "Nghệ An nhận 210 con em Xiêng Khoảng vào học.",
                "Nghệ An tặng tỉnh Xiêng Khoảng 100 bộ máy tính trị giá 1,2 tỷ đồng.",
                "Nghệ An tặng 100 suất quà cho lưu học sinh Xiêng Khoảng, mỗi suất 1 triệu đồng.",
                "Nghệ An trao bằng khen cho 12 cá nhân của tỉnh Xiêng Khoảng.",
                "Tỉnh tặng 5 kỷ niệm chương cho cán bộ Xiêng Khoảng.",
                "Nghệ An đã giúp Xiêng Khoảng xây dựng 4 công trình thủy lợi.",
                "Nghệ An hỗ trợ 6 bản giáp biên của tỉnh Xiêng Khoảng.",
                "Nghệ An hỗ trợ Xiêng Khoảng đào tạo 30 cán bộ.",
                "Nghệ An giúp Xiêng Khoảng trong 3 năm liền.",
                "Nghệ An tặng 200 suất quà cho người nghèo huyện Kỳ Sơn.",
                "Nghệ An cấp 15 suất học bổng cho Xiêng Khoảng, thay cho mức 10 suất"
                        + " như hiện nay.",
                "Bộ CHQS tỉnh đã gửi 17 mẫu đi giám định ADN.",
                "Dịp này, quỹ của tỉnh trao quà cho 10 thân nhân liệt sĩ trong tỉnh.",
                "Ban Chỉ đạo 515 tỉnh Nghệ An tiếp nhận 40 thông tin về mộ liệt sĩ ở"
                        + " Xiêng Khoảng."
            })
    void leavesAlone(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }
}
