package org.coopbriefs.delivery.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coopbriefs.delivery.MailConfig;
import org.coopbriefs.delivery.setting.MailAccount.Use;

/**
 * What holds now: of each account, and of each field of the sender, what the environment says, or
 * else what an administrator has set. It is read each time, so every node follows a change at once.
 */
@ApplicationScoped
public class MailSettings {

    private static final String DEFAULT_FROM = "bao-cao@localhost";
    private static final long DEFAULT_SIZE = 10_000_000;

    @Inject MailConfig config;
    @Inject PasswordSeal seal;

    /** What may be set of the sender. */
    public enum Field {
        FROM,
        NAME,
        REPLY_TO,
        BOUNCE_ADDRESS,
        VERP,
        MAX_SIZE
    }

    /** An account with its password, null where it has none. */
    public record Opened(MailHost place, String password) {
        /** Never with the password. */
        @Override
        public String toString() {
            return place.toString();
        }
    }

    /**
     * All that there is to say of an account.
     *
     * @param place where it is; null where none is set
     * @param fixed true where the environment says so
     * @param set what an administrator has set; without fields where that is nothing
     * @param lost why its password can't be read, or null
     */
    public record State(MailHost place, boolean fixed, MailAccount set, String lost) {}

    /** How an account stands. */
    @Transactional
    public State state(Use use) {
        Optional<MailAccount> set = MailAccount.of(use);
        Optional<MailHost> fixed = fixed(use);
        return new State(
                fixed.or(() -> set.map(MailAccount::place)).orElse(null),
                fixed.isPresent(),
                set.orElseGet(MailAccount::new),
                lost(use, fixed.isPresent(), set));
    }

    private String lost(Use use, boolean fixed, Optional<MailAccount> set) {
        try {
            if (fixed) {
                fixedPassword(use);
            } else {
                set.ifPresent(this::opened);
            }
            return null;
        } catch (PasswordUnreadable lost) {
            return lost.getMessage();
        }
    }

    /** True where the environment names the server: nobody else sets anything of the account. */
    public boolean isFixed(Use use) {
        return fixed(use).isPresent();
    }

    /** Where the account is; empty where none is set. */
    @Transactional
    public Optional<MailHost> place(Use use) {
        return fixed(use).or(() -> MailAccount.of(use).map(MailAccount::place));
    }

    /** Where each account is that is set. */
    @Transactional
    public Map<Use, MailHost> places() {
        Map<Use, MailHost> places = new EnumMap<>(Use.class);
        MailAccount.<MailAccount>listAll()
                .forEach(account -> places.put(account.use, account.place()));
        for (Use use : Use.values()) {
            fixed(use).ifPresent(place -> places.put(use, place));
        }
        return places;
    }

    /**
     * The account with its password; empty where none is set.
     *
     * @throws PasswordUnreadable where the password can't be had on this machine
     */
    public Optional<Opened> open(Use use) {
        return fixed(use)
                .map(place -> new Opened(place, fixedPassword(use)))
                .or(() -> set(use).map(account -> new Opened(account.place(), opened(account))));
    }

    /** What an administrator has set, whether it holds or not. */
    @Transactional
    public Optional<MailAccount> set(Use use) {
        return MailAccount.of(use);
    }

    /** What an administrator has set of the sender; without fields where that is nothing. */
    @Transactional
    public MailSender setSender() {
        return MailSender.find().orElseGet(MailSender::new);
    }

    /** Who messages come from. */
    public Sender sender() {
        return sender(setSender());
    }

    /** The same for who has read what an administrator has set. */
    public Sender sender(MailSender set) {
        return new Sender(
                first(config.from(), set.from, DEFAULT_FROM),
                first(config.fromName(), set.name, null),
                first(config.replyTo(), set.replyTo, null),
                first(config.bounceAddress(), set.bounceAddress, null),
                first(config.verp(), set.verp, false),
                first(config.maxSize(), set.maxSize, DEFAULT_SIZE));
    }

    /** What of the sender the environment says. */
    public Set<Field> fixedFields() {
        Set<Field> fixed = EnumSet.noneOf(Field.class);
        add(fixed, Field.FROM, config.from());
        add(fixed, Field.NAME, config.fromName());
        add(fixed, Field.REPLY_TO, config.replyTo());
        add(fixed, Field.BOUNCE_ADDRESS, config.bounceAddress());
        add(fixed, Field.VERP, config.verp());
        add(fixed, Field.MAX_SIZE, config.maxSize());
        return fixed;
    }

    private static void add(Set<Field> fixed, Field field, Optional<?> value) {
        if (value.isPresent()) {
            fixed.add(field);
        }
    }

    private static <T> T first(Optional<T> fixed, T set, T otherwise) {
        return fixed.orElse(set == null ? otherwise : set);
    }

    private Optional<MailHost> fixed(Use use) {
        MailConfig.Bounces returns = config.bounces();
        return switch (use) {
            case SENDING ->
                    config.host()
                            .map(
                                    host ->
                                            new MailHost(
                                                    "smtp",
                                                    host,
                                                    config.port(),
                                                    config.tls(),
                                                    config.user().orElse(null)));
            case RETURNS ->
                    returns.host()
                            .map(
                                    host ->
                                            new MailHost(
                                                    returns.protocol(),
                                                    host,
                                                    returns.port(),
                                                    returns.tls(),
                                                    returns.user().orElse(null)));
        };
    }

    private String fixedPassword(Use use) {
        return switch (use) {
            case SENDING -> password(config.password(), config.passwordFile());
            case RETURNS -> password(config.bounces().password(), config.bounces().passwordFile());
        };
    }

    private static String password(Optional<String> given, Optional<Path> file) {
        return given.or(() -> file.map(MailSettings::read)).orElse(null);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException gone) {
            throw new PasswordUnreadable(file, "is not there or can't be opened");
        }
    }

    private String opened(MailAccount account) {
        return account.sealedPassword == null
                ? null
                : seal.open(account.sealedPassword, account.place().bound());
    }
}
