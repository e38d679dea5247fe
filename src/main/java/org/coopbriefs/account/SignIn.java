package org.coopbriefs.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;

/** Lets people in who know their password. */
@ApplicationScoped
public class SignIn {

    private static final int LONGEST_NAME = 200;

    @Inject Throttle throttle;
    @Inject Passwords passwords;
    @Inject VerifiedPasswords verified;
    @Inject Audit audit;

    /**
     * The user with this name and password. An unknown name, a wrong password and somebody who has
     * left take the same time and the same answer.
     *
     * @param address where the attempt comes from
     * @param way what the answer will be used for
     * @throws WrongPassword where there is none
     * @throws TooManyAttempts where too many have failed
     */
    public User attempt(String name, String password, String address, SignInWay way) {
        User user = find(name.strip().toLowerCase(Locale.ROOT));
        if (user != null && user.enabled && verified.contains(password, user.passwordHash)) {
            return user;
        }
        compare(user, name, password, address, way);
        verified.add(password, user.passwordHash);
        tell(AuditAction.SIGNED_IN, user, address, way);
        return user;
    }

    /**
     * The user for whom an identity provider vouches.
     *
     * @throws UnknownUser where nobody of that name may work here
     */
    public User vouchedFor(String name, String address) {
        User user = find(name.strip().toLowerCase(Locale.ROOT));
        boolean known = user != null && user.enabled;
        tell(
                known ? AuditAction.SIGNED_IN : AuditAction.SIGN_IN_REFUSED,
                user,
                address,
                SignInWay.PROVIDER);
        if (!known) {
            throw new UnknownUser();
        }
        return user;
    }

    /**
     * Asks somebody who is signed in for the password again, before it is replaced; throws the
     * same.
     */
    public void confirm(String name, String password, String address) {
        compare(find(name), name, password, address, SignInWay.SESSION);
    }

    private void compare(User user, String name, String password, String address, SignInWay way) {
        throttle.begin(name, address);
        if (!matches(user, password)) {
            tell(AuditAction.SIGN_IN_REFUSED, user, address, way);
            throw new WrongPassword();
        }
        throttle.succeeded(name, address);
    }

    private boolean matches(User user, String password) {
        if (user == null || !user.enabled) {
            passwords.matchesNobody(password);
            return false;
        }
        return passwords.matches(password, user.passwordHash);
    }

    /** A name that nobody has is not kept: it may be a password in the wrong field. */
    private void tell(AuditAction action, User user, String address, SignInWay way) {
        String name = user == null ? "?" : user.name;
        audit.record(name, address, action, "user:" + name, null, Map.of("way", way));
    }

    private static User find(String name) {
        return name.length() > LONGEST_NAME
                ? null
                : QuarkusTransaction.requiringNew().call(() -> User.named(name).orElse(null));
    }
}
