package org.coopbriefs.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.coopbriefs.account.Access;
import org.coopbriefs.account.Audit;
import org.coopbriefs.account.AuditAction;
import org.coopbriefs.account.Role;
import org.coopbriefs.text.VietnamTime;
import org.coopbriefs.web.BadParameter;
import org.coopbriefs.web.Missing;
import org.coopbriefs.web.Paging;
import org.coopbriefs.work.WorkFilter;
import org.coopbriefs.work.WorkItem;
import org.coopbriefs.work.WorkQueue;
import org.coopbriefs.work.WorkState;

/** The queue of work: what waits, what is being done, what was given up and why. */
@Path("/api/work")
@RolesAllowed(Role.ADMIN_NAME)
public class WorkResource {

    @Inject WorkQueue queue;
    @Inject Access access;
    @Inject Audit audit;

    record WorkView(
            long id,
            String kind,
            String key,
            WorkState state,
            int attempts,
            Long done,
            Long total,
            String lastError,
            String askedBy,
            OffsetDateTime askedAt,
            OffsetDateTime dueAt,
            OffsetDateTime startedAt,
            OffsetDateTime endedAt,
            String node) {

        static WorkView of(WorkItem item) {
            return new WorkView(
                    item.id,
                    item.kind,
                    item.key,
                    item.state,
                    item.attempts,
                    item.done,
                    item.total,
                    item.lastError,
                    item.askedBy,
                    at(item.askedAt),
                    at(item.dueAt),
                    at(item.startedAt),
                    at(item.endedAt),
                    item.node);
        }

        private static OffsetDateTime at(Instant instant) {
            return instant == null ? null : VietnamTime.at(instant);
        }
    }

    @GET
    public Paging.Page<WorkView> list(
            @QueryParam("state") String state,
            @QueryParam("kind") String kind,
            @BeanParam Paging paging) {
        WorkFilter filter = new WorkFilter(state(state), kind);
        List<WorkView> items =
                queue.find(filter, paging.offset(), paging.size()).stream()
                        .map(WorkView::of)
                        .toList();
        return paging.of(items, queue.count(filter));
    }

    /** Tries again what was given up. */
    @POST
    @Path("{id}/retry")
    public WorkView retry(@PathParam("id") long id) {
        if (!queue.tryAgain(id, access.userName())) {
            throw new Missing();
        }
        audit.record(AuditAction.WORK_RETRIED, "work:" + id);
        return WorkView.of(WorkItem.findById(id));
    }

    private static WorkState state(String name) {
        try {
            return name == null || name.isBlank() ? null : WorkState.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            throw new BadParameter("state");
        }
    }
}
