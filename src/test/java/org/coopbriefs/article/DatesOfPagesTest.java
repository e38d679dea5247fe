package org.coopbriefs.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesOfPagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "18:50 | 27/12/2022 GMT+7; 2022-12-27",
                "Ngày cập nhật 27/03/2023; 2023-03-27",
                "Update: September, 29/2016 - 09:00; 2016-09-29",
                "Thứ hai, 12/05/2025 18:43; 2025-05-12",
                "Thứ bảy, 7/3/2026, 00:05 (GMT+7); 2026-03-07",
                "Cập nhật lúc: 09:59 AM ngày 04/12/2017; 2017-12-04",
                "Ngày 11 tháng 03 năm 2019; 2019-03-11",
                "07/04/2013 - 17:43; 2013-04-07",
                "06/08/2022 08h27; 2022-08-06",
                "Đăng ngày: 5.6.2021; 2021-06-05",
                "2021-07-19 19:33:00; 2021-07-19",
                "December 13, 2023; 2023-12-13",
                "Published on 3 Aug 2023 at 10:15 am; 2023-08-03",
                "Giàng A Chư - 14/03/2023 09:20; 2023-03-14",
                "Thứ Năm, 18/05/2023, 08:20 [GMT+7]; 2023-05-18",
                "Thứ Tư ngày 14-8-2024 | 7:05; 2024-08-14",
                "18/05/2023 - 08:20 GMT+07:00; 2023-05-18",
                "Ngày đăng: 14/08/2023 | Lượt xem: 1.204; 2023-08-14",
                "Đăng lúc: 07:15:20 14/08/2023 (GMT+7) - Đã xem: 352; 2023-08-14",
                "Chủ nhật - 20/08/2023 21:04 | 512 lượt xem; 2023-08-20",
                "14/08/2023 09:20:00 | In bài viết; 2023-08-14",
                "Cập nhật lúc 10 giờ 05 phút, ngày 14/8/2023; 2023-08-14",
                "(Số ra ngày 14/8/2023); 2023-08-14",
                "SƠNLA.VN - 24/10/2023 17:42; 2023-10-24",
                "Sơn La điện tử | 02/12/2023 | 16:05; 2023-12-02",
                "Tin Mới, 19/06/2023; 2023-06-19",
                "Bản tin trường - 03/12/2023; 2023-12-03",
                "Cổng thông tin tỉnh, 15/09/2023 | 07:48; 2023-09-15",
                "Giáo dục - Đào tạo | Thứ Ba, 21/03/2023 17:48; 2023-03-21",
                "Đa phương tiện | 11:28 | 06/08/2023; 2023-08-06"
            })
    void readsADateline(String line, LocalDate day) {
        assertThat(DatelineReader.read(line)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Sơn La, 5/11/2021 - Tại lễ khai giảng sáng nay, hai bên; 2021-11-05",
                "Dien Bien (VNA), December 27, 2023 – A course for officials closed; 2023-12-27",
                "Sơn La, tháng 5 này - Hai bên gặp nhau;",
                "Ngày 5/11/2021, hai bên gặp nhau - Ảnh: M.T;",
                "Sơn La, Hủa Phăn và bạn bè 5/11/2021 - Hai bên gặp nhau;"
            })
    void readsTheDayWithWhichATextBegins(String paragraph, LocalDate day) {
        assertThat(DatelineReader.opening(paragraph)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{'@type':'WebSite'},{'@type':'NewsArticle','datePublished':'2023-08-14'}]",
                "{'@graph':[{'@type':'WebPage'},{'@type':['NewsArticle'],'datePublished':'2023-08-14'}]}",
                "{'@type':'WebPage','mainEntity':{'@type':'Article','datePublished':'2023-08-14'}}",
                "{'@type':'LiveBlogPosting','datePublished':'2023-08-14','liveBlogUpdate':[]}"
            })
    void findsTheArticleInLinkedData(String json) {
        String page = "<script type='application/ld+json'>" + json.replace('\'', '"') + "</script>";
        JsonNode article = LinkedData.article(Jsoup.parse(page));
        assertThat(LinkedData.text(article, "datePublished")).isEqualTo("2023-08-14");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thời tiết hôm nay (22/10): Bắc Bộ trở lạnh",
                "Giá vàng ngày 20/3/2023 tăng mạnh",
                "Hội nghị ngày 12/05/2025 bàn việc mở cửa khẩu",
                "0:00 / 0:00",
                "Sáng 26/6",
                "Lễ hội té nước, 14/04/2023",
                "Sơn La - Hủa Phăn 14/04/2023",
                "Hai bên đã cùng nhau ký biên bản hội đàm - 14/04/2023",
                "32/13/2020",
                "Lượt truy cập: 1.204.556",
                "Điện thoại: 024 3826 0000"
            })
    void leavesAloneWhatIsNoDateline(String line) {
        assertThat(DatelineReader.read(line)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2026-03-07T00:05:00+07:00; 2026-03-07",
                "2026-03-06T17:05:00Z; 2026-03-07",
                "2026-03-07T00:01:00; 2026-03-07",
                "2021-07-19; 2021-07-19",
                "2021-07-19 19:33; 2021-07-19",
                "2021-07-19T19:33:00.123+0700; 2021-07-19",
                "Tue, 05 Mar 2024 20:30:00 GMT; 2024-03-06",
                "19/07/2021; 2021-07-19"
            })
    void readsWhatMachinesWrite(String value, LocalDate day) {
        assertThat(MachineDate.read(value)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "https://a.example.vn/2022/12/27/hop-tac.html; 2022-12-27",
                "https://a.example.vn/gia-vang-20260307080054340.htm; 2026-03-07",
                "https://a.example.vn/chinh-sach-102260228093004191.htm; 2026-02-28"
            })
    void readsTheDayInAnAddress(String address, LocalDate day) {
        assertThat(AddressDate.read(address)).isEqualTo(day);
    }

    @Test
    void takesNoIdentifierForADay() {
        assertThat(AddressDate.read("https://a.example.vn/hoi-dam-post446021.html")).isNull();
        assertThat(AddressDate.read("https://a.example.vn/tin/20229913-171204.html")).isNull();
        assertThat(AddressDate.read(null)).isNull();
    }
}
