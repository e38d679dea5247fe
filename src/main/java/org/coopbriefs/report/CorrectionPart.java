package org.coopbriefs.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coopbriefs.report.ReportPage.Change;
import org.coopbriefs.report.ReportPage.CorrectionPage;

/** Sets the figures of two editions against each other. */
final class CorrectionPart {

    private static final List<String> NO_DATA = List.of(Words.NO_DATA);

    private final Words words;

    CorrectionPart(Words words) {
        this.words = words;
    }

    /** The page, with the figures that differ in print. */
    CorrectionPage page(Correction correction, List<PrintedFigure> now) {
        return new CorrectionPage(
                words.number(correction.edition()),
                correction.reason(),
                correction.by(),
                changes(byKey(correction.before()), byKey(now)));
    }

    /** Figures of today's edition in their order, then those that it no longer has. */
    private static List<Change> changes(
            Map<String, PrintedFigure> before, Map<String, PrintedFigure> now) {
        Map<String, PrintedFigure> all = new LinkedHashMap<>(now);
        before.forEach(all::putIfAbsent);
        List<Change> changes = new ArrayList<>();
        all.forEach(
                (key, figure) -> {
                    List<String> was = lines(before.get(key));
                    List<String> is = lines(now.get(key));
                    if (!was.equals(is)) {
                        changes.add(new Change(figure.label(), figure.column(), was, is));
                    }
                });
        return changes;
    }

    private static List<String> lines(PrintedFigure figure) {
        return figure == null ? NO_DATA : figure.lines();
    }

    private static Map<String, PrintedFigure> byKey(List<PrintedFigure> figures) {
        Map<String, PrintedFigure> byKey = new LinkedHashMap<>();
        figures.forEach(figure -> byKey.putIfAbsent(figure.key(), figure));
        return byKey;
    }
}
