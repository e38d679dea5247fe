package org.coopbriefs.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coopbriefs.activity.FactWords;
import org.coopbriefs.extraction.FactField.Form;
import org.coopbriefs.review.FactAdding;
import org.coopbriefs.review.FactForm;
import org.coopbriefs.review.ReviewDecision;

/** What was decided, told as people read it: who, when, and what is different since. */
@ApplicationScoped
public class DecisionLines {

    @Inject FactWords words;
    @Inject FactAdding adding;
    @Inject CurrentPage page;

    /** What a field said before and after. */
    public record Change(String field, String before, String after) {}

    /**
     * A decision.
     *
     * @param reason key of its words, or null
     */
    public record Line(
            long fact,
            String figure,
            String verdict,
            String reason,
            String note,
            String who,
            Instant at,
            boolean undone,
            List<Change> changes) {}

    List<Line> of(List<ReviewDecision> decisions) {
        return decisions.stream().map(this::line).toList();
    }

    private Line line(ReviewDecision decision) {
        return new Line(
                decision.fact.id,
                words.figure(decision.fact, language()),
                "verdict." + decision.verdict,
                decision.reason == null ? null : "reason." + decision.reason,
                decision.note,
                decision.decidedBy,
                decision.decidedAt,
                decision.undoneAt != null,
                changes(decision));
    }

    private List<Change> changes(ReviewDecision decision) {
        FactForm form = adding.form(decision.fact.kind, language());
        Map<String, String> before = form.written(decision.before);
        Map<String, String> after = form.written(decision.after);
        List<Change> changes = new ArrayList<>();
        form.fields().stream()
                .filter(field -> !before.get(field.name()).equals(after.get(field.name())))
                .forEach(
                        field ->
                                changes.add(
                                        new Change(
                                                words.field(field.name(), language()),
                                                said(field.form(), field.name(), before),
                                                said(field.form(), field.name(), after))));
        return changes;
    }

    private String said(Form form, String name, Map<String, String> texts) {
        String text = texts.get(name);
        if (text.isEmpty()) {
            return "–";
        }
        return form == Form.CHOICE || form == Form.YES_NO
                ? words.value(name, text, language())
                : text;
    }

    private String language() {
        return page.language().code();
    }
}
