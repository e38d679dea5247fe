package org.coopbriefs.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\tx",
                "\r=1",
                "\n=1",
                "＝1+1",
                "＋1",
                "－1",
                "＠SUM(A1)",
                "  =1",
                "\u00a0=1",
                "\u3000＝1",
                "\u200b=1",
                "=a\nb"
            })
    void keepsFormulasFromRunning(String text) throws IOException {
        assertThat(cell(text)).startsWith("'" + text);
        assertThat(CsvTable.asItWas("'" + text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Sơn La", "  Sơn La", "a=b", "3 + 4", "a\n=b", "'x", "–"})
    void leavesOtherTextsAlone(String text) throws IOException {
        assertThat(cell(text)).isEqualTo(text);
        assertThat(CsvTable.asItWas(text)).isEqualTo(text);
    }

    @Test
    void leavesNumbersAlone() throws IOException {
        assertThat(cell(new BigDecimal("-5"))).isEqualTo("-5");
        assertThat(cell(null)).isEmpty();
    }

    @Test
    void writesForSpreadsheetsWithTheDecimalCommaToo() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<String> head = List.of("a", "b", "c", "d");
        try (CsvTable table = new CsvTable(bytes, head, CsvTable.Separator.SEMICOLON)) {
            table.row(Arrays.asList(0.95, new BigDecimal("1E+3"), "a;b, 1.5", "=1;2"));
            table.row(Arrays.asList(7L, new BigDecimal("-5.25"), null, "x"));
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFa;b;c;d\r\n0,95;1000;\"a;b, 1.5\";\"'=1;2\"\r\n7;-5,25;;x\r\n");
    }

    /** How the only cell of a row is written, without quotes. */
    private static String cell(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvTable table = new CsvTable(bytes, List.of("a", "b"))) {
            table.row(Arrays.asList("x", value));
        }
        String written = bytes.toString(StandardCharsets.UTF_8);
        String row = written.substring("\uFEFFa,b\r\nx,".length());
        String cell = row.substring(0, row.length() - 2);
        return cell.startsWith("\"") ? cell.substring(1, cell.length() - 1) : cell;
    }
}
