package org.coopbriefs.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.coopbriefs.text.Sha256;

/**
 * Remembers for some minutes which passwords matched, because scripts send theirs with every
 * request and bcrypt is slow on purpose. It keeps neither passwords nor anything that helps to
 * guess them outside this process; a changed password has another hash and is not found.
 */
@ApplicationScoped
public class VerifiedPasswords {

    private static final int MOST = 1000;
    private static final Duration KEPT = Duration.ofMinutes(5);

    private final String salt = Secrets.random(32);
    private final Map<String, Instant> until = new LinkedHashMap<>();

    @Inject Clock clock;

    synchronized boolean contains(String password, String hash) {
        Instant end = until.get(key(password, hash));
        return end != null && end.isAfter(clock.instant());
    }

    synchronized void add(String password, String hash) {
        until.put(key(password, hash), clock.instant().plus(KEPT));
        if (until.size() > MOST) {
            until.remove(until.keySet().iterator().next());
        }
    }

    private String key(String password, String hash) {
        return Sha256.of(salt + hash + password);
    }
}
