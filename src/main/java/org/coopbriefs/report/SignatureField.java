package org.coopbriefs.report;

import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfFormField;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The place of the signature on a page: the template's element with the id {@value #ID}. It is laid
 * out empty; signing fills it without touching anything else.
 */
final class SignatureField {

    static final String ID = "signature";

    private SignatureField() {}

    /**
     * @param description for those who cannot see it (PDF/UA-1, 7.18.1)
     */
    static PdfFormField at(PdfWriter writer, Rectangle area, String description) {
        PdfFormField field = PdfFormField.createSignature(writer);
        field.setFieldName(ID);
        field.setWidget(area, PdfAnnotation.HIGHLIGHT_NONE);
        field.setFlags(PdfAnnotation.FLAGS_PRINT | PdfAnnotation.FLAGS_LOCKED);
        field.put(PdfName.TU, new PdfString(description, PdfObject.TEXT_UNICODE));
        field.put(PdfName.CONTENTS, new PdfString(description, PdfObject.TEXT_UNICODE));
        field.setAppearance(PdfAnnotation.APPEARANCE_NORMAL, blank(writer, area));
        field.setPage();
        return field;
    }

    /** The same with its tag. */
    static void add(
            PdfWriter writer, StructureTree tags, PdfStructureElement tag, PdfFormField field) {
        int parent = writer.getStructureTreeRoot().addExistingObject(tag.getReference());
        field.put(PdfName.STRUCTPARENT, new PdfNumber(parent));
        writer.addAnnotation(field);
        PdfObject page = writer.getPageReference(writer.getPageNumber());
        tags.annotate(tag, field.getIndirectReference(), page);
    }

    private static PdfTemplate blank(PdfWriter writer, Rectangle area) {
        return writer.getDirectContent().createTemplate(area.getWidth(), area.getHeight());
    }
}
