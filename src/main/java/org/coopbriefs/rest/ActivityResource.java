package org.coopbriefs.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.coopbriefs.account.Access;
import org.coopbriefs.account.Role;
import org.coopbriefs.activity.Activity;
import org.coopbriefs.activity.ActivitySearch;
import org.coopbriefs.activity.ActivitySearch.Criteria;
import org.coopbriefs.reference.Provinces;
import org.coopbriefs.web.ActivityQuery;
import org.coopbriefs.web.Missing;
import org.coopbriefs.web.Paging;

/** Cooperation activities with their facts. */
@Path("/api/activities")
@RolesAllowed(Role.VIEWER_NAME)
public class ActivityResource {

    @Inject ActivitySearch search;
    @Inject Provinces provinces;
    @Inject Access access;

    record ActivityView(
            Long id,
            String title,
            String date,
            String dateFrom,
            boolean aside,
            List<String> provinces,
            List<ActivitySearch.Mention> mentions,
            List<FactView> facts) {

        static ActivityView of(ActivitySearch.Listed listed) {
            Activity activity = listed.activity();
            return new ActivityView(
                    activity.id,
                    activity.title,
                    activity.date,
                    activity.dateFrom == null ? null : activity.dateFrom.name(),
                    activity.aside,
                    activity.provinces,
                    listed.mentions(),
                    activity.facts.stream().map(FactView::of).toList());
        }
    }

    @GET
    public Paging.Page<ActivityView> list(
            @BeanParam ActivityQuery asked, @BeanParam Paging paging) {
        var found =
                search.activities(
                        Criteria.read(asked.units(provinces), asked::value),
                        access.provinces(),
                        paging.offset(),
                        paging.size());
        return paging.of(found.items().stream().map(ActivityView::of).toList(), found.total());
    }

    @GET
    @Path("{id}")
    public ActivityView get(@PathParam("id") long id) {
        Activity activity = Activity.findById(id);
        if (activity == null || !access.maySeeAny(activity.provinces)) {
            throw new Missing();
        }
        return ActivityView.of(search.listed(List.of(activity)).getFirst());
    }
}
