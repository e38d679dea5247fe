package org.coopbriefs.report;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.coopbriefs.brief.Brief;
import org.coopbriefs.brief.FoundingBriefs;

/** Hands a benchmark what no other package may see: a renderer of its own, and a filled page. */
public final class FilledPage {

    private static final Path TEMPLATES = Path.of("report-templates");
    private static final String TEMPLATE = "monthly-brief";

    private record Config(Path templates, String template, Map<String, Organ> letterheads)
            implements ReportConfig {}

    private FilledPage() {}

    /** A renderer that draws with the template of the checkout. */
    public static BriefRenderer renderer() {
        return new BriefRenderer(
                new Config(TEMPLATES, TEMPLATE, Map.of()),
                FoundingBriefs.provinces(),
                FoundingBriefs.sectors());
    }

    /** The same after what a service that has started draws ahead. */
    public static BriefRenderer warmRenderer() {
        WarmUp ahead = new WarmUp();
        ahead.renderer = renderer();
        ahead.provinces = FoundingBriefs.provinces();
        ahead.draw();
        return ahead.renderer;
    }

    /** The XHTML that is drawn: what a peer needs to print the same. */
    public static String of(Brief brief, String language) {
        TemplateFolder folder = TemplateFolder.of(TEMPLATES, TEMPLATE);
        Words words = new Words(MessageBundle.of(language).with(folder));
        return new TemplateText(folder.text(TemplateFolder.TEMPLATE))
                .fill(page(brief, words), words);
    }

    /** Puts a brief into words each time it is asked: what any report of it begins with. */
    public static Supplier<Object> words(Brief brief, String language) {
        TemplateFolder folder = TemplateFolder.of(TEMPLATES, TEMPLATE);
        Words words = new Words(MessageBundle.of(language).with(folder));
        return () -> page(brief, words);
    }

    private static ReportPage page(Brief brief, Words words) {
        Letterheads letterheads = new Letterheads(slug -> Optional.empty());
        PageBuilder pages =
                new PageBuilder(FoundingBriefs.provinces(), FoundingBriefs.sectors(), letterheads);
        return pages.page(pages.inWords(brief, words), Additions.NONE, null).page();
    }
}
