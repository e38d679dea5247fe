package org.coopbriefs.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.coopbriefs.account.Access;
import org.coopbriefs.account.Audit;
import org.coopbriefs.account.AuditAction;
import org.coopbriefs.activity.Fact;

/** Takes people's decisions, each in their name, each to be undone. */
@ApplicationScoped
public class Reviewing {

    @Inject EntityManager entities;
    @Inject Access access;
    @Inject Audit audit;
    @Inject Clock clock;

    /** It is as the machine read it, date and attribution included. */
    @Transactional
    public ReviewDecision approve(long factId) {
        Fact fact = lock(factId);
        return decide(fact, Verdict.APPROVE, null, null, FactValue.of(fact));
    }

    /** It is right once corrected. */
    @Transactional
    public ReviewDecision amend(long factId, FactValue corrected, String note) {
        return decide(lock(factId), Verdict.AMEND, null, note, corrected);
    }

    /**
     * It must not be used.
     *
     * @param note needed where the reason is OTHER
     */
    @Transactional
    public ReviewDecision reject(long factId, RejectionReason reason, String note) {
        if (reason == RejectionReason.OTHER && (note == null || note.isBlank())) {
            throw new UnexplainedRejection();
        }
        Fact fact = lock(factId);
        return decide(fact, Verdict.REJECT, reason, note, FactValue.of(fact));
    }

    /** Takes the last decision back; the fact is again what it was before. */
    @Transactional
    public void undo(long factId) {
        Fact fact = lock(factId);
        ReviewDecision last = ReviewDecision.lastOf(factId).orElseThrow(NothingToUndo::new);
        last.undoneAt = clock.instant();
        last.before.writeTo(fact);
        fact.reviewState = last.stateBefore;
        audit.record(AuditAction.DECISION_UNDONE, "fact:" + factId, last.verdict, last.stateBefore);
    }

    private ReviewDecision decide(
            Fact fact, Verdict verdict, RejectionReason reason, String note, FactValue value) {
        ReviewDecision decision = new ReviewDecision();
        decision.fact = fact;
        decision.verdict = verdict;
        decision.reason = reason;
        decision.note = note;
        decision.stateBefore = fact.reviewState;
        decision.before = FactValue.of(fact);
        decision.after = value;
        decision.decidedBy = access.userName();
        decision.decidedAt = clock.instant();
        decision.persist();
        value.writeTo(fact);
        fact.reviewState = verdict.state();
        audit.record(
                AuditAction.FACT_DECIDED,
                "fact:" + fact.id,
                Change.before(decision),
                Change.after(decision));
        return decision;
    }

    /** Two people who decide of one fact wait for each other. */
    private Fact lock(long factId) {
        Fact fact = entities.find(Fact.class, factId, LockModeType.PESSIMISTIC_WRITE);
        if (fact == null || !access.maySeeAny(fact.activity.provinces)) {
            throw new UnknownFact();
        }
        return fact;
    }

    /** A decided fact as the audit log tells of it. */
    private record Change(Object state, RejectionReason reason, FactValue value) {
        static Change before(ReviewDecision decision) {
            return new Change(decision.stateBefore, null, decision.before);
        }

        static Change after(ReviewDecision decision) {
            return new Change(decision.verdict, decision.reason, decision.after);
        }
    }

    /** There is no such fact, or the caller may not see it. */
    public static final class UnknownFact extends RuntimeException {}

    /** A rejection for another reason has to say which. */
    public static final class UnexplainedRejection extends RuntimeException {}

    /** Nobody has decided anything of this fact. */
    public static final class NothingToUndo extends RuntimeException {}
}
