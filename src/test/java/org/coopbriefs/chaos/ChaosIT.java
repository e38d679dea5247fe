package org.coopbriefs.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short one for every build; {@code ./run chaos} is the long one. */
class ChaosIT {

    private static final int KILLS = 8;
    private static final long SEED = 20_261_126;

    @TempDir Path folder;

    @Test
    void everyEditionAndEveryMessageIsThereOnce() throws Exception {
        try (Chaos chaos = new Chaos(folder, KILLS, SEED)) {
            Verdict verdict = chaos.run();
            chaos.print(verdict);
            assertThat(verdict.faults()).isEmpty();
            assertThat(verdict.counts().get("messages at the mail server")).isPositive();
        }
    }
}
