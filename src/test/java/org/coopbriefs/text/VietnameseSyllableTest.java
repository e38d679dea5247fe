package org.coopbriefs.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseSyllableTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Việt", "NGHIÊNG", "trường", "khuyến", "quý", "giếng", "yêu", "Ủy", "uỷ", "khoẻ",
                "tỷ", "đồng", "ngoằn", "thuở", "giữa", "quạ"
            })
    void knowsSyllables(String word) {
        assertThat(VietnameseSyllable.is(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "ViÖt", "vieät", "élève", "größere", "tiÒnh", "cuìng", "áà", "zô", "toaán"
            })
    void knowsWhatIsNone(String word) {
        assertThat(VietnameseSyllable.is(word)).isFalse();
    }
}
