package org.coopbriefs.ui;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.time.DateTimeException;
import org.coopbriefs.brief.Calendar;
import org.coopbriefs.brief.Period;
import org.coopbriefs.web.Missing;

/** Which brief a page is about, as its address says. */
public class BriefAddress {

    static final String PATH = "/bao-cao";

    @PathParam("province")
    public String province;

    @PathParam("period")
    public String period;

    @QueryParam("calendar")
    @DefaultValue("CALENDAR")
    public Calendar calendar;

    /** Number of an edition; null for the latest one. */
    @QueryParam("edition")
    public Integer edition;

    /** A period that is none is an address that leads nowhere. */
    Period period() {
        try {
            return Period.parse(period, calendar);
        } catch (IllegalArgumentException | DateTimeException notAPeriod) {
            throw new Missing();
        }
    }

    /** The page of a brief. */
    static URI of(String subject, Period period) {
        return URI.create(path(subject, period) + query(period, null));
    }

    static String path(String subject, Period period) {
        return PATH + "/" + subject + "/" + period;
    }

    /** What follows the path for this calendar and edition; empty for the ordinary ones. */
    static String query(Period period, Integer edition) {
        String query =
                period.calendar() == Calendar.CALENDAR ? "" : "&calendar=" + period.calendar();
        query += edition == null ? "" : "&edition=" + edition;
        return query.isEmpty() ? "" : "?" + query.substring(1);
    }
}
