package org.coopbriefs.review;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.coopbriefs.activity.Fact;
import org.coopbriefs.activity.ReviewState;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a person decided of a fact, with its value before and after. */
@Entity
@Table(name = "review_decision")
public class ReviewDecision extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "fact_id")
    public Fact fact;

    @Enumerated(EnumType.STRING)
    public Verdict verdict;

    /** Why it was rejected; null for the other verdicts. */
    @Enumerated(EnumType.STRING)
    public RejectionReason reason;

    public String note;

    @Enumerated(EnumType.STRING)
    @Column(name = "state_before")
    public ReviewState stateBefore;

    @JdbcTypeCode(SqlTypes.JSON)
    public FactValue before;

    @JdbcTypeCode(SqlTypes.JSON)
    public FactValue after;

    /** When the fact had been put off before; null where it had not. */
    @Column(name = "postponed_before")
    public Instant postponedBefore;

    @Column(name = "decided_by")
    public String decidedBy;

    @Column(name = "decided_at")
    public Instant decidedAt;

    @Column(name = "undone_at")
    public Instant undoneAt;

    /** Id of the first of those that were decided at once with it; null where it was alone. */
    public Long together;

    /** All that was decided of a fact, the first first; what was undone included. */
    public static List<ReviewDecision> of(long factId) {
        return find("fact.id = ?1 order by id", factId).list();
    }

    /** What somebody decided last, since a moment, and has not taken back. */
    public static Optional<ReviewDecision> lastBy(String user, Instant since) {
        return find(
                        "from ReviewDecision d join fetch d.fact f join fetch f.activity"
                                + " where d.decidedBy = ?1 and d.decidedAt >= ?2 and d.undoneAt is null"
                                + " order by d.decidedAt desc, d.id desc",
                        user,
                        since)
                .firstResultOptional();
    }

    /** What somebody decided at once and nobody has taken back since, by fact. */
    public static List<ReviewDecision> heldTogether(long first, String user) {
        return list(
                "from ReviewDecision d where d.together = ?1 and d.decidedBy = ?2 and d.undoneAt is null"
                        + " and not exists (select 1 from ReviewDecision l where l.fact = d.fact"
                        + " and l.undoneAt is null and l.id > d.id) order by d.fact.id",
                first,
                user);
    }

    /** How many decisions of somebody since a moment hold. */
    public static long countBy(String user, Instant since) {
        return count("decidedBy = ?1 and decidedAt >= ?2 and undoneAt is null", user, since);
    }

    /** The same of many facts. */
    public static List<ReviewDecision> ofAll(List<Fact> facts) {
        return facts.isEmpty()
                ? List.of()
                : list(
                        "from ReviewDecision d join fetch d.fact where d.fact in ?1 order by d.id",
                        facts);
    }

    /** Ids of the decisions that hold, by fact. */
    public static Map<Long, Long> heldOf(List<Fact> facts) {
        return ofAll(facts).stream()
                .filter(decision -> decision.undoneAt == null)
                .collect(
                        Collectors.toMap(
                                decision -> decision.fact.id, decision -> decision.id, Math::max));
    }

    /** The decision that holds. */
    static Optional<ReviewDecision> lastOf(long factId) {
        return find("fact.id = ?1 and undoneAt is null order by id desc", factId)
                .firstResultOptional();
    }
}
