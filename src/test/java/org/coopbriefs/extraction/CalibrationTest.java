package org.coopbriefs.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.coopbriefs.extraction.corpus.Calibration;
import org.coopbriefs.extraction.corpus.Corpus;
import org.junit.jupiter.api.Test;

/** A confidence is a promise: of the facts at 0.9 and more, nine in ten are right. */
class CalibrationTest {

    private static final double SURE = 0.9;
    private static final double KEPT = 0.9;
    private static final int ENOUGH = 30;

    @Test
    void isRightInNineOfTenWhereItIsSure() throws IOException {
        Calibration calibration = Calibration.of(Corpus.own());

        System.out.println("calibration on the corpus\n" + calibration);
        assertThat(calibration.count(SURE)).as("sure facts").isGreaterThanOrEqualTo(ENOUGH);
        assertThat(calibration.share(SURE))
                .as("right among the sure, without %s", calibration.wrong(SURE))
                .isGreaterThanOrEqualTo(KEPT);
    }
}
