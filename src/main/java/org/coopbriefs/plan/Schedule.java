package org.coopbriefs.plan;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.coopbriefs.brief.Calendar;

/** Whose briefs are made, for which periods, and when. */
@Entity
public class Schedule extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    /** As {@link Coverage} reads it. */
    public String coverage;

    @Enumerated(EnumType.STRING)
    public Cadence cadence;

    @Enumerated(EnumType.STRING)
    public Calendar calendar;

    @Enumerated(EnumType.STRING)
    public Timing.Rule rule;

    public int days;

    @Column(name = "at_time")
    public LocalTime at;

    public String zone;

    /** False where an official issues what it drafts. */
    @Column(name = "issues_itself")
    public boolean issuesItself;

    /** Working days between the draft and the issue, where it issues itself. */
    @Column(name = "grace_days")
    public int graceDays;

    /** Of what it issues: vi, en, lo; Vietnamese is always among them. */
    public List<String> languages;

    /** User who answers for it, and in whose name it issues. */
    public String owner;

    /** Mail address at which the owner hears of runs that fail or are late; null for nowhere. */
    @Column(name = "tell")
    public String tell;

    public boolean active;

    /** Only what is due from then on is made by itself. */
    @Column(name = "effective_from")
    public Instant effectiveFrom;

    public static List<Schedule> inOrder() {
        return list("order by coverage, cadence, calendar");
    }

    /** When its briefs are due. */
    public Timing timing() {
        return new Timing(rule, days, at, ZoneId.of(zone));
    }
}
