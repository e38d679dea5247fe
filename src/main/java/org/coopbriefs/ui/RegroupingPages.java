package org.coopbriefs.ui;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.coopbriefs.account.Role;
import org.coopbriefs.activity.Activity;
import org.coopbriefs.activity.ActivityEditing;
import org.coopbriefs.activity.ActivityMerging;
import org.coopbriefs.text.DateBasis;
import org.coopbriefs.text.EdtfDate;
import org.coopbriefs.text.VietnameseInput;

/** Changes an activity: its title and date, put together with another, taken apart. */
@Path(ActivityPages.PATH)
@RolesAllowed(Role.EDITOR_NAME)
@Produces(MediaType.TEXT_HTML)
public class RegroupingPages {

    @Inject ActivityMerging merging;
    @Inject ActivityEditing editing;
    @Inject ActivityPages pages;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance edit(Edit edit);
    }

    /**
     * The form for title and date.
     *
     * @param problem key of why it can't be kept, or null
     */
    public record Edit(Activity activity, String title, String date, long seen, String problem) {
        /** Whether the date was concluded, so that a person may vouch for it. */
        public boolean inferred() {
            return activity.date != null && activity.dateFrom == DateBasis.INFERRED;
        }
    }

    @POST
    @Path("{id}/gop")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response merge(@PathParam("id") long id, @FormParam("other") long other) {
        merging.merge(id, other);
        return ActivityPages.lead(id, "gop");
    }

    @POST
    @Path("{id}/khac")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keepApart(@PathParam("id") long id, @FormParam("other") long other) {
        merging.keepApart(id, other);
        return ActivityPages.lead(id, "khac");
    }

    @POST
    @Path("{id}/tach")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response split(
            @PathParam("id") long id,
            @FormParam("fact") List<Long> facts,
            @FormParam("title") String title,
            @FormParam("unit") List<String> units) {
        return ActivityPages.lead(merging.split(id, facts, title, units).otherId, "tach");
    }

    @POST
    @Path("{id}/hoan-tac")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response undo(@PathParam("id") long id, @FormParam("done") long done) {
        pages.visible(id);
        return ActivityPages.lead(merging.undo(done).keptId, "hoan-tac");
    }

    @GET
    @Path("{id}/sua")
    public TemplateInstance edit(@PathParam("id") long id) {
        Activity activity = pages.visible(id);
        long seen = ActivityEditing.seen(id);
        return Templates.edit(
                new Edit(activity, activity.title, written(activity.happenedOn()), seen, null));
    }

    private static String written(EdtfDate date) {
        return date == null ? "" : UiMessages.date(date.toString());
    }

    @POST
    @Path("{id}/sua")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(
            @PathParam("id") long id,
            @FormParam("title") @DefaultValue("") String title,
            @FormParam("date") @DefaultValue("") String date,
            @FormParam("dung") String vouched,
            @FormParam("seen") long seen) {
        Activity activity = pages.visible(id);
        try {
            EdtfDate day = VietnameseInput.date(date);
            editing.edit(id, title, day, vouched != null, seen);
            return ActivityPages.lead(id, "sua");
        } catch (VietnameseInput.Unreadable noDate) {
            return again(new Edit(activity, title, date, seen, "fact.problem.no-date"));
        } catch (ActivityEditing.BadTitle noTitle) {
            return again(new Edit(activity, title, date, seen, "edit.no-title"));
        }
    }

    private static Response again(Edit edit) {
        return Response.status(422).entity(Templates.edit(edit)).build();
    }
}
