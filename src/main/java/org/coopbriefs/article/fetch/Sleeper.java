package org.coopbriefs.article.fetch;

import java.time.Duration;

/** Waits; in the tests it moves their clock instead. */
@FunctionalInterface
public interface Sleeper {

    void sleep(Duration howLong) throws InterruptedException;
}
