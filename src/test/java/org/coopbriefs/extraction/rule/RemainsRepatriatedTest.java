package org.coopbriefs.extraction.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coopbriefs.extraction.Finding;
import org.coopbriefs.extraction.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemainsRepatriatedTest {

    private static Reading ceremony() {
        return Reading.titled("Nghệ An đón hài cốt liệt sĩ từ Xiêng Khoảng")
                .published("2022-05-20")
                .paragraph(
                        "Ngày 18/5, tỉnh Nghệ An và tỉnh Xiêng Khoảng (Lào) tổ chức lễ bàn giao hài"
                                + " cốt liệt sĩ.");
    }

    private static String shown(Finding f) {
        return "%s %s %s-%s"
                .formatted(f.fields().get("count"), f.scope(), f.from(), f.to())
                .replace("null", "");
    }

    private static List<String> read(String sentence) {
        return ceremony().paragraph(sentence).findings(new RemainsRepatriated()).stream()
                .map(RemainsRepatriatedTest::shown)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "64 EVENT - | Đội quy tập đã tìm thấy và đưa về nước 64 hài cốt liệt sĩ.",
                "7 EVENT - | Tỉnh Xiêng Khoảng bàn giao bảy bộ hài cốt quân tình nguyện cho Nghệ"
                        + " An.",
                "52 EVENT 2021-2022 | Mùa khô 2021 - 2022, đội quy tập cất bốc được 52 hài cốt liệt"
                        + " sĩ tại tỉnh Xiêng Khoảng.",
                "1200 CUMULATIVE 1996- | Từ năm 1996 đến nay, đã có hơn 1.200 hài cốt liệt sĩ được"
                        + " quy tập.",
                "85 CUMULATIVE - | Đến nay, số hài cốt liệt sĩ tìm thấy ở tỉnh Xiêng Khoảng là 85"
                        + " bộ.",
                "15 PLANNED - | Mùa khô tới, đội đặt mục tiêu quy tập 15 hài cốt tại Xiêng Khoảng.",
                "26 EVENT 2018-10-2019-05 | Từ tháng 10-2018 đến tháng 5-2019, đội đã cất bốc được"
                        + " 26 bộ hài cốt liệt sĩ ở Lào.",
                "1358 CUMULATIVE - | Đợt này nâng tổng số hài cốt quy tập được ở Lào lên 1.358.",
                "12 EVENT - | Lễ truy điệu và an táng 12 liệt sĩ hy sinh tại Lào được tổ chức trọng"
                        + " thể.",
                "13 EVENT - | Mùa khô này đội tìm hài cốt liệt sĩ suốt sáu tháng, cất"
                        + " bốc ở Xiêng Khoảng được 13 bộ; chưa trường hợp nào xác định được danh"
                        + " tính.",
                "1300 EVENT - | Đi tìm liệt sĩ ở Lào, 1.300 đồng đội đã được các anh đưa về quê"
                        + " hương.",
                "11 EVENT - | Chiều 17/7, 11 liệt sĩ được đón về nghĩa trang Đồng Tâm."
            })
    void reads(String expected, String sentence) {
        assertThat(read(sentence)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đầu mùa khô, đội đặt mục tiêu tìm 18 bộ.",
                "Đội đã vượt được ba bộ so với kế hoạch.",
                "Ban đầu, chỉ tiêu là quy tập 20 hài cốt liệt sĩ.",
                "Đến nay vẫn còn 300 hài cốt liệt sĩ chưa được tìm thấy.",
                "Cả nước có hơn 200.000 liệt sĩ hy sinh ở Lào, Campuchia chưa được quy tập về.",
                "Dự lễ có 300 đại biểu và thân nhân liệt sĩ.",
                "Bộ Tư lệnh Quân khu 4 khen thưởng 12 tập thể tham gia quy tập hài cốt."
            })
    void leavesAlone(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }

    @Test
    void makesPartsOfWhatWasFoundHereAndThere() {
        assertThat(
                        ceremony()
                                .paragraph(
                                        "Nghệ An truy điệu, an táng 68 hài cốt liệt sĩ. Đó là kết"
                                                + " quả của một mùa khô, trong đó đội cất bốc được ở"
                                                + " Xiêng Khoảng 39 hài cốt, ở tỉnh Viêng Chăn 17 và ở"
                                                + " Xay-xổm-bun 12.")
                                .findings(new RemainsRepatriated())
                                .stream()
                                .map(RemainsRepatriatedTest::shown))
                .containsExactly("68 EVENT -", "39 PART -", "17 PART -", "12 PART -");
    }

    @Test
    void knowsWhereTheyWereFoundAndWhoReceivesThem() {
        Finding found =
                ceremony()
                        .paragraph("Nghệ An tiếp nhận 9 hài cốt liệt sĩ quy tập tại tỉnh Hủa Phăn.")
                        .findings(new RemainsRepatriated())
                        .getFirst();
        assertThat(found.fields())
                .containsEntry("province", "nghe-an")
                .containsEntry("foundIn", List.of("houaphanh"));
    }
}
