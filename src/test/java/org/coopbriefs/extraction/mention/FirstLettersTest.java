package org.coopbriefs.extraction.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FirstLettersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "abc [a]",
                "ab|cd [ac]",
                "(?:ab|cd)e [ac]",
                "(?:ab)?cd [ac]",
                "(?<name>ab|\\d)x [a\\d]",
                "(?<!\\p{L})(?:ký|trao) [kt]",
                "a?b{0,2}c [abc]",
                "[ab]c [ab]",
                "^(?:x)?y [xy]"
            })
    void tellsWithWhatAMatchBegins(String regex, String letters) {
        assertThat(FirstLetters.of(regex)).contains(letters);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[^a]b", ".a", "a?", "(?:a|)", "(a)b", "a|b?"})
    void doesNotGuess(String regex) {
        assertThat(FirstLetters.of(regex)).isEmpty();
    }

    @Test
    void changesNoMatch() {
        Pattern pattern = KeyPattern.words("biên bản", "(?:bản )?thỏa thuận");
        assertThat(pattern.matcher("ký bản thỏa thuận và biên bản").results().map(r -> r.group()))
                .containsExactly("bản thỏa thuận", "biên bản");
    }
}
