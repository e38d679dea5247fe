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
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.coopbriefs.account.Role;
import org.coopbriefs.activity.Activity;
import org.coopbriefs.activity.ActivityAdding;
import org.coopbriefs.activity.ActivityEditing;
import org.coopbriefs.article.Article;
import org.coopbriefs.text.VietnameseInput;
import org.coopbriefs.web.Missing;

/** Gives an article an activity by hand, so that facts can be added to it. */
@Path(ArticlePages.PATH + "/{id}/hoat-dong")
@RolesAllowed(Role.EDITOR_NAME)
@Produces(MediaType.TEXT_HTML)
public class ActivityAddingPages {

    @Inject ActivityAdding adding;
    @Inject ArticlePages pages;
    @Inject UnitGroups units;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance add(Adding adding);
    }

    /**
     * An activity that is about to be added.
     *
     * @param problem key of why it can't be kept, or null
     */
    public record Adding(
            Article article,
            String title,
            String date,
            List<UnitGroups.Group> groups,
            String problem) {}

    @GET
    public TemplateInstance add(@PathParam("id") long id) {
        Article article = readable(id);
        String title = Objects.toString(article.title, "");
        return Templates.add(new Adding(article, title, "", units.takingPart(List.of()), null));
    }

    /** Keeps it and leads to where its first fact is added. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(
            @PathParam("id") long id,
            @FormParam("title") @DefaultValue("") String title,
            @FormParam("date") @DefaultValue("") String date,
            @FormParam("unit") List<String> chosen) {
        Article article = readable(id);
        try {
            Activity added = adding.add(id, title, VietnameseInput.date(date), chosen);
            String next = ActivityPages.PATH + "/" + added.id + "/them?bai=" + id;
            return Response.seeOther(URI.create(next)).build();
        } catch (VietnameseInput.Unreadable noDate) {
            return again(article, title, date, chosen, "fact.problem.no-date");
        } catch (ActivityEditing.BadTitle noTitle) {
            return again(article, title, date, chosen, "edit.no-title");
        } catch (ActivityAdding.BadUnits noUnits) {
            return again(article, title, date, chosen, "adding.no-units");
        }
    }

    private Response again(
            Article article, String title, String date, List<String> chosen, String problem) {
        Adding again = new Adding(article, title, date, units.takingPart(chosen), problem);
        return Response.status(422).entity(Templates.add(again)).build();
    }

    private Article readable(long id) {
        Article article = pages.visible(id);
        if (!article.hasText()) {
            throw new Missing();
        }
        return article;
    }
}
