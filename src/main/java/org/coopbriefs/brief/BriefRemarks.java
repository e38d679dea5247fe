package org.coopbriefs.brief;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** What an official wrote into a brief: parts IV to VI, a paragraph on each line. */
@Entity
@Table(name = "brief_remarks")
public class BriefRemarks extends PanacheEntityBase {

    @EmbeddedId public BriefKey brief;

    public String difficulties;

    @Column(name = "next_tasks")
    public String nextTasks;

    public String proposals;

    @Column(name = "written_by")
    public String writtenBy;

    @Column(name = "written_at")
    public Instant writtenAt;

    /** Empty where nobody has written any. */
    public static Optional<BriefRemarks> find(Subject subject, Period period) {
        return findByIdOptional(BriefKey.of(subject, period));
    }

    static Remarks of(Subject subject, Period period) {
        return find(subject, period).map(BriefRemarks::remarks).orElse(Remarks.NONE);
    }

    /** In paragraphs. */
    public Remarks remarks() {
        return Remarks.of(difficulties, nextTasks, proposals);
    }
}
