package org.coopbriefs.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GlyphSubsetTest {

    private static final String REGULAR = "/liberation/LiberationSerif-Regular.ttf";
    private static final String KEPT = "Nghị quyết Ệ ẵ Ở đ “2.500” ½ ₫ €";
    private static final int LAST_KEPT = 0x20CF;

    @ParameterizedTest
    @ValueSource(strings = {REGULAR, "/liberation/LiberationSerif-BoldItalic.ttf"})
    void keepsTheShapeAndTheWidthOfWhatItKeeps(String file) throws Exception {
        byte[] whole = PlainOutlines.of(DrawnGlyphs.file(file));

        byte[] subset = latin(whole);

        assertThat(DrawnGlyphs.of(subset, KEPT))
                .isEqualTo(DrawnGlyphs.of(whole, KEPT))
                .hasSizeGreaterThan(100);
    }

    @Test
    void hasNoOtherCharactersAndFewGlyphs() throws Exception {
        byte[] whole = DrawnGlyphs.file(REGULAR);

        Font subset = DrawnGlyphs.font(latin(whole));

        assertThat(DrawnGlyphs.font(whole).canDisplay('Ж')).isTrue();
        assertThat(subset.canDisplay('Ж')).isFalse();
        assertThat(subset.canDisplay('ộ')).isTrue();
        assertThat(subset.getNumGlyphs())
                .isBetween(300, DrawnGlyphs.font(whole).getNumGlyphs() / 2);
    }

    private static byte[] latin(byte[] font) {
        return GlyphSubset.of(font, c -> c < 0x0180 || c >= 0x1EA0 && c <= LAST_KEPT);
    }
}
