package org.coopbriefs.chaos;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coopbriefs.text.Sha256;

/** Whether what has arrived, and what came back, is what the record says. */
final class ArrivalCheck {

    private final Database database;
    private final List<Arrival> arrivals;
    private final Returns returns;
    private final Verdict verdict;

    ArrivalCheck(Database database, Verdict.Mail mail, Verdict verdict) {
        this.database = database;
        arrivals = mail.arrivals();
        returns = mail.returns();
        this.verdict = verdict;
    }

    /** A message as the record has it. */
    private record Kept(
            String id,
            String state,
            String form,
            String wanted,
            String sha256,
            String brief,
            int edition,
            String to) {

        static Kept of(ResultSet row) throws SQLException {
            return new Kept(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    row.getString(6),
                    row.getInt(7),
                    row.getString(8));
        }
    }

    void check(Node node) throws Exception {
        Map<String, Kept> kept = kept();
        Map<String, Integer> times = new HashMap<>();
        arrivals.forEach(arrival -> times.merge(arrival.id(), 1, Integer::sum));
        verdict.count("messages at the mail server", arrivals.size());
        times(times);
        states(kept, times);
        order(kept);
        contents(kept, node);
        reports();
    }

    private Map<String, Kept> kept() throws SQLException {
        Map<String, Kept> kept = new HashMap<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select m.message_id, m.state, m.form, s.form, m.sha256,"
                                        + " e.province || ' ' || e.period, e.number, m.address"
                                        + " from outbox_message m join brief_edition e on e.id = m.edition_id"
                                        + " join subscription s on s.recipient_id = m.recipient_id"
                                        + " and s.subject = e.province")) {
            while (row.next()) {
                kept.put(row.getString(1), Kept.of(row));
            }
        }
        return kept;
    }

    /** Who could not keep it, and has a place for it again, was sent it once more. */
    private void times(Map<String, Integer> times) {
        long twice = 0;
        for (Map.Entry<String, Integer> arrived : times.entrySet()) {
            int allowed = 1 + returns.times(arrived.getKey());
            twice += arrived.getValue() > allowed ? 1 : 0;
            verdict.require(
                    arrived.getValue() <= allowed,
                    arrived.getKey() + " arrived " + arrived.getValue() + " times");
        }
        verdict.count("duplicates at the mail server", twice);
    }

    private void states(Map<String, Kept> kept, Map<String, Integer> times) {
        long uncertain = 0;
        for (Kept message : kept.values()) {
            boolean there = times.containsKey(message.id());
            boolean right =
                    switch (message.state()) {
                        case "UNCERTAIN" -> true;
                        case "ACCEPTED" -> there;
                        default -> !there || returns.times(message.id()) > 0;
                    };
            verdict.require(right, message + (there ? " arrived" : " did not arrive"));
            uncertain += there && message.state().equals("UNCERTAIN") ? 1 : 0;
        }
        for (String id : times.keySet()) {
            verdict.require(kept.containsKey(id), "nobody knows of " + id);
        }
        verdict.count("uncertain that did arrive", uncertain);
    }

    /** Nobody gets what was wrong after what is right. */
    private void order(Map<String, Kept> kept) {
        Map<String, Integer> latest = new HashMap<>();
        for (Arrival arrival : arrivals) {
            Kept message = kept.get(arrival.id());
            if (message != null) {
                String which = message.brief() + " to " + arrival.to();
                int before = latest.merge(which, message.edition(), Math::max);
                verdict.require(
                        before == message.edition(),
                        which + " got edition " + message.edition() + " after " + before);
                verdict.require(message.to().equals(arrival.to()), which + " went elsewhere");
            }
        }
    }

    private void contents(Map<String, Kept> kept, Node node) {
        List<Kept> linked = new ArrayList<>();
        for (Arrival arrival : arrivals) {
            Kept message = kept.get(arrival.id());
            if (message == null) {
                continue;
            }
            if (arrival.link() == null) {
                verdict.require(
                        message.sha256().equals(arrival.sha256())
                                && message.form().equals("ATTACHMENT"),
                        message + " has another file");
            } else {
                linked.add(message);
                byte[] opened =
                        node.anybody().get(arrival.link() + "/tep").then().extract().asByteArray();
                verdict.require(
                        arrival.sha256() == null
                                && message.form().equals("LINK")
                                && message.sha256().equals(Sha256.of(opened)),
                        message + " has a link to something else");
            }
        }
        verdict.count("links that were opened", linked.size());
        verdict.count(
                "of them what was too large to be attached",
                linked.stream().filter(message -> message.wanted().equals("ATTACHMENT")).count());
    }

    private void reports() throws Exception {
        verdict.count("reports that a message failed", returns.failures());
        verdict.count("reports that a message takes longer", returns.delays());
        verdict.require(returns.isUntouched(), "the mailbox of reports was changed");
        matched(returns.failures(), "failed");
        matched(returns.delays(), "delayed");
    }

    /** Each report is told of once where it belongs. */
    private void matched(int reports, String action) throws SQLException {
        long told =
                database.number(
                        "select count(*) from delivery_attempt a where a.answer like '"
                                + action
                                + " _._._%' and exists (select 1 from bounce_report b"
                                + " where b.outbox_message_id = a.message_id and b.report = a.answer)");
        verdict.require(
                told == reports,
                reports + " reports of " + action + ", told of " + told + " times");
    }
}
