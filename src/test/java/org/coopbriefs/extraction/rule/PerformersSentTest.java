package org.coopbriefs.extraction.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coopbriefs.extraction.AllRules;
import org.coopbriefs.extraction.Finding;
import org.coopbriefs.extraction.Reading;
import org.junit.jupiter.api.Test;

class PerformersSentTest {

    private static List<Finding> find(String sentence) {
        return Reading.titled("Nghệ An và Xiêng Khoảng (Lào) thắt chặt hợp tác")
                .published("2023-05-20")
                .paragraph(
                        "Ngày 18/5, đoàn đại biểu tỉnh Nghệ An thăm và làm việc tại tỉnh Xiêng Khoảng (Lào).")
                .paragraph(sentence)
                .findings(new PerformersSent());
    }

    @Test
    void reads() {
        assertThat(find("Nghệ An đã cử 24 nghệ sĩ sang biểu diễn tại tỉnh Xiêng Khoảng."))
                .extracting(f -> f.fields().get("count"))
                .containsExactly(24);
    }

    @Test
    void leavesAlone() {
        assertThat(find("Hai tỉnh gặp mặt 24 nghệ sĩ tỉnh Xiêng Khoảng.")).isEmpty();
    }

    @Test
    void isKnownBecauseItIsThere() {
        assertThat(AllRules.extractor().kinds()).containsKey("performers-sent");
    }
}
