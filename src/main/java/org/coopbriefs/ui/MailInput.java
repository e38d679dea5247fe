package org.coopbriefs.ui;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.math.BigDecimal;
import java.util.List;
import org.coopbriefs.delivery.MailConfig.Tls;
import org.coopbriefs.delivery.setting.MailAccount.Use;
import org.coopbriefs.delivery.setting.MailChanging;
import org.coopbriefs.delivery.setting.MailHost;
import org.coopbriefs.delivery.setting.MailSender;
import org.coopbriefs.text.VietnameseInput;

/** What the forms of the mail settings send. */
public final class MailInput {

    private static final BigDecimal MEGABYTE = BigDecimal.valueOf(1_000_000);

    private MailInput() {}

    /** What an account's form sends. */
    public static class Account {
        @FormParam("protocol")
        @DefaultValue("")
        public String protocol = "imap";

        @FormParam("host")
        @DefaultValue("")
        public String host = "";

        @FormParam("port")
        @DefaultValue("")
        public String port = "";

        @FormParam("tls")
        @DefaultValue("")
        public String tls = Tls.STARTTLS.name();

        @FormParam("user")
        @DefaultValue("")
        public String user = "";

        @FormParam("password")
        @DefaultValue("")
        String password = "";

        static Account empty(Use use) {
            Account input = new Account();
            input.port = use == Use.SENDING ? "587" : "993";
            input.tls = (use == Use.SENDING ? Tls.STARTTLS : Tls.IMPLICIT).name();
            return input;
        }

        static Account of(MailHost place) {
            Account input = new Account();
            input.protocol = place.protocol();
            input.host = place.host();
            input.port = String.valueOf(place.port());
            input.tls = place.tls().name();
            input.user = place.user() == null ? "" : place.user();
            return input;
        }

        MailHost place(Use use) {
            return new MailHost(
                    use == Use.SENDING ? "smtp" : protocol, host, port(), tls(), kept(user));
        }

        /** 0, which none is, for what is no number. */
        private int port() {
            String digits = port.strip();
            return digits.matches("[0-9]{1,5}") ? Integer.parseInt(digits) : 0;
        }

        private Tls tls() {
            return List.of(Tls.values()).stream()
                    .filter(known -> known.name().equals(tls))
                    .findFirst()
                    .orElse(null);
        }

        /** Null where the one that is kept is to be kept; blanks may be part of one. */
        String password() {
            return password.isEmpty() ? null : password;
        }
    }

    /** What the sender's form sends. */
    public static class Sender {
        @FormParam("from")
        @DefaultValue("")
        public String from = "";

        @FormParam("name")
        @DefaultValue("")
        public String name = "";

        @FormParam("replyTo")
        @DefaultValue("")
        public String replyTo = "";

        @FormParam("bounceAddress")
        @DefaultValue("")
        public String bounceAddress = "";

        @FormParam("verp")
        @DefaultValue("false")
        public boolean verp;

        @FormParam("maxSize")
        @DefaultValue("")
        public String maxSize = "";

        static Sender of(MailSender set) {
            Sender input = new Sender();
            input.from = shown(set.from);
            input.name = shown(set.name);
            input.replyTo = shown(set.replyTo);
            input.bounceAddress = shown(set.bounceAddress);
            input.verp = Boolean.TRUE.equals(set.verp);
            input.maxSize = set.maxSize == null ? "" : megabytes(set.maxSize);
            return input;
        }

        private static String shown(String text) {
            return text == null ? "" : text;
        }

        MailChanging.Wanted wanted() {
            return new MailChanging.Wanted(
                    kept(from), kept(name), kept(replyTo), kept(bounceAddress), verp, bytes());
        }

        /** 0, which is too small, for what is no number. */
        private Long bytes() {
            try {
                BigDecimal size = VietnameseInput.number(maxSize);
                return size == null ? null : size.multiply(MEGABYTE).longValue();
            } catch (VietnameseInput.Unreadable noNumber) {
                return 0L;
            }
        }
    }

    private static String kept(String text) {
        return text.isBlank() ? null : text.strip();
    }

    /** 7,5 for 7500000. */
    static String megabytes(long bytes) {
        return BigDecimal.valueOf(bytes)
                .divide(MEGABYTE)
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }
}
