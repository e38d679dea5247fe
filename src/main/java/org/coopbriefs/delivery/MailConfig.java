package org.coopbriefs.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * What the environment says of the mail server that takes our messages, and of what they look like.
 * What it leaves open an administrator may set: {@link
 * org.coopbriefs.delivery.setting.MailSettings} says what holds.
 */
@ConfigMapping(prefix = "briefs.mail")
public interface MailConfig {

    /**
     * Where one is named, the account at it is the environment's: port, encryption, user and
     * password too. Otherwise it is the one that an administrator has set, if any.
     */
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
    Optional<String> from();

    /** The sender's name, where it is not the brand of the message's language. */
    Optional<String> fromName();

    /** Where answers go, where that is another address. */
    Optional<String> replyTo();

    /**
     * Where reports of failure go; where none is named they go to the sender. With {@code verp} the
     * message's number is put into it: {@code bounces+17-x@...}.
     */
    Optional<String> bounceAddress();

    Optional<Boolean> verp();

    /** Bytes of a whole message, as mail servers count them; what is larger goes as a link. */
    Optional<Long> maxSize();

    /**
     * Holds the key that passwords of accounts set on a page are encrypted with; made when it is
     * first needed. Nodes on one database have copies of the same.
     */
    @WithDefault("${briefs.data:data}/mail.key")
    Path keyFile();

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

        /** Where one is named, the whole account is the environment's. */
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
