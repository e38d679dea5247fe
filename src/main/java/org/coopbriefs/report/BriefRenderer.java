package org.coopbriefs.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.coopbriefs.brief.Brief;
import org.coopbriefs.reference.Provinces;
import org.coopbriefs.report.ReportPage.Remarks;
import org.coopbriefs.text.VietnamTime;

/**
 * Draws briefs. The template is read each time, so a change on disk shows in the next drawing; the
 * same brief, template and language give the same bytes.
 */
@ApplicationScoped
public class BriefRenderer {

    private final ReportConfig config;
    private final PageBuilder pages;
    private final PdfDrawing drawing = new PdfDrawing();

    @Inject
    public BriefRenderer(ReportConfig config, Provinces provinces) {
        this.config = config;
        this.pages = new PageBuilder(provinces, new Letterheads(config.letterheads()));
    }

    /**
     * A brief as PDF (PDF/A-2a, PDF/UA-1).
     *
     * @param language "vi", "en" or "lo"
     * @throws UnknownLanguage for any other
     * @throws BrokenTemplate where the template cannot be drawn
     */
    public byte[] render(Brief brief, String language) {
        MessageBundle messages = MessageBundle.of(language);
        TemplateFolder folder = folder();
        TemplateCheck.check(folder);
        Words words = new Words(messages.with(folder));
        ReportPage page = pages.page(brief, words, Remarks.NONE);
        String xhtml = new TemplateText(folder.text(TemplateFolder.TEMPLATE)).fill(page, words);
        return drawing.draw(xhtml, folder, info(brief, page, words));
    }

    /**
     * Tells apart what templates looked like: changes whenever a file of the template's folder
     * does.
     */
    public String templateVersion() {
        return folder().version();
    }

    /** The languages that the template has words in. */
    public List<String> languages() {
        TemplateFolder folder = folder();
        return MessageBundle.LANGUAGES.stream()
                .filter(language -> folder.has(language + ".properties"))
                .sorted()
                .toList();
    }

    private TemplateFolder folder() {
        return TemplateFolder.of(config.templates(), config.template());
    }

    private static DocumentInfo info(Brief brief, ReportPage page, Words words) {
        return new DocumentInfo(
                page.title(),
                Letterheads.isNamed(page.letterhead()) ? page.letterhead().organ() : "",
                words.locale().toLanguageTag(),
                brief.generatedAt().atZoneSameInstant(VietnamTime.ZONE),
                page.draft() ? words.text("watermark") : "");
    }
}
