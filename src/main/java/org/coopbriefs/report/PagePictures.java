package org.coopbriefs.report;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Shows the pages of a PDF as pictures, since phones and many browsers show no PDF in a page. */
public final class PagePictures {

    /** Enough to read on a screen: an A4 page is 992 pixels wide. */
    private static final int DPI = 120;

    private PagePictures() {}

    /** How many pages it has. */
    public static int count(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * A page as PNG; empty where there is no such page.
     *
     * @param number from 1
     */
    public static Optional<byte[]> png(byte[] pdf, int number) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (number < 1 || number > document.getNumberOfPages()) {
                return Optional.empty();
            }
            BufferedImage picture =
                    new PDFRenderer(document).renderImageWithDPI(number - 1, DPI, ImageType.RGB);
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", png);
            return Optional.of(png.toByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
