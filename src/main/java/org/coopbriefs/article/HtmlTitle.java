package org.coopbriefs.article;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The title of an HTML page.
 *
 * @param unit where it stands in the page's text, or -1
 */
record HtmlTitle(String text, int unit) {

    private static final Pattern SUFFIX =
            Pattern.compile("^(.{12,400}\\S)\\s{1,3}[|»·–—-]\\s{1,3}(.{2,80})$");

    static HtmlTitle of(Document page, PageText text, PageMetadata metadata) {
        String declared = declared(page, metadata);
        String heading = heading(page, declared);
        String title = heading == null ? declared : heading;
        return new HtmlTitle(title, unit(text, title));
    }

    private static String declared(Document page, PageMetadata metadata) {
        String whole = metadata.title() == null ? Whitespace.tidy(page.title()) : metadata.title();
        return withoutSite(whole);
    }

    /** Without the site's name at the end; the part before it is the longer one. */
    static String withoutSite(String title) {
        Matcher suffix = SUFFIX.matcher(title);
        if (!suffix.matches()) {
            return title;
        }
        boolean shorter = suffix.group(2).length() * 2 < suffix.group(1).length();
        return shorter ? suffix.group(1) : title;
    }

    /** The h1 that says what the metadata says; the only one where there is no metadata. */
    private static String heading(Document page, String declared) {
        String first = null;
        for (Element heading : page.getElementsByTag("h1")) {
            String text = Whitespace.tidy(heading.text());
            if (text.length() < 3) {
                continue;
            }
            if (Likeness.of(text, declared) > 0.6) {
                return text;
            }
            first = first == null ? text : first;
        }
        return declared.isEmpty() ? first : null;
    }

    private static int unit(PageText text, String title) {
        String wanted = title.toLowerCase(Locale.ROOT);
        int found = -1;
        for (int i = 0; i < text.units().size(); i++) {
            TextUnit unit = text.units().get(i);
            if (unit.text().toLowerCase(Locale.ROOT).equals(wanted)
                    && (found < 0 || unit.isHeading())) {
                found = i;
                if (unit.owner().normalName().equals("h1")) {
                    return i;
                }
            }
        }
        return found;
    }
}
