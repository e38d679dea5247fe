package org.coopbriefs.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The mail server that takes our messages, and what they look like. */
@ConfigMapping(prefix = "briefs.mail")
public interface MailConfig {

    /** Nothing is sent while none is named. */
    Optional<String> host();

    @WithDefault("587")
    int port();

    /** Whether and how the connection is encrypted; certificates are always checked. */
    @WithDefault("STARTTLS")
    Tls tls();

    /**
     * A PEM file with certificates of authorities that may vouch for the mail servers beside the
     * usual ones: an office's own.
     */
    Optional<Path> authorities();

    Optional<String> user();

    Optional<String> password();

    /** A file that holds the password, instead of {@code password}. */
    Optional<Path> passwordFile();

    /** The sender's address. */
    @WithDefault("bao-cao@localhost")
    String from();

    /** The sender's domain, which Message-IDs end with. */
    default String domain() {
        return from().substring(from().lastIndexOf('@') + 1);
    }

    /** Where answers go, where that is another address. */
    Optional<String> replyTo();

    /**
     * Where reports of failure go; where none is named they go to the sender. With {@code verp} the
     * message's number is put into it: {@code bounces+17-x@...}.
     */
    Optional<String> bounceAddress();

    @WithDefault("false")
    boolean verp();

    /** Bytes of a whole message, as mail servers count them; what is larger goes as a link. */
    @WithDefault("10000000")
    long maxSize();

    /** How long a link is good; it is longer where that would end on a weekend or holiday. */
    @WithDefault("14d")
    Duration linkValid();

    /** Connections to the server at once. */
    @WithDefault("2")
    int lanes();

    @WithDefault("20s")
    Duration connectTimeout();

    /** For each answer of the server. */
    @WithDefault("2m")
    Duration timeout();

    /** Folder of the texts. */
    @WithDefault("${briefs.templates:report-templates}/mail")
    Path templates();

    Bounces bounces();

    /** How the connection is encrypted. */
    enum Tls {
        /** Upgraded before anything is said; refused where the server can't. */
        STARTTLS,
        /** From the first byte. */
        IMPLICIT,
        /** Not at all: for a relay on the same machine. */
        NONE
    }

    /** The mailbox that reports of failure arrive in. */
    interface Bounces {

        /** None is read while none is named. */
        Optional<String> host();

        @WithDefault("993")
        int port();

        /** imaps, imap, pop3s or pop3. */
        @WithDefault("imaps")
        String protocol();

        /**
         * How {@code imap} and {@code pop3} are encrypted; {@code imaps} and {@code pop3s} are from
         * the first byte. Certificates are always checked.
         */
        @WithDefault("STARTTLS")
        Tls tls();

        Optional<String> user();

        Optional<String> password();

        Optional<Path> passwordFile();

        /** How often it is read; {@code off} never. */
        @WithDefault("5m")
        String every();

        /** How long after its start a node reads it first. */
        @WithDefault("1m")
        String afterStart();
    }
}
