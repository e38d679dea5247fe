package org.coopbriefs.report;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.coopbriefs.report.PdfMetadata.Profile;
import org.openpdf.layout.SharedContext;
import org.openpdf.pdf.DefaultPDFCreationListener;
import org.openpdf.pdf.ITextFontResolver;
import org.openpdf.pdf.ITextRenderer;
import org.openpdf.pdf.ITextTextRenderer;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Document;

/**
 * Draws an XHTML page as a PDF that passes as PDF/A-2a and PDF/UA-1; the same page gives the same
 * bytes.
 */
final class PdfDrawing {

    private static final int DOTS_PER_PIXEL = 20;
    private static final float DOTS_PER_POINT = DOTS_PER_PIXEL * 4f / 3f;

    private final Fonts fonts = Fonts.loaded();

    /**
     * @param xhtml the filled template
     * @param folder where its style sheets and pictures are
     */
    byte[] draw(String xhtml, TemplateFolder folder, DocumentInfo info) {
        Document page = Xhtml.parse(TemplateFolder.TEMPLATE, Xhtml.legal(xhtml));
        new PrintableText(fonts).prepare(page);
        ListLabels.write(page);
        PdfMetadata metadata =
                new PdfMetadata(Profile.TAGGED, info, xhtml.getBytes(StandardCharsets.UTF_8));
        ITextFontResolver resolver = fonts.borrowResolver();
        try {
            return draw(page, resolver, folder, metadata, info);
        } finally {
            fonts.giveBack(resolver);
        }
    }

    private byte[] draw(
            Document page,
            ITextFontResolver resolver,
            TemplateFolder folder,
            PdfMetadata metadata,
            DocumentInfo info) {
        TaggedOutput output = new TaggedOutput(DOTS_PER_POINT, info.signature());
        ITextRenderer renderer = renderer(output, folder, resolver);
        // rules within the page may be anything: then each element is matched by itself
        if (page.getElementsByTagName("style").getLength() == 0) {
            SharedContext shared = renderer.getSharedContext();
            shared.setCss(SharedStyles.of(shared.getUserAgentCallback(), folder.styles()));
        }
        renderer.setDocument(page, "", new PageLanguage());
        renderer.layout();
        renderer.setListener(new Stages(metadata, output));
        if (!info.watermark().isBlank()) {
            renderer.setPdfPageEvent(Watermark.of(info.watermark(), fonts));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(128 * 1024);
        renderer.createPDF(bytes);
        return bytes.toByteArray();
    }

    private static ITextRenderer renderer(
            TaggedOutput output, TemplateFolder folder, ITextFontResolver resolver) {
        ITextRenderer renderer =
                new ITextRenderer(
                        DOTS_PER_POINT,
                        DOTS_PER_PIXEL,
                        output,
                        new FolderAgent(output, DOTS_PER_PIXEL, folder),
                        resolver,
                        new PageElements(output),
                        new ITextTextRenderer());
        renderer.getSharedContext().setLineBreakingStrategy(new LineBreaks());
        return renderer;
    }

    private final class Stages extends DefaultPDFCreationListener {

        private final PdfMetadata metadata;
        private final TaggedOutput output;

        Stages(PdfMetadata metadata, TaggedOutput output) {
            this.metadata = metadata;
            this.output = output;
        }

        @Override
        public void preOpen(ITextRenderer renderer) {
            PdfWriter writer = renderer.getWriter();
            writer.setGlyphLayoutManager(fonts.shaping());
            metadata.beforeOpening(writer);
        }

        @Override
        public void preWrite(ITextRenderer renderer, int pages) {
            metadata.afterOpening(renderer.getWriter());
        }

        @Override
        public void onClose(ITextRenderer renderer) {
            metadata.beforeClosing(renderer.getWriter());
            output.finishTags();
        }
    }
}
