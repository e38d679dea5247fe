package org.coopbriefs.article.fetch;

import static org.coopbriefs.article.fetch.FetchRefusal.Code.BROKEN_ANSWER;
import static org.coopbriefs.article.fetch.FetchRefusal.Code.TIMEOUT;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The time that one fetch may spend on the network, over all its steps. Each step runs on a virtual
 * thread of its own, so that a name server or a dripping host that hangs cannot hold the caller; an
 * interrupt closes its socket.
 */
final class Budget {

    private final Duration total;
    private long nanosLeft;

    Budget(Duration total) {
        this.total = total;
        this.nanosLeft = total.toNanos();
    }

    /** Does one step with what is left. */
    <T> T spend(Callable<T> step) throws Refused {
        long start = System.nanoTime();
        FutureTask<T> running = new FutureTask<>(step);
        Thread worker = Thread.ofVirtual().name("fetch").start(running);
        try {
            return running.get(nanosLeft, TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            throw new Refused(TIMEOUT, total.toSeconds() + " s");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refused(TIMEOUT, "the service is stopping");
        } catch (ExecutionException failed) {
            throw refused(failed.getCause());
        } finally {
            worker.interrupt();
            nanosLeft = Math.max(0, nanosLeft - (System.nanoTime() - start));
        }
    }

    private static Refused refused(Throwable cause) {
        return switch (cause) {
            case Refused refused -> refused;
            case IOException world -> NetworkFailure.refusal(world);
            case RuntimeException bug -> throw bug;
            case Error bug -> throw bug;
            default -> new Refused(BROKEN_ANSWER, cause.getClass().getSimpleName());
        };
    }
}
