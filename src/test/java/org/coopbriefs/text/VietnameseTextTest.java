package org.coopbriefs.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseTextTest {

    @Test
    void keepsCleanTextAsItIs() {
        VietnameseText text = VietnameseText.of("Hai tỉnh đã ký thỏa thuận.");

        assertThat(text.value()).isEqualTo("Hai tỉnh đã ký thỏa thuận.");
        assertThat(text.sourceSpan(new Span(4, 8))).isEqualTo(new Span(4, 8));
        assertThat(text.sourceOffset(text.length())).isEqualTo(26);
    }

    @Test
    void composesDecomposedTextAndMapsBack() {
        String composed = "Trường bạn đã nhận ba mươi sinh viên Lào.";
        String source = Normalizer.normalize(composed, Normalizer.Form.NFD);

        VietnameseText text = VietnameseText.of(source);

        assertThat(text.value()).isEqualTo(composed);
        int at = composed.indexOf("nhận");
        Span inSource = text.sourceSpan(new Span(at, at + 4));
        assertThat(inSource.of(source))
                .isEqualTo(Normalizer.normalize("nhận", Normalizer.Form.NFD));
    }

    @Test
    void composesLettersOfMixedForms() {
        String source = "Ngươ\u0300i dân vu\u031B\u0300ng biê\u0301n";

        VietnameseText text = VietnameseText.of(source);

        assertThat(text.value()).isEqualTo("Người dân vừng biến");
        assertThat(text.sourceSpan(new Span(0, 5)).of(source)).isEqualTo("Ngươ\u0300i");
    }

    @Test
    void ordersMarksThatCameInTheWrongOrder() {
        assertThat(VietnameseText.of("Vie\u0302\u0323t, Vie\u0323\u0302t").value())
                .isEqualTo("Việt, Việt");
    }

    @Test
    void joinsNumbersBrokenByWhatCannotBeSeen() {
        String source = "tặng 1\u200B.\uFEFF250\u00AD suất";

        VietnameseText text = VietnameseText.of(source);

        assertThat(text.value()).isEqualTo("tặng 1.250 suất");
        assertThat(text.sourceSpan(new Span(5, 10)).of(source)).isEqualTo("1\u200B.\uFEFF250");
    }

    @Test
    void composesAMarkThatAnInvisibleCharacterCutOff() {
        assertThat(VietnameseText.of("ho\u0323\u200Bc, mo\u200D\u0302n").value())
                .isEqualTo("học, môn");
    }

    @Test
    void writesEverySpaceAsAPlainOne() {
        assertThat(VietnameseText.of("20\u00A0000\u2009USD\u3000và\t5").value())
                .isEqualTo("20 000 USD và 5");
    }

    @Test
    void endsLinesInOneWay() {
        String source = "Một\r\nHai\rBa\u2028Bốn\nNăm";

        VietnameseText text = VietnameseText.of(source);

        assertThat(text.value()).isEqualTo("Một\nHai\nBa\nBốn\nNăm");
        assertThat(text.sourceSpan(new Span(3, 4))).isEqualTo(new Span(3, 5));
        assertThat(text.sourceOffset(4)).isEqualTo(5);
    }

    @Test
    void narrowsFullWidthForms() {
        assertThat(VietnameseText.of("Ｎăm ２０２２： １．３４７").value()).isEqualTo("Năm 2022: 1.347");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00D0à Nẵng", "\u0189à Nẵng", "Đà Nẵng"})
    void knowsOneCapitalD(String source) {
        assertThat(VietnameseText.of(source).value()).isEqualTo("Đà Nẵng");
    }

    @Test
    void foldsLookalikesWithinLatinWords() {
        assertThat(VietnameseText.of("Sal\u0430van, h\u03BFc, b\u0430\u0323n").value())
                .isEqualTo("Salavan, hoc, bạn");
    }

    @Test
    void leavesWordsOfOtherAlphabetsAlone() {
        String source = "Москва, оса, Αθήνα, а";

        assertThat(VietnameseText.of(source).value()).isEqualTo(source);
    }

    @Test
    void leavesLaoAlone() {
        String source = "ສາລະວັນ ນ້ຳ";

        assertThat(VietnameseText.of(source).value())
                .isEqualTo(Normalizer.normalize(source, Normalizer.Form.NFC));
    }

    @ParameterizedTest
    @CsvSource({
        "Thoả thuận, thỏa thuận",
        "hoà HOÁ hoả hoã hoạ, hòa hóa hỏa hõa họa",
        "khoẻ loé, khỏe lóe",
        "uỷ thuỳ luỹ tuý nguỵ, ủy thùy lũy túy ngụy",
        "thủy hòa khỏe, thủy hòa khỏe"
    })
    void placesTheToneInOneWay(String source, String key) {
        assertThat(VietnameseText.of(source).key()).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quý quỹ quà quả",
                "hoàn toán hoạt",
                "khoét xoèn",
                "huỳnh luýt",
                "thuở quờ",
                "tuyến"
            })
    void leavesTonesThatHaveOnePlace(String source) {
        assertThat(VietnameseText.of(source).key()).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource({
        "3 tỉ đồng, 3 tỷ đồng",
        "Kí kết, ký kết",
        "học kì, học kỳ",
        "liệt sĩ, liệt sỹ",
        "qui định, quy định",
        "hi sinh, hy sinh",
        "tỉnh, tỉnh",
        "sinh kính tim, sinh kính tim"
    })
    void spellsWholeSyllablesWithY(String source, String key) {
        assertThat(VietnameseText.of(source).key()).isEqualTo(key);
    }

    @Test
    void writesOneHyphenAndStraightQuotesInTheKey() {
        VietnameseText text = VietnameseText.of("“Xa La – Văn” 2022—2026 −5 ‘a’");

        assertThat(text.key()).isEqualTo("\"xa la - văn\" 2022-2026 -5 'a'");
        assertThat(text.value()).isEqualTo("“Xa La – Văn” 2022—2026 −5 ‘a’");
    }

    @Test
    void keepsKeyAndValueTheSameLength() {
        VietnameseText text = VietnameseText.of("İSTANBUL ẞ ǅ THOẢ THUẬN 𝟙 Ω");

        assertThat(text.key()).hasSameSizeAs(text.value());
    }

    @Test
    void isTheSameWhenMadeFromItsOwnValue() {
        VietnameseText once =
                VietnameseText.of(
                        "Ho\u0300a\u00A0bi\u0300nh\r\n\u00D0a\u0300\u200B Nẵng S\u0430lavan");

        VietnameseText twice = VietnameseText.of(once.value());

        assertThat(twice).isEqualTo(once);
        assertThat(twice.key()).isEqualTo(once.key());
    }

    @Test
    void mapsEverySpanOfDamagedTextIntoItsSource() {
        String source =
                Normalizer.normalize("Đoàn\r\n\uFEFFđại biểu thoả thuận １２", Normalizer.Form.NFD);
        VietnameseText text = VietnameseText.of(source);

        for (int start = 0; start < text.length(); start++) {
            Span one = text.sourceSpan(new Span(start, start + 1));
            assertThat(VietnameseText.of(one.of(source)).value())
                    .isEqualTo(text.value().substring(start, start + 1));
        }
    }

    @Test
    void dropsMarksThatNoLanguageWrites() {
        VietnameseText text = VietnameseText.of("a" + "\u0301\u0323".repeat(200_000) + "b");

        assertThat(text.value()).startsWith("ạ").endsWith("\u0301b").hasSizeLessThan(40);
        assertThat(VietnameseText.of(text.value())).isEqualTo(text);
    }

    @Test
    void readsAnEmptyText() {
        VietnameseText text = VietnameseText.of("\u200B");

        assertThat(text.value()).isEmpty();
        assertThat(text.sourceSpan(new Span(0, 0))).isEqualTo(new Span(1, 1));
    }
}
