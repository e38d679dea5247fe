package org.coopbriefs.work;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** A job whose progress is written down now and then, not at every step. */
final class RunningJob implements Job {

    private static final Duration BETWEEN_NOTES = Duration.ofMillis(500);

    private final WorkItem item;
    private final WorkLedger ledger;
    private final Clock clock;
    private final BooleanSupplier stopping;

    private Instant noted = Instant.MIN;
    private long done;
    private long total;
    private boolean unwritten;

    RunningJob(WorkItem item, WorkLedger ledger, Clock clock, BooleanSupplier stopping) {
        this.item = item;
        this.ledger = ledger;
        this.clock = clock;
        this.stopping = stopping;
    }

    @Override
    public long id() {
        return item.id;
    }

    @Override
    public String key() {
        return item.key;
    }

    @Override
    public String askedBy() {
        return item.askedBy;
    }

    @Override
    public Instant askedAt() {
        return item.askedAt;
    }

    @Override
    public String note() {
        return item.note;
    }

    @Override
    public int attempt() {
        return item.attempts;
    }

    @Override
    public synchronized void progress(long done, long total) {
        this.done = done;
        this.total = total;
        unwritten = true;
        if (noted.plus(BETWEEN_NOTES).isBefore(clock.instant())) {
            flush();
        }
    }

    @Override
    public boolean mustStop() {
        return stopping.getAsBoolean();
    }

    /** Writes down what was not yet. */
    synchronized void flush() {
        if (unwritten) {
            ledger.progress(item.id, done, total);
            noted = clock.instant();
            unwritten = false;
        }
    }
}
