package org.coopbriefs.archive;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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

    /** SHA-256 by language, of what was drawn. */
    public static Map<String, String> hashes(BriefEdition edition) {
        List<BriefFile> files = list("key.edition", edition.id);
        return files.stream()
                .collect(Collectors.toMap(file -> file.key.language(), file -> file.sha256));
    }

    static Optional<BriefFile> of(BriefEdition edition, String language) {
        return findByIdOptional(new Key(edition.id, language));
    }

    static void forget(BriefEdition edition) {
        delete("key.edition", edition.id);
    }
}
