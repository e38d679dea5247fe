package org.coopbriefs.article.file;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** One import of many files. Its items are rows, so that it goes on where it was after a kill. */
@Entity
@Table(name = "import_run")
public class ImportRun extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    /** What is imported: a folder, a zip, an upload. */
    public String source;

    @Column(name = "started_by")
    public String startedBy;

    @Column(name = "started_at")
    public Instant startedAt;

    /** When it was last taken up: the start, or a start after a kill. */
    @Column(name = "resumed_at")
    public Instant resumedAt;

    /** Null while files wait. */
    @Column(name = "finished_at")
    public Instant finishedAt;

    /** The import of this source that is not finished yet. */
    public static Optional<ImportRun> unfinished(String source) {
        return find("source = ?1 and finishedAt is null order by id desc", source)
                .firstResultOptional();
    }
}
