package org.coopbriefs.report;

import java.util.List;

/**
 * All that a template may show, in the words of one language: text ready to be printed, in the
 * order in which it is printed. The README of each template lists these fields.
 *
 * @param language "vi", "en" or "lo"
 * @param draft whether figures may still change
 * @param title "Báo cáo ..." in one line, for the PDF's own title
 * @param subject what the report is about (trích yếu), to be followed by the period
 * @param period "tháng 6 năm 2022"
 * @param span "Số liệu từ ngày ... đến ngày ..."
 * @param situation the sentences of part I
 * @param marked whether some figure carries the mark of the unconfirmed
 * @param comparison empty where no other stretch is known
 * @param correction null where no earlier edition is corrected
 * @param otherFacts kinds without a part of their own
 * @param verification null while it is a draft
 */
record ReportPage(
        String language,
        boolean draft,
        String title,
        String subject,
        String period,
        String span,
        Letterhead letterhead,
        List<String> situation,
        boolean marked,
        List<HeadlineRow> headline,
        List<ComparisonRow> comparison,
        List<VisitRow> visits,
        Agreements agreements,
        List<AidGroup> aid,
        Training training,
        List<Line> remains,
        List<Line> otherFacts,
        List<ActivityRow> activities,
        List<LeftOutRow> leftOut,
        String withoutMonth,
        Remarks remarks,
        CorrectionPage correction,
        List<SourceRow> sources,
        Verification verification) {

    /**
     * A number or sum as printed, one line each; {@code sources} are numbers of {@link SourceRow}.
     */
    record Value(List<String> lines, List<Integer> sources, boolean unconfirmed) {

        static final Value NO_DATA = new Value(List.of(Words.NO_DATA), List.of(), false);
    }

    /**
     * One line of the table of headline figures; {@code note} says what was counted and left out.
     */
    record HeadlineRow(
            String label,
            Value inPeriod,
            Value severalYears,
            Value total,
            List<Line> split,
            String note) {}

    /** The same figures beside those of other stretches of time. */
    record ComparisonRow(
            String label,
            Value inPeriod,
            Value previous,
            Value yearToDate,
            Value lastYear,
            String change) {}

    /** A figure under its name; {@code percent} of the largest beside it, for a bar; 0 for none. */
    record Line(String label, Value value, int percent) {}

    /** One delegation. */
    record VisitRow(
            String direction,
            String visitor,
            String visited,
            String leader,
            String size,
            boolean unconfirmed,
            List<Integer> sources) {}

    /** Documents signed, by instrument and one by one, and those not signed. */
    record Agreements(
            List<Line> byInstrument, List<DocumentRow> signed, List<DocumentRow> notSigned) {}

    /** One document. */
    record DocumentRow(
            String instrument,
            String level,
            String parties,
            String period,
            String date,
            String status,
            boolean unconfirmed,
            List<Integer> sources) {}

    /** Gifts in one direction, or of those that are in no total. */
    record AidGroup(String label, List<AidRow> rows) {}

    /** One gift: a sum, or goods. */
    record AidRow(
            String provider,
            String receiver,
            String value,
            String purpose,
            String conversion,
            boolean unconfirmed,
            List<Integer> sources) {}

    /** People taught: by partner and by host, and what is shown but not added. */
    record Training(List<Line> byPartner, List<Line> byHost, List<Line> notAdded) {}

    /** One activity of the period. */
    record ActivityRow(
            String date,
            boolean dateInferred,
            String title,
            String partners,
            List<String> figures,
            List<Integer> sources) {}

    /** One fact that is in no total. */
    record LeftOutRow(
            String kind, String figure, String reason, Quote sentence, List<Integer> sources) {}

    /** Words of a source in their own language ("vi", "en", "lo"). */
    record Quote(String text, String language) {}

    /** What changed since an earlier edition; {@code edition} is its number, or empty. */
    record CorrectionPage(String edition, String reason, String by, List<Change> changes) {}

    /** One figure that changed, in the lines of its cell. */
    record Change(String label, String column, List<String> before, List<String> after) {}

    /** The title block and the signature block; what the clerk's office fills in is left open. */
    record Letterhead(
            List<String> parentOrgan,
            String organ,
            String number,
            String placeAndDate,
            List<String> addressees,
            List<String> signerTitle,
            String signer,
            List<String> recipients) {}

    /** The edition's code in two halves, and the address of the page that verifies it. */
    record Verification(String code, String address) {}

    /** One source, with the sentences that were used; {@code sha256} is shortened. */
    record SourceRow(
            int number,
            String outlet,
            String title,
            String published,
            String address,
            String sha256,
            List<Quote> quotes) {}
}
