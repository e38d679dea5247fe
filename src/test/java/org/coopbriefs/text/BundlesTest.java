package org.coopbriefs.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A language is added by its files alone. */
class BundlesTest {

    private static final String UI = "messages.ui";
    private static final Locale LAO = Locale.of("lo");

    @TempDir Path folder;

    @BeforeEach
    void haveALaoBundle() throws IOException {
        Files.createDirectories(folder.resolve("messages"));
        Files.writeString(folder.resolve("messages/ui_lo.properties"), "nav.home=ໜ້າຫຼັກ\n");
    }

    @Test
    void aNewFileIsSpokenAndWhatItLacksIsSaidInVietnamese() throws IOException {
        try (URLClassLoader files = with(folder)) {
            ResourceBundle lao = Bundles.of(UI, LAO, files);
            ResourceBundle vietnamese = Bundles.of(UI, Locale.of("vi"), files);

            assertThat(Bundles.exists(UI, "lo", files)).isTrue();
            assertThat(lao.getString("nav.home")).isEqualTo("ໜ້າຫຼັກ");
            assertThat(lao.getString("nav.help"))
                    .isEqualTo(vietnamese.getString("nav.help"))
                    .isNotBlank();
            assertThat(lao.keySet()).isEqualTo(vietnamese.keySet());
        }
    }

    @Test
    void aBundleWithoutFilesInThatLanguageSpeaksVietnameseWhole() {
        ResourceBundle facts = Bundles.of("messages.fact", LAO);
        assertThat(facts.keySet())
                .isEqualTo(Bundles.of("messages.fact", Locale.of("vi")).keySet())
                .isNotEmpty();
    }

    @Test
    void englishIsNeverMendedByVietnamese() throws IOException {
        Files.writeString(folder.resolve("messages/half_vi.properties"), "a=một\n");
        Files.writeString(folder.resolve("messages/half_en.properties"), "b=two\n");
        try (URLClassLoader files = with(folder)) {
            ResourceBundle english = Bundles.of("messages.half", Locale.ENGLISH, files);
            assertThatThrownBy(() -> english.getString("a"))
                    .isInstanceOf(MissingResourceException.class);
        }
    }

    private static URLClassLoader with(Path folder) throws IOException {
        return new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, BundlesTest.class.getClassLoader());
    }
}
