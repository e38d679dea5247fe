package org.coopbriefs.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.coopbriefs.brief.Brief;
import org.coopbriefs.reference.Provinces;
import org.coopbriefs.reference.Sectors;
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
    public BriefRenderer(ReportConfig config, Provinces provinces, Sectors sectors) {
        this.config = config;
        this.pages = new PageBuilder(provinces, sectors, new Letterheads(config.letterheads()));
    }

    /**
     * A brief as PDF (PDF/A-2a, PDF/UA-1).
     *
     * @param language "vi", "en" or "lo"
     * @throws UnknownLanguage for any other
     * @throws BrokenTemplate where the template cannot be drawn
     */
    public byte[] render(Brief brief, String language) {
        return draw(brief, language, Additions.NONE).pdf();
    }

    /** The same with what is not counted, and with the figures as they stand in print. */
    public DrawnBrief draw(Brief brief, String language, Additions additions) {
        return draw(folder(), brief, language, additions);
    }

    private DrawnBrief draw(
            TemplateFolder folder, Brief brief, String language, Additions additions) {
        TemplateCheck.check(folder);
        Words words = new Words(MessageBundle.of(language).with(folder));
        PageBuilder.Built built = pages.page(brief, words, additions);
        ReportPage page = built.page();
        String xhtml = new TemplateText(folder.text(TemplateFolder.TEMPLATE)).fill(page, words);
        byte[] pdf = drawing.draw(xhtml, folder, info(brief, page, words));
        return new DrawnBrief(pdf, built.figures());
    }

    /**
     * Tries a template that is to go live: its references, its words in every language, every field
     * that it asks for.
     *
     * @param name of a folder beside the one in use
     * @throws BrokenTemplate for the first thing that is wrong, with file and line
     */
    public void check(String name) {
        TemplateFolder folder = TemplateFolder.of(config.templates(), name);
        TemplateCheck.check(folder);
        TemplateText text = new TemplateText(folder.text(TemplateFolder.TEMPLATE));
        for (String language : MessageBundle.LANGUAGES) {
            Words words = new Words(MessageBundle.of(language).with(folder));
            text.fill(TrialPage.filled(), words);
            text.fill(TrialPage.empty(), words);
        }
    }

    /**
     * A brief as another template would draw it.
     *
     * @param name of a folder beside the one in use
     */
    public byte[] preview(String name, Brief brief, String language) {
        TemplateFolder folder = TemplateFolder.of(config.templates(), name);
        return draw(folder, brief, language, Additions.NONE).pdf();
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
