package org.coopbriefs.extraction.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.coopbriefs.text.VietnameseText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyPatternTest {

    private static final String TEXT =
            VietnameseText.fold(
                    "Sáng 26/6/2022, tỉnh A và tỉnh B ký biên bản ghi nhớ giai đoạn 2022-2026; đã"
                            + " ký bản thoả thuận năm 2015. 15 năm qua, hơn 20 năm nay tỉnh A giúp tỉnh"
                            + " B 1.250 suất");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?<![\\d/])\\d{1,2}/\\d{1,2}(?:/\\d{4})?",
                "(?<!\\p{L})(?:ký|giúp)(?!\\p{L})",
                "(?:hơn |gần )*+\\d{1,3} năm (?:qua|nay)",
                "tỉnh [ab]",
                "[^.;]{0,5}ký",
                "\\d++$",
                "suất$",
                "^sáng",
                "năm|biên bản|b",
                "\\b\\d{4}\\b"
            })
    void findsExactlyWhatTheExpressionFinds(String regex) {
        List<String> expected =
                Pattern.compile(regex)
                        .matcher(TEXT)
                        .results()
                        .map(m -> m.start() + m.group())
                        .toList();
        List<String> found = new ArrayList<>();
        KeyMatcher match = KeyPattern.of(regex).matcher(TEXT);
        while (match.find()) {
            found.add(match.start() + match.group());
        }

        assertThat(found).isEqualTo(expected);
    }

    @Test
    void meansTheSameWhereverTheToneIsWritten() {
        KeyMatcher match = KeyPattern.words("bản thoả thuận").matcher(TEXT);

        assertThat(match.find()).isTrue();
        assertThat(match.group()).isEqualTo("bản thỏa thuận");
    }

    @Test
    void seesNothingOutsideItsRegion() {
        KeyPattern word = KeyPattern.words("ký");

        assertThat(word.matcher("đky").region(1, 3).find()).isFalse();
        assertThat(word.matcher("đký").region(1, 3).find()).isTrue();
        assertThat(word.matcher("đký").find()).isFalse();
        assertThat(word.matcher("đký").lookingAt(1)).isFalse();
        assertThat(word.matcher("đ ký").lookingAt(2)).isTrue();
    }

    @Test
    void goesOnFromWhereItIsTold() {
        KeyMatcher match = KeyPattern.of("tỉnh [ab]").matcher(TEXT);

        assertThat(match.find(TEXT.indexOf("ký"))).isTrue();
        assertThat(match.start()).isEqualTo(TEXT.indexOf("tỉnh", TEXT.indexOf("ký")));
    }
}
