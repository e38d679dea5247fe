package org.coopbriefs.web;

import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.StringJoiner;
import org.coopbriefs.account.AuditAction;
import org.coopbriefs.account.AuditFilter;
import org.coopbriefs.text.VietnamTime;

/**
 * Which entries of the audit log the caller asks for; empty means any. Days are Vietnamese, {@code
 * to} is the last.
 */
public class AuditQuery {

    @QueryParam("who")
    public String who;

    @QueryParam("action")
    public String action;

    @QueryParam("record")
    public String record;

    @QueryParam("from")
    public String from;

    @QueryParam("to")
    public String to;

    /**
     * What is asked for.
     *
     * @throws BadParameter where an action or a day isn't one
     */
    public AuditFilter filter() {
        LocalDate last = day("to", to);
        LocalDate first = day("from", from);
        return new AuditFilter(
                isGiven(who) ? who.strip() : null,
                action(),
                isGiven(record) ? record.strip() : null,
                first == null ? null : VietnamTime.startOf(first),
                last == null ? null : VietnamTime.startOf(last.plusDays(1)));
    }

    /** As the query of an address. */
    public String text() {
        StringJoiner query = new StringJoiner("&");
        add(query, "who", who);
        add(query, "action", action);
        add(query, "record", record);
        add(query, "from", from);
        add(query, "to", to);
        return query.toString();
    }

    private AuditAction action() {
        try {
            return isGiven(action) ? AuditAction.valueOf(action) : null;
        } catch (IllegalArgumentException unknown) {
            throw new BadParameter("action");
        }
    }

    private static LocalDate day(String name, String text) {
        try {
            return isGiven(text) ? LocalDate.parse(text) : null;
        } catch (DateTimeException notADay) {
            throw new BadParameter(name);
        }
    }

    private static void add(StringJoiner query, String name, String value) {
        if (isGiven(value)) {
            query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
