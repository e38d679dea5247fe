package org.coopbriefs.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.coopbriefs.text.Sentences;
import org.coopbriefs.text.Span;
import org.coopbriefs.text.VietnameseText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the web sends, the promises of text and gazetteer hold. */
class DamagedTextTest {

    private static final Gazetteer GAZETTEER =
            new Gazetteer(Provinces.load(Path.of("seeds/provinces.csv")));

    private static final List<String> PIECES =
            List.of(
                    "tỉnh ",
                    "Quảng Trị",
                    "Lào",
                    "Sa-vẳn-",
                    "na-khẹt",
                    "TP.",
                    "HCM",
                    "(",
                    ")",
                    ", ",
                    " và ",
                    ". ",
                    "\r\n",
                    "\r",
                    "\u200B",
                    "\u0301",
                    "\u0323\u0302",
                    "\u00A0",
                    "\u0430",
                    "Ｘ１",
                    "\uD834\uDD65",
                    "\uD83D",
                    "\uDE00",
                    "ho\u0300a",
                    "ກ\u0EC9",
                    "1.347",
                    "\u1100\u1161",
                    "\u0958",
                    "\u0000",
                    "İ",
                    "Nguyễn ",
                    "Trường ");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void keepsItsPromisesWhateverComes(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 400; i++) {
            String source =
                    random.ints(25, 0, PIECES.size())
                            .mapToObj(PIECES::get)
                            .collect(Collectors.joining());
            VietnameseText text = VietnameseText.of(source);

            assertThat(text.key()).hasSameSizeAs(text.value());
            assertThat(Normalizer.isNormalized(text.value(), Normalizer.Form.NFC)).isTrue();
            assertThat(VietnameseText.of(text.value())).isEqualTo(text);
            assertMapsInto(source, text);
            assertInOrder(Sentences.split(text), text);
            assertInOrder(spans(GAZETTEER.find(text, null)), text);
            assertInOrder(spans(GAZETTEER.findEnglish(text, null)), text);
        }
    }

    @Test
    void findsTheSameInEveryFormOfText() {
        String composed = "Đoàn tỉnh Quảng Trị và tỉnh Hủa Phăn (Lào) ký thoả thuận.";

        assertThat(named(Normalizer.normalize(composed, Normalizer.Form.NFD)))
                .isEqualTo(named(composed))
                .containsExactly("quang-tri", "houaphanh", "laos");
    }

    private static List<String> named(String source) {
        return GAZETTEER.find(VietnameseText.of(source), null).stream()
                .map(place -> place.province().slug())
                .toList();
    }

    private static List<Span> spans(List<PlaceName> places) {
        return places.stream().map(PlaceName::span).toList();
    }

    private static void assertMapsInto(String source, VietnameseText text) {
        int last = 0;
        for (int i = 0; i < text.length(); i++) {
            Span span = text.sourceSpan(new Span(i, i + 1));
            assertThat(span.start()).isBetween(last, source.length());
            assertThat(span.end()).isBetween(span.start() + 1, source.length());
            last = span.start();
        }
    }

    private static void assertInOrder(List<Span> spans, VietnameseText text) {
        int end = 0;
        for (Span span : spans) {
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            assertThat(span.length()).isPositive();
            end = span.end();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
    }
}
