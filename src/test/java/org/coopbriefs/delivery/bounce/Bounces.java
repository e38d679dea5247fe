package org.coopbriefs.delivery.bounce;

/** Reports of failure as mail servers write them (RFC 3464), in our own words. */
public final class Bounces {

    private Bounces() {}

    /**
     * A report.
     *
     * @param returned the last part, with its head
     */
    public static String report(String to, String status, String returned) {
        return """
        From: MAILER-DAEMON@thu.example
        To: %s
        Subject: Undelivered Mail Returned to Sender
        MIME-Version: 1.0
        Auto-Submitted: auto-replied
        Content-Type: multipart/report; report-type=delivery-status; boundary="ranh-gioi"

        --ranh-gioi
        Content-Type: text/plain; charset=us-ascii

        The message could not be delivered.

        --ranh-gioi
        Content-Type: message/delivery-status

        Reporting-MTA: dns; thu.example
        Arrival-Date: Thu, 26 Nov 2026 08:00:00 +0700

        %s

        --ranh-gioi
        %s

        --ranh-gioi--
        """
                .formatted(to, status.strip(), returned.strip())
                .replace("\n", "\r\n");
    }

    public static String failed(String address) {
        return """
        Final-Recipient: rfc822; %s
        Original-Recipient: rfc822;%s
        Action: failed
        Status: 5.1.1
        Remote-MTA: dns; mx.tinh.example
        Diagnostic-Code: smtp; 550 5.1.1 <%s>: Recipient address rejected:
            User unknown
        """
                .formatted(address, address, address);
    }

    public static String delayed(String address) {
        return """
        Final-Recipient: rfc822; %s
        Action: delayed
        Status: 4.4.1
        Diagnostic-Code: smtp; connection timed out
        """
                .formatted(address);
    }

    public static String full(String address) {
        return """
        Final-Recipient: rfc822; %s
        Action: failed
        Status: 5.2.2
        Diagnostic-Code: smtp; 552 5.2.2 mailbox full
        """
                .formatted(address);
    }

    /** What a server gives up on, with its status and its words. */
    static String failed(String address, String status, String diagnostic) {
        return """
        Final-Recipient: rfc822; %s
        Action: failed
        Status: %s
        Diagnostic-Code: smtp; %s
        """
                .formatted(address, status, diagnostic);
    }

    /** Only the headers of our mail come back. */
    public static String headers(String messageId) {
        return """
        Content-Type: text/rfc822-headers

        From: bao-cao@coquan.example
        Message-ID: %s
        Subject: =?UTF-8?Q?B=C3=A1o_c=C3=A1o?=
        """
                .formatted(messageId);
    }

    /** The whole mail comes back. */
    static String mail(String messageId) {
        return """
        Content-Type: message/rfc822

        From: bao-cao@coquan.example
        Message-ID: %s
        Subject: x

        Kinh gui
        """
                .formatted(messageId);
    }
}
