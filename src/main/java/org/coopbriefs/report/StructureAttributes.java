package org.coopbriefs.report;

import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.w3c.dom.Element;

/**
 * What a tag says beyond its type: which cells a header heads, how far a cell spans, how a list is
 * numbered.
 */
final class StructureAttributes {

    private StructureAttributes() {}

    /** The attributes of an element, or null where it has none. */
    static PdfDictionary of(Element element, String tag) {
        return switch (tag) {
            case "TH", "TD" -> cell(element, tag);
            case "L" -> list(element);
            default -> null;
        };
    }

    private static PdfDictionary cell(Element element, String tag) {
        PdfDictionary attributes = new PdfDictionary();
        if (tag.equals("TH")) {
            boolean row = element.getAttribute("scope").equals("row");
            attributes.put(new PdfName("Scope"), new PdfName(row ? "Row" : "Column"));
        }
        span(attributes, "ColSpan", element.getAttribute("colspan"));
        span(attributes, "RowSpan", element.getAttribute("rowspan"));
        return attributes.size() == 0 ? null : owned(attributes, "Table");
    }

    private static void span(PdfDictionary attributes, String name, String cells) {
        if (!cells.isEmpty()) {
            attributes.put(new PdfName(name), new PdfNumber(Integer.parseInt(cells)));
        }
    }

    private static PdfDictionary list(Element element) {
        PdfDictionary attributes = new PdfDictionary();
        boolean numbered = element.getNodeName().equals("ol");
        attributes.put(new PdfName("ListNumbering"), new PdfName(numbered ? "Decimal" : "None"));
        return owned(attributes, "List");
    }

    private static PdfDictionary owned(PdfDictionary attributes, String owner) {
        attributes.put(PdfName.O, new PdfName(owner));
        return attributes;
    }
}
