package org.coopbriefs.ui;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.coopbriefs.account.Access;
import org.coopbriefs.account.Audit;
import org.coopbriefs.account.AuditAction;
import org.coopbriefs.account.Role;
import org.coopbriefs.web.Paging;
import org.coopbriefs.work.WorkFilter;
import org.coopbriefs.work.WorkItem;
import org.coopbriefs.work.WorkQueue;

/** What the service works on, and what it has given up. */
@Path(WorkPages.PATH)
@RolesAllowed(Role.ADMIN_NAME)
@Produces(MediaType.TEXT_HTML)
public class WorkPages {

    static final String PATH = "/thiet-lap/hang-doi-viec";

    @Inject WorkQueue queue;
    @Inject Access access;
    @Inject Audit audit;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(Listing listing);
    }

    /** A page of the list. */
    public record Listing(List<WorkItem> items, int page, boolean more) {}

    @GET
    public TemplateInstance list(@BeanParam Paging paging) {
        List<WorkItem> items = queue.find(WorkFilter.ALL, paging.offset(), paging.size());
        boolean more = queue.count(WorkFilter.ALL) > paging.offset() + items.size();
        return Templates.list(new Listing(items, paging.number(), more));
    }

    @POST
    @Path("{id}/thu-lai")
    public Response tryAgain(@PathParam("id") long id) {
        if (queue.tryAgain(id, access.userName())) {
            audit.record(AuditAction.WORK_RETRIED, "work:" + id);
        }
        return Response.seeOther(URI.create(PATH)).build();
    }
}
