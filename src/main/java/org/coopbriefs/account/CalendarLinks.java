package org.coopbriefs.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.coopbriefs.text.Sha256;

/** Makes and revokes links to calendars; a user has one at a time. */
@ApplicationScoped
public class CalendarLinks {

    private static final int TOKEN_BYTES = 32;

    @Inject Access access;
    @Inject VisibleUnits visible;
    @Inject Audit audit;
    @Inject Clock clock;

    /** Makes a link for the caller; an earlier one ends. The token is told this once. */
    @Transactional
    public String make() {
        end();
        String token = Secrets.random(TOKEN_BYTES);
        CalendarLink link = new CalendarLink();
        link.user = User.named(access.userName()).orElseThrow();
        link.tokenHash = Sha256.of(token);
        link.madeAt = clock.instant();
        link.persist();
        audit.record(AuditAction.SETTINGS_CHANGED, key(), null, "calendar link made");
        return token;
    }

    /** Revokes the caller's link, if there is one. */
    @Transactional
    public void revoke() {
        if (end()) {
            audit.record(AuditAction.SETTINGS_CHANGED, key(), null, "calendar link revoked");
        }
    }

    private boolean end() {
        return CalendarLink.update(
                        "revokedAt = ?1 where revokedAt is null and user.id ="
                                + " (select u.id from User u where u.name = ?2)",
                        clock.instant(),
                        access.userName())
                > 0;
    }

    private String key() {
        return "user:" + access.userName();
    }

    /**
     * What the holder of a token may see: slugs, none meaning all. Empty where there never was such
     * a link.
     *
     * @throws Ended where it was revoked, or its user may not sign in any more
     */
    @Transactional
    public Optional<Set<String>> unitsOf(String token) {
        Optional<CalendarLink> found =
                CalendarLink.find("tokenHash", Sha256.of(token)).firstResultOptional();
        return found.map(
                link -> {
                    if (link.revokedAt != null || !link.user.enabled) {
                        throw new Ended();
                    }
                    return visible.of(link.user.provinces);
                });
    }

    /** This link was good once. */
    public static final class Ended extends RuntimeException {}
}
