package org.coopbriefs.report;

import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Writes the numbers and dashes of lists into the page. The layout engine would draw them without
 * telling to which item they belong, and PDF/UA wants each in a label of its item.
 */
final class ListLabels {

    static final String LABEL = "list-label";

    private static final Set<String> LISTS = Set.of("ol", "ul");

    private ListLabels() {}

    static void write(Document page) {
        write(page.getDocumentElement());
    }

    private static void write(Element parent) {
        List<Element> children = Xhtml.elements(parent);
        if (LISTS.contains(parent.getNodeName())) {
            label(parent, children);
        }
        children.forEach(ListLabels::write);
    }

    private static void label(Element list, List<Element> items) {
        boolean numbered = list.getNodeName().equals("ol");
        String start = list.getAttribute("start");
        int number = start.isEmpty() ? 1 : Integer.parseInt(start);
        for (Element item : items) {
            String text = numbered ? number++ + "." : "-";
            item.insertBefore(label(list.getOwnerDocument(), text), item.getFirstChild());
        }
    }

    private static Element label(Document page, String text) {
        Element span = page.createElement("span");
        span.setAttribute("class", LABEL);
        span.appendChild(page.createTextNode(text));
        return span;
    }
}
