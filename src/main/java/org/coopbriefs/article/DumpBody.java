package org.coopbriefs.article;

import static org.coopbriefs.text.Block.Kind.ASIDE;
import static org.coopbriefs.text.Block.Kind.CAPTION;
import static org.coopbriefs.text.Block.Kind.HEADING;
import static org.coopbriefs.text.Block.Kind.LEAD;
import static org.coopbriefs.text.Block.Kind.PARAGRAPH;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coopbriefs.text.Block;

/**
 * Tells the lines of a dumped article apart: paragraphs, headings, captions of its own pictures,
 * and teasers of other articles that stand in its flow.
 */
final class DumpBody {

    /** A heading is shorter than a caption, most of the time. */
    private static final int HEADING_WORDS = 14;

    private final String title;
    private final List<DumpLine> lines;
    private final Map<String, Integer> occurrences = new HashMap<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final int lastParagraph;
    private int prose;

    DumpBody(String title, List<DumpLine> lines) {
        this.title = title;
        this.lines = lines.stream().filter(line -> line.image() || !isNothing(line)).toList();
        int last = 0;
        for (int i = 0; i < this.lines.size(); i++) {
            occurrences.merge(this.lines.get(i).text(), 1, Integer::sum);
            last = this.lines.get(i).isParagraph() ? i : last;
        }
        lastParagraph = last;
    }

    private static boolean isNothing(DumpLine line) {
        return line.isEmpty() || Furniture.isNothing(line.text()) || line.dateline() != null;
    }

    List<Piece> pieces() {
        for (int i = 0; i < lines.size(); i++) {
            i = read(i);
        }
        markLead();
        return pieces;
    }

    /** Reads the line at {@code i}, and those that belong to it; returns the last one read. */
    private int read(int i) {
        DumpLine line = lines.get(i);
        if (line.isEmpty() || repeatsBefore(i)) {
            return i;
        }
        if (line.isDoubled()) {
            return teaser(i);
        }
        if (line.row() || line.image()) {
            add(isOwnPicture(i) ? CAPTION : ASIDE, line.text());
            return i;
        }
        int listed = teaserList(i);
        if (listed > i) {
            lines.subList(i, listed).forEach(teaser -> add(ASIDE, teaser.text()));
            return listed - 1;
        }
        if (Furniture.isAppeal(line.text())) {
            add(ASIDE, line.text());
            return i;
        }
        if (!isAlternativeText(i) && !Furniture.isByline(line.text())) {
            add(kind(i), line.text());
        }
        return i;
    }

    /** The title again, or the caption that a picture's alternative text has already given. */
    private boolean repeatsBefore(int i) {
        String text = lines.get(i).text();
        return text.equals(title) || (i > 0 && text.equals(lines.get(i - 1).text()));
    }

    /** A headline printed twice on its line, and the summary under it. */
    private int teaser(int i) {
        DumpLine line = lines.get(i);
        add(ASIDE, line.text().substring(0, line.text().length() / 2));
        DumpLine next = i + 1 < lines.size() ? lines.get(i + 1) : null;
        if (next != null && next.isParagraph() && !next.afterBlank() && !next.isDoubled()) {
            add(ASIDE, next.text());
            return i + 1;
        }
        return i;
    }

    /**
     * The row under a row that holds nothing but a picture; any other row shows another article.
     */
    private boolean isOwnPicture(int i) {
        DumpLine line = lines.get(i);
        if (Caption.hasCredit(line.text()) && !isListed(i)) {
            return true;
        }
        DumpLine before = i > 0 ? lines.get(i - 1) : null;
        boolean underPicture = before != null && before.image() && before.isEmpty();
        return underPicture && !line.image() || line.image() && prose > 0 && !line.row();
    }

    /**
     * One of several rows before the text: each shows another article, whoever took the picture.
     */
    private boolean isListed(int i) {
        return prose == 0 && !lines.get(i).image() && (isRow(i - 1) || isRow(i + 1));
    }

    private boolean isRow(int i) {
        return i >= 0
                && i < lines.size()
                && lines.get(i).row()
                && !lines.get(i).image()
                && !lines.get(i).isEmpty();
    }

    /** Where a run of headlines ends that begins here: two or more, one right under the other. */
    private int teaserList(int i) {
        int end = i;
        while (end < lines.size()
                && isTeaserLine(end)
                && (end == i || !lines.get(end).afterBlank())) {
            end++;
        }
        boolean captioned =
                end < lines.size()
                        && Caption.hasCredit(lines.get(end).text())
                        && !lines.get(end).afterBlank();
        return prose > 0 && end - i >= 2 && !captioned ? end : i;
    }

    private boolean isTeaserLine(int i) {
        DumpLine line = lines.get(i);
        return line.isHeadline()
                && !line.row()
                && !line.image()
                && !line.isDoubled()
                && !Caption.hasCredit(line.text());
    }

    /** What stands for a picture whose caption follows on the next line. */
    private boolean isAlternativeText(int i) {
        DumpLine line = lines.get(i);
        if (!line.isHeadline() || i + 1 == lines.size()) {
            return false;
        }
        DumpLine next = lines.get(i + 1);
        boolean captioned = Caption.hasCredit(next.text()) && !next.afterBlank();
        return captioned || occurrences.get(line.text()) > 1;
    }

    private Block.Kind kind(int i) {
        DumpLine line = lines.get(i);
        DumpLine before = i > 0 ? lines.get(i - 1) : null;
        if (Caption.hasCredit(line.text())) {
            return CAPTION;
        }
        if (line.isParagraph() || line.endsSentence()) {
            boolean underAlternative = before != null && before.text().equals(line.text());
            return underAlternative || occurrences.get(line.text()) > 1 ? CAPTION : PARAGRAPH;
        }
        boolean last = i >= lastParagraph;
        return last || line.text().split(" ").length > HEADING_WORDS ? CAPTION : HEADING;
    }

    private void add(Block.Kind kind, String text) {
        pieces.add(new Piece(kind, text));
        prose += kind == PARAGRAPH ? 1 : 0;
    }

    /** The first paragraph right under the title, with more to come, is the author's lead. */
    private void markLead() {
        if (prose > 1 && pieces.getFirst().kind() == PARAGRAPH) {
            pieces.set(0, pieces.getFirst().as(LEAD));
        }
    }
}
