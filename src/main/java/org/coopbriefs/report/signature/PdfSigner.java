package org.coopbriefs.report.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import org.coopbriefs.text.VietnamTime;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.GlyphLayoutManager;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfSignatureAppearance;
import org.openpdf.text.pdf.PdfStamper;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfTemplate;

/** Adds a signature to a finished PDF, whose own bytes stay as they are. */
public final class PdfSigner {

    private static final float LEADING = 1.25f;

    private final Seal seal;
    private final Look look;

    /**
     * How the signature looks in its field.
     *
     * @param lines what it says, in fonts of the page
     * @param alignment as in {@link Element}
     * @param pictured whether the picture takes the place of the lines, where there is one
     */
    public record Look(
            List<Phrase> lines, int alignment, boolean pictured, GlyphLayoutManager fonts) {}

    public PdfSigner(Seal seal, Look look) {
        this.seal = seal;
        this.look = look;
    }

    /**
     * The signed file.
     *
     * @param field of the signature; where the PDF has none, the signature is invisible
     */
    public byte[] sign(byte[] pdf, String field) {
        ByteArrayOutputStream signed = new ByteArrayOutputStream(pdf.length + 2 * seal.room());
        try (PdfReader reader = new PdfReader(pdf)) {
            PdfStamper stamper = PdfStamper.createSignature(reader, signed, null, null, true);
            stamper.setUpdateMetadata(false);
            stamper.setUpdateDocInfo(false);
            stamper.setGlyphLayoutManager(look.fonts());
            PdfSignatureAppearance appearance = stamper.getSignatureAppearance();
            if (reader.getAcroFields().getFieldItem(field) != null) {
                draw(appearance, field);
            }
            seal(appearance);
            return signed.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        }
    }

    private void draw(PdfSignatureAppearance appearance, String field)
            throws IOException, DocumentException {
        appearance.setVisibleSignature(field);
        appearance.setAcro6Layers(true);
        Rectangle area = appearance.getPageRect();
        Rectangle box = new Rectangle(area.getWidth(), area.getHeight());
        PdfTemplate layer = appearance.getLayer(2);
        layer.setBoundingBox(box);
        if (look.pictured() && seal.picture() != null) {
            drawPicture(layer, box);
        } else {
            drawLines(layer, box);
        }
    }

    private void drawPicture(PdfTemplate layer, Rectangle box)
            throws IOException, DocumentException {
        Image picture = Image.getInstance(seal.picture());
        picture.scaleToFit(box.getWidth(), box.getHeight());
        picture.setAbsolutePosition(
                (box.getWidth() - picture.getScaledWidth()) / 2,
                (box.getHeight() - picture.getScaledHeight()) / 2);
        layer.addImage(picture);
    }

    private void drawLines(PdfTemplate layer, Rectangle box) throws DocumentException {
        ColumnText column = new ColumnText(layer);
        column.setSimpleColumn(0, 0, box.getWidth(), box.getHeight());
        column.setAlignment(look.alignment());
        for (Phrase line : look.lines()) {
            column.addText(line);
            column.addText(new Phrase("\n"));
        }
        column.setLeading(0, LEADING);
        column.go();
    }

    private void seal(PdfSignatureAppearance appearance) throws IOException, DocumentException {
        int room = seal.room();
        appearance.setCryptoDictionary(dictionary());
        // in hexadecimal, between angle brackets
        appearance.preClose(Map.of(PdfName.CONTENTS, 2 * room + 2));
        byte[] signature;
        try (InputStream bytes = appearance.getRangeStream()) {
            signature = seal.sign(bytes);
        }
        if (signature.length > room) {
            throw new IllegalStateException("a signature of " + signature.length + " bytes");
        }
        PdfDictionary contents = new PdfDictionary();
        PdfString padded = new PdfString(Arrays.copyOf(signature, room)).setHexWriting(true);
        contents.put(PdfName.CONTENTS, padded);
        appearance.close(contents);
    }

    /** EN 319 142-1, 6.3: this sub-filter, the time of signing here and nowhere else. */
    private PdfDictionary dictionary() {
        PdfDictionary dictionary = new PdfDictionary(PdfName.SIG);
        dictionary.put(PdfName.FILTER, PdfName.ADOBE_PPKLITE);
        dictionary.put(PdfName.SUBFILTER, new PdfName("ETSI.CAdES.detached"));
        dictionary.put(PdfName.NAME, new PdfString(seal.name(), PdfObject.TEXT_UNICODE));
        GregorianCalendar at = GregorianCalendar.from(seal.at().atZone(VietnamTime.ZONE));
        dictionary.put(PdfName.M, new PdfDate(at));
        return dictionary;
    }
}
