package org.coopbriefs.chaos;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;
import org.coopbriefs.reference.Province;
import org.coopbriefs.reference.Provinces;

/**
 * What there is to do: the monthly briefs of all Lao units, issued by a schedule of their own
 * accord, to recipients in three languages. More of it means that the schedule begins a month
 * earlier.
 */
final class Load {

    /** There is no such mailbox at the mail server. */
    static final String NOBODY = "khong-co@tinh.example";

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int RECIPIENTS = 30;

    private final Database database;
    private YearMonth first = YearMonth.now(VIETNAM).minusMonths(1);

    Load(Database database) throws SQLException {
        this.database = database;
        run("update schedule set active = false where coverage <> 'each:LA'");
        run(
                "update schedule set rule = 'DAY_OF_MONTH', days = 1, at_time = '00:00', issues_itself = true,"
                        + " grace_days = 0 where coverage = 'each:LA'");
        run(
                "insert into recipient (name, address, language, source, created_at)"
                        + " select 'Bà Nguyễn Thị ' || n, case n when 1 then '"
                        + NOBODY
                        + "' else 'nguoi' || n || '@tinh.example' end, (array['vi', 'en', 'lo'])[1 + n % 3], 'thử', now()"
                        + " from generate_series(1, "
                        + RECIPIENTS
                        + ") n");
        run(
                "insert into subscription (recipient_id, subject, periods, form)"
                        + " select r.id, unit, '{MONTH}', case r.id % 4 when 0 then 'LINK' else 'ATTACHMENT' end"
                        + " from recipient r cross join unnest(array['"
                        + String.join("','", units(LocalDate.now(VIETNAM)))
                        + "']) unit where (r.id + length(unit)) % 7 = 0");
        begin();
    }

    /** A month more, where little is left to do. */
    void keepUp() throws SQLException {
        if (open() < RECIPIENTS) {
            first = first.minusMonths(1);
            begin();
        }
    }

    private void begin() throws SQLException {
        run(
                "update schedule set effective_from = '%s' where coverage = 'each:LA'"
                        .formatted(first.plusMonths(1).atDay(1).atStartOfDay(VIETNAM).toInstant()));
    }

    /** Runs that are to be made or issued, and messages that are to be sent. */
    long open() throws SQLException {
        return number(
                "select (select count(*) from run where state in ('WAITING', 'DRAFTED'))"
                        + " + (select count(*) from outbox_message where state in ('QUEUED', 'DEFERRED', 'SENDING'))");
    }

    /** The briefs that there must be by a clock that is so far ahead, as "slug month". */
    Set<String> expected(Duration ahead) {
        YearMonth last = YearMonth.from(Instant.now().plus(ahead).atZone(VIETNAM)).minusMonths(1);
        Set<String> briefs = new TreeSet<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            for (String unit : units(month.atEndOfMonth())) {
                briefs.add(unit + " " + month);
            }
        }
        return briefs;
    }

    private static Set<String> units(LocalDate day) {
        Set<String> slugs = new TreeSet<>();
        Provinces.load(Path.of("seeds/provinces.csv")).inCountry("LA").stream()
                .filter(unit -> !unit.isCountry() && unit.existsOn(day))
                .map(Province::slug)
                .forEach(slugs::add);
        return slugs;
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

    private long number(String query) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
