package org.coopbriefs.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void theSwitchShowsWhatThereAreTextsIn() {
        assertThat(Language.all()).extracting(Language::code).containsExactly("vi", "en");
        assertThat(Language.spoken(Set.of("lo", "en", "vi")::contains))
                .extracting(Language::code)
                .containsExactly("vi", "en", "lo");
        assertThat(Language.VI.others()).extracting(Language::name).containsExactly("English");
    }

    @Test
    void eachIsCalledAsItsSpeakersCallIt() {
        assertThat(Language.VI.name()).isEqualTo("Tiếng Việt");
        assertThat(new Language("lo").name()).isEqualTo("ລາວ");
    }

    @Test
    void whatIsNotSpokenIsVietnamese() {
        assertThat(Language.of("lo")).isEqualTo(Language.VI);
        assertThat(Language.of("xx")).isEqualTo(Language.VI);
        assertThat(Language.of(null)).isEqualTo(Language.VI);
        assertThat(Language.of("en").code()).isEqualTo("en");
    }
}
