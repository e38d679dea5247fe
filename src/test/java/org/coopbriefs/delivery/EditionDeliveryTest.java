package org.coopbriefs.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.coopbriefs.TestClock;
import org.coopbriefs.TestPostgres;
import org.coopbriefs.account.Role;
import org.coopbriefs.account.User;
import org.coopbriefs.archive.BriefFile;
import org.coopbriefs.archive.BriefOnTrial;
import org.coopbriefs.delivery.recipient.Form;
import org.coopbriefs.delivery.recipient.Recipient;
import org.junit.jupiter.api.Test;

/** Whom an edition goes to, when it is issued and when its turn comes. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class EditionDeliveryTest extends OutboxOnTrial {

    @Inject Outbox outbox;
    @Inject DeliveryLedger ledger;

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

    private void issueExpecting(int status) {
        brief.issue(null).then().statusCode(status);
    }

    private String hash() {
        return QuarkusTransaction.requiringNew().call(() -> file().sha256);
    }

    private BriefFile file() {
        return BriefFile.of(edition(), "vi", BriefFile.Part.BRIEF).orElseThrow();
    }
}
