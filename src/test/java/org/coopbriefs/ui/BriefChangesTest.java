package org.coopbriefs.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.coopbriefs.ui.BriefChanges.Detail;
import org.coopbriefs.ui.BriefChanges.FactChange;
import org.coopbriefs.ui.BriefChanges.FigureChange;
import org.coopbriefs.ui.BriefChanges.What;
import org.coopbriefs.ui.BriefFigures.Cell;
import org.coopbriefs.ui.BriefFigures.Row;
import org.junit.jupiter.api.Test;

/** What the lines of two editions say of each other. */
class BriefChangesTest {

    private static final FactSpeech WORDS =
            new FactSpeech() {
                @Override
                public String figure(JsonNode fact) {
                    return fact.at("/fields/count").asText() + " người";
                }

                @Override
                public String parties(JsonNode fact) {
                    return "";
                }

                @Override
                public Map<String, String> told(JsonNode fact) {
                    return Map.of("Số liệu", figure(fact), "Thời gian", fact.path("date").asText());
                }

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
    void goodsGivenAndReceivedAreNotTakenForEachOther() {
        List<Row> then = List.of(goods("given", "20 máy tính"), goods("received", "5 tấn gạo"));
        List<Row> now = List.of(goods("given", "20 máy tính"), goods("received", "6 tấn gạo"));
        assertThat(BriefChanges.figures(then, now, WORDS))
                .containsExactly(
                        new FigureChange("hiện vật", "brief.in-period", "5 tấn gạo", "6 tấn gạo"));
    }

    @Test
    void aLineThatIsGoneOrNewIsAChange() {
        List<Row> then = List.of(goods("given", "20 máy tính"));
        List<Row> now = List.of(goods("received", "5 tấn gạo"));
        assertThat(BriefChanges.figures(then, now, WORDS))
                .extracting(FigureChange::before, FigureChange::after)
                .containsExactly(
                        tuple("20 máy tính", FigureCells.NONE.text()),
                        tuple(FigureCells.NONE.text(), "5 tấn gạo"));
    }

    @Test
    void factsThatCameWentOrWereCorrectedAreNamed() {
        BriefChanges changes =
                BriefChanges.between(
                        side(1, fact(1, 10, "2024-01") + "," + fact(2, 20, "2024-02"), "1, 2", ""),
                        side(
                                2,
                                fact(1, 15, "2024-01")
                                        + ","
                                        + fact(2, 20, "2024-02")
                                        + ","
                                        + fact(3, 30, "2024-02"),
                                "1, 3",
                                "{\"fact\": \"2\", \"reason\": \"REPEATED\"}"),
                        WORDS);

        assertThat(changes.facts())
                .extracting(FactChange::what, FactChange::figure, FactChange::reason)
                .containsExactly(
                        tuple(What.CHANGED, "15 người", null),
                        tuple(What.ADDED, "30 người", null),
                        tuple(What.DROPPED, "20 người", "left-out.REPEATED"));
        assertThat(changes.facts().getFirst().details())
                .containsExactly(new Detail("Số liệu", "10 người", "15 người"));
    }

    @Test
    void eachLeadsToItsSentenceInTheEditionThatCountsIt() {
        BriefChanges changes =
                BriefChanges.between(
                        side(1, fact(1, 10, "2024-01"), "1", ""),
                        side(2, fact(3, 30, "2024-02"), "3", ""),
                        WORDS);

        assertThat(changes.facts())
                .extracting(FactChange::address)
                .containsExactly(
                        "/bao-cao/x/truy-nguyen/students/3?edition=2#cau",
                        "/bao-cao/x/truy-nguyen/students/1?edition=1#cau");
    }

    @Test
    void whatIsTheSameIsNoChange() {
        BriefChanges.Side same = side(1, fact(1, 10, "2024-01"), "1", "");
        assertThat(BriefChanges.between(same, same, WORDS))
                .isEqualTo(new BriefChanges(List.of(), List.of(), 0));
    }

    private static String fact(int id, int count, String date) {
        return "{\"id\": \"%d\", \"date\": \"%s\", \"sentence\": \"s%d\", \"fields\": {\"count\": %d}}"
                .formatted(id, date, id, count);
    }

    /** An edition whose students are all that it counts. */
    private static BriefChanges.Side side(
            int edition, String facts, String counted, String leftOut) {
        String content =
                "{\"activities\": [{\"title\": \"t\", \"facts\": [%s]}], \"counted\": [%s], \"leftOut\": [%s]}"
                        .formatted(facts, counted, leftOut);
        Cell cell = new Cell("students", List.of("1"), List.of(counted.split(", ")), false);
        return new BriefChanges.Side(
                BriefContent.of(content, new ObjectMapper()),
                List.of(
                        new Row(
                                "học viên",
                                false,
                                cell,
                                FigureCells.NONE,
                                FigureCells.NONE,
                                FigureCells.NONE,
                                null)),
                "/bao-cao/x",
                "?edition=" + edition);
    }

    private static Row goods(String side, String items) {
        return new Row(
                "hiện vật",
                true,
                new Cell("goods-" + side, List.of(items), List.of("1"), false),
                FigureCells.NONE,
                FigureCells.NONE,
                FigureCells.NONE,
                null);
    }
}
