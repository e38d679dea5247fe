package org.coopbriefs.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.coopbriefs.extraction.corpus.Calibration;
import org.coopbriefs.extraction.corpus.Corpus;
import org.coopbriefs.extraction.corpus.LabelledArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A confidence is a promise: of the facts at 0.9 and more, nine in ten are right. */
class CalibrationTest {

    private static final double SURE = 0.9;
    private static final double KEPT = 0.9;
    private static final int ENOUGH = 30;

    @Test
    void isRightInNineOfTenWhereItIsSure() throws IOException {
        check("the corpus", Corpus.own());
    }

    @ParameterizedTest
    @ValueSource(strings = {"heldout", "heldout-2", "heldout-3", "heldout-4"})
    void isRightInNineOfTenOnOtherWordingToo(String batch) throws IOException {
        Path folder = Corpus.OWN.resolve(batch);

        check(batch, Corpus.in(folder.resolve("articles"), folder.resolve("gold")));
    }

    private static void check(String name, List<LabelledArticle> articles) {
        Calibration calibration = Calibration.of(articles);

        System.out.println("calibration on " + name + "\n" + calibration);
        assertThat(calibration.count(SURE)).as("sure facts").isGreaterThanOrEqualTo(ENOUGH);
        assertThat(calibration.share(SURE))
                .as("right among the sure, without %s", calibration.wrong(SURE))
                .isGreaterThanOrEqualTo(KEPT);
    }
}
