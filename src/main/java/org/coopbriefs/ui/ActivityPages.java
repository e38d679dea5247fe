package org.coopbriefs.ui;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coopbriefs.account.Access;
import org.coopbriefs.account.Role;
import org.coopbriefs.activity.Activity;
import org.coopbriefs.activity.ActivityRegrouping;
import org.coopbriefs.activity.ActivitySearch;
import org.coopbriefs.activity.Fact;
import org.coopbriefs.activity.FactWords;
import org.coopbriefs.activity.LikelyDuplicates;
import org.coopbriefs.review.ReviewDecision;
import org.coopbriefs.text.DateBasis;
import org.coopbriefs.ui.ActivityRows.Row;
import org.coopbriefs.web.Missing;

/** A cooperation activity with all that is known of it, and those that may be one. */
@Path(ActivityPages.PATH)
@RolesAllowed(Role.VIEWER_NAME)
@Produces(MediaType.TEXT_HTML)
public class ActivityPages {

    static final String PATH = "/hoat-dong";

    @Inject ActivitySearch search;
    @Inject LikelyDuplicates duplicates;
    @Inject DecisionLines history;
    @Inject ActivityRows rows;
    @Inject FactWords words;
    @Inject Access access;
    @Inject CurrentPage page;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance activity(View view);

        static native TemplateInstance duplicates(List<PairView> pairs);
    }

    /** A fact in an activity. */
    public record FactRow(
            Fact fact,
            String figure,
            String kind,
            String parties,
            String scope,
            String span,
            String date,
            String state,
            String leftOut,
            String source,
            boolean chosen) {}

    /** That activities were put together or taken apart. */
    public record Regrouped(ActivityRegrouping done, String key, String other, boolean last) {}

    /** All of an activity. */
    public record View(
            Activity activity,
            String date,
            boolean inferred,
            List<FactFields.Choice> units,
            List<FactRow> facts,
            List<ActivitySearch.Mention> mentions,
            Fact chosen,
            Reader reader,
            List<DecisionLines.Line> history,
            List<Regrouped> regroupings,
            List<PairView> duplicates,
            int open,
            String said) {}

    /** Two activities that may be one. */
    public record PairView(Row one, Row other, String likelihood) {}

    /** One activity; what was merged away leads to what it became part of. */
    @GET
    @Path("{id}")
    public Response activity(
            @PathParam("id") long id,
            @QueryParam("so-lieu") Long chosen,
            @QueryParam("sau") String after) {
        Activity activity = visible(id);
        if (activity.mergedInto != null) {
            return Response.seeOther(URI.create(PATH + "/" + activity.mergedInto)).build();
        }
        return Response.ok(Templates.activity(view(activity, chosen, after))).build();
    }

    /** To an activity, saying what has just happened to it. */
    static Response lead(long activity, String after) {
        return Response.seeOther(URI.create(PATH + "/" + activity + "?sau=" + after)).build();
    }

    Activity visible(long id) {
        Activity activity = Activity.findById(id);
        if (activity == null || !access.maySeeAny(activity.provinces)) {
            throw new Missing();
        }
        return activity;
    }

    private View view(Activity activity, Long wanted, String after) {
        ActivitySearch.Listed listed = search.listed(List.of(activity)).getFirst();
        List<Fact> facts =
                activity.facts.stream()
                        .sorted(
                                Comparator.comparing((Fact fact) -> fact.article.id)
                                        .thenComparing(fact -> fact.mentionStart))
                        .toList();
        Fact chosen =
                facts.stream()
                        .filter(fact -> fact.id.equals(wanted))
                        .findFirst()
                        .or(() -> facts.stream().findFirst())
                        .orElse(null);
        List<ReviewDecision> decisions = ReviewDecision.ofAll(facts);
        return new View(
                activity,
                words.date(activity.date, language()),
                activity.dateFrom == DateBasis.INFERRED,
                activity.provinces.stream()
                        .map(
                                slug ->
                                        new FactFields.Choice(
                                                slug, words.unit(slug, language()), true))
                        .toList(),
                facts.stream().map(fact -> factRow(fact, listed, chosen)).toList(),
                listed.mentions(),
                chosen,
                chosen == null ? null : reader(chosen, facts),
                history.of(decisions),
                regroupings(activity),
                access.mayEdit() ? pairs(duplicates.of(activity)) : List.of(),
                ActivityRows.open(activity),
                Objects.toString(after, ""));
    }

    private static Reader reader(Fact chosen, List<Fact> facts) {
        return Reader.of(
                chosen.article,
                facts.stream()
                        .filter(fact -> fact.article == chosen.article)
                        .map(Fact::sentence)
                        .toList(),
                chosen.sentence(),
                chosen.mention());
    }

    private FactRow factRow(Fact fact, ActivitySearch.Listed listed, Fact chosen) {
        String language = language();
        return new FactRow(
                fact,
                words.figure(fact, language),
                words.kind(fact.kind, language),
                words.parties(fact, language),
                words.scopeIfTelling(fact, language),
                words.span(fact, language),
                fact.date == null ? "" : words.date(fact.date, language),
                words.value("state", fact.reviewState, language),
                fact.counts
                        ? ""
                        : words.value(
                                "leftOut",
                                fact.reason == null ? fact.scope.name() : fact.reason,
                                language),
                listed.mentions().stream()
                        .filter(mention -> mention.article().equals(fact.article.id))
                        .map(mention -> Objects.toString(mention.outlet(), mention.title()))
                        .findFirst()
                        .orElse(""),
                fact == chosen);
    }

    private List<Regrouped> regroupings(Activity activity) {
        List<ActivityRegrouping> all = ActivityRegrouping.of(activity.id);
        List<ActivityRegrouping> moved =
                all.stream()
                        .filter(one -> one.undoneAt == null)
                        .filter(one -> one.kind != ActivityRegrouping.Kind.DISTINCT)
                        .toList();
        List<Regrouped> told = new ArrayList<>();
        for (ActivityRegrouping one : all) {
            Long other = one.keptId.equals(activity.id) ? one.otherId : one.keptId;
            boolean last =
                    one.kind == ActivityRegrouping.Kind.DISTINCT
                            ? one.undoneAt == null
                            : !moved.isEmpty() && moved.getLast() == one;
            told.add(new Regrouped(one, "regroup." + one.kind, told(one, other), last));
        }
        return told;
    }

    /** What it was done with, or what the activity was called before. */
    private String told(ActivityRegrouping done, Long other) {
        if (done.kind == ActivityRegrouping.Kind.EDITED) {
            return done.before.title() + ", " + words.date(done.before.date(), language());
        }
        Activity counterpart = Activity.findById(other);
        return access.maySeeAny(counterpart.provinces) ? counterpart.title : "–";
    }

    /** Activities that may be one, of those that the reader may see. */
    @GET
    @Path("trung")
    @RolesAllowed(Role.EDITOR_NAME)
    public TemplateInstance duplicates() {
        return Templates.duplicates(pairs(duplicates.newest()));
    }

    private List<PairView> pairs(List<LikelyDuplicates.Pair> pairs) {
        List<Activity> all =
                pairs.stream()
                        .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                        .distinct()
                        .toList();
        Map<Long, Row> shown =
                search.listed(all).stream()
                        .map(rows::row)
                        .collect(Collectors.toMap(row -> row.activity().id, row -> row));
        return pairs.stream()
                .map(
                        pair ->
                                new PairView(
                                        shown.get(pair.one().id),
                                        shown.get(pair.other().id),
                                        Math.round(pair.likelihood() * 100) + "%"))
                .toList();
    }

    private String language() {
        return page.language().code();
    }
}
