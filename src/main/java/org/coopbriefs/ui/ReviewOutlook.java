package org.coopbriefs.ui;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coopbriefs.account.Access;
import org.coopbriefs.activity.Fact;
import org.coopbriefs.brief.Brief;
import org.coopbriefs.brief.Outlook;
import org.coopbriefs.brief.Period;
import org.coopbriefs.brief.Subject;
import org.coopbriefs.brief.Subjects;
import org.coopbriefs.reference.Provinces;
import org.coopbriefs.review.FactValue;
import org.coopbriefs.ui.BriefFigures.Cell;
import org.coopbriefs.ui.BriefFigures.Row;

/** Shows what a fact would do to the briefs that it belongs to, before anybody decides. */
@ApplicationScoped
public class ReviewOutlook {

    private static final String HOME = "VN";
    private static final List<String> COLUMNS = List.of("brief.in-period", "brief.several-years");

    @Inject Outlook outlook;
    @Inject Subjects subjects;
    @Inject Provinces provinces;
    @Inject Access access;
    @Inject BriefWords words;
    @Inject ObjectMapper json;

    /** A number of a brief, now and then; whether facts in it are still unconfirmed. */
    public record Line(
            String label,
            String column,
            String now,
            boolean openNow,
            String then,
            boolean openThen) {}

    /**
     * A brief that the fact belongs to.
     *
     * @param lines the numbers that it is part of, now or then
     * @param leftOut why it would not be added to a total, or null
     */
    public record Affected(String unit, Period period, List<Line> lines, String leftOut) {}

    /**
     * What would come of a decision.
     *
     * @param unreadable whether the form holds something that can't be read
     */
    public record View(List<Affected> briefs, boolean unreadable) {
        static final View UNREADABLE = new View(List.of(), true);
    }

    /** The briefs of its Vietnamese units, of those that the reader may see. */
    View of(Fact fact, FactValue value) {
        Optional<Period> period = outlook.period(fact, value);
        List<Affected> affected =
                fact.activity.provinces.stream()
                        .filter(this::isShown)
                        .flatMap(slug -> subjects.find(slug).stream())
                        .flatMap(
                                subject ->
                                        period.map(p -> affected(subject, p, fact, value)).stream())
                        .toList();
        return new View(affected, false);
    }

    private boolean isShown(String slug) {
        return access.maySeeAll(List.of(slug))
                && provinces.bySlug(slug).filter(unit -> unit.country().equals(HOME)).isPresent();
    }

    private Affected affected(Subject subject, Period period, Fact fact, FactValue value) {
        Outlook.Comparison briefs = outlook.of(subject, period, fact, value);
        BriefContent now = content(briefs.now());
        BriefContent then = content(briefs.then());
        String id = fact.id.toString();
        return new Affected(subject.slug(), period, lines(now, then, id), leftOut(then, id));
    }

    private BriefContent content(Brief brief) {
        return new BriefContent(json.valueToTree(brief));
    }

    private String leftOut(BriefContent then, String fact) {
        return then.leftOut()
                .filter(left -> left.path("fact").asText().equals(fact))
                .map(left -> words.text("left-out." + left.path("reason").asText()))
                .findFirst()
                .orElse(null);
    }

    private List<Line> lines(BriefContent now, BriefContent then, String fact) {
        Map<String, Row> before = BriefFigures.byName(BriefFigures.of(now, words));
        Map<String, Row> after = BriefFigures.byName(BriefFigures.of(then, words));
        Map<String, Row> all = new LinkedHashMap<>(before);
        all.putAll(after);
        List<Line> lines = new ArrayList<>();
        all.forEach(
                (name, row) ->
                        compare(lines, row, cells(before.get(name)), cells(after.get(name)), fact));
        return lines;
    }

    private static List<Cell> cells(Row row) {
        return row == null
                ? List.of(FigureCells.NONE, FigureCells.NONE)
                : List.of(row.inPeriod(), row.severalYears());
    }

    private void compare(
            List<Line> lines, Row row, List<Cell> before, List<Cell> after, String fact) {
        for (int i = 0; i < COLUMNS.size(); i++) {
            Cell now = before.get(i);
            Cell then = after.get(i);
            boolean differs = !now.lines().equals(then.lines());
            if (differs || now.facts().contains(fact) || then.facts().contains(fact)) {
                lines.add(
                        new Line(
                                row.label(),
                                words.text(COLUMNS.get(i)),
                                now.text(),
                                now.unconfirmed(),
                                then.text(),
                                then.unconfirmed()));
            }
        }
    }
}
