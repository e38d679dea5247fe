package org.coopbriefs.extraction;

import java.util.ArrayList;
import java.util.List;

/** Puts findings into activities: one for the event that the article reports. */
final class ActivityGrouping {

    private final ArticleContext context;

    ActivityGrouping(ArticleContext context) {
        this.context = context;
    }

    List<FoundActivity> group(List<Finding> findings) {
        List<FoundActivity> activities = new ArrayList<>();
        activities.add(
                new FoundActivity(
                        title(),
                        context.eventDate(),
                        context.eventDateFrom(),
                        false,
                        context.participants().all(),
                        findings));
        return activities;
    }

    private String title() {
        String title = context.article().title();
        return title == null ? "" : title;
    }
}
