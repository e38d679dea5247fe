package org.coopbriefs.extraction.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coopbriefs.extraction.Finding;
import org.coopbriefs.extraction.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DelegationTest {

    private static List<Finding> read(String sentence) {
        return Reading.titled("Quan hệ hữu nghị Hà Tĩnh - Bô Ly Khăm Xay")
                .paragraph(sentence)
                .findings(new Delegation());
    }

    private static String shown(Finding f) {
        return f.fields().get("visitor")
                + " "
                + f.fields().get("visited")
                + " "
                + f.fields().get("leader")
                + " "
                + f.fields().get("size");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bolikhamxai ha-tinh null null | Đoàn đại biểu tỉnh Bô Ly Khăm Xay (Lào) đến thăm"
                        + " và làm việc tại Hà Tĩnh.",
                "bolikhamxai ha-tinh null null | Sáng 2/6, lãnh đạo tỉnh Hà Tĩnh tiếp đoàn công tác"
                        + " tỉnh Bô Ly Khăm Xay.",
                "ha-tinh bolikhamxai Trần Văn Minh null | Đoàn Hà Tĩnh do Bí thư Tỉnh ủy Trần Văn"
                        + " Minh dẫn đầu sang thăm tỉnh bạn.",
                "bolikhamxai ha-tinh null 30 | Dự hội nghị có 30 thành viên đoàn đại biểu cấp cao"
                        + " tỉnh Bô Ly Khăm Xay.",
                "bolikhamxai ha-tinh null null | Tỉnh trưởng Bô Ly Khăm Xay dẫn đầu đoàn đại biểu"
                        + " sang thăm Hà Tĩnh.",
                "ha-tinh bolikhamxai null 240 | Năm năm qua, Hà Tĩnh cử 35 đoàn với 240 lượt cán bộ"
                        + " sang Bô Ly Khăm Xay."
            })
    void reads(String expected, String sentence) {
        assertThat(read(sentence)).extracting(DelegationTest::shown).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hai tỉnh Hà Tĩnh và Bô Ly Khăm Xay vun đắp tình đoàn kết.",
                "Tỉnh đoàn Hà Tĩnh tặng quà thanh niên Bô Ly Khăm Xay.",
                "Lãnh đạo Bô Ly Khăm Xay mời đoàn Hà Tĩnh sang thăm vào dịp thích hợp.",
                "Tại nơi đến thăm, đoàn đều tặng quà tỉnh Bô Ly Khăm Xay.",
                "Hai bên trao đổi nhiều đoàn công tác các cấp."
            })
    void leavesAlone(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }

    @Test
    void tellsADelegationOnceWithAllThatIsKnownOfIt() {
        List<Finding> found =
                Reading.titled("Hà Tĩnh đón đoàn Bô Ly Khăm Xay")
                        .paragraph("Ngày 2/6, đoàn tỉnh Bô Ly Khăm Xay đến thăm tỉnh Hà Tĩnh.")
                        .paragraph(
                                "Đoàn đại biểu tỉnh Bô Ly Khăm Xay gồm 15 thành viên đến thăm cảng"
                                        + " Vũng Áng.")
                        .findings(new Delegation());
        assertThat(found)
                .extracting(DelegationTest::shown)
                .containsExactly("bolikhamxai ha-tinh null 15");
    }
}
