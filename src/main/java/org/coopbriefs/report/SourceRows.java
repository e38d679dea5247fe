package org.coopbriefs.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Map<Source, List<String>> sentences = new LinkedHashMap<>();
        Stream.concat(in.brief().sources().stream(), in.brief().elsewhere().sources().stream())
                .forEach(cited -> sentences(sentences, cited));
        List<SourceRow> rows = new ArrayList<>();
        sentences.forEach((source, told) -> rows.add(row(rows.size() + 1, source, told)));
        return rows;
    }

    private static void sentences(Map<Source, List<String>> bySource, Brief.Citation cited) {
        List<String> told = bySource.computeIfAbsent(cited.source(), first -> new ArrayList<>());
        cited.quotes().forEach(quoted -> told.add(quoted.sentence()));
    }

    SourceRow row(int number, Source source, List<String> sentences) {
        return new SourceRow(
                number,
                orEmpty(source.outlet()),
                orEmpty(source.title()),
                published(source),
                orEmpty(source.address()),
                orEmpty(source.sha256()),
                sentences.stream().distinct().map(SourceRows::quote).toList());
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
