package org.coopbriefs.ui;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coopbriefs.account.Role;
import org.coopbriefs.activity.Fact;
import org.coopbriefs.activity.FactWords;
import org.coopbriefs.extraction.FactExtractor;
import org.coopbriefs.reference.Provinces;
import org.coopbriefs.review.FactAdding;
import org.coopbriefs.review.FactForm;
import org.coopbriefs.review.FactValue;
import org.coopbriefs.review.RejectionReason;
import org.coopbriefs.review.ReviewDecision;
import org.coopbriefs.review.ReviewQueue;
import org.coopbriefs.review.Reviewing;
import org.coopbriefs.review.Seen;
import org.coopbriefs.web.BadParameter;
import org.coopbriefs.web.SentForm;

/** One fact after the other, the article beside it: a person decides. */
@Path(ReviewPages.PATH)
@RolesAllowed(Role.EDITOR_NAME)
@Produces(MediaType.TEXT_HTML)
public class ReviewPages {

    static final String PATH = "/xac-minh";

    @Inject ReviewQueue queue;
    @Inject Reviewing reviewing;
    @Inject FactAdding adding;
    @Inject ReviewCards cards;
    @Inject UnitGroups units;
    @Inject FactExtractor extractor;
    @Inject FactWords words;
    @Inject Provinces provinces;
    @Inject CurrentPage page;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance card(ReviewCards.Card card);

        static native TemplateInstance queue(Listing listing);

        static native TemplateInstance rejected(
                List<DecisionLines.Line> lines, Map<Long, Long> seen, int page, boolean more);
    }

    /** A line of the queue; {@code ticked} is what a tick sends. */
    public record Row(
            Fact fact,
            String figure,
            String parties,
            String kind,
            String confidence,
            boolean together,
            String ticked) {}

    /**
     * A page of the queue.
     *
     * @param said what happened, a key and its values; empty where nothing did
     */
    public record Listing(
            List<Row> rows,
            boolean more,
            int number,
            int waiting,
            QueueQuery asked,
            List<FactFields.Choice> units,
            List<FactFields.Choice> kinds,
            String from,
            String said,
            int confirmed,
            int leftOut) {

        public boolean many() {
            return waiting > ReviewQueue.MOST_COUNTED;
        }

        public int most() {
            return ReviewQueue.MOST_COUNTED;
        }

        public boolean any() {
            return rows.stream().anyMatch(Row::together);
        }
    }

    /** Leads to the fact that waits most. */
    @GET
    public Response start() {
        Optional<Fact> first = queue.first(ReviewQueue.Filter.NONE);
        return lead(first.map(fact -> PATH + "/" + fact.id).orElse(PATH + "/hang-doi"));
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
        ReviewQueue.Filter filter = asked.filter(provinces);
        Optional<Fact> next = queue.after(fact, filter);
        try {
            decide(fact, new Seen(seen()));
        } catch (FactForm.Refused refused) {
            return Response.status(422)
                    .entity(Templates.card(cards.refused(fact, asked, refused.problems())))
                    .build();
        }
        return leadOn(next.or(() -> queue.first(filter)), asked);
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
        FactValue after = adding.form(fact.kind).read(before, SentForm::value);
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

    private Response leadOn(Optional<Fact> next, QueueQuery asked) {
        String query = "?sau=1" + asked.text();
        return lead(PATH + "/" + next.map(fact -> fact.id.toString()).orElse("hang-doi") + query);
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

    @GET
    @Path("hang-doi")
    public TemplateInstance queue(
            @BeanParam QueueQuery asked,
            @QueryParam("trang") @DefaultValue("0") int number,
            @QueryParam("sau") String after,
            @QueryParam("duoc") @DefaultValue("0") int confirmed,
            @QueryParam("chua") @DefaultValue("0") int leftOut) {
        ReviewQueue.Filter filter = asked.filter(provinces);
        ReviewQueue.Listed listed = queue.page(filter, Math.max(0, number));
        Map<Long, Long> held = ReviewDecision.heldOf(listed.facts());
        return Templates.queue(
                new Listing(
                        listed.facts().stream().map(fact -> row(fact, held)).toList(),
                        listed.more(),
                        Math.max(0, number),
                        queue.count(filter),
                        asked,
                        units.list(asked.province),
                        kinds(asked.kind()),
                        cards.confidence(queue.togetherFrom()),
                        after == null ? "" : after,
                        confirmed,
                        leftOut));
    }

    private Row row(Fact fact, Map<Long, Long> held) {
        String language = page.language().code();
        return new Row(
                fact,
                words.figure(fact, language),
                words.parties(fact, language),
                words.kind(fact.kind, language),
                cards.confidence(fact.confidence),
                queue.mayBeConfirmedTogether(fact),
                fact.id + ":" + held.getOrDefault(fact.id, 0L));
    }

    private List<FactFields.Choice> kinds(String chosen) {
        return extractor.kinds().keySet().stream()
                .map(
                        kind ->
                                new FactFields.Choice(
                                        kind,
                                        words.kind(kind, page.language().code()),
                                        kind.equals(chosen)))
                .sorted(Comparator.comparing(FactFields.Choice::label))
                .toList();
    }

    /** Confirms those that were ticked and may be confirmed together. */
    @POST
    @Path("hang-doi")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirmTogether(
            @BeanParam QueueQuery asked, @QueryParam("trang") @DefaultValue("0") int number) {
        List<Reviewing.Ticked> ticked =
                SentForm.values("fact").stream().map(ReviewPages::ticked).toList();
        Reviewing.Bulk done =
                reviewing.approveTogether(asked.filter(provinces), Math.max(0, number), ticked);
        return lead(
                "%s/hang-doi?sau=nhieu&duoc=%d&chua=%d%s"
                        .formatted(PATH, done.confirmed(), done.leftOut(), asked.text()));
    }

    private static Reviewing.Ticked ticked(String sent) {
        String[] parts = sent.split(":");
        try {
            return new Reviewing.Ticked(
                    Long.parseLong(parts[0]), new Seen(Long.parseLong(parts[1])));
        } catch (IndexOutOfBoundsException | NumberFormatException none) {
            throw new BadParameter("fact");
        }
    }

    /** Facts that aren't used, to look at and to bring back. */
    @GET
    @Path("khong-su-dung")
    public TemplateInstance rejected(@QueryParam("trang") @DefaultValue("0") int number) {
        List<ReviewDecision> found = queue.rejected(Math.max(0, number));
        boolean more = found.size() > ReviewQueue.PAGE;
        List<ReviewDecision> shown = more ? found.subList(0, ReviewQueue.PAGE) : found;
        return Templates.rejected(
                cards.lines(shown), ReviewCards.ids(shown), Math.max(0, number), more);
    }

    private static Response lead(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
