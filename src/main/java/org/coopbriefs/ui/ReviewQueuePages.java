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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.coopbriefs.account.Role;
import org.coopbriefs.activity.Fact;
import org.coopbriefs.activity.FactWords;
import org.coopbriefs.archive.BriefEdition;
import org.coopbriefs.review.ReviewDecision;
import org.coopbriefs.review.ReviewQueue;
import org.coopbriefs.review.Reviewing;
import org.coopbriefs.review.Seen;
import org.coopbriefs.web.BadParameter;
import org.coopbriefs.web.SentForm;

/** The facts that wait, as a list, and those that aren't used. */
@Path(ReviewPages.PATH)
@RolesAllowed(Role.EDITOR_NAME)
@Produces(MediaType.TEXT_HTML)
public class ReviewQueuePages {

    @Inject ReviewQueue queue;
    @Inject Reviewing reviewing;
    @Inject ReviewCards cards;
    @Inject UnitGroups units;
    @Inject FactKinds kinds;
    @Inject FactWords words;
    @Inject QueueFilters filters;
    @Inject CurrentPage page;

    @CheckedTemplate
    static class Templates {
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
     * @param edition whose facts these are; null where they are not of one brief
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
            int leftOut,
            ReviewCards.Done done,
            BriefEdition edition) {

        /** Where its brief is. */
        public String back() {
            return BriefAddress.of(edition.province, edition.span()).toString();
        }

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

    @GET
    @Path("hang-doi")
    public TemplateInstance queue(
            @BeanParam QueueQuery asked,
            @QueryParam("trang") @DefaultValue("0") int number,
            @QueryParam("sau") String after,
            @QueryParam("duoc") @DefaultValue("0") int confirmed,
            @QueryParam("chua") @DefaultValue("0") int leftOut) {
        ReviewQueue.Filter filter = filters.of(asked);
        ReviewQueue.Listed listed = queue.page(filter, Math.max(0, number));
        Map<Long, Long> held = ReviewDecision.heldOf(listed.facts());
        return Templates.queue(
                new Listing(
                        listed.facts().stream().map(fact -> row(fact, held)).toList(),
                        listed.more(),
                        Math.max(0, number),
                        filter.isNone() ? page.waiting() : queue.count(filter),
                        asked,
                        units.list(asked.province),
                        kinds.choices(asked.kind()),
                        cards.confidence(queue.togetherFrom()),
                        after == null ? "" : after,
                        confirmed,
                        leftOut,
                        cards.done(),
                        filters.edition(asked).orElse(null)));
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

    /** Confirms those that were ticked and may be confirmed together. */
    @POST
    @Path("hang-doi")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirmTogether(
            @BeanParam QueueQuery asked, @QueryParam("trang") @DefaultValue("0") int number) {
        List<Reviewing.Ticked> ticked =
                SentForm.values("fact").stream().map(ReviewQueuePages::ticked).toList();
        Reviewing.Bulk done =
                reviewing.approveTogether(filters.of(asked), Math.max(0, number), ticked);
        return ReviewPages.lead(
                "%s/hang-doi?sau=nhieu&duoc=%d&chua=%d%s"
                        .formatted(ReviewPages.PATH, done.done(), done.leftOut(), asked.text()));
    }

    /** Takes all of them back that were confirmed together. */
    @POST
    @Path("hang-doi/hoan-tac")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response undoTogether(@BeanParam QueueQuery asked) {
        Reviewing.Bulk undone = reviewing.undoTogether(together());
        return ReviewPages.lead(
                "%s/hang-doi?sau=hoan-tac&duoc=%d&chua=%d%s"
                        .formatted(
                                ReviewPages.PATH, undone.done(), undone.leftOut(), asked.text()));
    }

    private static long together() {
        try {
            return Long.parseLong(String.valueOf(SentForm.value("together")));
        } catch (NumberFormatException none) {
            throw new BadParameter("together");
        }
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
}
