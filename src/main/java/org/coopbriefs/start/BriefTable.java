package org.coopbriefs.start;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coopbriefs.text.VietnameseFormat;

/** The briefs as a table for the console. "–" means no data, "0" none. */
final class BriefTable {

    private static final List<String> HEAD =
            List.of("Địa phương", "Kỳ", "Đào tạo", "Hỗ trợ", "Được hỗ trợ", "Thỏa thuận", "Tệp");

    private final List<List<String>> rows;

    BriefTable(List<BriefRow> briefs) {
        rows = Stream.concat(Stream.of(HEAD), briefs.stream().map(BriefTable::cells)).toList();
    }

    List<String> lines() {
        int[] widths =
                IntStream.range(0, HEAD.size())
                        .map(
                                i ->
                                        rows.stream()
                                                .mapToInt(row -> row.get(i).length())
                                                .max()
                                                .orElse(0))
                        .toArray();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static List<String> cells(BriefRow brief) {
        JsonNode content = brief.content();
        return List.of(
                brief.subject(),
                brief.period(),
                students(content.path("students")),
                money(content.path("aid").path("given")),
                money(content.path("aid").path("received")),
                number(content.path("agreements").path("total")),
                brief.file().getFileName().toString());
    }

    /** Where several hosts may not be summed, each stands with its own figure. */
    private static String students(JsonNode students) {
        if (!students.path("total").isNull() || students.path("hosts").size() < 2) {
            return number(students.path("total"));
        }
        StringJoiner listed = new StringJoiner(" / ");
        students.path("hosts").forEach(host -> listed.add(number(host.path("total"))));
        return listed.toString();
    }

    private static String number(JsonNode number) {
        return number.isNumber() ? VietnameseFormat.number(number.decimalValue()) : "–";
    }

    private static String money(JsonNode byCurrency) {
        List<String> sums = new ArrayList<>();
        for (Map.Entry<String, JsonNode> sum : byCurrency.properties()) {
            sums.add(
                    VietnameseFormat.number(new BigDecimal(sum.getValue().asText()))
                            + " "
                            + sum.getKey());
        }
        return sums.isEmpty() ? "–" : String.join(" + ", sums);
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(row.get(i));
            line.repeat(' ', widths[i] - row.get(i).length() + 2);
        }
        return line.toString().stripTrailing();
    }
}
