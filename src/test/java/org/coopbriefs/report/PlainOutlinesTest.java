package org.coopbriefs.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainOutlinesTest {

    private static final String LETTERS = "Nghị quyết Ệ ẵ Ở đ “2.500” ½ Ά ແຂວງ ຈຳປາສັກ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/liberation/LiberationSerif-Regular.ttf",
                "/liberation/LiberationSerif-BoldItalic.ttf",
                "/fonts/NotoSansLao_400Regular.ttf"
            })
    void keepsTheShapeAndTheWidthOfEveryGlyph(String file) throws Exception {
        byte[] original = DrawnGlyphs.file(file);

        byte[] plain = PlainOutlines.of(original);

        assertThat(DrawnGlyphs.of(plain, LETTERS))
                .isEqualTo(DrawnGlyphs.of(original, LETTERS))
                .hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/liberation/LiberationSerif-Regular.ttf"})
    void leavesThePrograms(String file) throws Exception {
        assertThat(new String(DrawnGlyphs.file(file), "ISO-8859-1")).contains("fpgm");
        assertThat(
                        new String(PlainOutlines.of(DrawnGlyphs.file(file)), "ISO-8859-1")
                                .substring(0, 400))
                .contains("glyf", "OS/2")
                .doesNotContain("fpgm", "prep", "cvt ");
    }
}
