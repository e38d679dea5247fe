package org.coopbriefs.article.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static Progress progress(long total, long done, long recent) {
        return new Progress(total, done, done, 0, 0, recent, Duration.ofSeconds(10));
    }

    @Test
    void tellsRateAndRemainingTime() {
        Progress progress = progress(10_000, 1_000, 500);
        assertThat(progress.rate()).isEqualTo(50);
        assertThat(progress.remaining()).contains(Duration.ofSeconds(180));
    }

    @Test
    void promisesNothingWithoutWork() {
        assertThat(progress(10, 5, 0).remaining()).isEmpty();
        assertThat(new Progress(5, 0, 0, 0, 0, 0, Duration.ZERO).rate()).isZero();
    }

    @Test
    void knowsTheEnd() {
        assertThat(progress(5, 5, 0).isDone()).isTrue();
        assertThat(progress(5, 5, 0).remaining()).contains(Duration.ZERO);
        assertThat(progress(5, 4, 0).isDone()).isFalse();
    }

    @Test
    void refusesCountsThatDoNotAddUp() {
        assertThatThrownBy(() -> new Progress(5, 3, 1, 1, 0, 0, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> progress(5, 6, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
