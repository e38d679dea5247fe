package org.coopbriefs.article.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * When a feed is asked again: twice as often as it brings something, less and less while it is
 * silent or fails.
 */
final class PollingTimes {

    static final Duration FIRST = Duration.ofHours(1);
    static final Duration SHORTEST = Duration.ofMinutes(15);
    static final Duration LONGEST = Duration.ofDays(1);

    /** A lively feed is asked at least this often, even if it told a slower rhythm so far. */
    private static final Duration LONGEST_AFTER_NEWS = Duration.ofHours(6);

    private static final int LATEST = 10;

    private PollingTimes() {}

    /**
     * After it brought something new.
     *
     * @param published of its items, as far as it says
     */
    static Duration afterNews(List<Instant> published, Instant now) {
        List<Instant> latest =
                published.stream()
                        .filter(instant -> !instant.isAfter(now))
                        .sorted(Comparator.reverseOrder())
                        .limit(LATEST)
                        .toList();
        if (latest.size() < 2) {
            return FIRST;
        }
        Duration gap = Duration.between(latest.getLast(), now).dividedBy(latest.size());
        return clamp(gap.dividedBy(2), LONGEST_AFTER_NEWS);
    }

    /** After it brought nothing new. */
    static Duration afterSilence(Duration before) {
        return clamp(before.multipliedBy(3).dividedBy(2), LONGEST);
    }

    /**
     * After it could not be had, or not be read.
     *
     * @param failures in a row, this one included
     */
    static Duration afterFailure(int failures) {
        return clamp(FIRST.multipliedBy(1L << Math.clamp(failures - 1, 0, 10)), LONGEST);
    }

    private static Duration clamp(Duration interval, Duration longest) {
        if (interval.compareTo(SHORTEST) < 0) {
            return SHORTEST;
        }
        return interval.compareTo(longest) > 0 ? longest : interval;
    }
}
