package org.coopbriefs.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Writes the bookmarks of a page into its head: its headings, nested by their level. The layout
 * engine would find them by itself, and walk through every node and box for it.
 */
final class Bookmarks {

    /** What begins matter of its own; headings below it are none of the page's. */
    private static final Set<String> APART =
            Set.of("blockquote", "details", "fieldset", "figure", "table");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private record Open(int level, Element bookmark) {}

    private final Document page;
    private final Deque<Open> open = new ArrayDeque<>();
    private int given;

    private Bookmarks(Document page) {
        this.page = page;
    }

    static void write(Document page) {
        Node head = page.getElementsByTagName("head").item(0);
        Node body = page.getElementsByTagName("body").item(0);
        if (head == null || body == null) {
            return;
        }
        Bookmarks bookmarks = new Bookmarks(page);
        Element all = page.createElement("bookmarks");
        bookmarks.open.push(new Open(0, all));
        bookmarks.addBelow(body);
        head.appendChild(all);
    }

    private void addBelow(Node parent) {
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            int level = level(n.getNodeName());
            if (level > 0) {
                add((Element) n, level);
            } else if (n instanceof Element && !APART.contains(n.getNodeName())) {
                addBelow(n);
            }
        }
    }

    private void add(Element heading, int level) {
        if (!heading.hasAttribute("id")) {
            heading.setAttribute("id", "heading-" + ++given);
        }
        while (open.peek().level() >= level) {
            open.pop();
        }
        Element bookmark = page.createElement("bookmark");
        bookmark.setAttribute("name", name(heading));
        bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
        open.peek().bookmark().appendChild(bookmark);
        open.push(new Open(level, bookmark));
    }

    private static String name(Element heading) {
        return SPACES.matcher(heading.getTextContent().strip()).replaceAll(" ");
    }

    /** Of a heading; 0 for any other node. */
    private static int level(String name) {
        boolean heading = name.length() == 2 && name.charAt(0) == 'h';
        return heading && Character.isDigit(name.charAt(1)) ? name.charAt(1) - '0' : 0;
    }
}
