package org.coopbriefs.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.coopbriefs.TestClock;
import org.coopbriefs.TestPostgres;
import org.coopbriefs.account.Accounts;
import org.coopbriefs.archive.BriefOnTrial;
import org.coopbriefs.delivery.recipient.Form;
import org.coopbriefs.delivery.recipient.Recipient;
import org.coopbriefs.text.Sha256;
import org.coopbriefs.work.ManualQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * From the edition through Debian's own mail server into a mailbox, and back by the links in the
 * mail.
 */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class MailboxTrialTest {

    @Inject Accounts accounts;
    @Inject ManualQueue queue;

    @AfterEach
    void forgetTheServer() {
        TestSmtpServer.use(null);
        TestClock.reset();
    }

    @Test
    void arrivesInARealMailboxAsItWasIssued() throws Exception {
        accounts.bootstrapAdmin(BriefOnTrial.PASSWORD);
        Readers.forgetAll();
        try (Postfix postfix = Postfix.start()) {
            TestSmtpServer.use(postfix.settings());
            TestClock.set(TestClock.now());
            BriefOnTrial brief = BriefOnTrial.of(1991, 12).confirmed();
            Recipient reader =
                    Readers.subscribed("lan@tinh.example", BriefOnTrial.PROVINCE, Form.ATTACHMENT);
            brief.issue(null).then().statusCode(201);
            queue.runDue();
            MimeMessage mail = read(postfix.mails(1).getFirst());
            checkHeaders(mail);
            MimeMultipart parts = (MimeMultipart) mail.getContent();
            checkTexts((MimeMultipart) parts.getBodyPart(0).getContent());
            assertThat(parts.getBodyPart(1).getFileName())
                    .isEqualTo("Báo cáo hợp tác Hà Tĩnh 1991 (lần 1).pdf");
            byte[] pdf = parts.getBodyPart(1).getInputStream().readAllBytes();
            assertThat(pdf).isEqualTo(brief.pdf(1, "vi"));
            assertThat(Sha256.of(pdf)).isEqualTo(sent(reader).sha256);
            checkUnsubscribing(mail, reader);
        }
    }

    private static void checkHeaders(MimeMessage mail) throws Exception {
        assertThat(mail.getSubject()).isEqualTo("Báo cáo hợp tác Hà Tĩnh, năm 1991");
        InternetAddress to = (InternetAddress) mail.getAllRecipients()[0];
        assertThat(to.getPersonal()).isEqualTo("Bà Nguyễn Thị L");
        InternetAddress from = (InternetAddress) mail.getFrom()[0];
        assertThat(from.getPersonal()).isEqualTo("Báo cáo hợp tác Việt Nam – Lào");
    }

    private static void checkTexts(MimeMultipart texts) throws Exception {
        String plain = (String) texts.getBodyPart(0).getContent();
        assertThat(plain)
                .contains("Kính gửi Bà Nguyễn Thị L,")
                .contains("Lưu học sinh, học viên, cán bộ được đào tạo (người): trong kỳ 12")
                .containsPattern("Hỗ trợ phía .*–");
        assertThat((String) texts.getBodyPart(1).getContent()).contains(">12</td>");
    }

    /**
     * Asking ends nothing; what a mail program posts by itself does, and once more changes nothing.
     */
    private static void checkUnsubscribing(MimeMessage mail, Recipient reader) throws Exception {
        String link = mail.getHeader("List-Unsubscribe")[0].replaceAll("[<>\\s]", "");
        String path = URI.create(link).getPath();
        given().get(path).then().statusCode(200);
        assertThat(kept(reader).unsubscribedAt).isNull();
        given().contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post(path)
                .then()
                .statusCode(200);
        assertThat(kept(reader).unsubscribedAt).isNotNull();
        given().get(path.substring(0, path.length() - 1) + "~").then().statusCode(404);
    }

    private static Recipient kept(Recipient recipient) {
        return QuarkusTransaction.requiringNew().call(() -> Recipient.findById(recipient.id));
    }

    private static OutboxMessage sent(Recipient recipient) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                OutboxMessage.<OutboxMessage>find("recipient.id", recipient.id)
                                        .firstResult());
    }

    private static MimeMessage read(Path file) throws Exception {
        try (InputStream in = Files.newInputStream(file)) {
            return new MimeMessage(Session.getInstance(new Properties()), in);
        }
    }
}
