package org.coopbriefs.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.coopbriefs.account.InstallationKeys;
import org.coopbriefs.account.Secrets;
import org.coopbriefs.archive.PublicAddress;

/**
 * Links that prove themselves: they name a row and are signed for one purpose with a key of this
 * installation, so that nobody can make one for another row or another purpose.
 */
@ApplicationScoped
public class SignedLinks {

    private static final String KEY = "links";
    private static final int MAC_BYTES = 18;
    private static final int LONGEST_ID = 18;

    @Inject InstallationKeys keys;
    @Inject PublicAddress addresses;

    /** What a link lets somebody do. */
    public enum Use {
        DOWNLOAD("/tai-ve/"),
        UNSUBSCRIBE("/huy-dang-ky/"),
        BOUNCE("");

        private final String path;

        Use(String path) {
            this.path = path;
        }
    }

    /** The whole address for a row. */
    public String address(Use use, long id) {
        return addresses.of(use.path + token(use, id)).toString();
    }

    public String token(Use use, long id) {
        return id + "." + signature(use, id);
    }

    /** The row that a token was made for; empty where it is not one of ours for this use. */
    public OptionalLong read(Use use, String token) {
        int dot = token.indexOf('.');
        if (dot < 1 || dot > LONGEST_ID || !token.substring(0, dot).matches("[1-9]\\d*")) {
            return OptionalLong.empty();
        }
        long id = Long.parseLong(token.substring(0, dot));
        return Secrets.same(token.substring(dot + 1), signature(use, id))
                ? OptionalLong.of(id)
                : OptionalLong.empty();
    }

    private String signature(Use use, long id) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(
                    new SecretKeySpec(keys.of(KEY).getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] whole = mac.doFinal((use + ":" + id).getBytes(StandardCharsets.UTF_8));
            byte[] part = Arrays.copyOf(whole, MAC_BYTES);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(part);
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
