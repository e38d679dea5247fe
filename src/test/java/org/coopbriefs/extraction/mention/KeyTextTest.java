package org.coopbriefs.extraction.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.coopbriefs.text.VietnameseText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTextTest {

    /** Long enough that an index is worth its cost. */
    private static final String WHOLE =
            VietnameseText.fold(
                    "Sáng 26/6/2022, tỉnh A và tỉnh B ký biên bản ghi nhớ giai đoạn 2022-2026; đã"
                            + " ký bản thỏa thuận năm 2015. 15 năm qua, hơn 20 năm nay tỉnh A giúp tỉnh"
                            + " B 1.250 suất học bổng, đã ký\n"
                            + "và sẽ ký nữa");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?<![\\d/])\\d{1,2}/\\d{1,2}(?:/\\d{4})?",
                "(?<!\\p{L})(?:ký|giúp)(?!\\p{L})",
                "(?<![\\p{L}\\p{N}])(?:ản|tỉnh|bản thỏa thuận)(?![\\p{L}\\p{N}])",
                "(?<!\\p{L})ỉnh|ký",
                "tỉnh [ab]",
                "[^.;]{0,5}ký",
                "(?:ký|nữa)[^;]{0,12}$",
                "ký$",
                "^[^,]{0,9}tỉnh",
                "^[^;.]{0,30}(?<!\\p{L})(?:ký|giúp)(?!\\p{L})|^[^,]{0,4} bản|^tỉnh",
                "^[^;\\d]{0,12}+ỉnh|^[^;]{0,40}? b",
                "^[^;]{0,12}(?:tỉnh)?",
                "^(?:tỉnh|sáng)|^ỉnh",
                "năm|biên bản|b"
            })
    void findsInEveryStretchWhatTheExpressionFindsInItAlone(String regex) {
        KeyPattern pattern = KeyPattern.of(regex);
        KeyText whole = KeyText.of(WHOLE);

        for (int from = 0; from < WHOLE.length(); from++) {
            for (int to = from; to <= WHOLE.length(); to += 3) {
                assertThat(found(pattern, whole.substring(from, to)))
                        .as("[%d, %d)", from, to)
                        .isEqualTo(expected(regex, WHOLE.substring(from, to)));
            }
        }
    }

    private static List<String> expected(String regex, String text) {
        return Pattern.compile(regex)
                .matcher(text)
                .results()
                .map(m -> m.start() + m.group())
                .toList();
    }

    private static List<String> found(KeyPattern pattern, KeyText text) {
        List<String> found = new ArrayList<>();
        KeyMatcher match = pattern.matcher(text);
        while (match.find()) {
            found.add(match.start() + match.group());
        }
        return found;
    }

    @Test
    void findsPatternsThatNobodySearchedForBefore() {
        KeyText text = KeyText.of(WHOLE);
        KeyPattern.words("ký").matcher(text).find();

        assertThat(KeyPattern.words("biên bản ghi nhớ").matcher(text).find()).isTrue();
    }

    @Test
    void isReadLikeAString() {
        KeyText text = KeyText.of("a; bản; c").substring(3);

        assertThat(text.toString()).isEqualTo("bản; c");
        assertThat(text.indexOf(';')).isEqualTo(3);
        assertThat(text.lastIndexOf(';')).isEqualTo(3);
        assertThat(text.lastIndexOf(';', 2)).isEqualTo(-1);
        assertThat(text.indexOf("a;")).isEqualTo(-1);
        assertThat(text.contains("ản")).isTrue();
        assertThat(text.lastIndexOf("n; c")).isEqualTo(2);
        assertThat(text.startsWith("bản")).isTrue();
        assertThat(text.endsWith("; c")).isTrue();
        assertThat(text.is("bản; c")).isTrue();
        assertThat(text.substring(0, 3).is("bản; c")).isFalse();
        assertThatThrownBy(() -> text.substring(0, 7))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }
}
