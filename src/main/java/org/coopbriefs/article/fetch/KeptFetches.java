package org.coopbriefs.article.fetch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Keeps every fetch in the database, for a quarter. */
@ApplicationScoped
public class KeptFetches implements FetchLog {

    private static final Duration KEPT = Duration.ofDays(92);

    @Inject Clock clock;

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void keep(FetchResult result, String robots) {
        FetchAttempt attempt = new FetchAttempt();
        attempt.robots = printable(robots);
        attempt.askedAt = result.at();
        switch (result) {
            case Fetched fetched -> describe(attempt, fetched);
            case Unchanged same -> describe(attempt, same);
            case FetchRefusal refusal -> describe(attempt, refusal);
        }
        attempt.persist();
    }

    private static void describe(FetchAttempt attempt, Fetched fetched) {
        attempt.outcome = FetchAttempt.FETCHED;
        attempt.address = printable(fetched.address());
        attempt.finalAddress = fetched.finalAddress();
        attempt.bytes = fetched.bytes().length;
    }

    private static void describe(FetchAttempt attempt, Unchanged same) {
        attempt.outcome = FetchAttempt.UNCHANGED;
        attempt.address = printable(same.address());
        attempt.finalAddress = same.finalAddress();
    }

    private static void describe(FetchAttempt attempt, FetchRefusal refusal) {
        attempt.outcome = refusal.code().name();
        attempt.address = printable(refusal.address());
        attempt.detail = printable(refusal.detail());
        attempt.notBefore = refusal.notBefore();
    }

    /** PostgreSQL keeps no NUL. */
    private static String printable(String text) {
        return text == null ? null : text.replaceAll("\\p{Cntrl}", " ");
    }

    /** Forgets those that nobody needs any more; gives how many. */
    @Transactional
    public long forgetOld() {
        Instant oldest = clock.instant().minus(KEPT);
        return FetchAttempt.delete("askedAt < ?1", oldest);
    }
}
