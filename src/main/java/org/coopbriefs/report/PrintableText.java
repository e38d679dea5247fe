package org.coopbriefs.report;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Makes the text of a page fit to be set: NFC, so that Vietnamese needs no shaping; runs of Lao in
 * spans of their own, because the layout engine takes one font for each box; a box for each sign
 * that no font has.
 */
final class PrintableText {

    private static final Pattern LAO =
            Pattern.compile(
                    "[(\\[]*+[\u0E80-\u0EFF](?:[\\s\u200B]*+[\u0E80-\u0EFF])*+[)\\],.:;]*+");
    private static final int BOX = 0x25A1;

    /** Text between their children is the indentation of the template, and would be laid out. */
    private static final Set<String> ONLY_ELEMENTS =
            Set.of("html", "head", "table", "thead", "tbody", "tfoot", "tr", "ul", "ol");

    private final Fonts fonts;
    private boolean common = true;

    PrintableText(Fonts fonts) {
        this.fonts = fonts;
    }

    /** Whether nothing was printable so far but what all fonts show alike. */
    boolean isCommon() {
        return common;
    }

    void prepare(Document page) {
        for (Text text : Xhtml.texts(page.getDocumentElement())) {
            String parent = text.getParentNode().getNodeName();
            if (ONLY_ELEMENTS.contains(parent) || isBetweenBlocks(text)) {
                text.getParentNode().removeChild(text);
                continue;
            }
            if (!parent.equals("style")) {
                String data = text.getData();
                String printable = printable(data);
                if (!printable.equals(data)) {
                    text.setData(printable);
                }
                if (!parent.equals("title") && holdsLao(printable)) {
                    wrapLao(text);
                }
            }
        }
    }

    /** Where only one side is a block, a list's label may still come to stand on the other. */
    private static boolean isBetweenBlocks(Text text) {
        Node before = text.getPreviousSibling();
        Node after = text.getNextSibling();
        return before != null
                && Xhtml.isBlock(before)
                && (after == null || Xhtml.isBlock(after))
                && text.getData().isBlank();
    }

    String printable(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (isPrintable(composed)) {
            return composed;
        }
        StringBuilder shown = new StringBuilder(composed.length());
        composed.codePoints().forEach(c -> append(shown, c));
        return shown.toString();
    }

    private boolean isPrintable(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!printable(text.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean printable(int c) {
        if (c == '\n' || c == '\t' || c == '\r') {
            return true;
        }
        common &= fonts.isCommon(c);
        return fonts.canShow(c);
    }

    private void append(StringBuilder shown, int c) {
        if (printable(c)) {
            shown.appendCodePoint(c);
        } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            shown.append(' ');
        } else if (!Character.isISOControl(c) && Character.getType(c) != Character.FORMAT) {
            shown.appendCodePoint(BOX);
        }
    }

    static boolean holdsLao(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x0E80 && text.charAt(i) <= 0x0EFF) {
                return true;
            }
        }
        return false;
    }

    private static void wrapLao(Text text) {
        String data = text.getData();
        Matcher lao = LAO.matcher(data);
        int done = 0;
        Node parent = text.getParentNode();
        while (lao.find()) {
            insert(parent, data.substring(done, lao.start()), text);
            parent.insertBefore(span(text.getOwnerDocument(), lao.group()), text);
            done = lao.end();
        }
        if (done > 0) {
            insert(parent, data.substring(done), text);
            parent.removeChild(text);
        }
    }

    private static void insert(Node parent, String data, Text before) {
        if (!data.isEmpty()) {
            parent.insertBefore(parent.getOwnerDocument().createTextNode(data), before);
        }
    }

    private static Element span(Document page, String lao) {
        Element span = page.createElement("span");
        span.setAttribute("class", "lao");
        span.setAttribute("lang", "lo");
        span.appendChild(page.createTextNode(lao));
        return span;
    }
}
