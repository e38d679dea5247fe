package org.coopbriefs.report;

import java.util.List;
import org.coopbriefs.brief.Brief;
import org.coopbriefs.reference.Provinces;
import org.coopbriefs.report.ReportPage.CorrectionPage;
import org.coopbriefs.report.ReportPage.HeadlineRow;

/** Makes the page of a brief: everything that a template may show, in one language. */
final class PageBuilder {

    private final Provinces provinces;
    private final Letterheads letterheads;

    PageBuilder(Provinces provinces, Letterheads letterheads) {
        this.provinces = provinces;
        this.letterheads = letterheads;
    }

    /**
     * @param correction null for none
     */
    ReportPage page(Brief brief, Words words, Remarks remarks, Correction correction) {
        InWords in = InWords.of(brief, provinces, words);
        Situation situation = new Situation(in);
        AidFigures aid = new AidFigures(in);
        StudentFigures students = new StudentFigures(in);
        AgreementFigures agreements = new AgreementFigures(in);
        OtherFigures others = new OtherFigures(in);
        ActivityRows activities = new ActivityRows(in);
        List<HeadlineRow> headline = headline(in);
        String subject = situation.subject();
        return new ReportPage(
                words.language(),
                brief.state() == Brief.State.DRAFT,
                words.text("title", subject + " " + situation.period()),
                subject,
                situation.period(),
                situation.span(),
                letterheads.of(in),
                situation.sentences(),
                brief.headline().unconfirmed() > 0,
                headline,
                new Comparison(in).rows(),
                others.visits(),
                agreements.part(),
                aid.groups(),
                students.training(),
                others.remains(),
                others.others(),
                activities.activities(),
                activities.leftOut(),
                withoutMonth(brief, words),
                remarks,
                correction == null ? null : correction(correction, headline, words),
                new SourceRows(in).rows());
    }

    private CorrectionPage correction(Correction correction, List<HeadlineRow> after, Words words) {
        List<HeadlineRow> before = headline(InWords.of(correction.before(), provinces, words));
        return new CorrectionPart(words).page(correction, before, after);
    }

    /** The four figures that every brief begins with. */
    static List<HeadlineRow> headline(InWords in) {
        AidFigures aid = new AidFigures(in);
        return List.of(
                new StudentFigures(in).headline(),
                aid.given(),
                aid.received(),
                new AgreementFigures(in).headline());
    }

    private static String withoutMonth(Brief brief, Words words) {
        int count = brief.headline().withoutMonth();
        return count == 0 ? "" : words.text("without-month", count);
    }
}
