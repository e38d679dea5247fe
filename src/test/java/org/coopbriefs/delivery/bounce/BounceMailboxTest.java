package org.coopbriefs.delivery.bounce;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.Flags;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.coopbriefs.TestPostgres;
import org.coopbriefs.account.Accounts;
import org.coopbriefs.archive.BriefOnTrial;
import org.coopbriefs.delivery.DeliveryState;
import org.coopbriefs.delivery.MailConfig;
import org.coopbriefs.delivery.OutboxMessage;
import org.coopbriefs.delivery.Readers;
import org.coopbriefs.delivery.SignedLinks;
import org.coopbriefs.delivery.TestSmtpServer;
import org.coopbriefs.delivery.mail.ScriptedSmtp;
import org.coopbriefs.delivery.recipient.Form;
import org.coopbriefs.delivery.recipient.Recipient;
import org.coopbriefs.work.ManualQueue;
import org.coopbriefs.work.WorkItem;
import org.coopbriefs.work.WorkState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports that lie in a mailbox among other mail, over IMAP and POP3. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class BounceMailboxTest {

    private static int year = 1993;

    @Inject Accounts accounts;
    @Inject ManualQueue queue;
    @Inject BounceTask bounces;
    @Inject SignedLinks links;
    @Inject EntityManager entities;

    private final GreenMail server =
            new GreenMail(
                    new ServerSetup[] {
                        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP),
                        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_POP3)
                    });

    @AfterEach
    void stop() {
        server.stop();
        TestSmtpServer.use(null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"imap", "pop3"})
    void findsTheMessageAndHoldsTheAddressBack(String protocol) throws Exception {
        OutboxMessage sent = sent(protocol);
        GreenMailUser box = mailbox();
        deliver(box, "From: ban@tinh.example\r\nSubject: Hỏi\r\n\r\nXin chào");
        deliver(
                box,
                Bounces.report(
                        "x@coquan.example",
                        Bounces.failed(sent.address),
                        Bounces.headers("<foreign@elsewhere>")));
        deliver(
                box,
                Bounces.report(
                        "x@coquan.example",
                        Bounces.failed(sent.address),
                        Bounces.headers(sent.messageId)));
        bounces.read(account(protocol));
        bounces.read(account(protocol));
        OutboxMessage now = message(sent.id);
        assertThat(now.state).isEqualTo(DeliveryState.BOUNCED);
        assertThat(now.answer).contains("550 5.1.1", "User unknown");
        assertThat(recipient(sent).heldReason).contains("550 5.1.1");
        checkThatNothingWasTouched(box, protocol);
    }

    @Test
    void findsTheMessageByTheNumberInTheAddress() throws Exception {
        OutboxMessage sent = sent("verp");
        String token = links.token(SignedLinks.Use.BOUNCE, sent.id).replace('.', '-');
        GreenMailUser box = mailbox();
        deliver(
                box,
                Bounces.report(
                        "tra-lai+" + token + "@coquan.example",
                        Bounces.full(sent.address),
                        "Content-Type: text/plain\n\n-"));
        bounces.read(account("imap"));
        assertThat(message(sent.id).state).isEqualTo(DeliveryState.BOUNCED);
        assertThat(recipient(sent).heldAt).isNull();
    }

    @Test
    void takesADelayForNoFailure() throws Exception {
        OutboxMessage sent = sent("delay");
        deliver(
                mailbox(),
                Bounces.report(
                        "x@coquan.example",
                        Bounces.delayed(sent.address),
                        Bounces.mail(sent.messageId)));
        bounces.read(account("imap"));
        assertThat(message(sent.id).state).isEqualTo(DeliveryState.ACCEPTED);
    }

    @Test
    void seesAFinalFailureOfARelayThatGaveUpWithoutHoldingTheAddress() throws Exception {
        OutboxMessage sent = sent("relay");
        deliver(
                mailbox(),
                Bounces.report(
                        "x@coquan.example",
                        Bounces.failed(sent.address, "4.4.1", "connection timed out"),
                        Bounces.headers(sent.messageId)));
        bounces.read(account("imap"));
        assertThat(message(sent.id).state).isEqualTo(DeliveryState.BOUNCED);
        assertThat(recipient(sent).heldAt).isNull();
    }

    @Test
    void remembersWhyAMailCannotBeReadAndGoesOn() throws Exception {
        OutboxMessage sent = sent("broken");
        GreenMailUser box = mailbox();
        String good =
                Bounces.report(
                        "x@coquan.example",
                        Bounces.failed(sent.address),
                        Bounces.headers(sent.messageId));
        String head = "text/rfc822-headers";
        deliver(box, good.replace(head, head + "\r\nContent-Transfer-Encoding: x-own"));
        deliver(box, good);
        bounces.read(account("imap"));
        assertThat(message(sent.id).state).isEqualTo(DeliveryState.BOUNCED);
        assertThat(
                        QuarkusTransaction.requiringNew()
                                .call(
                                        () ->
                                                entities.createNativeQuery(
                                                                "select report from bounce_report where outbox_message_id is null and report is not null",
                                                                String.class)
                                                        .getResultList()))
                .anyMatch(reason -> reason.toString().contains("x-own"));
    }

    @Test
    void keepsOneRowOfAMailboxThatCannotBeReadAndNoneWithoutAMailbox() {
        run("delete from scheduled_tasks");
        run("delete from work_item where kind = 'bounces'");
        bounces.order();
        assertThat(polls()).isEmpty();
        for (int poll = 0; poll < 3; poll++) {
            bounces.poll();
            run("update work_item set state = 'DEAD', ended_at = now() where kind = 'bounces'");
            run("delete from scheduled_tasks");
        }
        assertThat(polls()).hasSize(1);
        bounces.poll();
        queue.runDue();
        assertThat(polls()).extracting(item -> item.state).containsExactly(WorkState.DONE);
        bounces.poll();
        assertThat(polls()).hasSize(2);
        queue.runDue();
    }

    private static List<WorkItem> polls() {
        return QuarkusTransaction.requiringNew()
                .call(() -> WorkItem.<WorkItem>list("kind", BounceTask.KIND));
    }

    private void run(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).executeUpdate());
    }

    private OutboxMessage sent(String name) throws Exception {
        accounts.bootstrapAdmin(BriefOnTrial.PASSWORD);
        try (ScriptedSmtp smtp = new ScriptedSmtp()) {
            TestSmtpServer.use(smtp.settings());
            BriefOnTrial brief = BriefOnTrial.of(year++, 12).confirmed();
            Recipient reader =
                    Readers.subscribed(name + "@bounce.example", BriefOnTrial.PROVINCE, Form.LINK);
            brief.issue(null).then().statusCode(201);
            queue.runDue();
            return QuarkusTransaction.requiringNew()
                    .call(() -> OutboxMessage.find("recipient.id", reader.id).firstResult());
        }
    }

    private GreenMailUser mailbox() {
        server.start();
        return server.setUser("tra-lai@coquan.example", "tra-lai", "mat-khau");
    }

    private static void deliver(GreenMailUser box, String mail) throws Exception {
        MimeMessage message = GreenMailUtil.newMimeMessage(mail);
        box.deliver(message);
    }

    /** POP3 knows no marks: what its server notes for itself is its own business. */
    private void checkThatNothingWasTouched(GreenMailUser box, String protocol) throws Exception {
        var stored = server.getManagers().getImapHostManager().getInbox(box).getMessages();
        assertThat(stored).hasSize(3);
        assertThat(stored)
                .allMatch(
                        mail ->
                                protocol.equals("pop3")
                                        || !mail.getFlags().contains(Flags.Flag.SEEN))
                .allMatch(mail -> !mail.getFlags().contains(Flags.Flag.DELETED));
    }

    private BounceMailbox.Account account(String protocol) {
        int port = (protocol.equals("imap") ? server.getImap() : server.getPop3()).getPort();
        return new BounceMailbox.Account(
                protocol, "127.0.0.1", port, MailConfig.Tls.NONE, null, "tra-lai", "mat-khau");
    }

    private static OutboxMessage message(long id) {
        return QuarkusTransaction.requiringNew().call(() -> OutboxMessage.findById(id));
    }

    private static Recipient recipient(OutboxMessage message) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Recipient.findById(message.recipient.id));
    }
}
