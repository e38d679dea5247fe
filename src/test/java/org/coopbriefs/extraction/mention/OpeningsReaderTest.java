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
                "abcd => abc",
                "ab|cd => ab cd",
                "(?:ab|c)de => abd cde",
                "(?:ab)?cde => abc cde",
                "(?:ab )*+cd => ab~ cd",
                "(?<name>a|bc)x => ax bcx",
                "(?<!\\p{L})(?:ký|trao) => ký tra",
                "a?b{1,2}c => abb abc bbc bc",
                "[ab-d]e => ae be ce de",
                "^(?=z)x$ => x",
                "a[^b]c => a",
                "ab\\p{L}{1,8} => ab",
                "a.c => a",
                "x\\d{2,3}+y => x0 x1 x2 x3 x4 x5 x6 x7 x8 x9",
                "a\\.b => a.b"
            })
    void tellsHowMatchesBegin(String regex, String openings) {
        Set<String> expected =
                Set.of(openings.strip().split(" ")).stream()
                        .map(opening -> opening.replace('~', ' '))
                        .collect(Collectors.toSet());

        assertThat(read(regex.strip()))
                .allMatch(found -> expected.stream().anyMatch(found::startsWith));
        assertThat(expected)
                .allMatch(e -> read(regex.strip()).stream().anyMatch(f -> f.startsWith(e)));
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
