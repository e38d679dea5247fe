package org.coopbriefs.report;

import java.util.regex.Pattern;
import org.openpdf.css.style.CalculatedStyle.Edge;
import org.openpdf.layout.Layer;
import org.openpdf.layout.SharedContext;
import org.openpdf.render.Box;
import org.openpdf.render.PageBox;
import org.openpdf.render.RenderingContext;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Element;

/** Makes links that can be pressed, described (PDF/UA-1, 7.18.5) and joined to their tag. */
final class Links {

    /** Addresses come from articles; a link must open a page, not a file or a script. */
    private static final Pattern REACHABLE = Pattern.compile("(?:https?://|mailto:)[^\\s\"<>]*+");

    private final PdfWriter writer;
    private final StructureTree tags;
    private final SharedContext boxes;
    private final Layer layer;
    private final float dotsPerPoint;

    Links(
            PdfWriter writer,
            StructureTree tags,
            SharedContext boxes,
            Layer layer,
            float dotsPerPoint) {
        this.writer = writer;
        this.tags = tags;
        this.boxes = boxes;
        this.layer = layer;
        this.dotsPerPoint = dotsPerPoint;
    }

    /** Adds a link over {@code area} where the box is one line of an {@code a} with an address. */
    void add(RenderingContext context, Box box, Rectangle area) {
        Element element = box.getElement();
        PdfStructureElement tag = tags.ofLink(element);
        if (tag == null) {
            return;
        }
        PdfAction action = action(context, element.getAttribute("href"));
        if (action != null) {
            add(tag, annotation(area, action, description(element)));
        }
    }

    private void add(PdfStructureElement tag, PdfAnnotation annotation) {
        int parent = writer.getStructureTreeRoot().addExistingObject(tag.getReference());
        annotation.put(PdfName.STRUCTPARENT, new PdfNumber(parent));
        writer.addAnnotation(annotation);
        PdfObject page = writer.getPageReference(writer.getPageNumber());
        tags.annotate(tag, annotation.getIndirectReference(), page);
    }

    private PdfAnnotation annotation(Rectangle area, PdfAction action, String description) {
        PdfAnnotation annotation =
                new PdfAnnotation(
                        writer,
                        area.getLeft(),
                        area.getBottom(),
                        area.getRight(),
                        area.getTop(),
                        action);
        annotation.put(PdfName.SUBTYPE, PdfName.LINK);
        annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
        annotation.put(PdfName.CONTENTS, new PdfString(description, PdfObject.TEXT_UNICODE));
        annotation.setBorder(new PdfBorderArray(0, 0, 0));
        return annotation;
    }

    private static String description(Element a) {
        return a.hasAttribute("title") ? a.getAttribute("title") : a.getTextContent().strip();
    }

    /** Null where a place within the page does not exist, or an address is no page's. */
    private PdfAction action(RenderingContext context, String address) {
        if (!address.startsWith("#")) {
            return REACHABLE.matcher(address).matches() ? new PdfAction(address) : null;
        }
        Box target = boxes.getBoxById(address.substring(1));
        if (target == null) {
            return null;
        }
        PdfAction action = new PdfAction();
        action.put(PdfName.S, PdfName.GOTO);
        action.put(PdfName.D, destination(context, target));
        return action;
    }

    private PdfDestination destination(RenderingContext context, Box target) {
        PageBox page = layer.getPage(context, target.getAbsY());
        int top = page.getMarginBorderPadding(context, Edge.TOP) + target.getAbsY() - page.getTop();
        float fromBottom = (page.getHeight(context) - top) / dotsPerPoint;
        PdfDestination place = new PdfDestination(PdfDestination.XYZ, 0, fromBottom, 0);
        place.addPage(writer.getPageReference(page.getPageNo() + 1));
        return place;
    }
}
