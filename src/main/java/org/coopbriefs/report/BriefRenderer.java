package org.coopbriefs.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.coopbriefs.brief.Brief;
import org.coopbriefs.reference.Provinces;
import org.coopbriefs.reference.Sectors;
import org.coopbriefs.report.signature.Seal;
import org.coopbriefs.text.Sha256;
import org.coopbriefs.text.VietnamTime;

/**
 * Draws briefs. The template is read each time, so a change on disk shows in the next drawing; the
 * same brief, template and language give the same bytes.
 */
@ApplicationScoped
public class BriefRenderer {

    private final Supplier<TemplateFolder> template;
    private final PageBuilder pages;
    private final PdfDrawing drawing = new PdfDrawing();
    private volatile PreparedTemplate prepared;

    @Inject
    public BriefRenderer(
            Provinces provinces, Sectors sectors, IssuingOrgans organs, Templates templates) {
        this(provinces, sectors, organs::of, templates::inUse);
    }

    /** One that draws with the folder and the letterheads of a configuration alone. */
    public BriefRenderer(ReportConfig config, Provinces provinces, Sectors sectors) {
        this(
                provinces,
                sectors,
                slug -> Optional.ofNullable(config.letterheads().get(slug)),
                () -> TemplateFolder.of(config.templates(), config.template()));
    }

    private BriefRenderer(
            Provinces provinces,
            Sectors sectors,
            Function<String, Optional<ReportConfig.Organ>> organs,
            Supplier<TemplateFolder> template) {
        this.template = template;
        this.pages = new PageBuilder(provinces, sectors, new Letterheads(organs));
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
        return draw(template.get(), brief, language, additions);
    }

    DrawnBrief draw(TemplateFolder folder, Brief brief, String language, Additions additions) {
        PreparedTemplate ready = prepare(folder);
        Words words = ready.borrowWords(language);
        try {
            return draw(ready, brief, words, additions);
        } finally {
            ready.giveBack(words);
        }
    }

    private DrawnBrief draw(PreparedTemplate ready, Brief brief, Words words, Additions additions) {
        PageBuilder.Built built = pages.page(brief, words, additions);
        ReportPage page = built.page();
        String xhtml = ready.text().fill(page, words);
        Seal seal = additions.seal();
        byte[] pdf = drawing.draw(xhtml, ready.folder(), info(brief, page, words, seal));
        if (seal == null) {
            return new DrawnBrief(pdf, null, built.figures());
        }
        byte[] signed = SignatureBlock.signed(pdf, seal, words);
        return new DrawnBrief(signed, Sha256.of(pdf), built.figures());
    }

    /** The one prepared last, unless its files have changed. */
    private PreparedTemplate prepare(TemplateFolder folder) {
        String version = folder.version();
        PreparedTemplate last = prepared;
        if (last == null || !last.is(version)) {
            last = PreparedTemplate.of(version, folder);
            prepared = last;
        }
        return last;
    }

    /**
     * Tells apart what templates looked like: changes whenever a file of the template's folder
     * does.
     */
    public String templateVersion() {
        return template.get().version();
    }

    /** The languages that the template has words in. */
    public List<String> languages() {
        TemplateFolder folder = template.get();
        return MessageBundle.LANGUAGES.stream()
                .filter(language -> folder.has(language + ".properties"))
                .sorted()
                .toList();
    }

    private static DocumentInfo info(Brief brief, ReportPage page, Words words, Seal seal) {
        return new DocumentInfo(
                page.title(),
                Letterheads.isNamed(page.letterhead()) ? page.letterhead().organ() : "",
                words.locale().toLanguageTag(),
                brief.generatedAt().atZoneSameInstant(VietnamTime.ZONE),
                page.draft() ? words.text("watermark") : "",
                seal == null ? "" : words.text("signature.field", seal.name()));
    }
}
