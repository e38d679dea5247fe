package org.coopbriefs.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.coopbriefs.brief.Brief;
import org.coopbriefs.text.Sha256;

/**
 * Tells whoever holds an edition whether it is the true one, and whether it still stands. Nobody
 * has to sign in for it; no figure is told.
 */
@ApplicationScoped
public class EditionVerification {

    /**
     * An edition that was issued.
     *
     * @param latest the edition that stands now: itself, or one that took its place
     */
    public record Verified(BriefEdition edition, List<KeptFile> files, BriefEdition latest) {

        public boolean isSuperseded() {
            return edition.number != latest.number;
        }
    }

    /** What a file is to an edition. */
    public enum Likeness {
        /** Byte for byte a file of this edition. */
        SAME,
        /** A file of this edition as it was before it was signed. */
        UNSIGNED,
        /** A file of an earlier edition of the same brief. */
        EARLIER,
        /** A file of a later one. */
        LATER,
        /** None of these. */
        DIFFERENT
    }

    /**
     * What came of a comparison.
     *
     * @param file the file that it is, or null
     * @param sha256 of what was compared
     */
    public record Comparison(Likeness likeness, KeptFile file, String sha256) {}

    /** The edition of a code, however it is written. */
    @Transactional
    public Optional<Verified> find(String code) {
        return BriefEdition.withCode(code)
                .map(edition -> new Verified(edition, KeptFile.of(edition), latest(edition)));
    }

    /** Reads a file to its end, and keeps nothing of it. */
    @Transactional
    public Comparison compare(BriefEdition edition, InputStream file) throws IOException {
        String sha256 = Sha256.of(file);
        List<KeptFile> same = KeptFile.withHash(edition, sha256);
        return same.stream()
                .filter(kept -> kept.edition() == edition.number)
                .findFirst()
                .or(() -> same.stream().findFirst())
                .map(kept -> new Comparison(likeness(edition, kept, sha256), kept, sha256))
                .orElseGet(() -> new Comparison(Likeness.DIFFERENT, null, sha256));
    }

    private static Likeness likeness(BriefEdition edition, KeptFile file, String sha256) {
        if (file.edition() != edition.number) {
            return file.edition() < edition.number ? Likeness.EARLIER : Likeness.LATER;
        }
        return file.sha256().equals(sha256) ? Likeness.SAME : Likeness.UNSIGNED;
    }

    private static BriefEdition latest(BriefEdition edition) {
        return edition.siblings().stream()
                .filter(sibling -> sibling.state != Brief.State.DRAFT)
                .reduce((earlier, later) -> later)
                .orElse(edition);
    }
}
