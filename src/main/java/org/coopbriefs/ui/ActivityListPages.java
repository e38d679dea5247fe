package org.coopbriefs.ui;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.coopbriefs.account.Access;
import org.coopbriefs.account.Role;
import org.coopbriefs.activity.Activity;
import org.coopbriefs.activity.ActivitySearch;
import org.coopbriefs.activity.ActivitySearch.Criteria;
import org.coopbriefs.activity.FactWords;
import org.coopbriefs.activity.ReviewState;
import org.coopbriefs.extraction.Scope;
import org.coopbriefs.reference.Provinces;
import org.coopbriefs.text.EdtfDate;
import org.coopbriefs.ui.ActivityRows.Row;
import org.coopbriefs.web.ActivityQuery;
import org.coopbriefs.web.Paging;

/** Cooperation activities to search and filter, as a table or along time. */
@Path(ActivityPages.PATH)
@RolesAllowed(Role.VIEWER_NAME)
@Produces(MediaType.TEXT_HTML)
public class ActivityListPages {

    private static final String TIMELINE = "dong-thoi-gian";

    @Inject ActivitySearch search;
    @Inject ActivityRows rows;
    @Inject UnitGroups units;
    @Inject FactKinds kinds;
    @Inject FactWords words;
    @Inject Provinces provinces;
    @Inject Access access;
    @Inject CurrentPage page;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(Listing listing);
    }

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
        List<Row> shown = found.items().stream().map(rows::row).toList();
        boolean timeline = TIMELINE.equals(view);
        return Templates.list(
                new Listing(
                        shown,
                        timeline ? months(shown) : List.of(),
                        found.total(),
                        paging.number(),
                        found.total() > paging.offset() + shown.size(),
                        timeline,
                        safe.text(),
                        safe,
                        units.list(asked.province),
                        kinds.choices(asked.kind),
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

    private String language() {
        return page.language().code();
    }
}
