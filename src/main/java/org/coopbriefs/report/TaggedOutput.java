package org.coopbriefs.report;

import java.awt.Rectangle;
import java.awt.Shape;
import java.util.IdentityHashMap;
import java.util.Map;
import org.openpdf.css.style.CalculatedStyle;
import org.openpdf.css.style.derived.BorderPropertySet;
import org.openpdf.layout.Layer;
import org.openpdf.render.BlockBox;
import org.openpdf.render.Box;
import org.openpdf.render.InlineLayoutBox;
import org.openpdf.render.InlineText;
import org.openpdf.render.JustificationInfo;
import org.openpdf.render.LineBox;
import org.openpdf.render.RenderingContext;
import org.openpdf.render.TextDecoration;
import org.openpdf.text.pdf.ByteBuffer;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfStructureElement;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/**
 * Draws a page with tags: text and pictures under the tag of their node, everything else (borders,
 * backgrounds, page numbers, the repeated head of a table) as an artifact, so that nothing on the
 * page is without a meaning.
 */
final class TaggedOutput extends LeanOutput {

    private static final PdfName ARTIFACT = new PdfName("Artifact");

    private final Map<Node, Integer> headPages = new IdentityHashMap<>();
    private Document page;
    private Layer layer;
    private StructureTree tags;
    private Links links;
    private final String signature;
    private boolean marked;

    /** Where the artifact that is open begins and its content begins; -1 where none is open. */
    private int artifactAt = -1;

    private int artifactBegun;
    private boolean signed;

    /**
     * @param signature what the place of the signature says to those who cannot see it; "" where
     *     nothing is to be signed
     */
    TaggedOutput(float dotsPerPoint, String signature) {
        super(dotsPerPoint);
        this.signature = signature;
    }

    @Override
    public void start(Document page) {
        super.start(page);
        this.page = page;
    }

    @Override
    public void setRoot(Box root) {
        super.setRoot(root);
        layer = ((BlockBox) root).getLayer();
    }

    /** Called when nothing more will be drawn. */
    void finishTags() {
        tags().finish();
    }

    @Override
    public void drawText(RenderingContext context, InlineText text) {
        if (text.getSubstring().isEmpty()) {
            return;
        }
        boolean generated = text.getFunctionData() != null;
        PdfStructureElement tag = generated ? null : tagOnThisPage(text.getTextNode());
        mark(tag, () -> super.drawText(context, text));
    }

    /** A table's head is drawn again on each page that the table reaches, and read once. */
    private PdfStructureElement tagOnThisPage(Node text) {
        PdfStructureElement tag = tags().of(text);
        if (tag == null || !tags().isRepeated(text)) {
            return tag;
        }
        int current = getWriter().getPageNumber();
        return headPages.computeIfAbsent(text, first -> current) == current ? tag : null;
    }

    @Override
    public void drawString(String text, float x, float y, JustificationInfo justification) {
        artifact(() -> super.drawString(text, x, y, justification));
    }

    @Override
    public void drawTextDecoration(
            RenderingContext context, InlineLayoutBox box, TextDecoration decoration) {
        artifact(() -> super.drawTextDecoration(context, box, decoration));
    }

    @Override
    public void drawTextDecoration(RenderingContext context, LineBox line) {
        artifact(() -> super.drawTextDecoration(context, line));
    }

    @Override
    public void paintBorder(RenderingContext context, Box box) {
        artifact(() -> super.paintBorder(context, box));
    }

    @Override
    public void paintBorder(
            RenderingContext context, CalculatedStyle style, Rectangle edge, int sides) {
        artifact(() -> super.paintBorder(context, style, edge, sides));
    }

    @Override
    public void paintCollapsedBorder(
            RenderingContext context, BorderPropertySet border, Rectangle bounds, int side) {
        artifact(() -> super.paintCollapsedBorder(context, border, bounds, side));
    }

    @Override
    public void paintBackground(
            RenderingContext context,
            CalculatedStyle style,
            Rectangle bounds,
            Rectangle background,
            BorderPropertySet border) {
        artifact(() -> super.paintBackground(context, style, bounds, background, border));
    }

    @Override
    public void paintBackground(RenderingContext context, Box box) {
        artifact(() -> super.paintBackground(context, box));
        if (box.getElement() != null) {
            links().add(context, box, createLocalTargetArea(context, box));
            placeSignature(context, box);
        }
    }

    private void placeSignature(RenderingContext context, Box box) {
        PdfStructureElement tag = tags().of(box.getElement());
        boolean here = box.getElement().getAttribute("id").equals(SignatureField.ID);
        if (here && tag != null && !signed) {
            signed = true;
            org.openpdf.text.Rectangle area = createLocalTargetArea(context, box);
            SignatureField.add(
                    getWriter(), tags(), tag, SignatureField.at(getWriter(), area, signature));
        }
    }

    @Override
    public void paintReplacedElement(RenderingContext context, BlockBox box) {
        PdfStructureElement tag = tags().of(box.getElement());
        if (tag != null) {
            tag.put(PdfName.A, placement(context, box));
        }
        mark(tag, () -> super.paintReplacedElement(context, box));
    }

    private PdfDictionary placement(RenderingContext context, BlockBox box) {
        PdfDictionary placement = new PdfDictionary();
        placement.put(PdfName.O, new PdfName("Layout"));
        placement.put(new PdfName("BBox"), new PdfRectangle(createLocalTargetArea(context, box)));
        placement.put(new PdfName("Placement"), new PdfName("Block"));
        return placement;
    }

    private void mark(PdfStructureElement tag, Runnable drawing) {
        if (tag == null) {
            artifact(drawing);
            return;
        }
        endArtifact();
        content().beginMarkedContentSequence(tag);
        drawMarked(drawing);
    }

    /** What follows one another without text between is one artifact. */
    private void artifact(Runnable drawing) {
        if (!marked && artifactAt < 0) {
            artifactAt = content().getInternalBuffer().size();
            content().beginMarkedContentSequence(ARTIFACT);
            artifactBegun = content().getInternalBuffer().size();
        }
        drawing.run();
    }

    private void endArtifact() {
        if (artifactAt < 0) {
            return;
        }
        ByteBuffer bytes = content().getInternalBuffer();
        boolean empty = bytes.size() == artifactBegun;
        content().endMarkedContentSequence();
        if (empty) {
            bytes.setSize(artifactAt);
        }
        artifactAt = -1;
    }

    private void drawMarked(Runnable drawing) {
        marked = true;
        try {
            drawing.run();
        } finally {
            marked = false;
            content().endMarkedContentSequence();
        }
    }

    @Override
    public void finishPage() {
        endArtifact();
        super.finishPage();
    }

    /** Restores the state of the page, which no artifact may span. */
    @Override
    public void setClip(Shape clip) {
        endArtifact();
        super.setClip(clip);
    }

    private PdfContentByte content() {
        return getWriter().getDirectContent();
    }

    /** Built at the first drawing: the structure's root exists only once the document is open. */
    private StructureTree tags() {
        if (tags == null) {
            tags = new StructureTree(getWriter(), page, !signature.isEmpty());
        }
        return tags;
    }

    private Links links() {
        if (links == null) {
            links = new Links(getWriter(), tags(), getSharedContext(), layer, getDotsPerPoint());
        }
        return links;
    }
}
