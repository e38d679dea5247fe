package org.coopbriefs.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.coopbriefs.TestClock;
import org.coopbriefs.TestPostgres;
import org.coopbriefs.archive.BriefOnTrial;
import org.coopbriefs.delivery.mail.ScriptedSmtp.Step;
import org.coopbriefs.delivery.recipient.Form;
import org.junit.jupiter.api.Test;

/** Links that messages bring instead of the brief. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class LetterLinksTest extends OutboxOnTrial {

    @Inject SignedLinks links;
    @Inject TrialMessages trials;

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
}
