package org.coopbriefs.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetriesTest {

    private static final Retries FIVE =
            new Retries(5, Duration.ofMinutes(1), Duration.ofMinutes(3));

    @Test
    void doublesEachWaitUpToTheLongest() {
        assertThat(FIVE.after(1)).contains(Duration.ofMinutes(1));
        assertThat(FIVE.after(2)).contains(Duration.ofMinutes(2));
        assertThat(FIVE.after(3)).contains(Duration.ofMinutes(3));
        assertThat(FIVE.after(4)).contains(Duration.ofMinutes(3));
    }

    @Test
    void waitsForNothingWhereNoneWasMade() {
        assertThat(FIVE.after(0)).contains(Duration.ZERO);
    }

    @Test
    void endsAfterTheLastAttempt() {
        assertThat(FIVE.after(5)).isEmpty();
        assertThat(Retries.NONE.after(1)).isEmpty();
    }

    @Test
    void refusesWaitsThatShrink() {
        assertThatThrownBy(() -> new Retries(2, Duration.ofMinutes(2), Duration.ofMinutes(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
