package org.coopbriefs.chaos;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Whether what is on record is what should be. */
final class RecordCheck {

    /** Said of a message of edition 1 that edition 2 was sent instead of. */
    private static final String REPLACED = "coalesce(m1.answer, '') like '%takes its place%'";

    private static final String IN_BOTH =
            " from outbox_message m1 join brief_edition e1 on e1.id = m1.edition_id and e1.number = 1"
                    + " join brief_edition e2 on e2.province = e1.province and e2.period = e1.period"
                    + " and e2.number = 2 join recipient r on r.id = m1.recipient_id"
                    + " left join outbox_message m2 on m2.edition_id = e2.id and m2.recipient_id = r.id";

    private final Database database;
    private final Verdict verdict;

    RecordCheck(Database database, Verdict verdict) {
        this.database = database;
        this.verdict = verdict;
    }

    void check(Verdict.Expected expected) throws SQLException {
        editions(expected);
        messages();
        corrections();
        settled();
    }

    private void editions(Verdict.Expected expected) throws SQLException {
        Set<String> wanted = new TreeSet<>();
        for (String brief : expected.briefs()) {
            boolean corrected = expected.corrected().contains(brief);
            wanted.add(brief + (corrected ? ": 1 SUPERSEDED, 2 ISSUED" : ": 1 ISSUED"));
        }
        List<String> made =
                database.column(
                        "select province || ' ' || period || ': '"
                                + " || string_agg(number || ' ' || state, ', ' order by number)"
                                + " from brief_edition group by province, period");
        verdict.count("briefs expected", wanted.size());
        verdict.count("corrections expected", expected.corrected().size());
        verdict.count("briefs issued as expected", made.stream().filter(wanted::contains).count());
        verdict.none(made.stream().filter(brief -> !wanted.contains(brief)).toList(), "not wanted");
        verdict.none(wanted.stream().filter(brief -> !made.contains(brief)).toList(), "not made");
        verdict.count(
                "editions that two officials issued",
                database.number(
                        "select count(*) from brief_edition where approved_by <> issued_by"));
        verdict.none(
                database.column(
                        "select code from brief_edition where approved_by = issued_by"
                                + " or state <> 'DRAFT' and code is null"),
                "edition without its officials");
        verdict.none(
                database.column(
                        "select id || ' ' || state || ' ' || coalesce(note, '') from run where state <> 'ISSUED'"),
                "run not through");
    }

    private void messages() throws SQLException {
        verdict.none(
                database.column(
                        "select e.id || ' to ' || s.recipient_id || ': ' || count(m.id) from brief_edition e"
                                + " join subscription s on s.subject = e.province"
                                + " left join outbox_message m on m.edition_id = e.id"
                                + " and m.recipient_id = s.recipient_id where e.number = 1"
                                + " group by e.id, s.recipient_id having count(m.id) <> 1"),
                "not one message of edition");
        for (String state :
                database.column("select distinct state from outbox_message order by 1")) {
            verdict.count(
                    "messages " + state,
                    database.number(
                            "select count(*) from outbox_message where state = '" + state + "'"));
        }
        verdict.none(
                database.column(
                        "select id || ' ' || state from outbox_message where state in ('QUEUED', 'SENDING', 'DEFERRED')"
                                + " or state <> 'ACCEPTED' and coalesce(answer, '') = ''"),
                "message without an end or a reason");
    }

    /**
     * To exactly those who got edition 1 or may have, and in its stead to whom it had not gone or,
     * in the end, could not be brought; but to nobody at an address that is none.
     */
    private void corrections() throws SQLException {
        verdict.count(
                "messages that correct an earlier one",
                database.number(
                        "select count(*) from outbox_message where purpose = 'CORRECTION'"));
        verdict.none(
                database.column(
                        "select m2.id from outbox_message m2 join brief_edition e2 on e2.id = m2.edition_id"
                                + " and e2.number > 1 where not exists (select 1 from outbox_message m1"
                                + " join brief_edition e1 on e1.id = m1.edition_id and e1.number = 1"
                                + " where e1.province = e2.province and e1.period = e2.period"
                                + " and m1.recipient_id = m2.recipient_id)"),
                "correction to somebody who was sent nothing before");
        verdict.none(
                differing(
                        "r.held_at is null or m1.state in ('ACCEPTED', 'UNCERTAIN') or " + REPLACED,
                        "count(m2.id) <> 1"),
                "not one message of the correction");
        verdict.none(
                differing(
                        "r.held_at is not null and m1.state in ('BOUNCED', 'CANCELLED') and not "
                                + REPLACED
                                + " and not exists (select 1 from delivery_attempt a where a.message_id = m1.id"
                                + " and a.outcome in ('ACCEPTED', 'UNCERTAIN'))"
                                // a report may have come before the server's answer was noted
                                + " and not exists (select 1 from bounce_report b where b.outbox_message_id = m1.id)",
                        "count(m2.id) <> 0"),
                "correction of what could not arrive");
        verdict.none(
                differing(
                        "m1.state in ('ACCEPTED', 'UNCERTAIN')", "min(m2.purpose) <> 'CORRECTION'"),
                "correction that doesn't say so");
    }

    private List<String> differing(String which, String wrong) throws SQLException {
        return database.column(
                "select e2.id || ' to ' || r.id || ', before: ' || min(m1.state || ' ' || coalesce(m1.answer, ''))"
                        + IN_BOTH
                        + " where ("
                        + which
                        + ") group by e2.id, r.id having "
                        + wrong);
    }

    private void settled() throws SQLException {
        verdict.none(
                database.column(
                        "select kind || ' ' || key || ', ' || coalesce(last_error, '') from work_item"
                                + " where state = 'DEAD'"),
                "given up");
        verdict.none(
                database.column(
                        "select address from recipient where held_at is not null and address not in ('"
                                + Load.NOBODY
                                + "', '"
                                + Returns.LEFT
                                + "')"),
                "held back for no reason");
    }
}
