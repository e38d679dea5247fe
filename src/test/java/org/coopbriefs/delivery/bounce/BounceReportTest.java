package org.coopbriefs.delivery.bounce;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class BounceReportTest {

    private static final String ID = "<abc.1@coquan.example>";

    @Test
    void readsWhatAServerSaysOfAnAddressThatIsNotThere() throws Exception {
        BounceReport report =
                read(Bounces.report(
                                "tra-lai@coquan.example",
                                Bounces.failed("ai@tinh.example"),
                                Bounces.headers(ID)))
                        .orElseThrow();
        assertThat(report.messageId()).isEqualTo(ID);
        assertThat(report.isPermanent()).isTrue();
        assertThat(report.isNoSuchAddress()).isTrue();
        assertThat(report.words())
                .isEqualTo(
                        "failed 5.1.1: 550 5.1.1 <ai@tinh.example>: Recipient address rejected: User unknown");
    }

    @Test
    void findsTheIdInAMailThatComesBackWhole() throws Exception {
        assertThat(
                        read(Bounces.report(
                                        "x@coquan.example",
                                        Bounces.full("a@b.example"),
                                        Bounces.mail(ID)))
                                .orElseThrow()
                                .messageId())
                .isEqualTo(ID);
    }

    @Test
    void tellsWhatIsForGoodFromWhatIsNot() throws Exception {
        BounceReport delayed =
                read(Bounces.report(
                                "x@coquan.example",
                                Bounces.delayed("a@b.example"),
                                Bounces.headers(ID)))
                        .orElseThrow();
        assertThat(delayed.isPermanent()).isFalse();
        BounceReport full =
                read(Bounces.report(
                                "x@coquan.example",
                                Bounces.full("a@b.example"),
                                Bounces.headers(ID)))
                        .orElseThrow();
        assertThat(full.isPermanent()).isTrue();
        assertThat(full.isNoSuchAddress()).isFalse();
    }

    @Test
    void takesNoOtherMailForAReport() throws Exception {
        assertThat(read("From: a@b.example\r\nSubject: Xin ch\u00e0o\r\n\r\nMessage-ID: " + ID))
                .isEmpty();
        assertThat(
                        read(
                                "From: a@b.example\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\nhi\r\n--x--\r\n"))
                .isEmpty();
        assertThat(read(Bounces.report("x@coquan.example", "X-Nothing: 1", Bounces.headers(ID))))
                .isEmpty();
    }

    private static Optional<BounceReport> read(String mail) throws Exception {
        return BounceReport.read(
                new MimeMessage(
                        Session.getInstance(new Properties()),
                        new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8))));
    }
}
