package org.coopbriefs.report;

import java.util.Locale;
import org.coopbriefs.brief.Brief;
import org.coopbriefs.brief.Calendar;

/**
 * What the files of a brief in one language are called: they say province, period, edition and
 * language; the calendar where it is not the ordinary one.
 *
 * @param annex PDF of an annex that is a file of its own
 * @param rows the same as CSV
 */
public record FileNames(String brief, String annex, String rows) {

    private static final String ANNEX = "-phu-luc";

    /**
     * @param province slug of the subject
     * @param period as in the interface
     * @param edition its number
     */
    public static FileNames of(
            String province, String period, Calendar calendar, int edition, String language) {
        String kind =
                calendar == Calendar.CALENDAR ? "" : "-" + calendar.name().toLowerCase(Locale.ROOT);
        String name =
                "%s-%s%s-%d-%s"
                        .formatted(province.replace('+', '_'), period, kind, edition, language);
        return new FileNames(name + ".pdf", name + ANNEX + ".pdf", name + ANNEX + ".csv");
    }

    /** Of a brief that has no number yet, as of its first edition. */
    static FileNames of(Brief brief, String language) {
        int edition = brief.edition() == null ? 1 : brief.edition();
        return of(brief.province(), brief.period(), brief.calendar(), edition, language);
    }
}
