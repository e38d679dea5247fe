package org.coopbriefs.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.x509.GeneralName;
import org.coopbriefs.TestClock;
import org.coopbriefs.TestPostgres;
import org.coopbriefs.archive.BriefOnTrial;
import org.coopbriefs.delivery.mail.ScriptedSmtp;
import org.coopbriefs.delivery.mail.ScriptedSmtp.Step;
import org.coopbriefs.delivery.mail.ServerCertificate;
import org.coopbriefs.delivery.mail.SmtpSettings.Encryption;
import org.coopbriefs.delivery.recipient.Form;
import org.coopbriefs.delivery.recipient.Recipient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of messages on their way to the server, whatever happens there. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class OutboxTest extends OutboxOnTrial {

    @Inject Outbox outbox;
    @Inject DeliveryLedger ledger;
    @Inject MailTroubles troubles;

    @Test
    void triesAgainLaterWhatTheServerPostpones() {
        Readers.subscribed("a@tinh.example", BriefOnTrial.PROVINCE, Form.ATTACHMENT);
        server.at(Step.RCPT, "451 4.7.1 greylisted");
        issue(null);
        queue.runDue();
        assertThat(states()).containsValue("DEFERRED");
        assertThat(message("a@tinh.example").answer).contains("451 4.7.1 greylisted");
        server.recover();
        queue.runDue();
        assertThat(server.messages()).isEmpty();
        TestClock.advance(Duration.ofMinutes(2));
        queue.runDue();
        assertThat(states()).containsValue("ACCEPTED");
        assertThat(server.messages()).hasSize(1);
        assertThat(attempts(message("a@tinh.example")))
                .extracting(attempt -> attempt.outcome)
                .containsExactly(DeliveryState.DEFERRED, DeliveryState.ACCEPTED);
    }

    @Test
    void oneMessageThatCannotBeWrittenKeepsNoOtherBack() {
        Recipient bad =
                Readers.subscribed("a@tinh.example", BriefOnTrial.PROVINCE, Form.ATTACHMENT);
        Readers.subscribed("b@tinh.example", BriefOnTrial.PROVINCE, Form.ATTACHMENT);
        issue(null);
        run("update outbox_message set language = 'xx' where recipient_id = " + bad.id);
        queue.runDue();
        assertThat(states())
                .isEqualTo(Map.of("a@tinh.example", "DEFERRED", "b@tinh.example", "ACCEPTED"));
        assertThat(message("a@tinh.example").answer).startsWith("the message could not be written");
        for (int attempt = 1; attempt < DeliveryLedger.RETRIES.attempts(); attempt++) {
            TestClock.advance(Duration.ofHours(6));
            queue.runDue();
        }
        assertThat(states()).containsEntry("a@tinh.example", "BOUNCED");
        assertThat(attempts(message("a@tinh.example"))).hasSize(DeliveryLedger.RETRIES.attempts());
    }

    @Test
    void failsAtOnceAndForAllWhereTheServerTakesNothingFromUs() {
        Readers.subscribed("a@tinh.example", BriefOnTrial.PROVINCE, Form.ATTACHMENT);
        Readers.subscribed("b@tinh.example", BriefOnTrial.PROVINCE, Form.ATTACHMENT);
        server.at(Step.MAIL, "553 5.7.1 sender not allowed");
        issue(null);
        run("update outbox_message set lane = 0");
        queue.runDue();
        assertThat(states())
                .isEqualTo(Map.of("a@tinh.example", "BOUNCED", "b@tinh.example", "BOUNCED"));
        assertThat(list())
                .allSatisfy(
                        message -> {
                            assertThat(message.answer).contains("553 5.7.1 sender not allowed");
                            assertThat(attempts(message)).hasSize(1);
                        });
        assertThat(dead()).hasSize(1);
        tellsThatNoMailGoes("SENDER_REFUSED", "553 5.7.1 sender not allowed");
        server.recover();
        TestClock.advance(Duration.ofDays(1));
        queue.runDue();
        assertThat(server.messages()).isEmpty();
        resend();
        queue.runDue();
        assertThat(states()).doesNotContainValue("BOUNCED");
        assertThat(server.messages()).hasSize(2);
        assertThat(troubles.find()).isEmpty();
    }

    /** On the home page in the server's words; to the health check's readers without them. */
    private static void tellsThatNoMailGoes(String kind, String words) {
        assertThat(
                        given().auth()
                                .preemptive()
                                .basic("admin", BriefOnTrial.PASSWORD)
                                .get("/")
                                .asString())
                .contains("Không gửi được thư", words);
        String health = given().get("/q/health/well").then().statusCode(503).extract().asString();
        assertThat(health).contains(kind);
        if (!words.isEmpty()) {
            assertThat(health).doesNotContain(words);
        }
        assertThat(given().get("/q/health/ready").asString()).doesNotContain("mail");
    }

    @Test
    void holdsBackAnAddressThatIsNotThere() {
        Recipient gone =
                Readers.subscribed("a@tinh.example", BriefOnTrial.PROVINCE, Form.ATTACHMENT);
        server.to("a@tinh.example", "550 5.1.1 no such user here");
        issue(null);
        queue.runDue();
        assertThat(states()).containsValue("BOUNCED");
        assertThat(recipient(gone).heldReason).contains("550 5.1.1 no such user here");
        TestClock.advance(Duration.ofDays(3));
        queue.runDue();
        assertThat(attempts(message("a@tinh.example"))).hasSize(1);
    }

    @Test
    void neverSendsAgainWhatMayHaveArrived() {
        Readers.subscribed("a@tinh.example", BriefOnTrial.PROVINCE, Form.ATTACHMENT);
        server.at(Step.DOT, ScriptedSmtp.DROP);
        issue(null);
        queue.runDue();
        assertThat(states()).containsValue("UNCERTAIN");
        server.recover();
        TestClock.advance(Duration.ofDays(3));
        queue.runDue();
        assertThat(server.messages()).hasSize(1);
        assertThat(states()).containsValue("UNCERTAIN");
    }

    @Test
    void losesNothingWhileTheServerIsAway() throws Exception {
        Readers.subscribed("a@tinh.example", BriefOnTrial.PROVINCE, Form.ATTACHMENT);
        server.close();
        issue(null);
        queue.runDue();
        assertThat(states()).containsValue("QUEUED");
        assertThat(message("a@tinh.example").attempts).isZero();
        tellsThatNoMailGoes("NOT_REACHED", "127.0.0.1");
        server = new ScriptedSmtp();
        TestSmtpServer.use(server.settings());
        TestClock.advance(Duration.ofHours(1));
        queue.runDue();
        assertThat(states()).containsValue("ACCEPTED");
    }

    @Test
    void sendsNothingWhileTheServersCertificateDoesNotHold(@TempDir Path folder) throws Exception {
        Readers.subscribed("a@tinh.example", BriefOnTrial.PROVINCE, Form.ATTACHMENT);
        ServerCertificate certificate =
                ServerCertificate.of(folder, new GeneralName(GeneralName.iPAddress, "127.0.0.1"));
        server.close();
        server = new ScriptedSmtp(certificate.server(), Encryption.STARTTLS);
        TestSmtpServer.use(server.settings(Encryption.STARTTLS, (Path) null));
        issue(null);
        queue.runDue();
        assertThat(states()).containsValue("QUEUED");
        assertThat(server.saidInTheClear()).isEqualTo("EHLO STARTTLS");
        tellsThatNoMailGoes("NOT_REACHED", "unable to find valid certification path");
        TestSmtpServer.use(server.settings(Encryption.STARTTLS, certificate.authority()));
        TestClock.advance(Duration.ofHours(1));
        queue.runDue();
        assertThat(states()).containsValue("ACCEPTED");
        assertThat(troubles.find()).isEmpty();
    }

    @Test
    void waitsWhileNoServerIsConfigured() {
        Readers.subscribed("a@tinh.example", BriefOnTrial.PROVINCE, Form.ATTACHMENT);
        TestSmtpServer.use(null);
        assertThat(troubles.find()).isEmpty();
        issue(null);
        queue.runDue();
        assertThat(states()).containsValue("QUEUED");
        tellsThatNoMailGoes("NO_SERVER", "");
        TestSmtpServer.use(server.settings());
        TestClock.advance(Duration.ofHours(1));
        queue.runDue();
        assertThat(states()).containsValue("ACCEPTED");
    }

    @Test
    void asksAPersonAboutWhatANodeWasHandingOverWhenItDied() {
        Readers.subscribed("a@tinh.example", BriefOnTrial.PROVINCE, Form.ATTACHMENT);
        issue(null);
        OutboxMessage message = message("a@tinh.example");
        assertThat(outbox.claim(message.lane, "a dead node's", 10))
                .extracting(claimed -> claimed.id)
                .containsExactly(message.id);
        ledger.begin(message, "a dead node's");
        queue.runDue();
        assertThat(states()).containsValue("UNCERTAIN");
        assertThat(server.messages()).isEmpty();
    }

    @Test
    void sendsWhatADeadNodeHadOnlyTaken() {
        Readers.subscribed("a@tinh.example", BriefOnTrial.PROVINCE, Form.ATTACHMENT);
        issue(null);
        outbox.claim(message("a@tinh.example").lane, "a dead node's", 10);
        queue.runDue();
        assertThat(states()).containsValue("ACCEPTED");
        assertThat(server.messages()).hasSize(1);
    }

    private List<?> dead() {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                entities.createNativeQuery(
                                                "select last_error from work_item where state = 'DEAD'")
                                        .getResultList());
    }
}
