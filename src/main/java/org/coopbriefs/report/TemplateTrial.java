package org.coopbriefs.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.coopbriefs.brief.SampleBrief;
import org.coopbriefs.reference.Provinces;

/** Tries templates before they draw a brief, and shows them with sample data. */
@ApplicationScoped
public class TemplateTrial {

    @Inject BriefRenderer renderer;
    @Inject Templates templates;
    @Inject Provinces provinces;

    /**
     * Keeps an uploaded template that passes its trial; it draws nothing yet.
     *
     * @param label what people call what they uploaded
     * @throws BrokenTemplate for the first thing that is wrong, with file and, where one is to
     *     blame, line
     */
    public TemplateVersion take(TemplateUpload upload, String label, String by) {
        Map<String, byte[]> files = upload.files();
        TemplateFolder folder = TemplateFolder.of(label, files);
        check(folder);
        draw(folder, "vi");
        return templates.keep(folder, label, by);
    }

    /** The sample as a kept version would draw it, as PDF; empty where there is no such version. */
    public Optional<byte[]> preview(String version, String language) {
        return templates.version(version).map(folder -> draw(folder, language));
    }

    private byte[] draw(TemplateFolder folder, String language) {
        return renderer.draw(folder, SampleBrief.of(provinces), language, Additions.NONE).pdf();
    }

    /** Its references, its words in every language, every field that it asks for. */
    static void check(TemplateFolder folder) {
        TemplateCheck.check(folder);
        TemplateText text = new TemplateText(folder.text(TemplateFolder.TEMPLATE));
        for (String language : MessageBundle.LANGUAGES) {
            Words words = new Words(MessageBundle.of(language).with(folder));
            text.fill(TrialPage.filled(false), words);
            text.fill(TrialPage.filled(true), words);
            text.fill(TrialPage.empty(), words);
        }
    }
}
