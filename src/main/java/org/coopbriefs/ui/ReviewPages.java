package org.coopbriefs.ui;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import org.coopbriefs.account.Access;
import org.coopbriefs.account.Role;
import org.coopbriefs.activity.Fact;
import org.coopbriefs.activity.FactWords;
import org.coopbriefs.review.FactForm;
import org.coopbriefs.review.FactValue;
import org.coopbriefs.review.RejectionReason;
import org.coopbriefs.review.ReviewQueue;
import org.coopbriefs.review.Reviewing;
import org.coopbriefs.review.Seen;
import org.coopbriefs.web.BadParameter;
import org.coopbriefs.web.SentForm;
import org.coopbriefs.web.Visitor;

/** One fact after the other, the article beside it: a person decides. */
@Path(ReviewPages.PATH)
@RolesAllowed(Role.EDITOR_NAME)
@Produces(MediaType.TEXT_HTML)
public class ReviewPages {

    static final String PATH = "/xac-minh";

    @Inject ReviewQueue queue;
    @Inject Reviewing reviewing;
    @Inject ReviewCards cards;
    @Inject ReviewOutlook outlook;
    @Inject FactWords words;
    @Inject QueueFilters filters;
    @Inject Access access;
    @Inject CurrentPage page;
    @Inject HttpServerRequest request;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance card(ReviewCards.Card card);

        static native TemplateInstance outlook(
                Fact fact, String figure, ReviewOutlook.View outlook);

        static native TemplateInstance outlook$part(ReviewOutlook.View outlook);
    }

    /** Leads to the fact that waits most, of those that were asked for. */
    @GET
    public Response start(@BeanParam QueueQuery asked) {
        ReviewQueue.Filter filter = filters.of(asked);
        if (!filter.units().isEmpty() && !access.maySeeAny(filter.units())) {
            throw new Access.ForeignProvince();
        }
        return lead(PATH + "/" + place(queue.first(filter)) + asked.query());
    }

    @GET
    @Path("{fact}")
    public TemplateInstance card(
            @PathParam("fact") long fact,
            @BeanParam QueueQuery asked,
            @QueryParam("khong") String rejecting,
            @QueryParam("sau") String after) {
        return Templates.card(cards.of(fact, asked, rejecting != null, after));
    }

    /** Saves what the form says: confirmed where nothing in it was changed, else amended. */
    @POST
    @Path("{fact}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(@PathParam("fact") long id, @BeanParam QueueQuery asked) {
        Fact fact = cards.visible(id);
        ReviewQueue.Filter filter = filters.of(asked);
        Optional<Long> next = queue.after(fact, filter);
        try {
            decide(fact, new Seen(seen()));
        } catch (FactForm.Refused refused) {
            return again(cards.refused(fact, asked, refused.problems()));
        } catch (Reviewing.UnexplainedRejection unexplained) {
            return again(cards.unexplained(fact, asked));
        }
        return leadOn(next.or(() -> queue.first(filter)), asked);
    }

    private static Response again(ReviewCards.Card card) {
        return Response.status(422).entity(Templates.card(card)).build();
    }

    private void decide(Fact fact, Seen seen) {
        String what = SentForm.value("do");
        switch (what == null ? "" : what) {
            case "save" -> save(fact, seen);
            case "later" -> reviewing.postpone(fact.id, seen);
            case "reject" -> reviewing.reject(fact.id, seen, reason(), SentForm.value("note"));
            default -> throw new BadParameter("do");
        }
    }

    private void save(Fact fact, Seen seen) {
        FactValue before = FactValue.of(fact);
        FactValue after = cards.form(fact).read(before, SentForm::value);
        if (after == before) {
            reviewing.approve(fact.id, seen);
        } else {
            reviewing.amend(fact.id, seen, after, SentForm.value("note"));
        }
    }

    private static RejectionReason reason() {
        try {
            return RejectionReason.valueOf(String.valueOf(SentForm.value("reason")));
        } catch (IllegalArgumentException none) {
            throw new BadParameter("reason");
        }
    }

    private static long seen() {
        try {
            return Long.parseLong(String.valueOf(SentForm.value("seen")));
        } catch (NumberFormatException none) {
            throw new BadParameter("seen");
        }
    }

    /** What the totals become if it is confirmed as the form has it; to htmx that part alone. */
    @GET
    @Path("{fact}/neu-xac-nhan")
    public TemplateInstance outlook(@PathParam("fact") long id, @Context UriInfo sent) {
        Fact fact = cards.visible(id);
        ReviewOutlook.View view = outlookOf(fact, sent.getQueryParameters());
        return Visitor.isHtmx(request)
                ? Templates.outlook$part(view)
                : Templates.outlook(fact, words.figure(fact, page.language().code()), view);
    }

    private ReviewOutlook.View outlookOf(Fact fact, MultivaluedMap<String, String> form) {
        FactValue value = FactValue.of(fact);
        if (!form.isEmpty()) {
            try {
                value = cards.form(fact).read(value, form::getFirst);
            } catch (FactForm.Refused unreadable) {
                return ReviewOutlook.View.UNREADABLE;
            }
        }
        return outlook.of(fact, value);
    }

    private static Response leadOn(Optional<Long> next, QueueQuery asked) {
        return lead(PATH + "/" + place(next) + "?sau=1" + asked.text());
    }

    /** The card of a fact; where there is none, the list says that all is done. */
    private static String place(Optional<Long> fact) {
        return fact.map(String::valueOf).orElse("hang-doi");
    }

    /** Takes the last decision back and shows the fact again. */
    @POST
    @Path("{fact}/hoan-tac")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response undo(@PathParam("fact") long id, @BeanParam QueueQuery asked) {
        cards.visible(id);
        reviewing.undo(id, new Seen(seen()));
        return lead(PATH + "/" + id + "?sau=hoan-tac" + asked.text());
    }

    /**
     * Takes up again what isn't used: a rejection is taken back, what a person added holds again.
     */
    @POST
    @Path("{fact}/goi-lai")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response bringBack(@PathParam("fact") long id) {
        cards.visible(id);
        reviewing.bringBack(id, new Seen(seen()));
        return lead(PATH + "/" + id + "?sau=goi-lai");
    }

    static Response lead(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
