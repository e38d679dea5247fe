package org.coopbriefs.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.coopbriefs.account.Role;
import org.coopbriefs.activity.Fact;
import org.coopbriefs.reference.Provinces;
import org.coopbriefs.review.ReviewQueue;

/** What waits for a person, by value times doubt. */
@Path("/api/review-queue")
@RolesAllowed(Role.EDITOR_NAME)
public class ReviewQueueResource {

    @Inject ReviewQueue queue;
    @Inject Provinces provinces;

    /**
     * A page of the queue: facts, those first that wait most.
     *
     * @param more whether there is another page
     */
    record Waiting(List<WaitingFact> items, int page, boolean more) {}

    /** {@code provinces} are those of its activity; {@code together}: may be confirmed in bulk. */
    record WaitingFact(
            Double priority,
            boolean postponed,
            boolean together,
            Long activity,
            List<String> provinces,
            FactView fact) {}

    @GET
    public Waiting list(
            @QueryParam("province") String province,
            @QueryParam("kind") String kind,
            @QueryParam("page") @DefaultValue("0") int page) {
        int number = Math.max(0, page);
        var units = province == null ? null : provinces.unitsCountedAs(province);
        var listed = queue.page(new ReviewQueue.Filter(units, kind, null, false, null), number);
        return new Waiting(
                listed.facts().stream().map(this::waiting).toList(), number, listed.more());
    }

    private WaitingFact waiting(Fact fact) {
        return new WaitingFact(
                fact.priority,
                fact.postponedAt != null,
                queue.mayBeConfirmedTogether(fact),
                fact.activity.id,
                fact.activity.provinces,
                FactView.of(fact));
    }
}
