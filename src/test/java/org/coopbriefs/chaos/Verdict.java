package org.coopbriefs.chaos;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What must hold in the end: every edition once, one message for each recipient of each, none twice
 * at the mail server, and a reason wherever one is not accepted.
 *
 * @param counts what was counted, by name
 * @param faults what does not hold, in words; empty where all does
 */
record Verdict(Map<String, Long> counts, List<String> faults) {

    private static final Pattern MESSAGE_ID = Pattern.compile("(?m)^Message-ID: (<\\S+>)");

    /** Looks at what is on record and at what the mail server has got. */
    static Verdict of(Database database, Set<String> briefs, List<String> mails)
            throws SQLException {
        try (Connection connection = database.connect()) {
            Judge judge = new Judge(connection);
            judge.editions(briefs);
            judge.messages();
            judge.arrivals(mails);
            judge.work();
            return new Verdict(judge.counts, judge.faults);
        }
    }

    private static final class Judge {
        private final Connection connection;
        private final Map<String, Long> counts = new LinkedHashMap<>();
        private final List<String> faults = new ArrayList<>();

        Judge(Connection connection) {
            this.connection = connection;
        }

        void editions(Set<String> expected) throws SQLException {
            Map<String, String> made =
                    map(
                            "select province || ' ' || period, string_agg(number || state, ',') from brief_edition"
                                    + " group by 1");
            counts.put("editions expected", (long) expected.size());
            counts.put("editions issued once", count(made.values(), "1ISSUED"));
            for (String brief : union(expected, made.keySet())) {
                require(
                        expected.contains(brief) && "1ISSUED".equals(made.get(brief)),
                        "brief " + brief + ": editions " + made.get(brief));
            }
            map("select id::text, state || ' ' || coalesce(note, '') from run where state <> 'ISSUED'")
                    .forEach((run, state) -> faults.add("run " + run + " is " + state));
        }

        void messages() throws SQLException {
            map("select e.id || ' to ' || s.recipient_id, count(m.id)::text from brief_edition e"
                            + " join subscription s on s.subject = e.province"
                            + " left join outbox_message m on m.edition_id = e.id"
                            + " and m.recipient_id = s.recipient_id group by 1 having count(m.id) <> 1")
                    .forEach((who, number) -> faults.add(number + " messages of edition " + who));
            map("select state, count(*)::text from outbox_message group by state")
                    .forEach((state, n) -> counts.put("messages " + state, Long.valueOf(n)));
            map("select id::text, state from outbox_message where state in ('QUEUED', 'SENDING', 'DEFERRED')"
                            + " or state <> 'ACCEPTED' and coalesce(answer, '') = ''")
                    .forEach((id, state) -> faults.add("message " + id + " is " + state));
        }

        void arrivals(List<String> mails) throws SQLException {
            Map<String, Integer> arrived = new HashMap<>();
            for (String mail : mails) {
                Matcher id = MESSAGE_ID.matcher(mail);
                require(id.find(), "a mail without a Message-ID");
                arrived.merge(id.group(1), 1, Integer::sum);
            }
            counts.put("messages at the mail server", (long) mails.size());
            counts.put(
                    "duplicates at the mail server",
                    arrived.values().stream().filter(n -> n > 1).count());
            arrived.forEach((id, n) -> require(n == 1, id + " arrived " + n + " times"));
            Map<String, String> states = map("select message_id, state from outbox_message");
            for (String id : union(arrived.keySet(), states.keySet())) {
                String state = states.get(id);
                boolean there = arrived.containsKey(id);
                require(
                        "UNCERTAIN".equals(state) || there == "ACCEPTED".equals(state),
                        id + " is " + state + " and did " + (there ? "" : "not ") + "arrive");
            }
            counts.put(
                    "uncertain that did arrive",
                    states.entrySet().stream()
                            .filter(entry -> entry.getValue().equals("UNCERTAIN"))
                            .filter(entry -> arrived.containsKey(entry.getKey()))
                            .count());
        }

        void work() throws SQLException {
            map("select kind || ' ' || key, coalesce(last_error, '') from work_item where state = 'DEAD'")
                    .forEach((work, error) -> faults.add("given up: " + work + ", " + error));
        }

        private void require(boolean holds, String fault) {
            if (!holds) {
                faults.add(fault);
            }
        }

        private Map<String, String> map(String query) throws SQLException {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(query)) {
                Map<String, String> found = new TreeMap<>();
                while (rows.next()) {
                    found.put(rows.getString(1), rows.getString(2));
                }
                return found;
            }
        }

        private static long count(Iterable<String> values, String wanted) {
            long count = 0;
            for (String value : values) {
                count += value.equals(wanted) ? 1 : 0;
            }
            return count;
        }

        private static Set<String> union(Set<String> some, Set<String> others) {
            Set<String> all = new TreeSet<>(some);
            all.addAll(others);
            return all;
        }
    }
}
