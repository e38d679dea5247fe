package org.coopbriefs.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnWordsTest {

    @ParameterizedTest
    @EnumSource
    void areFoundAgain(OwnWords words) {
        String kept = words.with("một", "hai");
        assertThat(OwnWords.in(kept).orElseThrow().words()).isEqualTo(words);
    }

    @Test
    void keepWhatIsParticular() {
        String kept = "the connection broke when the message had been begun: Read timed out";
        assertThat(OwnWords.in(kept).orElseThrow().values()).containsExactly("Read timed out");
        assertThat(OwnWords.in("edition 2 is sent instead, decided by admin").orElseThrow())
                .satisfies(said -> assertThat(said.words()).isEqualTo(OwnWords.INSTEAD))
                .satisfies(said -> assertThat(said.values()).containsExactly("2", "admin"));
    }

    @Test
    void areFoundBehindTheKindOfAFailure() {
        assertThat(OwnWords.in("NoConnection: the password can't be read: /x/mail.key is no key"))
                .get()
                .satisfies(
                        said -> assertThat(said.values()).containsExactly("/x/mail.key is no key"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "250 2.0.0 Ok: queued as THU1",
                "550 5.7.1 unsubscribed",
                "451 4.7.1 the service was stopped"
            })
    void areNotTheServers(String words) {
        assertThat(OwnWords.in(words)).isEmpty();
    }
}
