package org.coopbriefs.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * The structure of the PDF (its tags), built from the structure of the page. Text finds its tag by
 * its node; what has none, or lies below {@code aria-hidden="true"}, is decoration.
 */
final class StructureTree {

    private record Annotation(PdfStructureElement link, PdfDictionary reference) {}

    private final Map<Node, PdfStructureElement> content = new IdentityHashMap<>();
    private final Map<Element, PdfStructureElement> links = new IdentityHashMap<>();
    private final List<Annotation> annotations = new ArrayList<>();

    private final Set<Node> repeated = Collections.newSetFromMap(new IdentityHashMap<>());

    private final boolean signed;

    /**
     * @param signed whether the place of the signature gets a field
     */
    StructureTree(PdfWriter writer, Document page, boolean signed) {
        this.signed = signed;
        PdfStructureElement document =
                new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
        Node body = page.getElementsByTagName("body").item(0);
        addChildren(body, document, false);
    }

    /** The tag of a text or a picture, or null for decoration. */
    PdfStructureElement of(Node node) {
        return node == null ? null : content.get(node);
    }

    /** Whether a text stands in the head of a table, which is drawn again on each page. */
    boolean isRepeated(Node text) {
        return repeated.contains(text);
    }

    PdfStructureElement ofLink(Element a) {
        return links.get(a);
    }

    /** Joined to its tag only at the end: a tag's text must stand before its annotations. */
    void annotate(PdfStructureElement link, PdfIndirectReference annotation, PdfObject page) {
        PdfDictionary reference = new PdfDictionary(new PdfName("OBJR"));
        reference.put(new PdfName("Obj"), annotation);
        reference.put(PdfName.PG, page);
        annotations.add(new Annotation(link, reference));
    }

    void finish() {
        for (Annotation annotation : annotations) {
            PdfStructureElement link = annotation.link();
            PdfObject kids = link.get(PdfName.K);
            PdfArray array = kids instanceof PdfArray known ? known : new PdfArray();
            if (kids != null && array != kids) {
                array.add(kids);
            }
            array.add(annotation.reference());
            link.put(PdfName.K, array);
        }
    }

    private void addChildren(Node parent, PdfStructureElement tag, boolean layout) {
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Text text && !text.getData().isBlank()) {
                content.put(text, newTag(tag, PdfName.SPAN));
            } else if (n instanceof Element element) {
                add(element, tag, layout);
            }
        }
    }

    private void add(Element element, PdfStructureElement parent, boolean layout) {
        if (isSignature(element)) {
            content.put(element, newTag(parent, new PdfName("Form")));
            return;
        }
        if (isDecoration(element)) {
            return;
        }
        if (element.getNodeName().equals("thead")) {
            repeated.addAll(Xhtml.texts(element));
        }
        boolean inLayout = layout || element.getAttribute("role").equals("presentation");
        String name = tagName(element, inLayout);
        if (name == null) {
            addChildren(element, parent, inLayout);
            return;
        }
        PdfStructureElement tag = newTag(parent, new PdfName(name));
        describe(tag, element, name);
        switch (name) {
            case "Figure" -> content.put(element, tag);
            case "LI" -> addItem(element, tag, inLayout);
            default -> addContent(element, tag, inLayout);
        }
    }

    /** Text alone carries its parent's tag; beside other elements it gets a span. */
    private void addContent(Element element, PdfStructureElement tag, boolean layout) {
        if (!holdsOnlyText(element)) {
            addChildren(element, tag, layout);
            return;
        }
        for (Text text : Xhtml.texts(element)) {
            content.put(text, tag);
        }
    }

    private void addItem(Element item, PdfStructureElement tag, boolean layout) {
        Element label = Xhtml.elements(item).getFirst();
        addContent(label, newTag(tag, new PdfName("Lbl")), layout);
        PdfStructureElement body = newTag(tag, new PdfName("LBody"));
        for (Node n = label.getNextSibling(); n != null; n = n.getNextSibling()) {
            if (n instanceof Text text && !text.getData().isBlank()) {
                content.put(text, newTag(body, PdfName.SPAN));
            } else if (n instanceof Element element) {
                add(element, body, layout);
            }
        }
    }

    /** Its type may be left out (ISO 32000-1, table 323), and there are a hundred on a page. */
    private static PdfStructureElement newTag(PdfStructureElement parent, PdfName name) {
        PdfStructureElement tag = new PdfStructureElement(parent, name);
        tag.remove(PdfName.TYPE);
        return tag;
    }

    private void describe(PdfStructureElement tag, Element element, String name) {
        if (element.hasAttribute("lang")) {
            tag.put(PdfName.LANG, new PdfString(element.getAttribute("lang")));
        }
        PdfDictionary attributes = StructureAttributes.of(element, name);
        if (attributes != null) {
            tag.put(PdfName.A, attributes);
        }
        if (name.equals("Figure")) {
            String alternative = element.getAttribute("alt");
            tag.put(new PdfName("Alt"), new PdfString(alternative, PdfObject.TEXT_UNICODE));
        }
        if (name.equals("Link")) {
            links.put(element, tag);
        }
    }

    /** The standard structure type of an element, or null where it only groups. */
    private static String tagName(Element element, boolean layout) {
        String name = element.getNodeName();
        return switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> name.toUpperCase(java.util.Locale.ROOT);
            case "p" -> "P";
            case "div" -> holdsBlocks(element) ? "Div" : "P";
            case "section" -> "Sect";
            case "blockquote" -> "BlockQuote";
            case "table" -> layout ? "Div" : "Table";
            case "thead" -> layout ? null : "THead";
            case "tbody" -> layout ? null : "TBody";
            case "tr" -> layout ? null : "TR";
            case "td" -> layout ? "Div" : "TD";
            case "th" -> layout ? "Div" : "TH";
            case "caption" -> "Caption";
            case "ol", "ul" -> "L";
            case "li" -> "LI";
            case "a" -> element.hasAttribute("href") ? "Link" : "Span";
            case "img" -> "Figure";
            case "q" -> "Quote";
            case "span" -> element.hasAttribute("lang") ? "Span" : null;
            case "b", "i", "em", "strong", "sup", "sub", "small" -> "Span";
            default -> null;
        };
    }

    private boolean isSignature(Element element) {
        return signed && element.getAttribute("id").equals(SignatureField.ID);
    }

    private static boolean isDecoration(Element element) {
        if (element.getAttribute("aria-hidden").equals("true")) {
            return true;
        }
        boolean box = element.getNodeName().equals("div") || element.getNodeName().equals("span");
        return box && !showsSomething(element);
    }

    /** Whether there is text or a picture below it. */
    private static boolean showsSomething(Node parent) {
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            boolean shows =
                    n instanceof Text text
                            ? !text.getData().isBlank()
                            : n.getNodeName().equals("img") || showsSomething(n);
            if (shows) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsOnlyText(Element element) {
        for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element && !n.getNodeName().equals("br")) {
                return false;
            }
        }
        return true;
    }

    private static boolean holdsBlocks(Element element) {
        for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element e && (Xhtml.isBlock(e) || holdsBlocks(e))) {
                return true;
            }
        }
        return false;
    }
}
