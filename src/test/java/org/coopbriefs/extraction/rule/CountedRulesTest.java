package org.coopbriefs.extraction.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.coopbriefs.extraction.Finding;
import org.coopbriefs.extraction.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The kinds that are a number of something: what each reads, and what all of them leave alone. */
class CountedRulesTest {

    private static final Map<String, CountedRule> RULES =
            Map.of(
                    "medical-help", new MedicalHelp(),
                    "teachers-sent", new TeachersSent(),
                    "works-built", new WorksBuilt(),
                    "award", new AwardGiven());

    private static List<String> read(String sentence, CountedRule... rules) {
        return Reading.titled("Nghệ An và Xiêng Khoảng (Lào) thắt chặt hợp tác")
                .published("2023-05-20")
                .paragraph(
                        "Ngày 18/5, đoàn đại biểu tỉnh Nghệ An thăm và làm việc tại tỉnh Xiêng Khoảng (Lào).")
                .paragraph(sentence)
                .findings(rules)
                .stream()
                .map(CountedRulesTest::shown)
                .toList();
    }

    private static String shown(Finding finding) {
        return "%s %s %s"
                .formatted(
                        finding.fields().get("count"),
                        finding.fields().get("unit"),
                        finding.scope());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "medical-help | 350 PATIENTS EVENT | Đoàn đã khám bệnh, cấp thuốc miễn phí cho 350 lượt người dân tỉnh Xiêng Khoảng.",
                "medical-help | 12 DOCTORS EVENT | Nghệ An đã cử 12 y bác sĩ sang giúp Bệnh viện tỉnh Xiêng Khoảng.",
                "medical-help | 40 PATIENTS EVENT | Bệnh viện đã phẫu thuật thành công cho 40 bệnh nhân Lào.",
                "medical-help | 15 DOCTORS EVENT | Đoàn 15 y, bác sĩ Nghệ An đã có mặt tại Xiêng Khoảng.",
                "medical-help | 50 PATIENTS EVENT | Có 50 em nhỏ Xiêng Khoảng được mổ tim tại Bệnh viện Đa khoa tỉnh Nghệ An.",
                "works-built | 2 WORKS EVENT | Nghệ An bàn giao cho tỉnh Xiêng Khoảng hai ngôi trường.",
                "award | 20 LAUREATES EVENT | UBND tỉnh Nghệ An tặng bằng khen cho 20 lưu học sinh Xiêng Khoảng.",
                "teachers-sent | 6 TEACHERS EVENT | Nghệ An đã cử 6 giáo viên sang dạy tiếng Việt tại tỉnh Xiêng Khoảng.",
                "works-built | 3 WORKS EVENT | Tỉnh Nghệ An đã xây dựng và bàn giao 3 công trình cho tỉnh Xiêng Khoảng (Lào).",
                "works-built | 2 WORKS PLANNED | Thời gian tới, Nghệ An sẽ xây dựng 2 trường học tặng tỉnh Xiêng Khoảng.",
                "award | 15 LAUREATES EVENT | Dịp này, UBND tỉnh Nghệ An đã tặng bằng khen cho 15 tập thể của tỉnh Xiêng Khoảng."
            })
    void reads(String kind, String expected, String sentence) {
        assertThat(read(sentence, RULES.get(kind))).containsExactly(expected);
    }

    @Test
    void countsWhatIsListedUnderOneVerb() {
        assertThat(
                        read(
                                "Nghệ An giúp Xiêng Khoảng xây 12 phòng học, 3 trạm y tế và 1 nhà văn hóa.",
                                new WorksBuilt()))
                .containsExactly("12 WORKS EVENT", "3 WORKS EVENT", "1 WORKS EVENT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nghệ An đã đào tạo cho tỉnh Xiêng Khoảng 25 bác sĩ.",
                "Trên địa bàn tỉnh Nghệ An có 120 giáo viên giỏi được biểu dương.",
                "Tham dự lễ có 60 đại biểu của tỉnh Xiêng Khoảng.",
                "Tỉnh Nghệ An hiện có 460 trường học đạt chuẩn.",
                "Hai bên trao đổi 3 nội dung hợp tác trong năm tới."
            })
    void leaveAlone(String sentence) {
        assertThat(read(sentence, RULES.values().toArray(CountedRule[]::new))).isEmpty();
    }
}
