package org.coopbriefs.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.x509.GeneralName;
import org.coopbriefs.TestClock;
import org.coopbriefs.TestPostgres;
import org.coopbriefs.account.Accounts;
import org.coopbriefs.account.Role;
import org.coopbriefs.account.User;
import org.coopbriefs.archive.BriefEdition;
import org.coopbriefs.archive.BriefFile;
import org.coopbriefs.archive.BriefOnTrial;
import org.coopbriefs.brief.Period;
import org.coopbriefs.delivery.mail.ScriptedSmtp;
import org.coopbriefs.delivery.mail.ScriptedSmtp.Step;
import org.coopbriefs.delivery.mail.ServerCertificate;
import org.coopbriefs.delivery.mail.SmtpSettings.Encryption;
import org.coopbriefs.delivery.recipient.Form;
import org.coopbriefs.delivery.recipient.Recipient;
import org.coopbriefs.work.ManualQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@WithTestResource(TestPostgres.class)
class OutboxTest {

    /** Years that no other test issues anything for. */
    private static int year = 1931;

    @Inject Accounts accounts;
    @Inject ManualQueue queue;
    @Inject Outbox outbox;
    @Inject DeliveryLedger ledger;
    @Inject SignedLinks links;
    @Inject TrialMessages trials;
    @Inject MailTroubles troubles;
    @Inject EntityManager entities;

    private ScriptedSmtp server;
    private BriefOnTrial brief;

    @BeforeEach
    void beginAnew() {
        accounts.bootstrapAdmin(BriefOnTrial.PASSWORD);
        run("delete from bounce_report");
        run("delete from delivery_attempt");
        run("delete from outbox_message");
        run("delete from recipient");
        run("delete from subscription");
        run("delete from scheduled_tasks");
        run("delete from work_item");
        server = new ScriptedSmtp();
        TestSmtpServer.use(server.settings());
        brief = BriefOnTrial.of(year++, 12).confirmed();
        TestClock.set(TestClock.now());
    }

    @AfterEach
    void stop() throws Exception {
        TestClock.reset();
        TestSmtpServer.use(null);
        server.close();
    }

    @Test
    void sendsAnIssuedEditionToThoseWhoSubscribed() {
        Readers.subscribed("a@tinh.example", BriefOnTrial.PROVINCE, Form.ATTACHMENT);
        Readers.subscribed("b@tinh.example", BriefOnTrial.PROVINCE, Form.LINK);
        Readers.subscribed("c@tinh.example", "son-la", Form.ATTACHMENT);
        issue(null);
        assertThat(states())
                .isEqualTo(Map.of("a@tinh.example", "QUEUED", "b@tinh.example", "QUEUED"));
        queue.runDue();
        assertThat(states())
                .isEqualTo(Map.of("a@tinh.example", "ACCEPTED", "b@tinh.example", "ACCEPTED"));
        assertThat(server.messages()).hasSize(2);
        OutboxMessage sent = message("a@tinh.example");
        assertThat(sent.answer).isEqualTo("250 2.0.0 Ok: queued as THU1");
        assertThat(sent.sha256).isEqualTo(hash());
        assertThat(attempts(sent)).hasSize(1);
        assertThat(mailTo("a@tinh.example"))
                .contains("Message-ID: " + sent.messageId, "application/pdf");
        assertThat(mailTo("b@tinh.example")).doesNotContain("application/pdf").contains("/tai-ve/");
    }

    @Test
    void queuesNothingWhereTheEditionIsNotIssued() {
        Readers.subscribed("a@tinh.example", BriefOnTrial.PROVINCE, Form.ATTACHMENT);
        brief.report(4);
        issueExpecting(409);
        assertThat(states()).isEmpty();
    }

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

    @Test
    void sendsACorrectionToExactlyThoseWhoGotTheEarlierEdition() {
        Readers.subscribed("a@tinh.example", BriefOnTrial.PROVINCE, Form.ATTACHMENT);
        Readers.subscribed("b@tinh.example", BriefOnTrial.PROVINCE, Form.ATTACHMENT);
        Readers.subscribed("c@tinh.example", BriefOnTrial.PROVINCE, Form.ATTACHMENT);
        server.to("b@tinh.example", "550 5.7.1 not from you");
        server.to("c@tinh.example", "451 4.7.1 later");
        issue(null);
        queue.runDue();
        Readers.subscribed("new@tinh.example", BriefOnTrial.PROVINCE, Form.ATTACHMENT);
        server.recover();
        server.forget();
        brief.amend(15);
        issue("số liệu nhầm");
        assertThat(list().stream().map(m -> m.address + " " + m.purpose + " " + m.state))
                .containsExactlyInAnyOrder(
                        "a@tinh.example BRIEF ACCEPTED",
                        "b@tinh.example BRIEF BOUNCED",
                        "c@tinh.example BRIEF CANCELLED",
                        "a@tinh.example CORRECTION QUEUED",
                        "c@tinh.example BRIEF QUEUED");
        queue.runDue();
        assertThat(server.messages()).hasSize(2);
    }

    @Test
    void sendsAgainToTheAddressAsItIsNow() {
        Recipient reader =
                Readers.subscribed("a@tinh.example", BriefOnTrial.PROVINCE, Form.ATTACHMENT);
        server.to("a@tinh.example", "550 5.1.1 no such user here");
        issue(null);
        queue.runDue();
        decide(message("a@tinh.example"), "SEND_AGAIN").statusCode(409);
        mend(reader, "moi@tinh.example");
        decide(message("a@tinh.example"), "SEND_AGAIN").statusCode(200);
        queue.runDue();
        assertThat(states()).isEqualTo(Map.of("moi@tinh.example", "ACCEPTED"));
        assertThat(mailTo("moi@tinh.example")).isNotEmpty();
        assertThat(attempts(message("moi@tinh.example")))
                .extracting(attempt -> attempt.address + " " + attempt.outcome)
                .startsWith("a@tinh.example BOUNCED")
                .endsWith("moi@tinh.example ACCEPTED");
    }

    @Test
    void sendsTheEditionInForceToWhomAnEarlierOneDidNotReach() {
        Recipient reader =
                Readers.subscribed("a@tinh.example", BriefOnTrial.PROVINCE, Form.ATTACHMENT);
        server.to("a@tinh.example", "550 5.1.1 no such user here");
        issue(null);
        queue.runDue();
        brief.amend(15);
        issue("số liệu nhầm");
        mend(reader, "moi@tinh.example");
        resend();
        resend();
        decide(message("a@tinh.example"), "SEND_AGAIN").statusCode(409);
        queue.runDue();
        assertThat(list().stream().map(m -> m.address + " " + m.edition.number + " " + m.state))
                .containsExactly("a@tinh.example 1 BOUNCED", "moi@tinh.example 2 ACCEPTED");
        assertThat(server.messages()).hasSize(1);
    }

    @Test
    void sendsNothingAgainThatACorrectionHasTakenThePlaceOf() {
        Readers.subscribed("a@tinh.example", BriefOnTrial.PROVINCE, Form.ATTACHMENT);
        server.at(Step.RCPT, "451 4.7.1 later");
        issue(null);
        queue.runDue();
        server.recover();
        brief.amend(15);
        issue("số liệu nhầm");
        decide(list().getFirst(), "SEND_AGAIN").statusCode(409);
        TestClock.advance(Duration.ofDays(1));
        queue.runDue();
        assertThat(list().stream().map(m -> m.edition.number + " " + m.state))
                .containsExactly("1 CANCELLED", "2 ACCEPTED");
        assertThat(server.messages()).hasSize(1);
    }

    @Test
    void keepsBackWhatIsCorrectedWhileItIsHandedOver() {
        Readers.subscribed("a@tinh.example", BriefOnTrial.PROVINCE, Form.ATTACHMENT);
        issue(null);
        OutboxMessage message = message("a@tinh.example");
        outbox.claim(message.lane, "a node's", 10);
        brief.amend(15);
        issue("số liệu nhầm");
        assertThatThrownBy(() -> ledger.begin(message, "a node's"))
                .isInstanceOf(DeliveryLedger.Withdrawn.class);
        queue.runDue();
        assertThat(list().stream().map(m -> m.edition.number + " " + m.purpose + " " + m.state))
                .containsExactly("1 BRIEF CANCELLED", "2 BRIEF ACCEPTED");
    }

    @Test
    void resendsNothingUnlessItIsSaidWhichBrief() {
        brief.call().post("/api/deliveries/resend").then().statusCode(400);
        brief.call()
                .queryParam("province", BriefOnTrial.PROVINCE)
                .post("/api/deliveries/resend")
                .then()
                .statusCode(400);
    }

    @Test
    void looksAgainWhetherItMayGoWhenItsTurnComes() {
        Map<String, String> changes =
                Map.of(
                        "left@tinh.example",
                        "update recipient set unsubscribed_at = now() where address = 'left@tinh.example'",
                        "held@tinh.example",
                        "update recipient set held_at = now(), held_reason = 'x' where address = 'held@tinh.example'",
                        "office@tinh.example",
                        "update recipient set unsubscribed_at = now(), by_office = true where address = 'office@tinh.example'",
                        "ended@tinh.example",
                        "update subscription set valid_to = '2001-01-01' where recipient_id ="
                                + " (select id from recipient where address = 'ended@tinh.example')",
                        "user@tinh.example",
                        "update recipient set account = 'nobody' where address = 'user@tinh.example'",
                        "gone@tinh.example",
                        "delete from recipient where address = 'gone@tinh.example'");
        changes.keySet()
                .forEach(to -> Readers.subscribed(to, BriefOnTrial.PROVINCE, Form.ATTACHMENT));
        issue(null);
        assertThat(states()).hasSize(6).doesNotContainValue("CANCELLED");
        changes.values().forEach(this::run);
        queue.runDue();
        assertThat(list().stream().map(m -> m.address + ": " + m.answer))
                .containsExactlyInAnyOrder(
                        "left@tinh.example: unsubscribed",
                        "held@tinh.example: address held back: x",
                        "office@tinh.example: 250 2.0.0 Ok: queued as THU1",
                        "ended@tinh.example: the subscription has ended",
                        "user@tinh.example: the account may not see it: nobody",
                        "gone@tinh.example: the recipient was deleted");
        assertThat(server.messages()).hasSize(1);
        assertThat(attempts(message("left@tinh.example"))).hasSize(1);
    }

    @Test
    void correctsNothingForWhoMayNotSeeItAnyMore() {
        Recipient reader =
                Readers.subscribed("a@tinh.example", BriefOnTrial.PROVINCE, Form.ATTACHMENT);
        issue(null);
        queue.runDue();
        run("update recipient set account = 'nobody' where id = " + reader.id);
        brief.amend(15);
        issue("số liệu nhầm");
        queue.runDue();
        assertThat(list().stream().map(m -> m.edition.number + " " + m.state))
                .containsExactly("1 ACCEPTED", "2 CANCELLED");
        assertThat(server.messages()).hasSize(1);
    }

    @Test
    void aLinkLastsFromWhenItIsSentAndFromWhenItIsSentAgain() {
        Readers.subscribed("a@tinh.example", BriefOnTrial.PROVINCE, Form.LINK);
        TestSmtpServer.use(null);
        issue(null);
        TestClock.advance(Duration.ofDays(40));
        TestSmtpServer.use(server.settings());
        server.at(Step.DOT, "550 5.7.1 not from you");
        queue.runDue();
        assertThat(message("a@tinh.example").linkExpiresAt)
                .isAfter(TestClock.now().plus(Duration.ofDays(13)));
        run("update outbox_message set link_revoked_at = now()");
        server.recover();
        TestClock.advance(Duration.ofDays(40));
        decide(message("a@tinh.example"), "SEND_AGAIN").statusCode(200);
        queue.runDue();
        OutboxMessage sent = message("a@tinh.example");
        assertThat(sent.state).isEqualTo(DeliveryState.ACCEPTED);
        assertThat(sent.linkExpiresAt).isAfter(TestClock.now().plus(Duration.ofDays(13)));
        given().get("/tai-ve/" + links.token(SignedLinks.Use.DOWNLOAD, sent.id))
                .then()
                .statusCode(200);
    }

    @Test
    void aLinkOpensTheVietnameseBriefWhereItWasNotIssuedInTheReadersLanguage() {
        Readers.subscribed("a@tinh.example", BriefOnTrial.PROVINCE, Form.LINK);
        issue(null);
        run("update outbox_message set language = 'km'");
        String path =
                "/tai-ve/" + links.token(SignedLinks.Use.DOWNLOAD, message("a@tinh.example").id);
        given().get(path).then().statusCode(200);
        assertThat(given().get(path + "/tep").then().statusCode(200).extract().asByteArray())
                .isEqualTo(brief.pdf(1, "vi"));
    }

    @Test
    void aTrialShowsTheLinkThatALargeBriefGoesWith() {
        issue(null);
        server.limit(30_000);
        TrialMessages.Preview usual = trials.preview(edition(), "vi");
        assertThat(usual.fileName()).isNotNull();
        trials.send(edition(), "vi", "toi@tinh.example", "Tôi");
        assertThat(server.messages()).hasSize(1);
        assertThat(server.messages().getFirst())
                .doesNotContain("application/pdf")
                .contains("/api/briefs/ha-tinh/");
    }

    private ValidatableResponse decide(OutboxMessage message, String decision) {
        return brief.call()
                .contentType("application/json")
                .body("{\"decision\": \"%s\"}".formatted(decision))
                .post("/api/deliveries/" + message.id + "/decision")
                .then();
    }

    private void mend(Recipient recipient, String address) {
        run(
                "update recipient set held_at = null, held_reason = null, address = '%s' where id = %d"
                        .formatted(address, recipient.id));
    }

    @Test
    void sendsToMembersOfAGroupOnceAndNotToWhoUnsubscribed() {
        Recipient left =
                Readers.subscribed("a@tinh.example", BriefOnTrial.PROVINCE, Form.ATTACHMENT);
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            Recipient.<Recipient>findById(left.id).unsubscribedAt = TestClock.now();
                            Recipient member = Readers.recipient("b@tinh.example");
                            member.groups = Set.of("so-ngoai-vu");
                            member.persist();
                            var both = Readers.subscription(BriefOnTrial.PROVINCE, Form.LINK);
                            both.recipient = member;
                            both.persist();
                            var group =
                                    Readers.subscription(BriefOnTrial.PROVINCE, Form.ATTACHMENT);
                            group.group = "so-ngoai-vu";
                            group.persist();
                        });
        issue(null);
        assertThat(states())
                .isEqualTo(Map.of("a@tinh.example", "CANCELLED", "b@tinh.example", "QUEUED"));
        assertThat(message("b@tinh.example").form).isEqualTo(Form.ATTACHMENT);
    }

    @Test
    void sendsToAUserOnlyWhatThatUserMaySee() {
        if (QuarkusTransaction.requiringNew().call(() -> User.named("chi-son-la").isEmpty())) {
            accounts.create("chi-son-la", BriefOnTrial.PASSWORD, Role.VIEWER, Set.of("son-la"));
        }
        Recipient foreign = Readers.subscribed("a@tinh.example", BriefOnTrial.PROVINCE, Form.LINK);
        run("update recipient set account = 'chi-son-la' where id = " + foreign.id);
        issue(null);
        assertThat(states()).isEmpty();
    }

    private void issue(String reason) {
        brief.issue(reason).then().statusCode(201);
    }

    private void issueExpecting(int status) {
        brief.issue(null).then().statusCode(status);
    }

    private void resend() {
        brief.call()
                .queryParam("province", BriefOnTrial.PROVINCE)
                .queryParam("period", brief.period())
                .post("/api/deliveries/resend")
                .then()
                .statusCode(200);
    }

    private List<?> dead() {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                entities.createNativeQuery(
                                                "select last_error from work_item where state = 'DEAD'")
                                        .getResultList());
    }

    private Map<String, String> states() {
        return list().stream()
                .collect(Collectors.toMap(m -> m.address, m -> m.state.name(), (a, b) -> b));
    }

    private static List<OutboxMessage> list() {
        return QuarkusTransaction.requiringNew().call(() -> OutboxMessage.list("order by id"));
    }

    private static OutboxMessage message(String address) {
        return list().stream().filter(m -> m.address.equals(address)).findFirst().orElseThrow();
    }

    private static List<DeliveryAttempt> attempts(OutboxMessage message) {
        return QuarkusTransaction.requiringNew().call(() -> DeliveryAttempt.of(message));
    }

    private static Recipient recipient(Recipient recipient) {
        return QuarkusTransaction.requiringNew().call(() -> Recipient.findById(recipient.id));
    }

    private String mailTo(String address) {
        return server.messages().stream()
                .filter(mail -> mail.contains("<" + address + ">"))
                .findFirst()
                .orElseThrow();
    }

    private String hash() {
        return QuarkusTransaction.requiringNew().call(() -> file().sha256);
    }

    private BriefEdition edition() {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                BriefEdition.latestOf(
                                                BriefOnTrial.PROVINCE, Period.parse(brief.period()))
                                        .orElseThrow());
    }

    private BriefFile file() {
        return BriefFile.of(edition(), "vi", BriefFile.Part.BRIEF).orElseThrow();
    }

    private void run(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).executeUpdate());
    }
}
