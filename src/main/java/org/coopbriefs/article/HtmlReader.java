package org.coopbriefs.article;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.coopbriefs.article.PageText.Range;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads an HTML page. */
final class HtmlReader {

    /** So many runs of text away from the title, a date still belongs to it. */
    private static final int DATELINE_REACH = 8;

    private final PageMetadata metadata;
    private final Draft draft;

    HtmlReader(String html, String address) {
        Document page = Jsoup.parse(html, address == null ? "" : address);
        metadata = PageMetadata.of(page, address);
        PageText text = PageText.of(page);
        MainContent content = new MainContent(text);
        Range body = content.find();
        HtmlTitle title = HtmlTitle.of(page, text, metadata, body);
        List<Piece> pieces =
                new HtmlBody(text, content, title, metadata.description()).pieces(body);
        draft = new Draft(title.text(), pieces, datelines(text, title, body));
    }

    PageMetadata metadata() {
        return metadata;
    }

    Draft draft() {
        return draft;
    }

    /** Datelines stand by the title or right after the article: the nearest to the title first. */
    private static List<LocalDate> datelines(PageText text, HtmlTitle title, Range body) {
        int centre = title.unit() < 0 ? body.from() : title.unit();
        int from = Math.max(0, Math.min(centre, body.from()) - DATELINE_REACH);
        int to = Math.min(text.units().size(), body.to() + DATELINE_REACH / 2);
        return IntStream.range(from, to)
                .boxed()
                .sorted(Comparator.comparingInt(unit -> Math.abs(unit - centre)))
                .map(unit -> dateline(text.units().get(unit)))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The day, or null; a link leads to another article. */
    private static LocalDate dateline(TextUnit unit) {
        return unit.linkShare() > 0.6 ? null : DatelineReader.read(unit.text());
    }
}
