package org.coopbriefs.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.coopbriefs.brief.Brief;
import org.coopbriefs.reference.Provinces;
import org.coopbriefs.reference.Sectors;
import org.coopbriefs.report.ReportPage.AnnexFiles;
import org.coopbriefs.report.signature.Seal;
import org.coopbriefs.text.Sha256;

/**
 * Draws briefs. The template is read each time, so a change on disk shows in the next drawing; the
 * same brief, template and language give the same bytes.
 */
@ApplicationScoped
public class BriefRenderer {

    private final Supplier<TemplateFolder> template;
    private final PageBuilder pages;
    private final UnbrokenNames names;
    private final PdfDrawing drawing;
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
        this.names = UnbrokenNames.of(provinces);
        this.drawing = new PdfDrawing(names);
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
        return inWords(ready, language, words -> draw(ready, brief, words, additions));
    }

    /** The rows of a brief's annex as CSV in UTF-8, wherever the annex itself stands. */
    public byte[] rows(Brief brief, String language) {
        return inWords(
                prepare(template.get()),
                language,
                words -> AnnexRow.csv(new AnnexRows(pages.inWords(brief, words)).rows(), words));
    }

    /** Draws an annex of so many rows, those of a brief again and again, for nobody. */
    void rehearseAnnex(Brief brief, String language, int rows) {
        inWords(
                prepare(template.get()),
                language,
                words -> {
                    InWords in = pages.inWords(brief, words);
                    List<AnnexRow> some = new AnnexRows(in).rows();
                    List<AnnexRow> many =
                            IntStream.range(0, rows)
                                    .mapToObj(i -> some.get(i % some.size()))
                                    .toList();
                    return annex(many, in, pages.info(in), null);
                });
    }

    private static <T> T inWords(
            PreparedTemplate ready, String language, Function<Words, T> drawing) {
        Words words = ready.borrowWords(language);
        try {
            return drawing.apply(words);
        } finally {
            ready.giveBack(words);
        }
    }

    private DrawnBrief draw(PreparedTemplate ready, Brief brief, Words words, Additions additions) {
        InWords in = pages.inWords(brief, words);
        DocumentInfo info = pages.info(in);
        Annex annex =
                Annex.standsApart(brief)
                        ? annex(new AnnexRows(in).rows(), in, info, additions.imprint())
                        : null;
        AnnexFiles files = annex == null ? null : files(annex, in);
        PageBuilder.Built built = pages.page(in, additions, files);
        String xhtml = AnnexNames.in(ready.text().fill(built.page(), words), files, words);
        Seal seal = additions.seal();
        if (seal == null) {
            byte[] pdf = drawing.draw(xhtml, ready.folder(), info);
            return new DrawnBrief(pdf, null, built.figures(), annex);
        }
        String field = words.text("signature.field", seal.name());
        byte[] pdf = drawing.draw(xhtml, ready.folder(), info.signed(field));
        byte[] signed = SignatureBlock.signed(pdf, seal, words);
        return new DrawnBrief(signed, Sha256.of(pdf), built.figures(), annex);
    }

    /** The annex carries no signature of its own: the brief, which does, names its hash. */
    private Annex annex(List<AnnexRow> rows, InWords in, DocumentInfo info, Imprint imprint) {
        byte[] csv = AnnexRow.csv(rows, in.words());
        AnnexDrawing.Head head = pages.annexHead(in, imprint);
        return new Annex(new AnnexDrawing(in.words(), names).draw(head, rows, info, csv), csv);
    }

    private static AnnexFiles files(Annex annex, InWords in) {
        FileNames names = FileNames.of(in.brief(), in.words().language());
        return new AnnexFiles(
                names.annex(),
                Sha256.of(annex.pdf()),
                names.rows(),
                Sha256.of(annex.csv()),
                in.brief().annexRows(),
                Excerpt.MOST_ROWS);
    }

    /** The one prepared last, unless its files have changed. */
    private PreparedTemplate prepare(TemplateFolder folder) {
        Object state = folder.state();
        PreparedTemplate last = prepared;
        if (last == null || !last.is(state)) {
            last = PreparedTemplate.of(state, folder);
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
}
