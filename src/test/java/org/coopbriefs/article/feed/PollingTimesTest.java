package org.coopbriefs.article.feed;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PollingTimesTest {

    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");

    private static List<Instant> every(Duration gap) {
        return IntStream.rangeClosed(1, 10).mapToObj(n -> NOW.minus(gap.multipliedBy(n))).toList();
    }

    @Test
    void asksTwiceAsOftenAsSomethingComes() {
        assertThat(PollingTimes.afterNews(every(ofHours(2)), NOW)).isEqualTo(ofHours(1));
        assertThat(PollingTimes.afterNews(every(ofMinutes(1)), NOW)).isEqualTo(ofMinutes(15));
        assertThat(PollingTimes.afterNews(every(ofDays(3)), NOW)).isEqualTo(ofHours(6));
    }

    @Test
    void asksHourlyWhereNoRhythmIsKnown() {
        assertThat(PollingTimes.afterNews(List.of(), NOW)).isEqualTo(ofHours(1));
        assertThat(PollingTimes.afterNews(List.of(NOW.plusSeconds(9), NOW.plusSeconds(99)), NOW))
                .isEqualTo(ofHours(1));
    }

    @Test
    void asksLessWhileNothingComes() {
        assertThat(PollingTimes.afterSilence(ofHours(2))).isEqualTo(ofHours(3));
        assertThat(PollingTimes.afterSilence(ofHours(23))).isEqualTo(ofDays(1));
        assertThat(PollingTimes.afterSilence(Duration.ofSeconds(1))).isEqualTo(ofMinutes(15));
    }

    @Test
    void asksLessAndLessWhileItFails() {
        assertThat(PollingTimes.afterFailure(1)).isEqualTo(ofHours(1));
        assertThat(PollingTimes.afterFailure(3)).isEqualTo(ofHours(4));
        assertThat(PollingTimes.afterFailure(1000)).isEqualTo(ofDays(1));
    }
}
