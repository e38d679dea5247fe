package org.coopbriefs.report;

import java.util.List;
import org.coopbriefs.brief.Brief;
import org.coopbriefs.brief.Remarks;
import org.coopbriefs.reference.Provinces;
import org.coopbriefs.reference.Sectors;
import org.coopbriefs.report.ReportPage.AnnexFiles;
import org.coopbriefs.report.ReportPage.CorrectionPage;
import org.coopbriefs.report.ReportPage.HeadlineRow;
import org.coopbriefs.report.ReportPage.Letterhead;
import org.coopbriefs.report.ReportPage.Line;
import org.coopbriefs.report.ReportPage.Verification;
import org.coopbriefs.report.ReportPage.VisitRow;
import org.coopbriefs.report.ReportPage.Written;
import org.coopbriefs.text.VietnamTime;

/** Makes the page of a brief: everything that a template may show, in one language. */
final class PageBuilder {

    private final Provinces provinces;
    private final Sectors sectors;
    private final Letterheads letterheads;

    PageBuilder(Provinces provinces, Sectors sectors, Letterheads letterheads) {
        this.provinces = provinces;
        this.sectors = sectors;
        this.letterheads = letterheads;
    }

    /** A page, and the figures on it that a correction may have to name. */
    record Built(ReportPage page, List<PrintedFigure> figures) {}

    InWords inWords(Brief brief, Words words) {
        return InWords.of(brief, provinces, sectors, words);
    }

    /** Whose report it is, and what the PDF says of itself. */
    DocumentInfo info(InWords in) {
        Letterhead letterhead = letterheads.of(in);
        boolean draft = in.brief().state() == Brief.State.DRAFT;
        return new DocumentInfo(
                new Situation(in).title(),
                Letterheads.isNamed(letterhead) ? letterhead.organ() : "",
                in.words().locale().toLanguageTag(),
                in.brief().generatedAt().atZoneSameInstant(VietnamTime.ZONE),
                draft ? in.words().text("watermark") : "",
                "");
    }

    /** What stands above an annex of its own. */
    AnnexDrawing.Head annexHead(InWords in, Imprint imprint) {
        Words words = in.words();
        return new AnnexDrawing.Head(
                letterheads.of(in).number(),
                imprint == null
                        ? ""
                        : words.text("annex.code", imprint.readable(), imprint.address()),
                words.text("annex.title"),
                words.text("annex.name"),
                words.text("annex.with", new Situation(in).title()),
                words.text("annex.note", in.brief().annexRows()));
    }

    /**
     * @param annex null where it stands in the brief
     */
    Built page(InWords in, Additions additions, AnnexFiles annex) {
        Brief brief = in.brief();
        Words words = in.words();
        Excerpt excerpt = new Excerpt(annex != null);
        Situation situation = new Situation(in);
        AidFigures aid = new AidFigures(in);
        StudentFigures students = new StudentFigures(in);
        AgreementFigures agreements = new AgreementFigures(in);
        OtherFigures others = new OtherFigures(in);
        ActivityRows activities = new ActivityRows(in);
        TrendRows trend = new TrendRows(in);
        HeadlineTable table = new HeadlineTable(in, brief.departments());
        List<HeadlineRow> headline = table.rows();
        String subject = situation.subject();
        List<VisitRow> visits = others.visits();
        List<Line> remains = others.remains();
        List<Line> otherFacts = others.others();
        List<PrintedFigure> figures =
                PrintedFigures.of(words, headline, visits, remains, otherFacts);
        ReportPage page =
                new ReportPage(
                        words.language(),
                        brief.state() == Brief.State.DRAFT,
                        situation.title(),
                        subject,
                        situation.period(),
                        situation.span(),
                        letterheads.of(in),
                        situation.paragraphs(),
                        brief.headline().unconfirmed() > 0,
                        excerpt.headline(headline),
                        table.notes(),
                        trend.months(),
                        trend.partners(),
                        others.visitSums(),
                        excerpt.of(visits),
                        excerpt.agreements(agreements.part()),
                        excerpt.aid(aid.groups()),
                        students.training(),
                        remains,
                        excerpt.of(activities.border()),
                        excerpt.lines(otherFacts),
                        excerpt.unlessApart(activities::activities),
                        excerpt.of(activities.leftOut()),
                        withoutMonth(brief, words),
                        written(brief.remarks()),
                        correction(additions.correction(), figures, words),
                        excerpt.unlessApart(new SourceRows(in)::rows),
                        annex,
                        words.list(brief.silent()),
                        verification(additions.imprint()));
        return new Built(page, figures);
    }

    private static Verification verification(Imprint imprint) {
        return imprint == null ? null : new Verification(imprint.readable(), imprint.address());
    }

    private static Written written(Remarks remarks) {
        return new Written(remarks.difficulties(), remarks.nextTasks(), remarks.proposals());
    }

    private static CorrectionPage correction(
            Correction correction, List<PrintedFigure> now, Words words) {
        return correction == null ? null : new CorrectionPart(words).page(correction, now);
    }

    private static String withoutMonth(Brief brief, Words words) {
        int count = brief.headline().withoutMonth();
        return count == 0 ? "" : words.text("without-month", count);
    }
}
