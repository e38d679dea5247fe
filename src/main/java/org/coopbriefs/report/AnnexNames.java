package org.coopbriefs.report;

import org.coopbriefs.report.ReportPage.AnnexFiles;

/**
 * Names the files of an annex at the end of a page whose template does not: one uploaded before
 * annexes could be files of their own. A brief must say which files belong to it.
 */
final class AnnexNames {

    private static final String END = "</body>";

    private AnnexNames() {}

    /**
     * @param page XHTML
     * @param annex null where it stands in the brief
     */
    static String in(String page, AnnexFiles annex, Words words) {
        int end = page.lastIndexOf(END);
        if (annex == null || end < 0 || isNamed(page, annex)) {
            return page;
        }
        return page.substring(0, end) + part(page, annex, words) + page.substring(end);
    }

    private static boolean isNamed(String page, AnnexFiles annex) {
        return page.contains(annex.sha256()) && page.contains(annex.rowsSha256());
    }

    /** Figures lead to it, where the page has no place of that name yet. */
    private static String part(String page, AnnexFiles annex, Words words) {
        String place = "id=\"" + Annex.PLACE + "\"";
        return """
               <div %s><h2>%s</h2><p>PDF: %s. SHA-256: %s</p><p>CSV: %s. SHA-256: %s</p></div>
               """
                .formatted(
                        page.contains(place) ? "" : place,
                        words.text("annex.title"),
                        annex.file(),
                        annex.sha256(),
                        annex.rowsFile(),
                        annex.rowsSha256());
    }
}
