package org.coopbriefs.work;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A piece of work, from when it was asked for until some weeks after it was done. */
@Entity
@Table(name = "work_item")
public class WorkItem extends PanacheEntityBase {

    @Id public Long id;

    public String kind;
    public String key;

    @Enumerated(EnumType.STRING)
    public WorkState state;

    @Enumerated(EnumType.STRING)
    public Urgency urgency;

    /** How often it was begun since somebody asked for it. */
    public int attempts;

    /** How far it is; null where it doesn't say. */
    @Column(name = "progress_done")
    public Long done;

    @Column(name = "progress_total")
    public Long total;

    /** What was said when it failed last. */
    @Column(name = "last_error")
    public String lastError;

    /** A user's name, or null for the service itself. */
    @Column(name = "asked_by")
    public String askedBy;

    @Column(name = "asked_at")
    public Instant askedAt;

    /** What whoever asked said to it, or null. */
    public String note;

    /** When it is to be begun. */
    @Column(name = "due_at")
    public Instant dueAt;

    @Column(name = "started_at")
    public Instant startedAt;

    /** When it was done or given up. */
    @Column(name = "ended_at")
    public Instant endedAt;

    /** Who is at it, or was last. */
    public String node;

    /** True where it was asked for again while a node was at it. */
    @Column(name = "once_more")
    public boolean onceMore;

    /** The latest of this kind and key. */
    public static Optional<WorkItem> latest(String kind, String key) {
        return find("kind = ?1 and key = ?2 order by id desc", kind, key).firstResultOptional();
    }

    /** Keys of a kind that are to be worked on, or were given up. */
    public static List<String> notDone(String kind) {
        return WorkItem.<WorkItem>list("kind = ?1 and state <> ?2", kind, WorkState.DONE).stream()
                .map(item -> item.key)
                .distinct()
                .toList();
    }
}
