package org.coopbriefs.article;

import java.util.ArrayList;
import java.util.List;

/** Finds the title among the lines before the first paragraph of a dump. */
final class DumpTitle {

    /** How much longer than the first line another line must be, to be the title in its stead. */
    private static final double CLEARLY_LONGER = 1.6;

    private DumpTitle() {}

    /** The line that is the title; {@code opening} itself where the dump has none. */
    static int find(List<DumpLine> lines, int opening) {
        List<Integer> candidates = new ArrayList<>();
        for (int i = 0; i < opening; i++) {
            DumpLine line = lines.get(i);
            if (!line.row()
                    && !line.image()
                    && !DumpReader.isNoise(line)
                    && line.text().length() >= 8) {
                candidates.add(i);
            }
        }
        if (candidates.isEmpty()) {
            return opening;
        }
        int first = candidates.getFirst();
        int longest = longest(lines, candidates);
        return isBreadcrumb(lines, first, longest) ? longest : first;
    }

    private static int longest(List<DumpLine> lines, List<Integer> candidates) {
        int longest = candidates.getFirst();
        for (int candidate : candidates) {
            if (lines.get(candidate).text().length() > lines.get(longest).text().length()) {
                longest = candidate;
            }
        }
        return longest;
    }

    /**
     * A first line that the page has on top of every article: something else opened the page, or a
     * date follows it.
     */
    private static boolean isBreadcrumb(List<DumpLine> lines, int first, int longest) {
        boolean longer =
                lines.get(longest).text().length()
                        > CLEARLY_LONGER * lines.get(first).text().length();
        boolean dated =
                lines.subList(first, longest).stream().anyMatch(line -> line.dateline() != null);
        return longer && (first > 0 || dated);
    }
}
