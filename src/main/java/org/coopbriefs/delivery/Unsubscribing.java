package org.coopbriefs.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import org.coopbriefs.account.Audit;
import org.coopbriefs.account.AuditAction;
import org.coopbriefs.delivery.recipient.Recipient;

/** Lets recipients end their subscription with the link in a message, without an account. */
@ApplicationScoped
public class Unsubscribing {

    @Inject SignedLinks links;
    @Inject Audit audit;
    @Inject Clock clock;

    /** Whose link it is; empty where it is none of ours. */
    @Transactional
    public Optional<Recipient> find(String token) {
        OptionalLong id = links.read(SignedLinks.Use.UNSUBSCRIBE, token);
        return id.isEmpty() ? Optional.empty() : Recipient.findByIdOptional(id.getAsLong());
    }

    /**
     * Ends what the recipient gets; once more changes nothing.
     *
     * @throws ByOffice where the recipient must get it
     */
    @Transactional
    public Optional<Recipient> unsubscribe(String token) {
        Optional<Recipient> found = find(token);
        found.ifPresent(this::end);
        return found;
    }

    private void end(Recipient recipient) {
        if (recipient.byOffice) {
            throw new ByOffice();
        }
        if (recipient.unsubscribedAt == null) {
            recipient.unsubscribedAt = clock.instant();
            audit.record(AuditAction.UNSUBSCRIBED, "recipient:" + recipient.id);
        }
    }

    /** Who gets briefs by office can't end that. */
    public static final class ByOffice extends RuntimeException {}
}
