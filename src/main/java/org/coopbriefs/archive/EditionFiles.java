package org.coopbriefs.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.coopbriefs.brief.Brief;
import org.coopbriefs.report.Additions;
import org.coopbriefs.report.Annex;
import org.coopbriefs.report.BriefRenderer;
import org.coopbriefs.report.Correction;
import org.coopbriefs.report.DrawnBrief;
import org.coopbriefs.report.Imprint;
import org.coopbriefs.report.PrintedFigure;
import org.coopbriefs.text.Sha256;

/** Has the files of an edition drawn, and keeps them. */
@ApplicationScoped
class EditionFiles {

    /** Path of the page that verifies an edition, to be followed by its code. */
    private static final String VERIFICATION = "/kiem-tra/";

    private static final TypeReference<List<PrintedFigure>> FIGURES = new TypeReference<>() {};

    @Inject BriefRenderer renderer;
    @Inject Sayings sayings;
    @Inject PublicAddress address;
    @Inject ObjectMapper json;

    /** A draft in one language. */
    void draw(BriefEdition edition, Brief brief, String language) {
        Correction correction = correction(edition, language, edition.askedBy);
        draw(edition, brief, language, new Additions(correction, null));
    }

    /**
     * What is to be issued, in one language; from the moment that it is, no file is taken any more.
     */
    void draw(BriefEdition edition, Brief brief, String language, Issue issue) {
        Correction correction = correction(edition, language, issue.official());
        Imprint imprint =
                new Imprint(issue.code(), address.of(VERIFICATION + issue.code()).toString());
        Additions additions = new Additions(correction, imprint, issue.seal());
        draw(edition, brief, language, additions);
    }

    private void draw(BriefEdition edition, Brief brief, String language, Additions additions) {
        DrawnBrief drawn = renderer.draw(brief, language, additions);
        BriefFile file = file(edition, language, BriefFile.Part.BRIEF, drawn.pdf());
        file.unsignedSha256 = drawn.unsignedSha256();
        file.figures = sayings.write(drawn.figures());
        file.persist();
        keep(edition, brief, language, drawn.annex());
    }

    /** The rows are data to reckon with, whether or not the annex has a file of its own. */
    private void keep(BriefEdition edition, Brief brief, String language, Annex annex) {
        byte[] rows = annex == null ? renderer.rows(brief, language) : annex.csv();
        file(edition, language, BriefFile.Part.ROWS, rows).persist();
        if (annex != null) {
            file(edition, language, BriefFile.Part.ANNEX, annex.pdf()).persist();
        }
    }

    private static BriefFile file(
            BriefEdition edition, String language, BriefFile.Part part, byte[] bytes) {
        BriefFile file = new BriefFile();
        file.key = new BriefFile.Key(edition.id, language, part);
        file.bytes = bytes;
        file.sha256 = Sha256.of(bytes);
        return file;
    }

    /** Null for a first edition, and for a draft that does not say yet why it corrects. */
    private Correction correction(BriefEdition edition, String language, String by) {
        if (edition.number == 1 || edition.reason == null) {
            return null;
        }
        BriefEdition before = edition.siblings().get(edition.number - 2);
        return new Correction(before.number, figures(before, language), edition.reason, by);
    }

    private List<PrintedFigure> figures(BriefEdition edition, String language) {
        return BriefFile.of(edition, language, BriefFile.Part.BRIEF)
                .flatMap(file -> Optional.ofNullable(file.figures))
                .map(this::read)
                .orElse(List.of());
    }

    private List<PrintedFigure> read(String figures) {
        try {
            return json.readValue(figures, FIGURES);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
