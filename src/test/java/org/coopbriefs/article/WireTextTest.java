package org.coopbriefs.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WireTextTest {

    private static final String BODY = prose(1, 200);

    /** Words without sense, always the same for one seed. */
    private static String prose(int seed, int words) {
        Random random = new Random(seed);
        return IntStream.range(0, words)
                .mapToObj(
                        n ->
                                "tiếng"
                                        + (char) ('a' + random.nextInt(26))
                                        + (char) ('a' + random.nextInt(26)))
                .collect(Collectors.joining(" "));
    }

    private static boolean repeats(String later, String earlier) {
        return WireText.of(later).repeats(WireText.of(earlier));
    }

    @Test
    void knowsATextAgainInOtherSurroundings() {
        assertThat(repeats(BODY, BODY)).isTrue();
        assertThat(repeats("Theo phóng viên thường trú. " + BODY.toUpperCase() + "\n\nTTXVN", BODY))
                .isTrue();
    }

    @Test
    void tellsOtherTextsApart() {
        assertThat(repeats(prose(2, 200), BODY)).isFalse();
        assertThat(repeats(BODY.substring(0, BODY.length() / 2) + prose(3, 100), BODY)).isFalse();
    }

    @Test
    void neverTakesAnotherFigureForTheSame() {
        assertThat(repeats(BODY + " trao 310 suất", BODY + " trao 300 suất")).isFalse();
        assertThat(repeats(BODY + " trao bốn trăm suất", BODY + " trao ba trăm suất")).isFalse();
        assertThat(repeats(BODY + " trao ba trăm suất", BODY + " trao ba trăm suất")).isTrue();
        assertThat(repeats(BODY, BODY + " trao 300 suất")).isTrue();
        assertThat(repeats(BODY + " trao 300 suất", BODY)).isFalse();
    }

    @Test
    void comparesNoShortTexts() {
        String caption = "Lãnh đạo hai tỉnh tại buổi làm việc";
        assertThat(repeats(caption, caption)).isFalse();
        assertThat(WireText.of(caption).bands()).isEmpty();
    }

    @Test
    void letsSameTextsFindEachOther() {
        for (int seed = 1; seed <= 100; seed++) {
            String body = prose(seed, 300);
            String other = "Tin ảnh của phóng viên " + body + " Nguồn báo tỉnh";
            assertThat(haveCommonBand(body, other)).isTrue();
        }
    }

    @Test
    void seldomBringsUnlikeTextsTogether() {
        List<String> together = new ArrayList<>();
        for (int seed = 1; seed <= 100; seed++) {
            String other = prose(seed + 1000, 300);
            if (haveCommonBand(prose(seed, 300), other)) {
                together.add(other);
            }
        }
        assertThat(together).isEmpty();
    }

    private static boolean haveCommonBand(String one, String other) {
        return !Collections.disjoint(WireText.of(one).bands(), WireText.of(other).bands());
    }
}
