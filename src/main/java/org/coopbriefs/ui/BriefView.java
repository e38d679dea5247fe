package org.coopbriefs.ui;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.coopbriefs.archive.BriefEdition;
import org.coopbriefs.brief.Brief;
import org.coopbriefs.brief.Period;
import org.coopbriefs.report.Annex;
import org.coopbriefs.ui.BriefFigures.Row;

/**
 * A brief as its page shows it.
 *
 * @param edition the one that is open
 * @param editions all that the reader may see, the latest first
 * @param rows headline figures
 * @param leftOut facts that are in no total, the first ones
 * @param leftOutCount how many there are
 * @param open facts that keep it from being issued, the first ones
 * @param openCount how many there are
 * @param changes against the edition before; null where there is none
 * @param trace null until a figure is asked for
 * @param refusal why it was not issued, as a key; or null
 */
public record BriefView(
        BriefEdition edition,
        Period period,
        boolean stale,
        BriefContent content,
        List<Edition> editions,
        List<Row> rows,
        List<LeftOut> leftOut,
        int leftOutCount,
        List<Open> open,
        int openCount,
        BriefChanges changes,
        BriefTrace trace,
        String refusal) {

    /** An edition in the list; SHA-256 by language where it was issued. */
    public record Edition(
            int number,
            String address,
            Brief.State state,
            Instant at,
            String by,
            String second,
            String reason,
            String code,
            Map<String, String> hashes) {}

    /** A fact that is in no total. */
    public record LeftOut(String kind, String mention, String sentence, String reason) {}

    /** A fact that counts and that nobody has confirmed. */
    public record Open(String id, String kind, String mention, boolean inferred) {}

    public boolean isDraft() {
        return edition.state == Brief.State.DRAFT;
    }

    /** Whether it is the latest edition, so that something can be done with it. */
    public boolean isLatest() {
        return editions.getFirst().number() == edition.number;
    }

    /** Address of this page. */
    public String path() {
        return BriefAddress.path(edition.province, period);
    }

    /** What follows the path in addresses of this edition. */
    public String query() {
        return BriefAddress.query(period, isLatest() ? null : edition.number);
    }

    /** Whether there is a PDF in a language: what was issued may be in some only. */
    public boolean has(String language) {
        return isDraft() || hashes().containsKey(language);
    }

    private Map<String, String> hashes() {
        return editions.stream()
                .filter(one -> one.number() == edition.number)
                .findFirst()
                .orElseThrow()
                .hashes();
    }

    /** Address of the PDF in a language. */
    public String pdf(String language) {
        return file(".pdf", language);
    }

    /** Those that there are files in. */
    public List<String> languages() {
        return Stream.of("vi", "en", "lo").filter(this::has).toList();
    }

    /** How many rows its annex has. */
    public int annexRows() {
        return content.said().path("annexRows").asInt();
    }

    /** Whether the annex is a file of its own. */
    public boolean isAnnexApart() {
        return Annex.standsApart(annexRows());
    }

    /** Address of the annex in a language: "csv", or "pdf" where it is a file of its own. */
    public String annex(String form, String language) {
        return file("/annex." + form, language);
    }

    private String file(String rest, String language) {
        String query = query();
        return "/api/briefs/%s/%s%s%slang=%s"
                .formatted(
                        edition.province,
                        period,
                        rest,
                        query.isEmpty() ? "?" : query + "&",
                        language);
    }

    /** How many facts of the year tell no date that is fine enough for the period. */
    public int withoutMonth() {
        return content.said().path("withoutMonth").asInt();
    }

    public int unconfirmed() {
        return openCount;
    }

    BriefView traced(BriefTrace found) {
        return with(found, refusal);
    }

    BriefView refused(String why) {
        return with(trace, why);
    }

    private BriefView with(BriefTrace found, String why) {
        return new BriefView(
                edition,
                period,
                stale,
                content,
                editions,
                rows,
                leftOut,
                leftOutCount,
                open,
                openCount,
                changes,
                found,
                why);
    }
}
