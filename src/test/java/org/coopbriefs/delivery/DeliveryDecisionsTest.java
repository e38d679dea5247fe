package org.coopbriefs.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import org.coopbriefs.TestClock;
import org.coopbriefs.TestPostgres;
import org.coopbriefs.archive.BriefOnTrial;
import org.coopbriefs.delivery.mail.ScriptedSmtp.Step;
import org.coopbriefs.delivery.recipient.Form;
import org.coopbriefs.delivery.recipient.Recipient;
import org.junit.jupiter.api.Test;

/** What a person has sent again. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class DeliveryDecisionsTest extends OutboxOnTrial {

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
    void resendsNothingUnlessItIsSaidWhichBrief() {
        brief.call().post("/api/deliveries/resend").then().statusCode(400);
        brief.call()
                .queryParam("province", BriefOnTrial.PROVINCE)
                .post("/api/deliveries/resend")
                .then()
                .statusCode(400);
    }

    private void mend(Recipient recipient, String address) {
        run(
                "update recipient set held_at = null, held_reason = null, address = '%s' where id = %d"
                        .formatted(address, recipient.id));
    }
}
