package org.coopbriefs.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tin bài liên quan",
                "CÁC TIN KHÁC:",
                "Đọc nhiều",
                "Truy cập tổng 3.797.971",
                "Lượt truy cập: 1.204.556",
                "Đang online: 37",
                "Bạn còn 500/500 ký tự",
                "Most read"
            })
    void endsAnArticle(String line) {
        assertThat(Furniture.endsArticle(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Truy cập mạng ở vùng biên còn khó",
                        "Lượt xem lại bản ghi nhớ năm 2019 đã bắt đầu.",
                "Tin vui đến với 12 hộ dân", "Các tin khác nhau về cùng một sự việc",
                "Đọc nhiều sách là thói quen của các em lưu học sinh"
            })
    void leavesTheArticleGoOn(String line) {
        assertThat(Furniture.endsArticle(line)).isFalse();
        assertThat(Furniture.isNothing(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tin khác: Hội Chữ thập đỏ tỉnh trao 200 phần quà",
                "Đang hot: Bão số 14 suy yếu | Nghệ An cứu trợ 50 tấn xi măng",
                ">>> Xem thêm: Mùa khô ở hạ Lào",
                "Mời quý độc giả theo dõi bản tin tối",
                "Theo dõi Báo Cửa Biên trên Google News",
                "Read more: how the van found its driver",
                "Subscribe to our newsletter"
            })
    void tellsAppeals(String line) {
        assertThat(Furniture.isAppeal(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mời bạn bè Lào sang dự hội là nếp đẹp của bản.",
                        "Watch towers along the border were repaired by both sides.",
                "Theo dõi sức khỏe cho 300 người dân là việc của trạm xá mới.",
                        "Related costs are borne by the province."
            })
    void leavesSentencesAlone(String line) {
        assertThat(Furniture.isAppeal(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thu Ngân (t/h)",
                "Nguồn: nghean.example.vn",
                "Giàng A Chư",
                "Tin, ảnh: Lò Mai"
            })
    void tellsBylines(String line) {
        assertThat(Furniture.isByline(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đồng USD duy trì đà tăng",
                "Học đi đôi với thực hành",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void takesNoHeadingForAName(String line) {
        assertThat(Furniture.isByline(line)).isFalse();
    }
}
