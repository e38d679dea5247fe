package org.coopbriefs.delivery.mail;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLException;
import org.coopbriefs.delivery.mail.SmtpOutcome.Kind;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** A connection to a mail server, over which one message after the other is handed over. */
public final class SmtpConnection implements AutoCloseable {

    private static final int REFUSALS = 500;
    private static final int SYNTAX_ERRORS = 510;
    private static final int ANSWERS = 400;
    private static final int CLOSING = 421;

    private final SmtpSettings settings;
    private final PhasedTransport transport;

    /**
     * Connects and signs in.
     *
     * @throws NoConnection where that fails: nothing was sent
     */
    public SmtpConnection(SmtpSettings settings) throws NoConnection {
        this.settings = settings;
        Session session = session(settings);
        transport =
                new PhasedTransport(
                        session, "smtp", settings.encryption() == SmtpSettings.Encryption.IMPLICIT);
        try {
            transport.connect(
                    settings.host(), settings.port(), settings.user(), settings.password());
        } catch (MessagingException refused) {
            throw new NoConnection(
                    NoConnection.Reason.of(refused), settings + ": " + Words.of(refused), refused);
        }
    }

    private static Session session(SmtpSettings settings) throws NoConnection {
        try {
            return Session.getInstance(settings.properties());
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new NoConnection(
                    NoConnection.Reason.CERTIFICATE,
                    "certificates of authorities, %s: %s"
                            .formatted(settings.authorities(), Words.of(unreadable)),
                    unreadable);
        }
    }

    /** The most bytes that the server takes, or {@code Long.MAX_VALUE} where it doesn't say. */
    public long largest() {
        String size = transport.getExtensionParameter("SIZE");
        return size == null || !size.matches("[1-9]\\d{0,17}")
                ? Long.MAX_VALUE
                : Long.parseLong(size);
    }

    /**
     * Hands a message over.
     *
     * @param beforeData done before the message is begun; where it fails, nothing is sent
     */
    public SmtpOutcome send(MimeMessage message, Address to, Runnable beforeData) {
        transport.prepare(beforeData);
        try {
            transport.sendMessage(message, new Address[] {to});
            return new SmtpOutcome(
                    Kind.ACCEPTED,
                    transport.getLastReturnCode(),
                    transport.getLastServerResponse().strip(),
                    transport.isConnected());
        } catch (MessagingException failure) {
            return outcome(failure);
        }
    }

    private SmtpOutcome outcome(MessagingException failure) {
        Reply reply = Reply.in(failure);
        if (reply != null) {
            return new SmtpOutcome(
                    kind(reply),
                    reply.code,
                    reply.words,
                    reply.code != CLOSING && transport.isConnected());
        }
        return transport.hasBegun()
                ? new SmtpOutcome(
                        Kind.UNKNOWN, null, OwnWords.BROKEN.with(Words.of(failure)), false)
                : new SmtpOutcome(Kind.LATER, null, Words.of(failure), false);
    }

    private static Kind kind(Reply reply) {
        if (reply.code < REFUSALS) {
            return Kind.LATER;
        }
        return switch (reply.about) {
            case SENDER -> Kind.SENDER_REFUSED;
            case ADDRESS -> reply.isNoSuchAddress() ? Kind.NO_SUCH_ADDRESS : Kind.REFUSED;
            case MESSAGE -> Kind.REFUSED;
        };
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException alreadyGone) {
            // what was accepted stays accepted
        }
    }

    /** What a reply is about. */
    private enum About {
        SENDER,
        ADDRESS,
        MESSAGE
    }

    /** What the server said, as the library's exceptions tell it. */
    private record Reply(int code, About about, String words) {

        static Reply in(Exception failure) {
            for (Exception e = failure; e != null; e = next(e)) {
                Reply reply = of(e);
                if (reply != null && reply.code >= ANSWERS) {
                    return reply;
                }
            }
            return null;
        }

        private static Reply of(Exception e) {
            return switch (e) {
                case SMTPAddressFailedException address ->
                        new Reply(address.getReturnCode(), About.ADDRESS, Words.of(address));
                case SMTPSenderFailedException sender ->
                        new Reply(sender.getReturnCode(), About.SENDER, Words.of(sender));
                case SMTPSendFailedException sent when sent.getNextException() == null ->
                        new Reply(
                                sent.getReturnCode(),
                                isOfSender(sent.getCommand()) ? About.SENDER : About.MESSAGE,
                                Words.of(sent));
                default -> null;
            };
        }

        private static boolean isOfSender(String command) {
            return command.startsWith("MAIL");
        }

        private static Exception next(Exception e) {
            return e instanceof MessagingException mail ? mail.getNextException() : null;
        }

        /**
         * The enhanced code says it (5.1.x: addressing, RFC 3463); without one, "no such mailbox"
         * is 550, 551 and 553 (RFC 5321, 4.2.3).
         */
        boolean isNoSuchAddress() {
            String rest = words.replaceFirst("^\\d{3}[ -]", "");
            return rest.matches("(?s)\\d\\.\\d+\\.\\d+.*")
                    ? rest.startsWith("5.1.")
                    : code >= SYNTAX_ERRORS && code != 552 && code != 554;
        }
    }

    /** Whether this is a connection as the server is set now. */
    public boolean isBy(SmtpSettings now) {
        return settings.equals(now);
    }

    /** The server was not reached, or did not let us in. */
    public static final class NoConnection extends Exception {

        private final Reason reason;

        public NoConnection(Reason reason, String words, Exception cause) {
            super(words, cause);
            this.reason = reason;
        }

        public Reason reason() {
            return reason;
        }

        /** Why there is none. */
        public enum Reason {
            NO_SERVER,
            /** Ours can't be read. */
            PASSWORD,
            UNKNOWN_HOST,
            /** Nobody answers there, or something that is no mail server. */
            NOT_REACHED,
            /** It does not encrypt as it is asked to. */
            NO_ENCRYPTION,
            /** It has no certificate that holds for it. */
            CERTIFICATE,
            /** It does not take our user and password. */
            SIGN_IN;

            static Reason of(MessagingException failure) {
                Reason reason = NOT_REACHED;
                for (Throwable e = failure; e != null; e = e.getCause()) {
                    reason =
                            switch (e) {
                                case AuthenticationFailedException refused -> SIGN_IN;
                                case UnknownHostException unknown -> UNKNOWN_HOST;
                                case CertificateException bad -> CERTIFICATE;
                                case SSLException plain -> NO_ENCRYPTION;
                                default -> reason;
                            };
                }
                return isUpgradeRefused(failure) ? NO_ENCRYPTION : reason;
            }

            /** The library has no exception of its own for it. */
            private static boolean isUpgradeRefused(MessagingException failure) {
                return String.valueOf(failure.getMessage()).startsWith("STARTTLS is required");
            }
        }
    }

    /** The words of a failure in one line, without those of the library where a server spoke. */
    private static final class Words {
        private Words() {}

        static String of(Exception failure) {
            StringBuilder words = new StringBuilder();
            for (Throwable e = failure; e != null; e = cause(e)) {
                String own = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
                String line = own.replaceAll("\\s*\\R\\s*", " ").strip();
                if (words.indexOf(line) < 0) {
                    words.append(words.isEmpty() ? "" : "; ").append(line);
                }
            }
            return words.toString();
        }

        private static Throwable cause(Throwable e) {
            if (e instanceof SMTPAddressFailedException || e instanceof SMTPSendFailedException) {
                return null;
            }
            return e.getCause();
        }
    }
}
