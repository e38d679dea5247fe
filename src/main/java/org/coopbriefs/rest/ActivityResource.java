package org.coopbriefs.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import org.coopbriefs.account.Access;
import org.coopbriefs.account.Role;
import org.coopbriefs.activity.Activity;
import org.coopbriefs.activity.ActivitySearch;
import org.coopbriefs.activity.ReviewState;
import org.coopbriefs.article.Article;
import org.coopbriefs.reference.Provinces;
import org.coopbriefs.web.Missing;
import org.coopbriefs.web.Paging;

/** Cooperation activities with their facts. */
@Path("/api/activities")
@RolesAllowed(Role.VIEWER_NAME)
public class ActivityResource {

    @Inject ActivitySearch search;
    @Inject Provinces provinces;
    @Inject Access access;

    record MentionView(
            Long article, String title, String outlet, String published, String address) {

        static MentionView of(Article article) {
            return new MentionView(
                    article.id, article.title, article.outlet, article.published, article.address);
        }
    }

    record ActivityView(
            Long id,
            String title,
            String date,
            String dateFrom,
            boolean aside,
            List<String> provinces,
            List<MentionView> mentions,
            List<FactView> facts) {

        static ActivityView of(Activity activity) {
            return new ActivityView(
                    activity.id,
                    activity.title,
                    activity.date,
                    activity.dateFrom == null ? null : activity.dateFrom.name(),
                    activity.aside,
                    activity.provinces,
                    activity.mentions.stream().map(MentionView::of).toList(),
                    activity.facts.stream().map(FactView::of).toList());
        }
    }

    /** What the list can be narrowed to; dates are EDTF. */
    public static class Filter {
        @QueryParam("province")
        public String province;

        @QueryParam("from")
        public String from;

        @QueryParam("to")
        public String to;

        @QueryParam("kind")
        public String kind;

        @QueryParam("state")
        public ReviewState state;

        @QueryParam("q")
        public String words;
    }

    @GET
    public Paging.Page<ActivityView> list(@BeanParam Filter filter, @BeanParam Paging paging) {
        var criteria =
                new ActivitySearch.Criteria(
                        units(filter.province),
                        filter.from,
                        filter.to,
                        filter.kind,
                        filter.state,
                        filter.words);
        var found = search.activities(criteria, access.provinces(), paging.offset(), paging.size());
        return paging.of(found.items().stream().map(ActivityView::of).toList(), found.total());
    }

    @GET
    @Path("{id}")
    public ActivityView get(@PathParam("id") long id) {
        Activity activity = Activity.findById(id);
        if (activity == null || !access.maySeeAny(activity.provinces)) {
            throw new Missing();
        }
        return ActivityView.of(activity);
    }

    private Set<String> units(String province) {
        return province == null ? Set.of() : provinces.unitsCountedAs(province);
    }
}
