package org.coopbriefs.report;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.GregorianCalendar;
import java.util.zip.DeflaterOutputStream;
import org.coopbriefs.text.Sha256;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Declares the conformance of a PDF and fixes everything in it that would change from run to run.
 */
final class PdfMetadata {

    static final String PRODUCER = "Cooperation Briefs (OpenPDF)";

    /** A file's identifier is 16 bytes (ISO 32000-1, 14.4). */
    private static final int ID_DIGITS = 32;

    /** Of zlib: level 6 makes a PDF a tenth smaller and takes three times as long to compress. */
    static final int COMPRESSION = 1;

    private static final byte[] SRGB =
            deflated(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());

    private static final int COMPONENTS = 3;

    /** What a PDF conforms to. */
    enum Profile {
        /** PDF/A-2a and PDF/UA-1. */
        TAGGED(PdfWriter.PDFA2A),
        /** PDF/A-2b. */
        PLAIN(PdfWriter.PDFA2B);

        private final int level;

        Profile(int level) {
            this.level = level;
        }
    }

    private final Profile profile;
    private final DocumentInfo info;
    private final byte[] content;

    /**
     * @param content what is drawn: its digest becomes the file's identifier
     */
    PdfMetadata(Profile profile, DocumentInfo info, byte[] content) {
        this.profile = profile;
        this.info = info;
        this.content = content;
    }

    void beforeOpening(PdfWriter writer) {
        writer.setPDFXConformance(profile.level);
        if (profile == Profile.TAGGED) {
            writer.setTagged();
        }
        // the structure's many small objects go into streams: half the size
        writer.setFullCompression();
        writer.setCompressionLevel(COMPRESSION);
        writer.setTabs(PdfName.S);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
    }

    void afterOpening(PdfWriter writer) {
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(info.language()));
        try {
            writer.setOutputIntents(
                    "sRGB", "", "http://www.color.org", "sRGB IEC61966-2.1", (ICC_Profile) null);
            PdfDictionary intent =
                    writer.getExtraCatalog().getAsArray(PdfName.OUTPUTINTENTS).getAsDict(0);
            intent.put(
                    PdfName.DESTOUTPUTPROFILE,
                    writer.addToBody(colourProfile()).getIndirectReference());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void beforeClosing(PdfWriter writer) {
        PdfDictionary entries = writer.getInfo();
        PdfDate made = new PdfDate(GregorianCalendar.from(info.made()));
        entries.put(PdfName.CREATIONDATE, made);
        entries.put(PdfName.MODDATE, made);
        entries.put(PdfName.PRODUCER, new PdfString(PRODUCER));
        entries.put(PdfName.TITLE, new PdfString(info.title(), PdfObject.TEXT_UNICODE));
        entries.put(PdfName.AUTHOR, new PdfString(info.author(), PdfObject.TEXT_UNICODE));
        entries.put(PdfName.FILEID, new PdfLiteral("[<%1$s><%1$s>]".formatted(identifier())));
        writer.setXmpMetadata(Xmp.packet(profile, info, PRODUCER));
    }

    /** The colour profile, which is the same in every PDF: compressed once. */
    private static PdfStream colourProfile() {
        PdfStream profile = new PdfStream(SRGB);
        profile.put(PdfName.N, new PdfNumber(COMPONENTS));
        profile.put(PdfName.ALTERNATE, PdfName.DEVICERGB);
        profile.put(PdfName.FILTER, PdfName.FLATEDECODE);
        return profile;
    }

    private static byte[] deflated(byte[] bytes) {
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(deflated)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return deflated.toByteArray();
    }

    private String identifier() {
        return Sha256.of(content).substring(0, ID_DIGITS);
    }
}
