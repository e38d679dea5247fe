package org.coopbriefs.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.coopbriefs.brief.FoundingBriefs;
import org.junit.jupiter.api.Test;
import org.openpdf.layout.breaker.BreakPoint;
import org.openpdf.layout.breaker.BreakPointsProvider;

class LineBreaksTest {

    private static final String XAYSOMBOUN = "ໄຊສົມບູນ";
    private static final String SENTENCE = "ການຮ່ວມມືກັບ" + XAYSOMBOUN + "ໃນປີ";

    @Test
    void endNoLineWithinTheNameOfAProvince() {
        int name = SENTENCE.indexOf(XAYSOMBOUN);

        List<Integer> ends = ends(UnbrokenNames.of(FoundingBriefs.provinces()));

        assertThat(ends)
                .contains(name, name + XAYSOMBOUN.length())
                .noneMatch(end -> end > name && end < name + XAYSOMBOUN.length());
        assertThat(ends(UnbrokenNames.NONE))
                .anyMatch(end -> end > name && end < name + XAYSOMBOUN.length());
    }

    private static List<Integer> ends(UnbrokenNames names) {
        BreakPointsProvider points =
                new LineBreaks(names).getBreakPointsProvider(SENTENCE, "lo", null);
        List<Integer> ends = new ArrayList<>();
        for (BreakPoint next = points.next(); next.getPosition() >= 0; next = points.next()) {
            ends.add(next.getPosition());
        }
        return ends;
    }
}
