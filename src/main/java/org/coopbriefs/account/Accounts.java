package org.coopbriefs.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.coopbriefs.account.WeakPassword.Weakness;
import org.coopbriefs.reference.Provinces;

/** Makes users, changes them and gives them passwords. */
@ApplicationScoped
public class Accounts {

    public static final String ADMIN = "admin";

    private static final int RANDOM_BYTES = 15;

    @Inject Passwords passwords;
    @Inject Sessions sessions;
    @Inject Provinces provinces;
    @Inject Audit audit;
    @Inject Clock clock;

    /** What the audit log says of a user. */
    record Rights(Role role, Set<String> provinces, boolean enabled) {
        static Rights of(User user) {
            return new Rights(user.role, user.provinces, user.enabled);
        }
    }

    /** Makes the first administrator where there is none; true if it was made now. */
    @Transactional
    public boolean bootstrapAdmin(String password) {
        if (User.named(ADMIN).isPresent()) {
            return false;
        }
        create(ADMIN, password, Role.ADMIN, Set.of());
        return true;
    }

    /**
     * Makes a user.
     *
     * @param slugs provinces that the user may see; empty means all
     * @throws NameTaken if somebody has that name
     * @throws LimitedAdmin if an administrator is to see some provinces only
     */
    @Transactional
    public User create(String name, String password, Role role, Set<String> slugs) {
        if (User.named(name).isPresent()) {
            throw new NameTaken();
        }
        User user = new User();
        user.name = Names.checked(name);
        user.passwordHash = passwords.hash(password);
        user.role = role;
        user.provinces = granted(role, slugs);
        user.persist();
        audit.record(AuditAction.USER_CREATED, key(user), null, Rights.of(user));
        return user;
    }

    /**
     * Makes a user with a random password that has to be changed at the first sign-in; this is the
     * only time it is told.
     */
    @Transactional
    public String invite(String name, Role role, Set<String> slugs) {
        String password = randomPassword();
        create(name, password, role, slugs).mustChangePassword = true;
        return password;
    }

    /**
     * Changes what a user may do; what is open in browsers ends.
     *
     * @throws LastAdmin if nobody would be left who can change it back
     * @throws LimitedAdmin if an administrator is to see some provinces only
     */
    @Transactional
    public void change(User user, Role role, Set<String> slugs, boolean enabled) {
        User kept = User.findById(user.id);
        if (kept.role == Role.ADMIN && (role != Role.ADMIN || !enabled) && isLastAdmin(kept)) {
            throw new LastAdmin();
        }
        Rights before = Rights.of(kept);
        kept.role = role;
        kept.provinces = granted(role, slugs);
        kept.enabled = enabled;
        sessions.endAllOf(kept);
        audit.record(AuditAction.USER_CHANGED, key(kept), before, Rights.of(kept));
    }

    private static boolean isLastAdmin(User user) {
        return User.count("role = ?1 and enabled and id <> ?2", Role.ADMIN, user.id) == 0;
    }

    /**
     * Replaces the password of a user who has just confirmed the present one; all sessions end,
     * also the one in which it was done.
     *
     * @throws WeakPassword if the new one is too easy to guess, or not new
     */
    @Transactional
    public User replacePassword(String name, String replacement) {
        User user = User.named(name).orElseThrow();
        passwords.judge(replacement, name);
        if (passwords.matches(replacement, user.passwordHash)) {
            throw new WeakPassword(Weakness.SAME);
        }
        give(user, replacement, false);
        audit.record(AuditAction.PASSWORD_CHANGED, key(user));
        return user;
    }

    /**
     * Gives a user a random password that has to be changed at the next sign-in; empty if nobody
     * has that name.
     */
    @Transactional
    public Optional<String> resetPassword(String name) {
        String password = randomPassword();
        Optional<User> user = User.named(name);
        user.ifPresent(found -> reset(found, password));
        return user.map(found -> password);
    }

    private void reset(User user, String password) {
        give(user, password, true);
        audit.record(AuditAction.PASSWORD_RESET, key(user));
    }

    private void give(User user, String password, boolean mustChange) {
        user.passwordHash = passwords.hash(password);
        user.passwordChangedAt = clock.instant();
        user.mustChangePassword = mustChange;
        sessions.endAllOf(user);
    }

    private static String key(User user) {
        return "user:" + user.name;
    }

    /** Administrators look after the whole installation: a limit would be theirs to take off. */
    private Set<String> granted(Role role, Set<String> slugs) {
        if (role == Role.ADMIN && !slugs.isEmpty()) {
            throw new LimitedAdmin();
        }
        return known(slugs);
    }

    private Set<String> known(Set<String> slugs) {
        for (String slug : slugs) {
            if (provinces.bySlug(slug).isEmpty()) {
                throw new UnknownProvince(slug);
            }
        }
        return new TreeSet<>(slugs);
    }

    /** A password that nobody can guess: 20 characters, 120 random bits. */
    public static String randomPassword() {
        return Secrets.random(RANDOM_BYTES);
    }

    /** Somebody has this name already. */
    public static final class NameTaken extends RuntimeException {}

    /** Nobody would be left who may manage users. */
    public static final class LastAdmin extends RuntimeException {}

    /** Administrators are always for all provinces. */
    public static final class LimitedAdmin extends RuntimeException {}

    /** No unit has this slug. */
    public static final class UnknownProvince extends RuntimeException {
        UnknownProvince(String slug) {
            super(slug);
        }
    }
}
