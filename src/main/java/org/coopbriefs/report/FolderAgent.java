package org.coopbriefs.report;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.coopbriefs.report.BrokenTemplate.Fault;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.pdf.ITextUserAgent;
import org.openpdf.resource.ImageResource;
import org.openpdf.resource.XMLResource;

/**
 * What the layout engine fetches with: it reads files of the template's folder, and refuses
 * everything else.
 */
final class FolderAgent extends ITextUserAgent {

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
        throw new BrokenTemplate(uri, Fault.XML);
    }

    @Override
    public ImageResource getImageResource(String uri) {
        Picture.of(uri, folder.bytes(uri));
        return super.getImageResource(uri);
    }
}
