package org.coopbriefs.delivery.setting;

import static org.assertj.core.api.Assertions.assertThat;

import org.coopbriefs.delivery.MailConfig.Tls;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a kept password may go on being used. */
class MailHostTest {

    private static final MailHost KEPT = host("smtp", "a.example", 587, Tls.STARTTLS, "ai");

    @ParameterizedTest
    @CsvSource({
        "smtp, a.example, 587, STARTTLS, ai, true",
        "smtp, a.example, 587, IMPLICIT, ai, true",
        "smtp, a.example, 587, NONE, ai, false",
        "smtp, b.example, 587, STARTTLS, ai, false",
        "smtp, a.example, 25, STARTTLS, ai, false",
        "smtp, a.example, 587, STARTTLS, khac, false",
        "smtp, a.example, 587, STARTTLS, , false",
        "imap, a.example, 587, STARTTLS, ai, false"
    })
    void onlyForTheSameAccountAndNoLessEncrypted(
            String protocol, String host, int port, Tls tls, String user, boolean safe) {
        assertThat(host(protocol, host, port, tls, user).isAsSafeAs(KEPT)).isEqualTo(safe);
    }

    @ParameterizedTest
    @CsvSource({"NONE, true", "STARTTLS, true", "IMPLICIT, true"})
    void encryptionMayBeAdded(Tls tls, boolean safe) {
        MailHost clear = host("smtp", "a.example", 587, Tls.NONE, "ai");
        assertThat(host("smtp", "a.example", 587, tls, "ai").isAsSafeAs(clear)).isEqualTo(safe);
    }

    private static MailHost host(String protocol, String host, int port, Tls tls, String user) {
        return new MailHost(protocol, host, port, tls, user);
    }
}
