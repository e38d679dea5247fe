package org.coopbriefs.article;

import static org.coopbriefs.text.Block.Kind.CAPTION;
import static org.coopbriefs.text.Block.Kind.HEADING;
import static org.coopbriefs.text.Block.Kind.LEAD;
import static org.coopbriefs.text.Block.Kind.PARAGRAPH;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.coopbriefs.article.PageText.Range;
import org.coopbriefs.text.Block;

/**
 * Turns the units of an article's element into its blocks, with the lead that may stand outside it.
 */
final class HtmlBody {

    private static final Pattern LEAD_NAME =
            Pattern.compile(
                    "(?i)sapo|tom-?tat|chapp?eau|(?:^|[\\s_-])(?:lead|summary|description|desc|intro|standfirst|mo-?ta|excerpt|dek|head)(?:$|[\\s_-])");

    private static final int SHORTEST_LEAD = 40;
    private static final int LEAD_REACH = 6;
    private static final int CAPTION_START = 80;
    private static final int LONGEST_HEADING = 150;

    private final PageText page;
    private final MainContent content;
    private final HtmlTitle title;
    private final String description;
    private final Set<String> captions = new HashSet<>();
    private int knownLead = -1;

    HtmlBody(PageText page, MainContent content, HtmlTitle title, String description) {
        this.page = page;
        this.content = content;
        this.title = title;
        this.description = description;
    }

    /** The unit that is known to be the lead; -1 where it is to be found. */
    HtmlBody withLead(int unit) {
        knownLead = unit;
        return this;
    }

    List<Piece> pieces(Range body) {
        List<Piece> pieces = new ArrayList<>();
        int lead = knownLead < 0 ? lead(body) : knownLead;
        if (lead >= 0 && !body.contains(lead)) {
            pieces.add(new Piece(LEAD, page.units().get(lead).text()));
        }
        for (int i = body.from(); i < body.to(); i++) {
            TextUnit unit = page.units().get(i);
            if (Furniture.endsArticle(unit.text()) && !pieces.isEmpty()) {
                i = afterList(i, body) - 1;
            } else if (keeps(i, unit)) {
                add(unit, i == lead, pieces);
            }
        }
        dropByline(pieces);
        markLead(lead, body, pieces);
        return ForeignCaptions.asides(title.text(), pieces);
    }

    /** The writer's name after the last paragraph, or before the first. */
    private static void dropByline(List<Piece> pieces) {
        while (!pieces.isEmpty() && Furniture.isByline(pieces.getLast().text())) {
            pieces.removeLast();
        }
        while (!pieces.isEmpty() && Furniture.isByline(pieces.getFirst().text())) {
            pieces.removeFirst();
        }
    }

    /** Where nothing is named a lead, a first paragraph all in bold is one. */
    private void markLead(int lead, Range body, List<Piece> pieces) {
        if (lead >= 0 || pieces.size() < 2 || pieces.getFirst().kind() != PARAGRAPH) {
            return;
        }
        String first = pieces.getFirst().text();
        boolean bold =
                page.units().subList(body.from(), body.to()).stream()
                        .anyMatch(unit -> unit.bold() && unit.text().equals(first));
        if (bold && first.length() >= SHORTEST_LEAD) {
            pieces.set(0, pieces.getFirst().as(LEAD));
        }
    }

    /** Adds it unless it repeats: a caption given by the picture and again by the gallery. */
    private void add(TextUnit unit, boolean lead, List<Piece> pieces) {
        boolean caption = !lead && Caption.is(unit);
        boolean again = !pieces.isEmpty() && pieces.getLast().text().equals(unit.text());
        if (again || caption && !captions.add(start(unit.text()))) {
            return;
        }
        Block.Kind kind = lead ? LEAD : caption ? CAPTION : kind(unit);
        pieces.add(new Piece(kind, unit.text()));
    }

    /** A gallery often shortens the end. */
    private static String start(String caption) {
        return caption.substring(0, Math.min(caption.length(), CAPTION_START));
    }

    private boolean keeps(int i, TextUnit unit) {
        return !content.isDropped(i)
                && i != title.unit()
                && !unit.text().equals(title.text())
                && !Furniture.isNothing(unit.text())
                && !Furniture.isAppeal(unit.text())
                && DatelineReader.read(unit.text()) == null
                && !(unit.linkShare() > 0.8 && unit.text().length() < 200);
    }

    /** Past the list that this heading heads: its items are links or headlines, no prose. */
    private int afterList(int heading, Range body) {
        int i = heading + 1;
        while (i < body.to() && !isParagraph(page.units().get(i))) {
            i++;
        }
        return i;
    }

    private static boolean isParagraph(TextUnit unit) {
        return unit.text().length() > 120 && unit.linkShare() < 0.3 && unit.endsSentence();
    }

    /**
     * Between the title and the second run of the body, or within the body right under the title.
     */
    private int lead(Range body) {
        int from = title.unit() < 0 ? Math.max(0, body.from() - LEAD_REACH) : title.unit() + 1;
        int reach = body.contains(title.unit()) ? from + LEAD_REACH : body.from() + 2;
        for (int i = from; i < Math.min(reach, body.to()); i++) {
            if (isLead(i)) {
                return i;
            }
        }
        return unnamedLead(body);
    }

    /** The one paragraph between the title and a body that begins after it. */
    private int unnamedLead(Range body) {
        if (title.unit() < 0) {
            return -1;
        }
        int end = Math.min(body.from(), title.unit() + LEAD_REACH);
        List<Integer> found =
                IntStream.range(title.unit() + 1, end)
                        .filter(this::isFreeParagraph)
                        .boxed()
                        .toList();
        return found.size() == 1 ? found.getFirst() : -1;
    }

    private boolean isFreeParagraph(int i) {
        TextUnit unit = page.units().get(i);
        return !content.isDropped(i)
                && unit.isParagraph()
                && unit.endsSentence()
                && unit.linkShare() < 0.2
                && !Caption.is(unit);
    }

    private boolean isLead(int i) {
        TextUnit unit = page.units().get(i);
        if (content.isDropped(i)
                || unit.text().length() < SHORTEST_LEAD
                || unit.linkShare() > 0.5) {
            return false;
        }
        return named(unit, LEAD_NAME)
                || (description != null && Likeness.within(description, unit.text()) > 0.8);
    }

    private static boolean named(TextUnit unit, Pattern name) {
        Area area = unit.owner();
        for (int level = 0; level < 2 && area != null; level++) {
            if (name.matcher(area.names()).find()) {
                return true;
            }
            area = area.parent();
        }
        return false;
    }

    private static Block.Kind kind(TextUnit unit) {
        boolean shortened = unit.text().length() <= LONGEST_HEADING;
        boolean heading = unit.isHeading() || (unit.bold() && !unit.endsSentence());
        return heading && shortened ? HEADING : PARAGRAPH;
    }
}
