package org.coopbriefs.extraction.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningsReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "abcdefghi => abcdefgh",
                "ab|cd => ab cd",
                "(?:ab|c)de => abde cde",
                "(?:ab)?cde => abcde cde",
                "(?:ab )*+cd => ab~ab~ab ab~ab~cd ab~cd cd",
                "(?<name>a|bc)x => ax bcx",
                "(?<!\\p{L})(?:ký|trao) => ký trao",
                "a?b{1,2}c => abbc abc bbc bc",
                "[ab-d]e => ae be ce de",
                "^(?=z)x$ => x",
                "a[^b]c => a",
                "ab\\p{L}{1,8} => ab",
                "a.c => a",
                "x\\d{2,3}+y => x00y x000y",
                "[12]\\d/|3x => 00/ 0x",
                "a\\.b => a.b",
                "[(\\[]?b => (b [b b"
            })
    void tellsHowMatchesBegin(String regex, String openings) {
        Set<String> expected =
                Set.of(openings.strip().split(" ")).stream()
                        .map(opening -> opening.replace('~', ' '))
                        .collect(Collectors.toSet());

        assertThat(read(regex.strip())).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[^a]b", ".a", "\\p{L}a", "a?", "(?:a|)", "a|b?", "(?i)abc", "$"})
    void doesNotGuess(String regex) {
        assertThat(OpeningsReader.read(regex)).isEmpty();
    }

    private static Set<String> read(String regex) {
        return OpeningsReader.read(regex).orElseThrow().stream()
                .map(Opening::text)
                .collect(Collectors.toSet());
    }
}
