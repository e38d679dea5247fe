package org.coopbriefs.chaos;

/**
 * What a node may be at when it is killed, and how the database tells; what is rarer stands before
 * what is more common.
 */
enum Moment {
    /** It was started and does not answer yet; the database knows nothing of it. */
    STARTING("false"),
    /** An official waits for its answer: of a correction, or of agreeing with another one. */
    ASKED("false"),
    READING_REPORTS(
            "exists (select 1 from work_item where kind = 'bounces' and node = ?2 and state = 'RUNNING')"),
    /** The mail server may have the message already. */
    HANDING_OVER(atMessage("m.data_begun_at is not null")),
    /** It has taken messages out of the queue and not begun to hand one over. */
    CLAIMED(atMessage("m.data_begun_at is null")),
    ISSUING(atRun("DRAFTED")),
    DRAFTING(atRun("WAITING")),
    PLANNING(
            "exists (select 1 from pg_stat_activity where application_name = ?1"
                    + " and xact_start is not null and query ilike '%insert into run %')"),
    IDLE("not exists (select 1 from work_item where node = ?2 and state = 'RUNNING')");

    /** Of the node's client name, ?1, and its own name, ?2. */
    final String condition;

    Moment(String condition) {
        this.condition = condition;
    }

    private static String atRun(String state) {
        return "exists (select 1 from work_item w join run r on r.id::text = w.key where w.kind = 'brief-run'"
                + " and w.node = ?2 and w.state = 'RUNNING' and r.state = '"
                + state
                + "')";
    }

    private static String atMessage(String condition) {
        return "exists (select 1 from work_item w join outbox_message m on m.lane::text = w.key where w.kind = 'send'"
                + " and w.node = ?2 and w.state = 'RUNNING' and m.state = 'SENDING' and "
                + condition
                + ")";
    }
}
