package org.coopbriefs.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.coopbriefs.account.Access;
import org.coopbriefs.account.Audit;
import org.coopbriefs.account.AuditAction;
import org.coopbriefs.activity.Fact;
import org.coopbriefs.activity.ReviewState;

/**
 * Takes people's decisions, each in their name, each to be undone. Where two decide of one fact,
 * the second is told so instead of overruling what they haven't seen.
 */
@ApplicationScoped
public class Reviewing {

    @Inject EntityManager entities;
    @Inject ReviewQueue queue;
    @Inject Access access;
    @Inject Audit audit;
    @Inject Clock clock;

    /** A fact that was ticked in a list, and what was seen of it there. */
    public record Ticked(long fact, Seen seen) {}

    /** How many facts many were asked for at once were decided, and how many couldn't be. */
    public record Bulk(int done, int leftOut) {}

    /** It is as the machine read it, date and attribution included. */
    @Transactional
    public ReviewDecision approve(long factId, Seen seen) {
        Fact fact = lock(factId, seen);
        return decide(fact, Verdict.APPROVE, null, null, FactValue.of(fact));
    }

    /** It is right once corrected. */
    @Transactional
    public ReviewDecision amend(long factId, Seen seen, FactValue corrected, String note) {
        return decide(lock(factId, seen), Verdict.AMEND, null, note, corrected);
    }

    /**
     * It must not be used.
     *
     * @param note needed where the reason is OTHER
     */
    @Transactional
    public ReviewDecision reject(long factId, Seen seen, RejectionReason reason, String note) {
        if (reason == RejectionReason.OTHER && (note == null || note.isBlank())) {
            throw new UnexplainedRejection();
        }
        Fact fact = lock(factId, seen);
        return decide(fact, Verdict.REJECT, reason, note, FactValue.of(fact));
    }

    /** Not now: it goes behind all others of the queue. */
    @Transactional
    public ReviewDecision postpone(long factId, Seen seen) {
        Fact fact = lock(factId, seen);
        ReviewDecision decision = decide(fact, Verdict.POSTPONE, null, null, FactValue.of(fact));
        fact.postponedAt = decision.decidedAt;
        return decision;
    }

    /**
     * Confirms those of the ticked facts that stand on this page of the queue, are sure enough to
     * be confirmed together, and are as they were seen; all this is looked at again here.
     */
    @Transactional
    public Bulk approveTogether(ReviewQueue.Filter filter, int page, List<Ticked> ticked) {
        Set<Long> visible =
                queue.page(filter, page).facts().stream()
                        .filter(queue::mayBeConfirmedTogether)
                        .map(fact -> fact.id)
                        .collect(Collectors.toSet());
        List<ReviewDecision> made =
                ticked.stream()
                        .sorted(Comparator.comparing(Ticked::fact))
                        .filter(one -> visible.contains(one.fact()))
                        .flatMap(one -> approveIfUnchanged(one).stream())
                        .toList();
        made.forEach(decision -> decision.together = made.getFirst().id);
        return new Bulk(made.size(), ticked.size() - made.size());
    }

    private Optional<ReviewDecision> approveIfUnchanged(Ticked one) {
        Fact fact = lock(one.fact(), Seen.ANYTHING);
        if (!one.seen().isStill(held(fact)) || fact.reviewState != ReviewState.UNREVIEWED) {
            return Optional.empty();
        }
        return Optional.of(decide(fact, Verdict.APPROVE, null, null, FactValue.of(fact)));
    }

    /**
     * Takes back what the caller had decided at once; what somebody has decided on since stays.
     *
     * @param first id of the first of those decisions
     * @throws NothingToUndo where none of them holds any longer
     */
    @Transactional
    public Bulk undoTogether(long first) {
        String user = access.userName();
        List<ReviewDecision> made =
                ReviewDecision.list("together = ?1 and decidedBy = ?2", first, user);
        int undone = 0;
        for (ReviewDecision decision : ReviewDecision.heldTogether(first, user)) {
            undone += undoIfHeld(decision) ? 1 : 0;
        }
        if (undone == 0) {
            throw new NothingToUndo();
        }
        return new Bulk(undone, made.size() - undone);
    }

    private boolean undoIfHeld(ReviewDecision decision) {
        Fact fact = lock(decision.fact.id, Seen.ANYTHING);
        if (held(fact) != decision.id) {
            return false;
        }
        undo(fact, decision);
        return true;
    }

    /** Keeps that a person added this fact; taken back, it is not used. */
    @Transactional
    ReviewDecision added(Fact fact) {
        fact.reviewState = ReviewState.REJECTED;
        return decide(fact, Verdict.ADD, null, null, FactValue.of(fact));
    }

    /** Takes the last decision back; the fact is again what it was before. */
    @Transactional
    public void undo(long factId, Seen seen) {
        Fact fact = lock(factId, seen);
        undo(fact, ReviewDecision.lastOf(factId).orElseThrow(NothingToUndo::new));
    }

    private void undo(Fact fact, ReviewDecision last) {
        last.undoneAt = clock.instant();
        last.before.writeTo(fact);
        fact.reviewState = last.stateBefore;
        fact.postponedAt = last.postponedBefore;
        audit.record(
                AuditAction.DECISION_UNDONE, "fact:" + fact.id, last.verdict, last.stateBefore);
    }

    /**
     * Uses a fact again that isn't used: a rejection is taken back, and what somebody had added by
     * hand and taken back holds again, in the name of whoever says so.
     *
     * @throws NothingToUndo where it is in use
     */
    @Transactional
    public void bringBack(long factId, Seen seen) {
        Fact fact = lock(factId, seen);
        if (fact.reviewState != ReviewState.REJECTED) {
            throw new NothingToUndo();
        }
        if (ReviewDecision.lastOf(factId).isPresent()) {
            undo(factId, seen);
        } else {
            decide(fact, Verdict.ADD, null, null, FactValue.of(fact));
        }
    }

    private ReviewDecision decide(
            Fact fact, Verdict verdict, RejectionReason reason, String note, FactValue value) {
        ReviewDecision decision = new ReviewDecision();
        decision.fact = fact;
        decision.verdict = verdict;
        decision.reason = reason;
        decision.note = note == null || note.isBlank() ? null : note.strip();
        decision.stateBefore = fact.reviewState;
        decision.postponedBefore = fact.postponedAt;
        decision.before = FactValue.of(fact);
        decision.after = value;
        decision.decidedBy = access.userName();
        decision.decidedAt = clock.instant();
        decision.persist();
        value.writeTo(fact);
        fact.reviewState = verdict.after(fact.reviewState);
        audit.record(
                AuditAction.FACT_DECIDED,
                "fact:" + fact.id,
                Change.before(decision),
                Change.after(decision));
        return decision;
    }

    /**
     * Two people who decide of one fact wait for each other; then the second may see something else
     * than they decided on.
     */
    private Fact lock(long factId, Seen seen) {
        Fact fact = entities.find(Fact.class, factId, LockModeType.PESSIMISTIC_WRITE);
        if (fact == null || !access.maySeeAny(fact.activity.provinces)) {
            throw new UnknownFact();
        }
        if (!seen.isStill(held(fact))) {
            throw new AlreadyDecided(factId);
        }
        return fact;
    }

    private static long held(Fact fact) {
        return ReviewDecision.lastOf(fact.id).map(decision -> decision.id).orElse(0L);
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

    /** Somebody else has decided since the caller looked. */
    public static final class AlreadyDecided extends RuntimeException {
        private final long fact;

        AlreadyDecided(long fact) {
            this.fact = fact;
        }

        public long fact() {
            return fact;
        }
    }
}
