package org.coopbriefs.article.fetch;

import crawlercommons.robots.BaseRobotRules;
import java.time.Duration;

/**
 * What robots.txt says about one address.
 *
 * @param unreachable forbidden only because robots.txt cannot be had now
 * @param source the file and the status it was answered with
 * @param delay that it asks for between requests; zero where it asks for none
 */
record RobotsDecision(boolean allowed, boolean unreachable, String source, Duration delay) {

    /** What one robots.txt says to us. */
    record Rules(String source, BaseRobotRules rules) {

        RobotsDecision decide(String address) {
            long millis = Math.max(0, rules.getCrawlDelay());
            return new RobotsDecision(
                    rules.isAllowed(address),
                    rules.isDeferVisits(),
                    source,
                    Duration.ofMillis(millis));
        }
    }

    /** For the record that is kept of each fetch. */
    String inWords() {
        return (allowed ? "allowed by " : "forbidden by ") + source;
    }
}
