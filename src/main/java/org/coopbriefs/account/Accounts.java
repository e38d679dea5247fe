package org.coopbriefs.account;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

/** Makes users and gives them passwords. */
@ApplicationScoped
public class Accounts {

    public static final String ADMIN = "admin";

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
     * @param provinces slugs that the user may see; empty means all
     */
    @Transactional
    public User create(String name, String password, Role role, Set<String> provinces) {
        User user = new User();
        user.name = name;
        user.passwordHash = BcryptUtil.bcryptHash(password);
        user.role = role;
        user.provinces = provinces;
        user.persist();
        return user;
    }

    /** Gives a user another password; false if nobody has that name. */
    @Transactional
    public boolean changePassword(String name, String password) {
        Optional<User> user = User.named(name);
        user.ifPresent(found -> found.passwordHash = BcryptUtil.bcryptHash(password));
        return user.isPresent();
    }

    /** A password that nobody can guess: 20 characters, 120 random bits. */
    public static String randomPassword() {
        byte[] random = new byte[15];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
