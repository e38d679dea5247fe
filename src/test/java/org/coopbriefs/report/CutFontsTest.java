package org.coopbriefs.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fonts that src/fonts/cut.py makes, held against what they were cut out of. */
class CutFontsTest {

    private static final String LETTERS = "Nghị quyết Ệ ẵ Ở đ “2.500” ½ ₫ €";

    @ParameterizedTest
    @ValueSource(strings = {"Regular", "Bold", "Italic", "BoldItalic"})
    void keepShapeAndWidthOfWhatTheyKeep(String style) throws Exception {
        byte[] whole = DrawnGlyphs.file("/liberation/LiberationSerif-" + style + ".ttf");
        byte[] cut = DrawnGlyphs.file("/fonts/BriefSerif-" + style + ".ttf");

        assertThat(DrawnGlyphs.of(cut, LETTERS))
                .isEqualTo(DrawnGlyphs.of(whole, LETTERS))
                .hasSizeGreaterThan(100);
        assertThat(DrawnGlyphs.font(whole).canDisplay('Ж')).isTrue();
        assertThat(DrawnGlyphs.font(cut).canDisplay('Ж')).isFalse();
    }

    @Test
    void haveNoProgramsForScreens() throws Exception {
        for (String file : new String[] {"BriefSerif-Regular", "NotoSansLao-Regular"}) {
            String tables = new String(DrawnGlyphs.file("/fonts/" + file + ".ttf"), "ISO-8859-1");
            assertThat(tables.substring(0, 300))
                    .contains("glyf", "OS/2")
                    .doesNotContain("fpgm", "prep", "cvt ");
        }
    }

    /** "Liberation" is reserved for what its makers publish. */
    @Test
    void bearAnotherName() throws Exception {
        Font font = DrawnGlyphs.font(DrawnGlyphs.file("/fonts/BriefSerif-BoldItalic.ttf"));

        assertThat(font.getFontName()).isEqualTo("Brief Serif Bold Italic");
        assertThat(font.getPSName()).isEqualTo("BriefSerif-BoldItalic");
    }
}
