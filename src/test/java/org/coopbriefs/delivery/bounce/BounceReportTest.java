package org.coopbriefs.delivery.bounce;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    4.4.1              | connect to mx.tinh.example: Connection timed out    | false
                    4.7.0              | 450 4.7.0 greylisted                                | false
                    5.1.1              | 550 no                                              | true
                    5.1.10             | 556 5.1.10 null MX                                  | true
                    5.1.7              | 550 5.1.7 bad address of the sender                 | false
                    5.1.8              | 553 5.1.8 domain of the sender                      | false
                    5.2.1              | 550 5.2.1 mailbox disabled                          | true
                    5.2.1 (disabled)   | 550 off                                             | true
                    5.2.2              | 552 5.2.2 mailbox full                              | false
                    5.0.0              | 550 5.1.1 user unknown                              | true
                    5.0.0              | 550-5.1.1 The account does not exist 550 5.1.1 x    | true
                    5.0.0              | 550 5.2.1 disabled                                  | true
                    5.0.0              | 550 5.7.1 refused by policy, see 5.1.1.1            | false
                    5.0.0              | 550 5.1.1.7 is an address of the net                | false
                    5.0.0              | the server said no                                  | false
                    5.7.1              | 550 5.1.1 user unknown                              | false
                    """)
    void takesFailedForFinalAndHoldsAddressesThatAreGone(
            String status, String words, boolean isGone) throws Exception {
        BounceReport report =
                read(Bounces.report(
                                "x@coquan.example",
                                Bounces.failed("a@b.example", status, words),
                                Bounces.headers(ID)))
                        .orElseThrow();
        assertThat(report.isPermanent()).isTrue();
        assertThat(report.isNoSuchAddress()).isEqualTo(isGone);
    }

    @Test
    void keepsNothingInItsWordsThatADatabaseRefuses() throws Exception {
        String status = Bounces.failed("a@b.example", "5.1.1", "550 5.1.1 \0 gone");
        assertThat(
                        read(Bounces.report("x@coquan.example", status, Bounces.headers(ID)))
                                .orElseThrow()
                                .words())
                .isEqualTo("failed 5.1.1: 550 5.1.1   gone");
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
