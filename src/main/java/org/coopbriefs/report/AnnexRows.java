package org.coopbriefs.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.coopbriefs.brief.Brief;
import org.coopbriefs.brief.Source;
import org.coopbriefs.report.ReportPage.ActivityRow;

/** The rows of an annex, in the order of the footnotes that lead to them. */
final class AnnexRows {

    private final InWords in;
    private final ActivityRows activities;
    private final SourceRows sources;
    private final Map<String, Source> byId = new HashMap<>();

    AnnexRows(InWords in) {
        this.in = in;
        this.activities = new ActivityRows(in);
        this.sources = new SourceRows(in);
        in.brief().sources().forEach(cited -> byId.put(cited.source().id(), cited.source()));
    }

    List<AnnexRow> rows() {
        List<AnnexRow> rows = new ArrayList<>(in.brief().annexRows());
        for (Brief.Activity activity : in.brief().activities()) {
            ActivityRow told = activities.row(activity);
            for (String source : activity.sources()) {
                rows.add(row(told, byId.get(source), sentences(activity, source)));
            }
        }
        for (Brief.Citation cited : in.brief().elsewhere().sources()) {
            List<String> sentences = cited.quotes().stream().map(Brief.Quoted::sentence).toList();
            rows.add(row(null, cited.source(), sentences));
        }
        rows.sort(Comparator.comparingInt(row -> row.source().number()));
        return rows;
    }

    private AnnexRow row(ActivityRow activity, Source source, List<String> sentences) {
        int number = in.facts().number(source.id());
        return new AnnexRow(activity, sources.row(number, source, sentences));
    }

    /** Those of an article that its activity's facts stand on. */
    private static List<String> sentences(Brief.Activity activity, String source) {
        return activity.facts().stream()
                .filter(fact -> fact.source().equals(source))
                .map(Brief.Fact::sentence)
                .filter(Objects::nonNull)
                .toList();
    }
}
