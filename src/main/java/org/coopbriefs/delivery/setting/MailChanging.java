package org.coopbriefs.delivery.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coopbriefs.account.Audit;
import org.coopbriefs.account.AuditAction;
import org.coopbriefs.delivery.mail.HostName;
import org.coopbriefs.delivery.mail.MailAddress;
import org.coopbriefs.delivery.setting.MailAccount.Use;
import org.coopbriefs.delivery.setting.MailSettings.Field;
import org.coopbriefs.delivery.setting.Refused.Why;

/**
 * Takes settings from administrators. A kept password goes to no other server than the one it was
 * given for: whoever moves the account, or has it encrypted less, says it anew.
 */
@ApplicationScoped
public class MailChanging {

    private static final int LONGEST_USER = 320;
    private static final int LONGEST_PASSWORD = 1000;
    private static final int LONGEST_NAME = 120;
    private static final int LARGEST_PORT = 65_535;
    private static final long SMALLEST_SIZE = 100_000;
    private static final long LARGEST_SIZE = 100_000_000;
    private static final Map<Use, Set<String>> PROTOCOLS =
            Map.of(Use.SENDING, Set.of("smtp"), Use.RETURNS, Set.of("imap", "pop3"));

    @Inject MailSettings settings;
    @Inject PasswordSeal seal;
    @Inject Audit audit;
    @Inject Event<MailSettingsChanged> changed;
    @Inject Clock clock;

    /**
     * Sets an account.
     *
     * @param password null where the one that is kept is to be kept
     * @throws Refused where something is wrong, or the password has to be said anew
     */
    @Transactional
    public void set(Use use, MailHost typed, String password, String official) {
        Refused.when(settings.isFixed(use), Why.FIXED);
        MailHost place = checked(use, typed);
        Optional<MailAccount> before = MailAccount.locked(use);
        Map<String, Object> was = before.map(kept -> told(kept.place(), "kept")).orElse(null);
        MailAccount account = before.orElseGet(MailAccount::new);
        account.sealedPassword = sealed(place, password, before);
        account.use = use;
        account.moveTo(place);
        account.changedBy = official;
        account.changedAt = clock.instant();
        account.persistAndFlush();
        record(use, was, told(place, password == null ? "kept" : "set"));
    }

    /** Takes an account away; false where none was set. */
    @Transactional
    public boolean clear(Use use) {
        Optional<MailAccount> kept = MailAccount.locked(use);
        kept.ifPresent(
                account -> {
                    account.delete();
                    account.flush();
                    record(use, told(account.place(), "kept"), null);
                });
        return kept.isPresent();
    }

    private void record(Use use, Object before, Object after) {
        changed.fire(new MailSettingsChanged(use));
        audit.record(AuditAction.SETTINGS_CHANGED, "mail:" + use, before, after);
    }

    /** What is wanted of the sender; a field that is null is as if nobody had set it. */
    public record Wanted(
            String from,
            String name,
            String replyTo,
            String bounceAddress,
            boolean verp,
            Long maxSize) {}

    /** Sets the sender; what the environment says stays as it is. */
    @Transactional
    public void set(Wanted wanted, String official) {
        MailSender sender = MailSender.locked().orElseGet(MailSender::new);
        Map<String, Object> was = told(sender);
        Set<Field> fixed = settings.fixedFields();
        sender.from = open(fixed, Field.FROM) ? from(wanted) : sender.from;
        sender.name = open(fixed, Field.NAME) ? name(wanted) : sender.name;
        sender.replyTo = open(fixed, Field.REPLY_TO) ? replyTo(wanted) : sender.replyTo;
        sender.bounceAddress =
                open(fixed, Field.BOUNCE_ADDRESS) ? bounceAddress(wanted) : sender.bounceAddress;
        sender.verp = open(fixed, Field.VERP) ? Boolean.valueOf(wanted.verp) : sender.verp;
        sender.maxSize = open(fixed, Field.MAX_SIZE) ? maxSize(wanted) : sender.maxSize;
        sender.changedBy = official;
        sender.changedAt = clock.instant();
        sender.persistAndFlush();
        audit.record(AuditAction.SETTINGS_CHANGED, "mail:SENDER", was, told(sender));
    }

    private static boolean open(Set<Field> fixed, Field field) {
        return !fixed.contains(field);
    }

    private static String from(Wanted wanted) {
        return address(wanted.from, Why.FROM);
    }

    private static String name(Wanted wanted) {
        Refused.when(wanted.name != null && !isLine(wanted.name, LONGEST_NAME), Why.NAME);
        return wanted.name;
    }

    private static String replyTo(Wanted wanted) {
        return address(wanted.replyTo, Why.REPLY_TO);
    }

    private static String bounceAddress(Wanted wanted) {
        return address(wanted.bounceAddress, Why.BOUNCE_ADDRESS);
    }

    private static Long maxSize(Wanted wanted) {
        Long size = wanted.maxSize;
        Refused.when(size != null && (size < SMALLEST_SIZE || size > LARGEST_SIZE), Why.MAX_SIZE);
        return size;
    }

    private static MailHost checked(Use use, MailHost typed) {
        Refused.when(!PROTOCOLS.get(use).contains(typed.protocol()), Why.PROTOCOL);
        Refused.when(typed.tls() == null, Why.TLS);
        Refused.when(typed.port() < 1 || typed.port() > LARGEST_PORT, Why.PORT);
        Refused.when(typed.user() != null && !isLine(typed.user(), LONGEST_USER), Why.USER);
        Refused.when(typed.user() == null && use == Use.RETURNS, Why.USER);
        try {
            String host = HostName.checked(typed.host());
            return new MailHost(typed.protocol(), host, typed.port(), typed.tls(), typed.user());
        } catch (HostName.BadHost bad) {
            throw new Refused(Why.HOST);
        }
    }

    private String sealed(MailHost place, String password, Optional<MailAccount> before) {
        if (place.user() == null) {
            Refused.when(password != null, Why.PASSWORD_WITHOUT_USER);
            return null;
        }
        Refused.when(password != null && !isLine(password, LONGEST_PASSWORD), Why.PASSWORD);
        try {
            return seal.close(password == null ? kept(place, before) : password, place.bound());
        } catch (PasswordUnreadable | UncheckedIOException noKey) {
            throw new Refused(Why.KEY);
        }
    }

    private String kept(MailHost place, Optional<MailAccount> before) {
        MailAccount account = before.orElseThrow(() -> new Refused(Why.PASSWORD_MISSING));
        Refused.when(!place.isAsSafeAs(account.place()), Why.PASSWORD_ANEW);
        try {
            return seal.open(account.sealedPassword, account.place().bound());
        } catch (PasswordUnreadable lost) {
            throw new Refused(Why.PASSWORD_LOST);
        }
    }

    /** One line of text: nothing in it begins another command or header. */
    private static boolean isLine(String text, int longest) {
        return text.length() <= longest && text.chars().noneMatch(Character::isISOControl);
    }

    private static String address(String typed, Why why) {
        try {
            return typed == null ? null : MailAddress.checked(typed);
        } catch (MailAddress.BadAddress bad) {
            throw new Refused(why);
        }
    }

    private static Map<String, Object> told(MailHost place, String password) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("protocol", place.protocol());
        told.put("host", place.host());
        told.put("port", place.port());
        told.put("tls", place.tls());
        told.put("user", place.user());
        told.put("password", place.user() == null ? "none" : password);
        return told;
    }

    private static Map<String, Object> told(MailSender sender) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("from", sender.from);
        told.put("name", sender.name);
        told.put("replyTo", sender.replyTo);
        told.put("bounceAddress", sender.bounceAddress);
        told.put("verp", sender.verp);
        told.put("maxSize", sender.maxSize);
        return told;
    }
}
