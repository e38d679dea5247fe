package org.coopbriefs.report;

import java.util.ArrayList;
import java.util.List;
import org.coopbriefs.report.ReportPage.Change;
import org.coopbriefs.report.ReportPage.CorrectionPage;
import org.coopbriefs.report.ReportPage.HeadlineRow;
import org.coopbriefs.report.ReportPage.Value;

/** Sets the headline figures of two editions against each other. */
final class CorrectionPart {

    private final Words words;

    CorrectionPart(Words words) {
        this.words = words;
    }

    /** The page, with the figures that differ in print. */
    CorrectionPage page(Correction correction, List<HeadlineRow> before, List<HeadlineRow> after) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            compare(changes, before.get(i), after.get(i));
        }
        Integer edition = correction.before().edition();
        return new CorrectionPage(
                edition == null ? "" : words.number(edition),
                correction.reason(),
                correction.by(),
                changes);
    }

    private void compare(List<Change> changes, HeadlineRow before, HeadlineRow after) {
        String label = after.label();
        add(changes, label, "column.in-period", before.inPeriod(), after.inPeriod());
        add(changes, label, "column.several-years", before.severalYears(), after.severalYears());
        add(changes, label, "column.total", before.total(), after.total());
    }

    private void add(List<Change> changes, String label, String column, Value before, Value after) {
        if (!before.lines().equals(after.lines())) {
            changes.add(new Change(label, words.text(column), before.lines(), after.lines()));
        }
    }
}
