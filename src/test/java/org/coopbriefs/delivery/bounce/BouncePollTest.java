package org.coopbriefs.delivery.bounce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.coopbriefs.delivery.MailConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mailbox with broken mail in it, one that goes away, and one that can't encrypt. */
class BouncePollTest {

    private final GreenMail server =
            new GreenMail(
                    new ServerSetup[] {
                        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP),
                        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_POP3),
                        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAPS),
                        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_POP3S)
                    });

    private final List<String> read = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();

    /** What happens before a mail is read. */
    private Runnable before = () -> {};

    private GreenMailUser box;

    @BeforeEach
    void start() {
        server.start();
        box = server.setUser("tra-lai@coquan.example", "tra-lai", "mat-khau");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @ParameterizedTest
    @ValueSource(strings = {"imap", "pop3"})
    void passesOverWhatCannotBeDecoded(String protocol) throws Exception {
        deliver(report("<a@x>").replace("text/rfc822-headers", headersIn("base64")));
        deliver(report("<b@x>").replace("text/rfc822-headers", headersIn("x-own")));
        deliver(report("<c@x>"));
        poll(protocol, MailConfig.Tls.NONE);
        assertThat(unreadable).hasSize(2);
        assertThat(read).containsExactly("<c@x>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"imap", "pop3"})
    void remembersNothingOfAMailWhenTheConnectionBreaks(String protocol) throws Exception {
        deliver(report("<a@x>"));
        deliver(report("<b@x>"));
        before = server::stop;
        assertThatThrownBy(() -> poll(protocol, MailConfig.Tls.NONE))
                .isInstanceOfAny(MessagingException.class, IOException.class);
        assertThat(read).isEmpty();
        assertThat(unreadable).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"imap", "pop3"})
    void saysNoPasswordToAServerThatCannotEncrypt(String protocol) throws Exception {
        deliver(report("<a@x>"));
        assertThatThrownBy(() -> poll(protocol, MailConfig.Tls.STARTTLS))
                .isInstanceOf(MessagingException.class)
                .hasMessageContaining(upgrade(protocol));
        assertThat(read).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"imaps", "pop3s"})
    void saysNoPasswordToAServerThatNobodyVouchesFor(String protocol) {
        deliver(report("<a@x>"));
        assertThatThrownBy(() -> poll(protocol, MailConfig.Tls.STARTTLS))
                .isInstanceOf(MessagingException.class)
                .hasStackTraceContaining("unable to find valid certification path");
        assertThat(read).isEmpty();
    }

    private static String upgrade(String protocol) {
        return protocol.equals("pop3") ? "STLS" : "STARTTLS";
    }

    private static String headersIn(String encoding) {
        return "text/rfc822-headers\r\nContent-Transfer-Encoding: " + encoding;
    }

    private static String report(String id) {
        return Bounces.report(
                "x@coquan.example", Bounces.failed("a@tinh.example"), Bounces.headers(id));
    }

    private void deliver(String mail) {
        box.deliver(GreenMailUtil.newMimeMessage(mail));
    }

    private void poll(String protocol, MailConfig.Tls tls) throws Exception {
        int port =
                switch (protocol) {
                    case "imap" -> server.getImap().getPort();
                    case "imaps" -> server.getImaps().getPort();
                    case "pop3" -> server.getPop3().getPort();
                    default -> server.getPop3s().getPort();
                };
        new BounceMailbox(
                        new BounceMailbox.Account(
                                protocol, "127.0.0.1", port, tls, null, "tra-lai", "mat-khau"))
                .each(new Noting());
    }

    private final class Noting implements BounceMailbox.Reader {
        @Override
        public boolean isNew(String key) {
            return true;
        }

        @Override
        public void read(String key, MimeMessage mail) throws MessagingException, IOException {
            before.run();
            read.add(BounceReport.read(mail).orElseThrow().messageId());
        }

        @Override
        public void unreadable(String key, String why) {
            unreadable.add(why);
        }
    }
}
