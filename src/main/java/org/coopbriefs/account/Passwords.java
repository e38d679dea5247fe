package org.coopbriefs.account;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.coopbriefs.account.WeakPassword.Weakness;
import org.coopbriefs.text.Sha256;

/**
 * Hashes passwords and judges them: by length, not by what kinds of characters they have (NIST SP
 * 800-63B, 3.1.1.2).
 */
@ApplicationScoped
public class Passwords {

    static final int MOST = 256;

    private static final int DIFFERENT_AT_LEAST = 5;

    /** Nothing is left of a password once these are taken out of it. */
    private static final List<String> OBVIOUS =
            List.of(
                    "coopbriefs",
                    "briefs",
                    "baocao",
                    "hoptac",
                    "matkhau",
                    "password",
                    "123456",
                    "qwerty");

    @Inject AccountConfig config;

    private volatile String nobodysHash;

    public String hash(String password) {
        return BcryptUtil.bcryptHash(prepared(password), config.bcryptCost());
    }

    public boolean matches(String password, String hash) {
        return BcryptUtil.matches(prepared(password), hash);
    }

    /** Takes as long as a comparison does, for a name that nobody has. */
    void matchesNobody(String password) {
        if (nobodysHash == null) {
            nobodysHash = hash(Secrets.random(15));
        }
        matches(password, nobodysHash);
    }

    /**
     * Lets a password pass that is long enough and not obvious.
     *
     * @throws WeakPassword otherwise
     */
    public void judge(String password, String userName) {
        int length = password.codePointCount(0, password.length());
        refuseIf(length < config.passwordLength(), Weakness.SHORT);
        refuseIf(length > MOST, Weakness.LONG);
        refuseIf(
                password.codePoints().distinct().count() < DIFFERENT_AT_LEAST, Weakness.MONOTONOUS);
        refuseIf(withoutObvious(password, userName) < config.passwordLength() / 2, Weakness.NAME);
    }

    private static void refuseIf(boolean weak, Weakness weakness) {
        if (weak) {
            throw new WeakPassword(weakness);
        }
    }

    private static int withoutObvious(String password, String userName) {
        String rest = password.toLowerCase(Locale.ROOT);
        if (userName.length() > 2) {
            rest = rest.replace(userName.toLowerCase(Locale.ROOT), "");
        }
        for (String word : OBVIOUS) {
            rest = rest.replace(word, "");
        }
        return rest.length();
    }

    /**
     * bcrypt looks at 72 bytes only, and a Vietnamese letter has up to three, six where the
     * keyboard composes it of parts: so the text is normalised, and its hash is what bcrypt sees.
     */
    private static String prepared(String password) {
        return Sha256.of("coopbriefs:" + Normalizer.normalize(password, Normalizer.Form.NFC));
    }
}
