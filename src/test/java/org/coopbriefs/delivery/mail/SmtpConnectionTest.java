package org.coopbriefs.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Address;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.coopbriefs.delivery.mail.ScriptedSmtp.Step;
import org.coopbriefs.delivery.mail.SmtpOutcome.Kind;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each answer of a server, and each silence, means for the message. */
class SmtpConnectionTest {

    private static final Duration SHORT = Duration.ofMillis(400);

    private final ScriptedSmtp server = new ScriptedSmtp();

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    @Test
    void keepsTheServersWordsOfWhatItTook() throws Exception {
        SmtpOutcome outcome = send();
        assertThat(outcome.kind()).isEqualTo(Kind.ACCEPTED);
        assertThat(outcome.code()).isEqualTo(250);
        assertThat(outcome.words()).isEqualTo("250 2.0.0 Ok: queued as THU1");
        assertThat(server.messages()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    MAIL, 451 4.3.0 try again later,         LATER
                    RCPT, 451 4.7.1 greylisted,             LATER
                    RCPT, 452 4.2.2 mailbox full,           LATER
                    RCPT, 421 4.3.2 closing,                LATER
                    DATA, 451 4.3.0 not now,                LATER
                    DOT,  451 4.3.0 not now,                LATER
                    DOT,  421 4.3.2 closing,                LATER
                    RCPT, 550 5.1.1 no such user,           NO_SUCH_ADDRESS
                    RCPT, 550 no such user,                 NO_SUCH_ADDRESS
                    RCPT, 550 5.7.1 blocked by policy,      REFUSED
                    RCPT, 552 5.2.2 mailbox full for good,  REFUSED
                    DATA, 554 5.5.1 no valid recipients,    REFUSED
                    DOT,  552 5.3.4 message too big,        REFUSED
                    DOT,  554 5.7.1 looks like spam,        REFUSED
                    MAIL, 553 5.7.1 sender not allowed,     SENDER_REFUSED
                    MAIL, 530 5.7.0 authenticate first,     SENDER_REFUSED
                    """)
    void readsARefusal(Step step, String answer, Kind kind) throws Exception {
        server.at(step, answer);
        SmtpOutcome outcome = send();
        assertThat(outcome.kind()).isEqualTo(kind);
        assertThat(outcome.code()).isEqualTo(Integer.valueOf(answer.substring(0, 3)));
        assertThat(outcome.words()).contains(answer);
        assertThat(server.messages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "MAIL, DROP, LATER",
        "RCPT, DROP, LATER",
        "RCPT, HANG, LATER",
        "DATA, DROP, UNKNOWN",
        "DATA, HANG, UNKNOWN",
        "BODY, DROP, UNKNOWN",
        "DOT,  DROP, UNKNOWN",
        "DOT,  HANG, UNKNOWN"
    })
    void isSureOnlyBeforeTheMessageWasBegun(Step step, String fault, Kind kind) throws Exception {
        server.at(step, fault);
        SmtpOutcome outcome = send();
        assertThat(outcome.kind()).isEqualTo(kind);
        assertThat(outcome.code()).isNull();
        assertThat(outcome.words()).isNotBlank();
        assertThat(outcome.connected()).isFalse();
    }

    @Test
    void tellsBeforeAMessageIsBegun() throws Exception {
        AtomicInteger begun = new AtomicInteger();
        server.whenBegun(() -> assertThat(begun).hasValue(1));
        send(begun::incrementAndGet);
        server.at(Step.RCPT, "550 5.1.1 no such user");
        send(begun::incrementAndGet);
        assertThat(begun).hasValue(1);
    }

    @Test
    void sendsNothingWhereThatCannotBeNoted() {
        assertThatThrownBy(
                        () ->
                                send(
                                        () -> {
                                            throw new IllegalStateException("no database");
                                        }))
                .hasMessage("no database");
        assertThat(server.messages()).isEmpty();
    }

    @Test
    void goesOnOverTheSameConnectionAfterARefusal() throws Exception {
        server.to("ai@coquan.example", "550 5.1.1 no such user");
        try (SmtpConnection connection = new SmtpConnection(server.settings())) {
            assertThat(send(connection).connected()).isTrue();
            server.recover();
            assertThat(send(connection).kind()).isEqualTo(Kind.ACCEPTED);
        }
    }

    @Test
    void sendsNothingInTheClearWhereEncryptionIsWanted() {
        assertThatThrownBy(
                        () ->
                                new SmtpConnection(
                                        server.settings(SmtpSettings.Encryption.STARTTLS, SHORT)))
                .isInstanceOf(SmtpConnection.NoConnection.class)
                .hasMessageContaining("STARTTLS");
    }

    @Test
    void saysWhyThereIsNoConnection() {
        server.at(Step.GREETING, "554 5.7.1 go away");
        assertThatThrownBy(() -> new SmtpConnection(server.settings()))
                .isInstanceOf(SmtpConnection.NoConnection.class)
                .hasMessageContaining("554");
    }

    private SmtpOutcome send() throws Exception {
        return send(() -> {});
    }

    private SmtpOutcome send(Runnable before) throws Exception {
        try (SmtpConnection connection =
                new SmtpConnection(server.settings(SmtpSettings.Encryption.NONE, SHORT))) {
            return send(connection, before);
        }
    }

    private static SmtpOutcome send(SmtpConnection connection) throws Exception {
        return send(connection, () -> {});
    }

    private static SmtpOutcome send(SmtpConnection connection, Runnable before) throws Exception {
        SMTPMessage mail =
                MailWriter.write(
                        Letters.to("ai@coquan.example", "Ai", "Thử"),
                        Instant.parse("2026-11-26T01:00:00Z"));
        Address to = mail.getAllRecipients()[0];
        return connection.send(mail, to, before);
    }
}
