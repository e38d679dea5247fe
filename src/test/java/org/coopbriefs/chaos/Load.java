package org.coopbriefs.chaos;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What there is to do: the monthly briefs of some units, issued by schedules of their own accord,
 * to recipients in three languages. More of it means that the schedules begin a month earlier.
 */
final class Load {

    /** There is no such mailbox at the mail server. */
    static final String NOBODY = "khong-co@tinh.example";

    /** Those for whom the mail server has an answer of its own, sooner or later. */
    private static final List<String> UNLIKE_OTHERS =
            List.of(NOBODY, Returns.LEFT, Returns.FULL, Returns.SLOW);

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int RECIPIENTS = 40;
    private static final int LITTLE = 15;

    private static final List<String> UNITS =
            List.of("attapeu", "champasak", "houaphanh", "khammouane", "savannakhet");

    private final Database database;
    private YearMonth first = YearMonth.now(VIETNAM).minusMonths(1);

    Load(Database database) throws SQLException {
        this.database = database;
        database.run("update schedule set active = false");
        database.run(
                "insert into recipient (name, address, language, source, created_at)"
                        + " select 'Bà Nguyễn Thị ' || n, coalesce((array['"
                        + String.join("','", UNLIKE_OTHERS)
                        + "'])[n], 'nguoi' || n || '@tinh.example'), (array['vi', 'en', 'lo'])[1 + n % 3], 'thử', now()"
                        + " from generate_series(1, "
                        + RECIPIENTS
                        + ") n");
        database.run(
                "insert into subscription (recipient_id, subject, periods, form)"
                        + " select r.id, unit, '{MONTH}', case r.id % 4 when 0 then 'LINK' else 'ATTACHMENT' end"
                        + " from recipient r cross join unnest(array['"
                        + String.join("','", UNITS)
                        + "']) unit where (r.id + length(unit)) % 4 <> 0");
        // last: a brief goes to those who had subscribed when it was issued
        for (String unit : UNITS) {
            database.run(
                    "insert into schedule (coverage, cadence, calendar, rule, days, at_time, zone, issues_itself,"
                            + " grace_days, languages, owner, active, effective_from) values ('"
                            + unit
                            + "', 'MONTH', 'CALENDAR', 'DAY_OF_MONTH', 1, '00:00', 'Asia/Ho_Chi_Minh', true, 0,"
                            + " '{vi,en}', 'admin', true, '"
                            + beginning()
                            + "')");
        }
    }

    /** A month more, where little is left to do. */
    void keepUp() throws SQLException {
        if (open() < LITTLE) {
            first = first.minusMonths(1);
            begin();
        }
    }

    private void begin() throws SQLException {
        database.run("update schedule set effective_from = '" + beginning() + "' where active");
    }

    /** The brief of a month is due when the next one begins. */
    private Instant beginning() {
        return first.plusMonths(1).atDay(1).atStartOfDay(VIETNAM).toInstant();
    }

    /** Runs that are to be made, issued or agreed with, and messages that are to be sent. */
    long open() throws SQLException {
        return database.number(
                "select (select count(*) from run where state in ('WAITING', 'DRAFTED', 'HELD'))"
                        + " + (select count(*) from outbox_message where state in ('QUEUED', 'DEFERRED', 'SENDING'))");
    }

    /** Mails of the mailbox for what comes back that some node has read. */
    long mailsRead() throws SQLException {
        return database.number("select count(*) from bounce_report");
    }

    /** The briefs that there must be by a clock that is so far ahead, as "slug month". */
    Set<String> expected(Duration ahead) {
        YearMonth last = YearMonth.from(Instant.now().plus(ahead).atZone(VIETNAM)).minusMonths(1);
        Set<String> briefs = new TreeSet<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            for (String unit : UNITS) {
                briefs.add(unit + " " + month);
            }
        }
        return briefs;
    }

    /** Whether a node is at something now. */
    boolean is(Moment moment, Node node) throws SQLException {
        String numbered = moment.condition.replace("?1", "?").replace("?2", "?");
        try (Connection connection = database.connect();
                PreparedStatement statement = connection.prepareStatement("select " + numbered)) {
            if (numbered.contains("?")) {
                statement.setString(
                        1, moment.condition.contains("?1") ? node.client() : node.name());
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
