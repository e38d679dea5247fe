package org.coopbriefs.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** Lets people in who know their password. */
@ApplicationScoped
public class SignIn {

    private static final int LONGEST_NAME = 200;

    @Inject Throttle throttle;
    @Inject Passwords passwords;
    @Inject VerifiedPasswords verified;

    /**
     * The user with this name and password. An unknown name, a wrong password and somebody who has
     * left take the same time and the same answer.
     *
     * @param address where the attempt comes from
     * @throws WrongPassword where there is none
     * @throws TooManyAttempts where too many have failed
     */
    public User attempt(String name, String password, String address) {
        User user = find(name.strip().toLowerCase(Locale.ROOT));
        if (user != null && user.enabled && verified.contains(password, user.passwordHash)) {
            return user;
        }
        throttle.begin(name, address);
        if (!matches(user, password)) {
            throw new WrongPassword();
        }
        throttle.succeeded(name, address);
        verified.add(password, user.passwordHash);
        return user;
    }

    private boolean matches(User user, String password) {
        if (user == null || !user.enabled) {
            passwords.matchesNobody(password);
            return false;
        }
        return passwords.matches(password, user.passwordHash);
    }

    private static User find(String name) {
        return name.length() > LONGEST_NAME
                ? null
                : QuarkusTransaction.requiringNew().call(() -> User.named(name).orElse(null));
    }
}
