package org.coopbriefs.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import org.coopbriefs.archive.BriefFile;

/** Opens editions to those who hold a link from a message. */
@ApplicationScoped
public class Downloads {

    @Inject SignedLinks links;
    @Inject Clock clock;

    /** What a link opens. */
    public record Opened(OutboxMessage message, BriefFile file) {
        public String fileName() {
            return message.edition.fileName(message.language);
        }
    }

    /**
     * What the token opens; empty where it is none of ours.
     *
     * @param taken whether the file is handed out, which is noted
     * @throws NoLonger where it has expired or was revoked
     */
    @Transactional
    public Optional<Opened> open(String token, boolean taken) {
        OptionalLong id = links.read(SignedLinks.Use.DOWNLOAD, token);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        Optional<OutboxMessage> message = OutboxMessage.findByIdOptional(id.getAsLong());
        return message.map(found -> open(found, taken));
    }

    private Opened open(OutboxMessage message, boolean taken) {
        if (message.linkRevokedAt != null || message.linkExpiresAt.isBefore(clock.instant())) {
            throw new NoLonger();
        }
        if (taken && message.linkUsedAt == null) {
            message.linkUsedAt = clock.instant();
        }
        return new Opened(message, LetterWriting.file(message.edition, message.language));
    }

    /** The link opened something once. */
    public static final class NoLonger extends RuntimeException {}
}
