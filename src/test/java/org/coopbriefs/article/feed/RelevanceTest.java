package org.coopbriefs.article.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.coopbriefs.reference.Gazetteer;
import org.coopbriefs.reference.Provinces;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelevanceTest {

    private static final Provinces PROVINCES = Provinces.load(Path.of("seeds/provinces.csv"));

    private final Relevance relevance = new Relevance(new Gazetteer(PROVINCES), PROVINCES);

    private boolean isWorthALook(String title, String link) {
        return relevance.isWorthALook(new FeedEntry(link, link, title, "", null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sơn La tiếp đoàn đại biểu tỉnh Hủa Phăn",
                "Đoàn đại biểu tỉnh Savannakhet chúc Tết",
                "Khai giảng lớp tiếng Việt cho lưu học sinh Lào",
            })
    void looksAtWhatNamesAPlaceAbroad(String title) {
        assertThat(isWorthALook(title, "https://bao.example/1")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sơn La khởi công cầu mới", "Giá xăng tăng", "Lào Cai đón khách"})
    void leavesTheRestAlone(String title) {
        assertThat(isWorthALook(title, "https://bao.example/1")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://bao.example/son-la-tiep-doan-dai-bieu-tinh-hua-phan-post12.htm",
                "https://bao.example/2023/hoc-bong-cho-luu-hoc-sinh-lao.html",
                "https://bao.example/12345.html",
                "https://bao.example/tin.aspx?id=7",
            })
    void readsAddressesWhereThereIsNoTitle(String address) {
        assertThat(isWorthALook("", address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://bao.example/gia-xang-hom-nay-tang-manh-99.html",
                "https://bao.example/tai-nan-lao-dong-o-nha-may-thep.html",
                "https://bao.example/lao-cai-don-khach-du-lich-dip-tet.html",
            })
    void leavesAddressesOfOtherNewsAlone(String address) {
        assertThat(isWorthALook("", address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tỉnh Nghệ An và tỉnh Xiêng Khoảng ký biên bản ghi nhớ.",
                "Thành phố Huế trao học bổng cho sinh viên Lào.",
            })
    void keepsWhatNamesBothSides(String text) {
        assertThat(relevance.namesBothSides(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tỉnh Nghệ An họp bàn việc làm đường.",
                "Tỉnh Xiêng Khoảng tổ chức lễ hội.",
                "Việt Nam và Lào tăng cường hợp tác.",
            })
    void keepsNothingElse(String text) {
        assertThat(relevance.namesBothSides(text)).isFalse();
    }
}
