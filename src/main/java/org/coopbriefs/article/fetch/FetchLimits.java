package org.coopbriefs.article.fetch;

import java.time.Duration;
import java.util.Set;

/**
 * How much of the world is let in.
 *
 * @param connect for one connection
 * @param total for an address with its redirects, without the waiting that politeness asks for
 * @param maxBytes of one body, before and after decompression
 * @param maxRedirects how many are followed
 * @param pace between two requests to one host
 * @param patience how long one fetch may wait for its turn
 * @param firstRest how long a host rests after its first failure; it doubles with each further one
 * @param longestRest how long a host rests at most, whatever it asks for
 */
public record FetchLimits(
        Duration connect,
        Duration total,
        int maxBytes,
        int maxRedirects,
        Duration pace,
        Duration patience,
        Duration firstRest,
        Duration longestRest,
        Set<Integer> ports) {

    public FetchLimits {
        ports = Set.copyOf(ports);
        if (maxBytes <= 0 || maxRedirects < 0 || total.isNegative() || pace.isNegative()) {
            throw new IllegalArgumentException("limits that let nothing in");
        }
    }

    /** Those that the service starts with. */
    public static FetchLimits defaults() {
        return new FetchLimits(
                Duration.ofSeconds(5),
                Duration.ofSeconds(30),
                10_000_000,
                3,
                Duration.ofSeconds(5),
                Duration.ofMinutes(1),
                Duration.ofSeconds(30),
                Duration.ofDays(1),
                Set.of(80, 443));
    }
}
