package org.coopbriefs.article;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Signs by which a line is the caption of a picture. */
final class Caption {

    /** The credit stands at the end; so many characters are looked at. */
    private static final int TAIL = 130;

    private static final int LONGEST = 400;
    private static final int LONGEST_LINE = 250;
    private static final int LONGEST_SET = 300;

    /** No credit without one of these words. */
    private static final List<String> WORDS = List.of("ảnh", "nguồn", "photo", "image");

    private static final Pattern CREDIT =
            Pattern.compile(
                    "\\((?:ảnh|nguồn|nguồn ảnh|photo|ảnh minh họa|ảnh minh hoạ)\\s?:[^()]{1,80}\\)[.)]{0,2}$"
                            + "|[.\\-–—]\\s?ảnh\\s?:?\\s[^.]{1,60}[.)]{0,2}$"
                            + "|(?<!\\p{L})ảnh\\s?:\\s?\\S.{0,60}$"
                            + "|\\(ảnh[^()]{0,60}\\)[.)]{0,2}$"
                            + "|\\b(?:photo|image)\\s?(?:by|:)\\s.{1,60}$");

    private static final Pattern NAMED =
            Pattern.compile(
                    "(?i)(?:caption|photo-?(?:desc|note)|image-?(?:desc|note)|img-?(?:desc|note)|chu-?thich|pic-?desc)");

    private Caption() {}

    /** Ends with a credit to who took the picture. */
    static boolean hasCredit(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        String tail = line.substring(Math.max(0, line.length() - TAIL)).toLowerCase(Locale.ROOT);
        return WORDS.stream().anyMatch(tail::contains) && CREDIT.matcher(tail).find();
    }

    /** By its element, its name, its look or its credit. */
    static boolean is(TextUnit unit) {
        return isMarked(unit)
                || isSet(unit)
                || unit.text().length() < LONGEST_LINE && hasCredit(unit.text());
    }

    private static boolean isMarked(TextUnit unit) {
        Area area = unit.owner();
        for (int level = 0; level < 3 && area != null; level++) {
            String tag = area.tag();
            if (tag.equals("figcaption") || tag.equals("figure") || tag.equals("caption")) {
                return true;
            }
            if (level < 2 && NAMED.matcher(area.names()).find()) {
                return true;
            }
            area = area.parent();
        }
        return false;
    }

    /**
     * Old portals know no captions: a centred line in italics, or any but plain text right under a
     * picture.
     */
    private static boolean isSet(TextUnit unit) {
        boolean special = unit.italic() || !unit.endsSentence() && !unit.bold();
        boolean centred = unit.owner().isCentred();
        return unit.text().length() < LONGEST_SET
                && (unit.picture() && (special || centred) || unit.italic() && centred);
    }
}
