package org.coopbriefs.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.OffsetDateTime;
import java.util.List;
import org.coopbriefs.account.Access;
import org.coopbriefs.account.Role;
import org.coopbriefs.activity.Fact;
import org.coopbriefs.review.FactValue;
import org.coopbriefs.review.RejectionReason;
import org.coopbriefs.review.ReviewDecision;
import org.coopbriefs.review.Reviewing;
import org.coopbriefs.review.Seen;
import org.coopbriefs.review.Verdict;
import org.coopbriefs.text.VietnamTime;
import org.coopbriefs.web.BadParameter;
import org.coopbriefs.web.Missing;

/** Single facts, and what people decide of them. */
@Path("/api/facts")
@RolesAllowed(Role.VIEWER_NAME)
public class FactResource {

    @Inject Reviewing reviewing;
    @Inject Access access;

    /**
     * {@code value} is needed to amend, {@code reason} to reject, {@code note} where the reason is
     * OTHER. With {@code lastSeen}, the id of the last decision that the caller knows of (0: of
     * none), a decision of somebody else that came between is a conflict.
     */
    record Decision(
            Verdict verdict, RejectionReason reason, String note, FactValue value, Long lastSeen) {

        Seen seen() {
            return new Seen(lastSeen);
        }
    }

    record DecisionView(
            Long id,
            Verdict verdict,
            RejectionReason reason,
            String note,
            FactValue before,
            FactValue after,
            String decidedBy,
            OffsetDateTime decidedAt,
            boolean undone) {

        static DecisionView of(ReviewDecision decision) {
            return new DecisionView(
                    decision.id,
                    decision.verdict,
                    decision.reason,
                    decision.note,
                    decision.before,
                    decision.after,
                    decision.decidedBy,
                    decision.decidedAt.atZone(VietnamTime.ZONE).toOffsetDateTime(),
                    decision.undoneAt != null);
        }
    }

    /** One fact, with the words that its values were read from. */
    @GET
    @Path("{id}")
    public FactView get(@PathParam("id") long id) {
        Fact fact = visible(id);
        return FactView.of(fact).explained(fact.grounds, fact.article.body);
    }

    /** All that was decided of it, the first first. */
    @GET
    @Path("{id}/decisions")
    public List<DecisionView> decisions(@PathParam("id") long id) {
        visible(id);
        return ReviewDecision.of(id).stream().map(DecisionView::of).toList();
    }

    @POST
    @Path("{id}/decisions")
    @RolesAllowed(Role.EDITOR_NAME)
    public DecisionView decide(@PathParam("id") long id, Decision decision) {
        return DecisionView.of(
                switch (required(decision, "verdict").verdict()) {
                    case APPROVE -> reviewing.approve(id, decision.seen());
                    case AMEND ->
                            reviewing.amend(
                                    id,
                                    decision.seen(),
                                    required(decision.value(), "value"),
                                    decision.note());
                    case REJECT ->
                            reviewing.reject(
                                    id,
                                    decision.seen(),
                                    required(decision.reason(), "reason"),
                                    decision.note());
                    case POSTPONE -> reviewing.postpone(id, decision.seen());
                    case ADD -> throw new BadParameter("verdict");
                    case null -> throw new BadParameter("verdict");
                });
    }

    /** Takes the last decision back. */
    @DELETE
    @Path("{id}/decisions/last")
    @RolesAllowed(Role.EDITOR_NAME)
    public void undo(@PathParam("id") long id) {
        reviewing.undo(id, Seen.ANYTHING);
    }

    private Fact visible(long id) {
        Fact fact = Fact.findById(id);
        if (fact == null || !access.maySeeAny(fact.activity.provinces)) {
            throw new Missing();
        }
        return fact;
    }

    private static <T> T required(T value, String name) {
        if (value == null) {
            throw new BadParameter(name);
        }
        return value;
    }
}
