package org.coopbriefs.article.file;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** One file of an import. */
@Entity
@Table(name = "import_item")
public class ImportItem extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @Column(name = "run_id")
    public Long runId;

    /** Within the source, with its folders. */
    public String name;

    @Enumerated(EnumType.STRING)
    public ItemState state;

    /** The article that was kept, or was here before. */
    @Column(name = "article_id")
    public Long articleId;

    /**
     * Why it was refused: {@code file.KIND}, {@code article.NO_ARTICLE} ...; sentences are in the
     * bundles.
     */
    public String code;

    public String detail;

    @Column(name = "done_at")
    public Instant doneAt;

    /** Those of a run that still wait, in order. */
    static List<ImportItem> waiting(long runId, int most) {
        return find("runId = ?1 and state = ?2 order by id", runId, ItemState.WAITING)
                .page(0, most)
                .list();
    }

    /** Those of a run in order; of one state, or all where it is null. */
    static PanacheQuery<ImportItem> of(long runId, ItemState state) {
        return state == null
                ? find("runId = ?1 order by id", runId)
                : find("runId = ?1 and state = ?2 order by id", runId, state);
    }
}
