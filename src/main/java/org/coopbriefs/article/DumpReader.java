package org.coopbriefs.article;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Reads the plain text of a whole page, as copied from a browser or written by a converter: title,
 * body, and around them whatever the site puts on every page.
 */
final class DumpReader {

    /**
     * So many lines may stand before the first paragraph: menus, breadcrumbs, the title, datelines.
     */
    private static final int HEAD = 60;

    private DumpReader() {}

    static Draft read(String text) {
        List<DumpLine> lines = DumpLine.all(text);
        int opening = firstParagraph(lines);
        int title = DumpTitle.find(lines, opening);
        int end = end(lines, title + 1, opening);
        List<LocalDate> datelines = datelines(lines, title, end);
        boolean untitled = title == opening;
        int start = untitled ? title : title + 1;
        String heading = lines.get(title).text();
        List<Piece> pieces =
                new DumpBody(untitled ? "" : heading, lines.subList(start, end)).pieces();
        return new Draft(untitled ? Draft.firstSentence(heading) : heading, pieces, datelines);
    }

    private static int firstParagraph(List<DumpLine> lines) {
        for (int i = 0; i < Math.min(lines.size(), HEAD); i++) {
            DumpLine line = lines.get(i);
            if (line.isParagraph() && !line.row() && !isNoise(line)) {
                return i;
            }
        }
        throw new UnreadablePage(
                UnreadablePage.Code.NO_ARTICLE, "no paragraph in " + lines.size() + " lines");
    }

    static boolean isNoise(DumpLine line) {
        return line.isEmpty() || Furniture.opensPage(line.text()) || line.dateline() != null;
    }

    /**
     * The first line that heads a list of something else; lists before the first paragraph belong
     * to the menus.
     */
    private static int end(List<DumpLine> lines, int from, int opening) {
        for (int i = Math.max(from, opening + 1); i < lines.size(); i++) {
            if (!lines.get(i).image() && Furniture.endsArticle(lines.get(i).text())) {
                return i;
            }
        }
        return lines.size();
    }

    /** The nearest to the title first: a site's own clock may stand on top of the page. */
    private static List<LocalDate> datelines(List<DumpLine> lines, int title, int end) {
        return IntStream.range(0, end)
                .boxed()
                .sorted(Comparator.comparingInt(line -> Math.abs(line - title)))
                .map(line -> lines.get(line).dateline())
                .filter(Objects::nonNull)
                .toList();
    }
}
