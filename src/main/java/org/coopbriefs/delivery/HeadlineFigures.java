package org.coopbriefs.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The figures that a brief begins with, word for word as they stand in its PDF: students, aid given
 * and received, agreements.
 *
 * @param columns their heads: in the period, over several years, since the year began
 */
record HeadlineFigures(List<String> columns, List<Row> rows) {

    private static final int ROWS = 4;
    private static final int COLUMNS = 3;
    private static final TypeReference<List<Printed>> PRINTED = new TypeReference<>() {};

    /** As the archive keeps it. */
    record Printed(String label, String column, List<String> lines) {}

    /** One figure. */
    record Row(String label, List<String> cells) {

        Map<String, Object> fields(List<String> columns) {
            List<String> parts = new ArrayList<>();
            for (int i = 0; i < cells.size(); i++) {
                parts.add(columns.get(i) + " " + cells.get(i));
            }
            return Map.of("label", label, "cells", cells, "text", String.join("; ", parts));
        }
    }

    static HeadlineFigures read(String figures, ObjectMapper json) {
        try {
            return of(json.readValue(figures, PRINTED));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static HeadlineFigures of(List<Printed> printed) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        List<String> columns = new ArrayList<>();
        for (Printed figure : printed) {
            if (columns.size() < COLUMNS) {
                columns.add(figure.column());
            }
            rows.computeIfAbsent(figure.label(), label -> new ArrayList<>())
                    .add(String.join(", ", figure.lines()));
        }
        return new HeadlineFigures(
                List.copyOf(columns),
                rows.entrySet().stream()
                        .limit(ROWS)
                        .map(row -> new Row(row.getKey(), row.getValue().subList(0, COLUMNS)))
                        .toList());
    }
}
