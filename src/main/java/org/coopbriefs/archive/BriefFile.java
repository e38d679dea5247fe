package org.coopbriefs.archive;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;

/** An edition as PDF in one language. */
@Entity
@Table(name = "brief_file")
public class BriefFile extends PanacheEntityBase {

    @EmbeddedId public Key key;

    /** Hex, of the bytes. */
    public String sha256;

    public byte[] bytes;

    /** Of which edition, in which language (vi, en, lo). */
    @Embeddable
    public record Key(@Column(name = "edition_id") Long edition, String language) {}

    static Optional<BriefFile> of(BriefEdition edition, String language) {
        return findByIdOptional(new Key(edition.id, language));
    }

    static void forget(BriefEdition edition) {
        delete("key.edition", edition.id);
    }
}
