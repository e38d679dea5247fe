package org.coopbriefs.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.coopbriefs.ui.BriefFigures.Cell;
import org.coopbriefs.ui.BriefFigures.Row;
import org.coopbriefs.ui.BriefView.Change;
import org.junit.jupiter.api.Test;

/** What the lines of two editions say of each other. */
class BriefChangesTest {

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
    void goodsGivenAndReceivedAreNotTakenForEachOther() {
        List<Row> then = List.of(goods("given", "20 máy tính"), goods("received", "5 tấn gạo"));
        List<Row> now = List.of(goods("given", "20 máy tính"), goods("received", "6 tấn gạo"));
        assertThat(BriefDesk.changes(then, now, WORDS))
                .containsExactly(
                        new Change("hiện vật", "brief.in-period", "5 tấn gạo", "6 tấn gạo"));
    }

    @Test
    void aLineThatIsGoneOrNewIsAChange() {
        List<Row> then = List.of(goods("given", "20 máy tính"));
        List<Row> now = List.of(goods("received", "5 tấn gạo"));
        assertThat(BriefDesk.changes(then, now, WORDS))
                .extracting(Change::before, Change::after)
                .containsExactly(
                        tuple("20 máy tính", FigureCells.NONE.text()),
                        tuple(FigureCells.NONE.text(), "5 tấn gạo"));
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
