package org.coopbriefs.plan;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.coopbriefs.archive.BriefEdition;
import org.coopbriefs.brief.Calendar;
import org.coopbriefs.brief.Period;

/**
 * One brief that a schedule makes; there is one for each schedule, subject and period of a
 * calendar.
 */
@Entity
public class Run extends PanacheEntityBase {

    /** How far it has come. */
    public enum State {
        /** The brief is to be compiled. */
        WAITING,
        /** There is a draft; an official, or the end of the grace period, issues it. */
        DRAFTED,
        ISSUED,
        /** It was to be issued and could not be; the note says why, a person goes on. */
        HELD,
        /** The work on it was given up; the failure says why, a person has it tried again. */
        FAILED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne
    @JoinColumn(name = "schedule_id")
    public Schedule schedule;

    /** Slug of a brief's subject. */
    public String subject;

    public String period;

    @Enumerated(EnumType.STRING)
    public Calendar calendar;

    @Enumerated(EnumType.STRING)
    public State state;

    @Column(name = "due_at")
    public Instant dueAt;

    /** When it issues itself; null where an official does. */
    @Column(name = "issue_at")
    public Instant issueAt;

    @Column(name = "planned_at")
    public Instant plannedAt;

    /** When its draft was compiled. */
    @Column(name = "made_at")
    public Instant madeAt;

    /** True where the draft came noticeably later than it was due. */
    public boolean late;

    /** True where somebody asked for a past period. */
    public boolean backfill;

    @ManyToOne
    @JoinColumn(name = "edition_id")
    public BriefEdition edition;

    /** Why it is held: a key of the messages, or null. */
    public String note;

    /** What went wrong last, in the machine's words, where it has failed; or null. */
    public String failure;

    /** Of which trouble the owner was told last, or null. */
    @Enumerated(EnumType.STRING)
    public Trouble told;

    public Period span() {
        return Period.parse(period, calendar);
    }

    /** The work on it was given up. */
    void fail(String reason) {
        state = State.FAILED;
        failure = reason;
        told = null;
    }

    /** Goes on where it had failed. */
    void resume() {
        state = madeAt == null ? State.WAITING : State.DRAFTED;
        failure = null;
    }

    /** The work that makes it. */
    String workKey() {
        return id.toString();
    }
}
