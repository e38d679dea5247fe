package org.coopbriefs.archive;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Optional;

/** A file of an edition in one language. */
@Entity
@Table(name = "brief_file")
public class BriefFile extends PanacheEntityBase {

    private static final String VIETNAMESE = "vi";

    @EmbeddedId public Key key;

    /** Hex, of the bytes. */
    public String sha256;

    /** The same before it was signed; null where it was not. */
    @Column(name = "unsigned_sha256")
    public String unsignedSha256;

    public byte[] bytes;

    /** The figures in it as JSON, for a correction to compare with; null in an annex. */
    public String figures;

    /** Of which edition, in which language (vi, en, lo), which of its files. */
    @Embeddable
    public record Key(
            @Column(name = "edition_id") Long edition,
            String language,
            @Enumerated(EnumType.STRING) Part part) {}

    /** What a file is to its edition. */
    public enum Part {
        /** The brief. */
        BRIEF,
        /** The annex of a brief that has too many rows to hold them itself. */
        ANNEX,
        /** The rows of the annex as CSV, wherever it stands. */
        ROWS
    }

    /** One file of an edition. */
    public static Optional<BriefFile> of(BriefEdition edition, String language, Part part) {
        return findByIdOptional(new Key(edition.id, language, part));
    }

    /**
     * One file for a reader of a language. Where the brief was not issued in that one, it is the
     * Vietnamese one.
     */
    public static Optional<BriefFile> forReader(BriefEdition edition, String language, Part part) {
        boolean issued =
                count(
                                "key.edition = ?1 and key.language = ?2 and key.part = ?3",
                                edition.id,
                                language,
                                Part.BRIEF)
                        > 0;
        return of(edition, issued ? language : VIETNAMESE, part);
    }

    static void forget(BriefEdition edition) {
        delete("key.edition", edition.id);
    }
}
