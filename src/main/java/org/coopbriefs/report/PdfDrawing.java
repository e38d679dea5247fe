package org.coopbriefs.report;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.coopbriefs.report.PdfMetadata.Profile;
import org.openpdf.context.StyleReference;
import org.openpdf.extend.UserAgentCallback;
import org.openpdf.layout.SharedContext;
import org.openpdf.pdf.DefaultPDFCreationListener;
import org.openpdf.pdf.ITextFontResolver;
import org.openpdf.pdf.ITextRenderer;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Document;

/**
 * Draws an XHTML page as a PDF that passes as PDF/A-2a and PDF/UA-1; the same page gives the same
 * bytes.
 */
final class PdfDrawing {

    private static final int DOTS_PER_PIXEL = 20;
    private static final float DOTS_PER_POINT = DOTS_PER_PIXEL * 4f / 3f;

    private static final MeasuredText MEASURED = new MeasuredText();

    private final Fonts fonts = Fonts.loaded();
    private final UnbrokenNames names;
    private volatile IdleStyles styles;

    /**
     * @param names that no line breaks
     */
    PdfDrawing(UnbrokenNames names) {
        this.names = names;
    }

    /**
     * @param xhtml the filled template
     * @param folder where its style sheets and pictures are
     */
    byte[] draw(String xhtml, TemplateFolder folder, DocumentInfo info) {
        Document page = Xhtml.parse(TemplateFolder.TEMPLATE, Xhtml.legal(xhtml));
        PrintableText text = new PrintableText(fonts);
        text.prepare(page);
        ListLabels.write(page);
        Bookmarks.write(page);
        PdfMetadata metadata =
                new PdfMetadata(Profile.TAGGED, info, xhtml.getBytes(StandardCharsets.UTF_8));
        boolean common = text.isCommon() && !hasStyles(page) && stylesOf(folder).common();
        Fonts.Resolvers resolvers = fonts.resolvers(common);
        ITextFontResolver resolver = resolvers.borrow();
        try {
            return draw(page, resolver, folder, metadata, info);
        } finally {
            resolvers.giveBack(resolver);
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
        SharedContext shared = renderer.getSharedContext();
        if (hasStyles(page)) {
            return draw(page, renderer, new Stages(metadata, output), info);
        }
        IdleStyles styles = stylesOf(folder);
        StyleReference sheets = styles.borrow(shared.getUserAgentCallback());
        try {
            shared.setCss(sheets);
            return draw(page, renderer, new Stages(metadata, output), info);
        } finally {
            styles.giveBack(sheets);
        }
    }

    /** Rules within the page may be anything: then each element is matched by itself. */
    private static boolean hasStyles(Document page) {
        return page.getElementsByTagName("style").getLength() > 0;
    }

    private byte[] draw(Document page, ITextRenderer renderer, Stages stages, DocumentInfo info) {
        renderer.setDocument(page, "", new PageLanguage());
        renderer.layout();
        renderer.setListener(stages);
        if (!info.watermark().isBlank()) {
            renderer.setPdfPageEvent(Watermark.of(info.watermark(), fonts));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(128 * 1024);
        renderer.createPDF(bytes);
        return bytes.toByteArray();
    }

    /** Those of the folder drawn last; the files of a folder handed to a drawing never change. */
    private IdleStyles stylesOf(TemplateFolder folder) {
        IdleStyles last = styles;
        if (last == null || last.folder != folder) {
            last = new IdleStyles(folder, fonts);
            styles = last;
        }
        return last;
    }

    /** Style sheets that are read and matched, for one drawing after the other. */
    private static final class IdleStyles {

        private final TemplateFolder folder;
        private final boolean common;
        private final Queue<StyleReference> idle = new ConcurrentLinkedQueue<>();

        IdleStyles(TemplateFolder folder, Fonts fonts) {
            this.folder = folder;
            this.common = folder.styles().chars().allMatch(c -> isCommon(c, fonts));
        }

        /** What a style sheet shows may be written as a backslash and a number. */
        private static boolean isCommon(int c, Fonts fonts) {
            return c != '\\' && (Character.isWhitespace(c) || fonts.isCommon(c));
        }

        /** Whether they show nothing but common characters. */
        boolean common() {
            return common;
        }

        StyleReference borrow(UserAgentCallback agent) {
            StyleReference known = idle.poll();
            if (known == null) {
                return SharedStyles.of(agent, folder.styles());
            }
            known.setUserAgentCallback(agent);
            return known;
        }

        void giveBack(StyleReference styles) {
            idle.add(styles);
        }
    }

    private ITextRenderer renderer(
            TaggedOutput output, TemplateFolder folder, ITextFontResolver resolver) {
        ITextRenderer renderer =
                new ITextRenderer(
                        DOTS_PER_POINT,
                        DOTS_PER_PIXEL,
                        output,
                        new FolderAgent(output, DOTS_PER_PIXEL, folder),
                        resolver,
                        new PageElements(output),
                        MEASURED);
        renderer.getSharedContext().setLineBreakingStrategy(new LineBreaks(names));
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
