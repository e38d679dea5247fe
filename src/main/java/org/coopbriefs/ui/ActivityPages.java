package org.coopbriefs.ui;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
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
import org.coopbriefs.activity.ActivitySearch.Criteria;
import org.coopbriefs.activity.Fact;
import org.coopbriefs.activity.FactWords;
import org.coopbriefs.activity.LikelyDuplicates;
import org.coopbriefs.activity.ReviewState;
import org.coopbriefs.extraction.FactExtractor;
import org.coopbriefs.extraction.Scope;
import org.coopbriefs.reference.Provinces;
import org.coopbriefs.review.ReviewDecision;
import org.coopbriefs.text.DateBasis;
import org.coopbriefs.text.EdtfDate;
import org.coopbriefs.web.ActivityQuery;
import org.coopbriefs.web.Missing;
import org.coopbriefs.web.Paging;

/** Cooperation activities: a list to search, and each with all that is known of it. */
@Path(ActivityPages.PATH)
@RolesAllowed(Role.VIEWER_NAME)
@Produces(MediaType.TEXT_HTML)
public class ActivityPages {

    static final String PATH = "/hoat-dong";

    private static final String TIMELINE = "dong-thoi-gian";
    private static final int FIGURES = 6;

    @Inject ActivitySearch search;
    @Inject LikelyDuplicates duplicates;
    @Inject DecisionLines history;
    @Inject UnitGroups units;
    @Inject FactExtractor extractor;
    @Inject FactWords words;
    @Inject Provinces provinces;
    @Inject Access access;
    @Inject CurrentPage page;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(Listing listing);

        static native TemplateInstance activity(View view);

        static native TemplateInstance duplicates(List<PairView> pairs);
    }

    /** An activity as lists show it. */
    public record Row(
            Activity activity,
            String date,
            boolean inferred,
            String units,
            List<String> figures,
            int more,
            String sources,
            int open) {}

    /** Rows of one time. */
    public record Month(String name, List<Row> rows) {}

    /** What was found. */
    public record Listing(
            List<Row> rows,
            List<Month> months,
            long total,
            int number,
            boolean more,
            boolean timeline,
            String query,
            ActivityQuery asked,
            List<FactFields.Choice> units,
            List<FactFields.Choice> kinds,
            List<FactFields.Choice> states,
            List<FactFields.Choice> scopes,
            String bad) {

        public String words() {
            return Objects.toString(asked.words, "");
        }

        public String from() {
            return Objects.toString(asked.from, "");
        }

        public String to() {
            return Objects.toString(asked.to, "");
        }
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

    @GET
    public TemplateInstance list(
            @BeanParam ActivityQuery asked,
            @BeanParam Paging paging,
            @QueryParam("xem") String view) {
        ActivityQuery safe = seenOnly(asked);
        String bad = null;
        Criteria criteria;
        try {
            criteria = Criteria.read(asked.units(provinces), safe::value);
        } catch (ActivitySearch.BadCriterion unreadable) {
            bad = unreadable.getMessage();
            criteria = new Criteria(List.of(), null, null, null, null, null, null);
        }
        var found = search.activities(criteria, access.provinces(), paging.offset(), paging.size());
        List<Row> rows = found.items().stream().map(this::row).toList();
        boolean timeline = TIMELINE.equals(view);
        return Templates.list(
                new Listing(
                        rows,
                        timeline ? months(rows) : List.of(),
                        found.total(),
                        paging.number(),
                        found.total() > paging.offset() + rows.size(),
                        timeline,
                        safe.text(),
                        safe,
                        units.list(asked.province),
                        kinds(asked.kind),
                        choices("state", ReviewState.values(), asked.state),
                        choices("scope", Scope.values(), asked.scope),
                        bad));
    }

    /** A unit that the reader may not see isn't repeated on the page. */
    private ActivityQuery seenOnly(ActivityQuery asked) {
        ActivityQuery safe = new ActivityQuery();
        boolean known =
                asked.province != null
                        && provinces.bySlug(asked.province).isPresent()
                        && access.maySeeAny(List.of(asked.province));
        safe.province = known ? asked.province : null;
        safe.from = asked.from;
        safe.to = asked.to;
        safe.kind = asked.kind;
        safe.state = asked.state;
        safe.scope = asked.scope;
        safe.words = asked.words;
        return safe;
    }

    private List<Month> months(List<Row> rows) {
        Map<String, List<Row>> months =
                rows.stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> month(row.activity()),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return months.entrySet().stream()
                .map(month -> new Month(month.getKey(), month.getValue()))
                .toList();
    }

    private String month(Activity activity) {
        EdtfDate date = activity.happenedOn();
        if (date == null) {
            return words.date(null, language());
        }
        EdtfDate month = date.month() == null ? date : EdtfDate.ofMonth(date.year(), date.month());
        return words.date(month.toString(), language());
    }

    private List<FactFields.Choice> kinds(String chosen) {
        return extractor.kinds().keySet().stream()
                .map(
                        kind ->
                                new FactFields.Choice(
                                        kind, words.kind(kind, language()), kind.equals(chosen)))
                .sorted(Comparator.comparing(FactFields.Choice::label))
                .toList();
    }

    private List<FactFields.Choice> choices(String field, Enum<?>[] values, String chosen) {
        return Arrays.stream(values)
                .map(
                        value ->
                                new FactFields.Choice(
                                        value.name(),
                                        words.value(field, value, language()),
                                        value.name().equals(chosen)))
                .toList();
    }

    private Row row(ActivitySearch.Listed listed) {
        Activity activity = listed.activity();
        List<Fact> used =
                activity.facts.stream()
                        .filter(fact -> fact.reviewState != ReviewState.REJECTED)
                        .toList();
        return new Row(
                activity,
                words.date(activity.date, language()),
                activity.dateFrom == DateBasis.INFERRED,
                unitNames(activity),
                used.stream()
                        .map(fact -> words.figure(fact, language()))
                        .distinct()
                        .limit(FIGURES)
                        .toList(),
                Math.max(0, used.size() - FIGURES),
                listed.mentions().stream()
                        .map(mention -> Objects.requireNonNullElse(mention.outlet(), "–"))
                        .distinct()
                        .collect(Collectors.joining(", ")),
                open(activity));
    }

    private String unitNames(Activity activity) {
        return activity.provinces.stream()
                .map(slug -> words.unit(slug, language()))
                .collect(Collectors.joining(", "));
    }

    private static int open(Activity activity) {
        return (int)
                activity.facts.stream()
                        .filter(fact -> fact.reviewState == ReviewState.UNREVIEWED)
                        .count();
    }

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
                open(activity),
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
            Activity counterpart = Activity.findById(other);
            boolean shown = access.maySeeAny(counterpart.provinces);
            told.add(
                    new Regrouped(
                            one, "regroup." + one.kind, shown ? counterpart.title : "–", last));
        }
        return told;
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
        Map<Long, Row> rows =
                search.listed(all).stream()
                        .map(this::row)
                        .collect(Collectors.toMap(row -> row.activity().id, row -> row));
        return pairs.stream()
                .map(
                        pair ->
                                new PairView(
                                        rows.get(pair.one().id),
                                        rows.get(pair.other().id),
                                        Math.round(pair.likelihood() * 100) + "%"))
                .toList();
    }

    private String language() {
        return page.language().code();
    }
}
