package org.coopbriefs.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.coopbriefs.account.Audit;
import org.coopbriefs.account.AuditAction;
import org.coopbriefs.account.Caller;
import org.coopbriefs.archive.BriefFile;
import org.coopbriefs.archive.BriefFile.Part;
import org.coopbriefs.archive.KeptFile;

/** Opens editions to those who hold a link from a message. */
@ApplicationScoped
public class Downloads {

    @Inject SignedLinks links;
    @Inject Audit audit;
    @Inject Caller caller;
    @Inject Clock clock;

    /** What a link opens. */
    public record Opened(OutboxMessage message, BriefFile file) {
        public String fileName() {
            return message.edition.fileName(file.key.language(), file.key.part());
        }

        /**
         * What there is to be opened: the brief, its annex where that is a file, the rows of that.
         */
        public List<Part> parts() {
            return KeptFile.of(message.edition).stream()
                    .filter(kept -> kept.language().equals(file.key.language()))
                    .map(KeptFile::part)
                    .toList();
        }
    }

    /**
     * What the token opens; empty where it is none of ours, or the edition has no such part.
     *
     * @param taken whether the file is handed out, which is noted
     * @throws NoLonger where it has expired or was revoked
     */
    @Transactional
    public Optional<Opened> open(String token, Part part, boolean taken) {
        OptionalLong id = links.read(SignedLinks.Use.DOWNLOAD, token);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        Optional<OutboxMessage> message = OutboxMessage.findByIdOptional(id.getAsLong());
        return message.flatMap(found -> open(found, part, taken));
    }

    private Optional<Opened> open(OutboxMessage message, Part part, boolean taken) {
        if (message.linkRevokedAt != null || message.linkExpiresAt.isBefore(clock.instant())) {
            throw new NoLonger();
        }
        Optional<BriefFile> file = BriefFile.forReader(message.edition, message.language, part);
        Optional<Opened> opened = file.map(found -> new Opened(message, found));
        if (taken) {
            opened.ifPresent(this::note);
        }
        return opened;
    }

    /** Nobody is signed in: it is told of whom the link was made for. */
    private void note(Opened opened) {
        OutboxMessage message = opened.message();
        if (message.linkUsedAt == null) {
            message.linkUsedAt = clock.instant();
        }
        audit.record(
                "recipient:" + message.address,
                caller.address(),
                AuditAction.BRIEF_DOWNLOADED,
                message.edition.key(),
                null,
                Map.of(
                        "file",
                        opened.fileName(),
                        "language",
                        opened.file().key.language(),
                        "sha256",
                        opened.file().sha256,
                        "message",
                        message.id));
    }

    /** The link opened something once. */
    public static final class NoLonger extends RuntimeException {}
}
