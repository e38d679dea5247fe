package org.coopbriefs.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import org.coopbriefs.account.Access;
import org.coopbriefs.account.Audit;
import org.coopbriefs.account.AuditAction;
import org.coopbriefs.activity.ActivityRegrouping.Before;
import org.coopbriefs.activity.ActivityRegrouping.Kind;
import org.coopbriefs.text.DateBasis;
import org.coopbriefs.text.EdtfDate;

/**
 * Corrects an activity's title and date. It is kept among the regroupings, so that it is undone in
 * turn with them: what a merge took over and what a person wrote since must not overwrite each
 * other.
 */
@ApplicationScoped
public class ActivityEditing {

    private static final int LONGEST_TITLE = 300;

    @Inject EntityManager entities;
    @Inject Access access;
    @Inject Audit audit;
    @Inject Clock clock;

    /** Of what was done to an activity, the id of the last; 0 where nothing was. */
    public static long seen(long activity) {
        return ActivityRegrouping.of(activity).stream().mapToLong(done -> done.id).max().orElse(0);
    }

    /**
     * Gives an activity this title and date; a date that a person writes or vouches for is
     * concluded no longer.
     *
     * @param date null where it is unknown
     * @param vouched whether the date is right though it was only concluded
     * @param seen what {@link #seen} told when it was looked at
     * @throws BadTitle where it is empty or longer than 300 characters
     * @throws ActivityMerging.RegroupedSince where something was done to the activity since
     */
    @Transactional
    public void edit(long id, String title, EdtfDate date, boolean vouched, long seen) {
        String written = title(title);
        Activity activity = lock(id);
        if (activity.mergedInto != null || seen(id) != seen) {
            throw new ActivityMerging.RegroupedSince();
        }
        Before before = Before.of(activity);
        activity.title = written;
        takeDate(activity, date, vouched);
        if (!before.equals(Before.of(activity))) {
            keep(activity, before);
        }
    }

    /** A title as it is kept; refuses what says nothing or too much. */
    static String title(String typed) {
        String title = typed.strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new BadTitle();
        }
        return title;
    }

    private static void takeDate(Activity activity, EdtfDate date, boolean vouched) {
        boolean same = Objects.equals(date, activity.happenedOn());
        if (same && !vouched) {
            return;
        }
        activity.date = date == null ? null : date.toString();
        activity.dateFrom = date == null ? null : DateBasis.REVIEWED;
        activity.facts.forEach(fact -> fact.priority = null);
    }

    private void keep(Activity activity, Before before) {
        ActivityRegrouping done = new ActivityRegrouping();
        done.kind = Kind.EDITED;
        done.keptId = activity.id;
        done.otherId = activity.id;
        done.before = before;
        done.doneBy = access.userName();
        done.doneAt = clock.instant();
        done.persist();
        audit.record(
                AuditAction.ACTIVITY_CHANGED,
                "activity:" + activity.id,
                before,
                Before.of(activity));
    }

    private Activity lock(long id) {
        Activity activity = entities.find(Activity.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (activity == null || !access.maySeeAny(activity.provinces)) {
            throw new ActivityMerging.UnknownActivity();
        }
        return activity;
    }

    /** A title that says nothing, or too much. */
    public static final class BadTitle extends RuntimeException {}
}
