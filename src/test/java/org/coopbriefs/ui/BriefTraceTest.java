package org.coopbriefs.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.coopbriefs.ui.BriefFigures.Cell;
import org.coopbriefs.ui.BriefFigures.Row;
import org.junit.jupiter.api.Test;

/** A figure of many facts: the first ones are listed, the rest are counted. */
class BriefTraceTest {

    private static final int FACTS = 75;
    private static final int LISTED = 60;

    private static final BriefFigures.Words WORDS =
            new BriefFigures.Words() {
                @Override
                public String text(String key, Object... values) {
                    return key;
                }

                @Override
                public String unit(String slug) {
                    return slug;
                }

                @Override
                public String kind(String kind) {
                    return kind;
                }

                @Override
                public String money(BigDecimal amount, String currency) {
                    return amount + " " + currency;
                }
            };

    @Test
    void listsTheFirstAndCountsTheRest() {
        BriefTrace trace = trace("1");
        assertThat(trace.count()).isEqualTo(FACTS);
        assertThat(trace.facts()).hasSize(LISTED);
        assertThat(trace.more()).isEqualTo(FACTS - LISTED);
        assertThat(trace.articles()).isEqualTo(FACTS);
    }

    @Test
    void theOneThatIsLookedAtIsAmongThem() {
        BriefTrace trace = trace("70");
        assertThat(trace.facts().getFirst().id()).isEqualTo("70");
        assertThat(trace.facts()).filteredOn(BriefTrace.Line::current).hasSize(1);
    }

    @Test
    void soItIsWithWhatWasLeftOut() {
        BriefTrace trace = trace("1");
        assertThat(trace.leftOut()).hasSize(LISTED);
        assertThat(trace.leftOutCount()).isEqualTo(FACTS);
        assertThat(trace.moreLeftOut()).isEqualTo(FACTS - LISTED);
        assertThat(trace.leftOut())
                .extracting(BriefTrace.Line::reason)
                .containsOnly("left-out.REPEATED");
    }

    private static BriefTrace trace(String looked) {
        String facts = told(0, "{\"id\": \"%1$d\", \"source\": \"a%1$d\", \"kind\": \"k\"}");
        String repeats = told(1000, "{\"id\": \"%1$d\", \"source\": \"b\", \"kind\": \"k\"}");
        String leftOut =
                told(1000, "{\"fact\": \"%1$d\", \"reason\": \"REPEATED\", \"because\": \"1\"}");
        BriefContent content =
                BriefContent.of(
                        "{\"activities\": [{\"facts\": [%s, %s]}], \"leftOut\": [%s]}"
                                .formatted(facts, repeats, leftOut),
                        new ObjectMapper());
        List<String> ids = IntStream.rangeClosed(1, FACTS).mapToObj(String::valueOf).toList();
        Cell cell = new Cell("students", List.of("75"), ids, false);
        Row row =
                new Row(
                        "l",
                        false,
                        cell,
                        FigureCells.NONE,
                        FigureCells.NONE,
                        FigureCells.NONE,
                        null);
        return BriefTrace.of(content, Map.entry(row, cell), looked, null, WORDS);
    }

    private static String told(int after, String form) {
        return IntStream.rangeClosed(after + 1, after + FACTS)
                .mapToObj(form::formatted)
                .collect(Collectors.joining(", "));
    }
}
