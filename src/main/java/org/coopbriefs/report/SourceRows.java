package org.coopbriefs.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coopbriefs.brief.Brief;
import org.coopbriefs.brief.Source;
import org.coopbriefs.report.ReportPage.Quote;
import org.coopbriefs.report.ReportPage.SourceRow;
import org.coopbriefs.text.DateBasis;

/** The annex: every source with the sentences that were used, in their own language. */
final class SourceRows {

    private static final Pattern LAO = Pattern.compile("[\u0E80-\u0EFF]");
    private static final Pattern VIETNAMESE =
            Pattern.compile(
                    "[ăâđêôơưĂÂĐÊÔƠƯ\u00C0-\u00C3\u00C8-\u00CA\u00E0-\u00E3\u00E8-\u00EA\u1EA0-\u1EF9]");

    private final InWords in;
    private final Words words;

    SourceRows(InWords in) {
        this.in = in;
        this.words = in.words();
    }

    List<SourceRow> rows() {
        List<SourceRow> rows = new ArrayList<>();
        Set<String> listed = new HashSet<>();
        Stream.concat(in.brief().sources().stream(), in.brief().elsewhere().sources().stream())
                .filter(citation -> listed.add(citation.source().id()))
                .forEach(citation -> rows.add(row(rows.size() + 1, citation)));
        return rows;
    }

    private SourceRow row(int number, Brief.Citation citation) {
        Source source = citation.source();
        return new SourceRow(
                number,
                orEmpty(source.outlet()),
                orEmpty(source.title()),
                published(source),
                orEmpty(source.address()),
                orEmpty(source.sha256()),
                citation.quotes().stream().map(q -> quote(q.sentence())).distinct().toList());
    }

    private String published(Source source) {
        if (source.published() == null) {
            return words.text("undated");
        }
        String day = words.date(source.published());
        return source.publishedFrom() == DateBasis.INFERRED
                ? day + " " + words.text("inferred")
                : day;
    }

    /** By its script and marks: a source does not say in which language it quotes. */
    static Quote quote(String sentence) {
        if (LAO.matcher(sentence).find()) {
            return new Quote(sentence, "lo");
        }
        return new Quote(sentence, VIETNAMESE.matcher(sentence).find() ? "vi" : "en");
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
