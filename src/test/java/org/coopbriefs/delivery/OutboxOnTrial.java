package org.coopbriefs.delivery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.coopbriefs.TestClock;
import org.coopbriefs.account.Accounts;
import org.coopbriefs.archive.BriefEdition;
import org.coopbriefs.archive.BriefOnTrial;
import org.coopbriefs.brief.Period;
import org.coopbriefs.delivery.mail.ScriptedSmtp;
import org.coopbriefs.delivery.recipient.Recipient;
import org.coopbriefs.work.ManualQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * Mail to those who subscribed to a brief, over a server that does what a test wants; nobody has
 * subscribed yet and nothing waits when a test begins.
 */
abstract class OutboxOnTrial {

    /** Years that no other test issues anything for. */
    private static int year = 1931;

    @Inject Accounts accounts;
    @Inject ManualQueue queue;
    @Inject EntityManager entities;

    ScriptedSmtp server;
    BriefOnTrial brief;

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

    ValidatableResponse decide(OutboxMessage message, String decision) {
        return brief.call()
                .contentType("application/json")
                .body("{\"decision\": \"%s\"}".formatted(decision))
                .post("/api/deliveries/" + message.id + "/decision")
                .then();
    }

    void issue(String reason) {
        brief.issue(reason).then().statusCode(201);
    }

    void resend() {
        brief.call()
                .queryParam("province", BriefOnTrial.PROVINCE)
                .queryParam("period", brief.period())
                .post("/api/deliveries/resend")
                .then()
                .statusCode(200);
    }

    Map<String, String> states() {
        return list().stream()
                .collect(Collectors.toMap(m -> m.address, m -> m.state.name(), (a, b) -> b));
    }

    static List<OutboxMessage> list() {
        return QuarkusTransaction.requiringNew().call(() -> OutboxMessage.list("order by id"));
    }

    static OutboxMessage message(String address) {
        return list().stream().filter(m -> m.address.equals(address)).findFirst().orElseThrow();
    }

    static List<DeliveryAttempt> attempts(OutboxMessage message) {
        return QuarkusTransaction.requiringNew().call(() -> DeliveryAttempt.of(message));
    }

    static Recipient recipient(Recipient recipient) {
        return QuarkusTransaction.requiringNew().call(() -> Recipient.findById(recipient.id));
    }

    String mailTo(String address) {
        return server.messages().stream()
                .filter(mail -> mail.contains("<" + address + ">"))
                .findFirst()
                .orElseThrow();
    }

    BriefEdition edition() {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                BriefEdition.latestOf(
                                                BriefOnTrial.PROVINCE, Period.parse(brief.period()))
                                        .orElseThrow());
    }

    void run(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).executeUpdate());
    }
}
