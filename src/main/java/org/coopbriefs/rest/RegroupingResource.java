package org.coopbriefs.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.coopbriefs.account.Access;
import org.coopbriefs.account.Role;
import org.coopbriefs.activity.Activity;
import org.coopbriefs.activity.ActivityEditing;
import org.coopbriefs.activity.ActivityMerging;
import org.coopbriefs.activity.ActivityRegrouping;
import org.coopbriefs.activity.Fact;
import org.coopbriefs.activity.LikelyDuplicates;
import org.coopbriefs.review.FactAdding;
import org.coopbriefs.text.EdtfDate;
import org.coopbriefs.text.Span;
import org.coopbriefs.text.VietnamTime;
import org.coopbriefs.web.BadParameter;
import org.coopbriefs.web.Missing;

/** Activities corrected, put together, taken apart, and given facts by hand. */
@Path("/api/activities")
@RolesAllowed(Role.EDITOR_NAME)
public class RegroupingResource {

    @Inject ActivityMerging merging;
    @Inject ActivityEditing editing;
    @Inject LikelyDuplicates duplicates;
    @Inject FactAdding adding;
    @Inject Access access;

    /** What it is to be called and when it was (EDTF); what is left out stays as it is. */
    record Edit(String title, String date) {}

    /** {@code other} becomes a part of the activity. */
    record Merge(Long other) {}

    /** What goes to an activity of its own; {@code title} and {@code provinces} may be left out. */
    record Split(List<Long> facts, String title, List<String> provinces) {}

    /**
     * A fact by hand: {@code start} and {@code end} of the words in the article's body, in UTF-16
     * units, and its fields as people write them.
     */
    record Added(long article, int start, int end, String kind, Map<String, String> fields) {}

    /** Something that was done to activities; {@code kept} stayed, {@code other} went or came. */
    record RegroupingView(
            Long id,
            String kind,
            Long kept,
            Long other,
            List<Long> facts,
            String doneBy,
            OffsetDateTime doneAt,
            boolean undone) {

        static RegroupingView of(ActivityRegrouping done) {
            return new RegroupingView(
                    done.id,
                    done.kind.name(),
                    done.keptId,
                    done.otherId,
                    done.facts,
                    done.doneBy,
                    VietnamTime.at(done.doneAt),
                    done.undoneAt != null);
        }
    }

    /** An activity that may be the same; {@code likelihood} is 0 to 1. */
    record LikelyView(Long activity, String title, String date, double likelihood) {}

    @PATCH
    @Path("{id}")
    public List<RegroupingView> edit(@PathParam("id") long id, Edit edit) {
        Activity activity = visible(id);
        if (edit == null) {
            throw new BadParameter("title");
        }
        editing.edit(
                id,
                edit.title() == null ? activity.title : edit.title(),
                edit.date() == null ? activity.happenedOn() : date(edit.date()),
                false,
                ActivityEditing.seen(id));
        return regroupings(id);
    }

    private static EdtfDate date(String text) {
        if (!EdtfDate.isEdtf(text)) {
            throw new BadParameter("date");
        }
        return EdtfDate.parse(text);
    }

    @GET
    @Path("{id}/duplicates")
    public List<LikelyView> duplicates(@PathParam("id") long id) {
        return duplicates.of(visible(id)).stream()
                .map(
                        pair ->
                                new LikelyView(
                                        pair.other().id,
                                        pair.other().title,
                                        pair.other().date,
                                        pair.likelihood()))
                .toList();
    }

    @GET
    @Path("{id}/regroupings")
    public List<RegroupingView> regroupings(@PathParam("id") long id) {
        visible(id);
        return ActivityRegrouping.of(id).stream().map(RegroupingView::of).toList();
    }

    @POST
    @Path("{id}/merges")
    public RegroupingView merge(@PathParam("id") long id, Merge merge) {
        visible(id);
        if (merge == null || merge.other() == null) {
            throw new BadParameter("other");
        }
        return RegroupingView.of(merging.merge(id, merge.other()));
    }

    @POST
    @Path("{id}/splits")
    public RegroupingView split(@PathParam("id") long id, Split split) {
        visible(id);
        if (split == null || split.facts() == null) {
            throw new BadParameter("facts");
        }
        return RegroupingView.of(
                merging.split(
                        id,
                        split.facts(),
                        split.title(),
                        Objects.requireNonNullElse(split.provinces(), List.of())));
    }

    /** Takes the last merge or split of the activity back. */
    @DELETE
    @Path("{id}/regroupings/last")
    public void undo(@PathParam("id") long id) {
        visible(id);
        ActivityRegrouping last =
                ActivityRegrouping.of(id).stream()
                        .filter(done -> done.undoneAt == null)
                        .reduce((first, second) -> second)
                        .orElseThrow(ActivityMerging.RegroupedSince::new);
        merging.undo(last.id);
    }

    @POST
    @Path("{id}/facts")
    public FactView add(@PathParam("id") long id, Added added) {
        visible(id);
        if (added == null || added.fields() == null || added.kind() == null) {
            throw new BadParameter("fields");
        }
        if (added.start() < 0 || added.start() >= added.end()) {
            throw new FactAdding.NoSuchWords();
        }
        FactAdding.Place place =
                new FactAdding.Place(id, added.article(), new Span(added.start(), added.end()));
        Fact fact = adding.add(place, added.kind(), added.fields()::get);
        return FactView.of(fact);
    }

    private Activity visible(long id) {
        Activity activity = Activity.findById(id);
        if (activity == null || !access.maySeeAny(activity.provinces)) {
            throw new Missing();
        }
        return activity;
    }
}
