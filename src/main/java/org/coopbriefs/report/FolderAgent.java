package org.coopbriefs.report;

import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.pdf.ITextUserAgent;
import org.openpdf.resource.ImageResource;
import org.openpdf.resource.XMLResource;

import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * What the layout engine fetches with: it reads files of the template's folder, and refuses
 * everything else.
 */
final class FolderAgent extends ITextUserAgent {

    private static final int MAX_PIXELS = 4_000_000;

    private final TemplateFolder folder;

    FolderAgent(ITextOutputDevice device, int dotsPerPixel, TemplateFolder folder) {
        super(device, dotsPerPixel);
        this.folder = folder;
    }

    /**
     * References stay as they are written: relative to the folder, never to a place on this
     * machine.
     */
    @Override
    public String resolveURI(String uri) {
        return uri;
    }

    @Override
    protected InputStream resolveAndOpenStream(String uri) {
        return new ByteArrayInputStream(folder.bytes(uri));
    }

    @Override
    protected InputStream openStream(String uri) {
        return resolveAndOpenStream(uri);
    }

    @Override
    public byte[] getBinaryResource(String uri) {
        return folder.bytes(uri);
    }

    @Override
    public XMLResource getXMLResource(String uri) {
        throw new BrokenTemplate(uri, "a template reads no XML");
    }

    @Override
    public ImageResource getImageResource(String uri) {
        check(uri);
        return super.getImageResource(uri);
    }

    private void check(String uri) {
        Dimension size = size(uri, folder.bytes(uri));
        if ((long) size.width * size.height > MAX_PIXELS) {
            throw new BrokenTemplate(
                    uri,
                    "%d × %d pixels; at most %d are drawn"
                            .formatted(size.width, size.height, MAX_PIXELS));
        }
    }

    /** From the header alone: a picture of a few kilobytes may claim gigabytes of pixels. */
    private static Dimension size(String uri, byte[] bytes) {
        try (ImageInputStream in =
                ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new BrokenTemplate(uri, "not a PNG or JPEG picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return new Dimension(reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
