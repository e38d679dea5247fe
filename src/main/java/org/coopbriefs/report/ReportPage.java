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
 * @param situation the paragraphs of part I
 * @param marked whether some figure carries the mark of the unconfirmed
 * @param departments empty where no department entered a figure of its own
 * @param trend empty where no month is known
 * @param partners activities by partner; empty where there is one partner only
 * @param border activities of border, defence and security
 * @param correction null where no earlier edition is corrected
 * @param otherFacts kinds without a part of their own, unknown ones last
 * @param annex null where activities and sources are few enough to stand in the brief itself
 * @param silent newspapers and portals that were read in vain, or ""
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
        List<DepartmentNote> departments,
        List<MonthRow> trend,
        List<Line> partners,
        List<VisitSum> visitSums,
        List<VisitRow> visits,
        Agreements agreements,
        List<AidGroup> aid,
        Training training,
        List<Line> remains,
        List<ActivityRow> border,
        List<Line> otherFacts,
        List<ActivityRow> activities,
        List<LeftOutRow> leftOut,
        String withoutMonth,
        Written remarks,
        CorrectionPage correction,
        List<SourceRow> sources,
        AnnexFiles annex,
        String silent,
        Verification verification) {

    /**
     * A footnote: {@code number} of the {@link SourceRow}, or of the first of several in a row;
     * {@code label} is what is printed, "4" or "4–9"; {@code target} is the id of the element that
     * it leads to.
     */
    record Ref(int number, String label, String target) {}

    /** A number or sum as printed, one line each, with its sources. */
    record Value(List<String> lines, List<Ref> sources, boolean unconfirmed) {

        static final Value NO_DATA = new Value(List.of(Words.NO_DATA), List.of(), false);
    }

    /**
     * One line of the table of headline figures; {@code change} is against {@code lastYear}, {@code
     * departments} what departments themselves count, {@code note} says what was counted and left
     * out.
     */
    record HeadlineRow(
            String label,
            Value inPeriod,
            Value severalYears,
            Value yearToDate,
            Value lastYear,
            String change,
            List<String> departments,
            List<Line> split,
            String note) {}

    /** Who stands behind a department's figure; {@code mark} ("a") leads there. */
    record DepartmentNote(String mark, String text) {}

    /** One of the months up to now; {@code percent} of the one with most activities. */
    record MonthRow(
            String month, String activities, int percent, String students, String agreements) {}

    /** All delegations in one direction; {@code people} of those whose size is known. */
    record VisitSum(String direction, String delegations, String people, String note) {}

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
            List<Ref> sources) {}

    /**
     * Documents signed, by instrument and one by one; those in force, those of them that end within
     * twelve months, and those not signed.
     */
    record Agreements(
            List<Line> byInstrument,
            List<DocumentRow> signed,
            List<DocumentRow> inForce,
            List<DocumentRow> expiring,
            List<DocumentRow> notSigned) {}

    /** One document. */
    record DocumentRow(
            String instrument,
            String level,
            String parties,
            String period,
            String date,
            String status,
            boolean unconfirmed,
            List<Ref> sources) {}

    /** Gifts in one direction, or of those that are in no total. */
    record AidGroup(String label, List<AidRow> rows, List<SectorRow> sectors) {}

    /** What went into one field of cooperation; {@code vnd} is "" where something has no rate. */
    record SectorRow(String sector, List<String> sums, String vnd) {}

    /** One gift: a sum, or goods. */
    record AidRow(
            String provider,
            String receiver,
            String value,
            String sector,
            String purpose,
            String conversion,
            boolean unconfirmed,
            List<Ref> sources) {}

    /** People taught: by partner and by host, and what is shown but not added. */
    record Training(List<Line> byPartner, List<Line> byHost, List<Line> notAdded) {}

    /** One activity of the period. */
    record ActivityRow(
            String date,
            boolean dateInferred,
            String title,
            String partners,
            String sector,
            List<String> figures,
            List<Ref> sources) {}

    /** One fact that is in no total. */
    record LeftOutRow(
            String kind, String figure, String reason, Quote sentence, List<Ref> sources) {}

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

    /** What an official wrote, in paragraphs; an empty part is left out. */
    record Written(List<String> difficulties, List<String> nextTasks, List<String> proposals) {}

    /**
     * The annex as files of its own; {@code shown} is how many rows at most the brief's own tables
     * have.
     */
    record AnnexFiles(
            String file, String sha256, String rowsFile, String rowsSha256, int rows, int shown) {}

    /** One source, with the sentences that were used. */
    record SourceRow(
            int number,
            String outlet,
            String title,
            String published,
            String address,
            String sha256,
            List<Quote> quotes) {}
}
