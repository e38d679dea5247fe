package org.coopbriefs.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.bouncycastle.asn1.x509.GeneralName;
import org.coopbriefs.delivery.mail.SmtpOutcome.Kind;
import org.coopbriefs.delivery.mail.SmtpSettings.Encryption;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A server that encrypts, with a certificate that holds or not: nothing goes out in the clear. */
class TlsTest {

    private static final GeneralName HERE = new GeneralName(GeneralName.iPAddress, "127.0.0.1");
    private static final GeneralName ELSEWHERE =
            new GeneralName(GeneralName.dNSName, "khac.example");

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(names = {"STARTTLS", "IMPLICIT"})
    void handsOverWhatItEncryptedToAServerWhoseCertificateHolds(Encryption encryption)
            throws Exception {
        ServerCertificate certificate = ServerCertificate.of(folder, HERE);
        try (ScriptedSmtp server = server(certificate, encryption)) {
            assertThat(send(server.settings(encryption, certificate.authority())))
                    .isEqualTo(Kind.ACCEPTED);
            assertThat(server.messages()).hasSize(1);
            assertThat(server.saidInTheClear()).isEqualTo(greetingOf(encryption));
        }
    }

    private static String greetingOf(Encryption encryption) {
        return encryption == Encryption.STARTTLS ? "EHLO STARTTLS" : "";
    }

    @ParameterizedTest
    @CsvSource({"STARTTLS, false", "IMPLICIT, false", "STARTTLS, true", "IMPLICIT, true"})
    void sendsNothingToAServerThatNobodyVouchesForAndNothingToAnotherOne(
            Encryption encryption, boolean trusted) throws Exception {
        ServerCertificate certificate = ServerCertificate.of(folder, trusted ? ELSEWHERE : HERE);
        try (ScriptedSmtp server = server(certificate, encryption)) {
            SmtpSettings settings =
                    server.settings(encryption, trusted ? certificate.authority() : null);
            assertThatThrownBy(() -> send(settings))
                    .isInstanceOf(SmtpConnection.NoConnection.class)
                    .hasMessageContaining(
                            trusted ? "127.0.0.1" : "unable to find valid certification path")
                    .hasMessageContaining(trusted ? "No subject alternative" : "PKIX");
            assertThat(server.messages()).isEmpty();
            assertThat(server.saidInTheClear()).isEqualTo(greetingOf(encryption));
        }
    }

    @Test
    void sendsNothingToAServerWhoseCertificateHasRunOut() throws Exception {
        ServerCertificate certificate = ServerCertificate.expired(folder, HERE);
        try (ScriptedSmtp server = server(certificate, Encryption.STARTTLS)) {
            assertThatThrownBy(
                            () ->
                                    send(
                                            server.settings(
                                                    Encryption.STARTTLS, certificate.authority())))
                    .isInstanceOf(SmtpConnection.NoConnection.class)
                    .hasMessageContaining("validity check failed");
            assertThat(server.messages()).isEmpty();
        }
    }

    @Test
    void saysWhatIsWrongWithTheFileOfAuthorities() throws Exception {
        Path none = folder.resolve("khong-co.pem");
        try (ScriptedSmtp server = new ScriptedSmtp()) {
            assertThatThrownBy(() -> send(server.settings(Encryption.STARTTLS, none)))
                    .isInstanceOf(SmtpConnection.NoConnection.class)
                    .hasMessageContaining("khong-co.pem");
            Files.writeString(none, "không phải chứng thư");
            assertThatThrownBy(() -> send(server.settings(Encryption.STARTTLS, none)))
                    .isInstanceOf(SmtpConnection.NoConnection.class)
                    .hasMessageContaining("khong-co.pem");
            assertThat(server.saidInTheClear()).isEmpty();
        }
    }

    private static ScriptedSmtp server(ServerCertificate certificate, Encryption encryption) {
        return new ScriptedSmtp(certificate.server(), encryption);
    }

    private static Kind send(SmtpSettings settings) throws Exception {
        SMTPMessage mail =
                MailWriter.write(
                        Letters.to("ai@coquan.example", "Ai", "Thử"),
                        Instant.parse("2026-11-26T01:00:00Z"));
        try (SmtpConnection connection = new SmtpConnection(settings)) {
            return connection.send(mail, mail.getAllRecipients()[0], () -> {}).kind();
        }
    }
}
