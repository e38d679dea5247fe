package org.coopbriefs.reference;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Seed files: UTF-8, a header line, empty cells for what is not known. */
final class Csv {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setTrim(true)
                    .setNullString("")
                    .get();

    private Csv() {}

    static <T> T load(Path file, Function<Reader, T> read) {
        try (Reader reader = Files.newBufferedReader(file)) {
            return read.apply(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** One value a record; a bad record is refused with its number. */
    static <T> List<T> read(Reader reader, Function<CSVRecord, T> row) {
        try (CSVParser parser = FORMAT.parse(reader)) {
            List<T> result = new ArrayList<>();
            for (CSVRecord one : parser) {
                result.add(value(one, row));
            }
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T value(CSVRecord one, Function<CSVRecord, T> row) {
        try {
            return row.apply(one);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(
                    "record " + one.getRecordNumber() + ": " + e.getMessage(), e);
        }
    }

    static String required(CSVRecord row, String column) {
        String cell = row.get(column);
        if (cell == null) {
            throw new IllegalArgumentException("no " + column);
        }
        return cell;
    }

    static LocalDate date(CSVRecord row, String column) {
        String cell = row.get(column);
        return cell == null ? null : LocalDate.parse(cell);
    }

    static List<String> list(CSVRecord row, String column) {
        String cell = row.get(column);
        return cell == null ? List.of() : List.of(cell.split("\\|"));
    }

    /** {@code name_vi}, {@code name_en} and {@code name_lo}; the first is required. */
    static Map<String, String> names(CSVRecord row) {
        Map<String, String> names = new HashMap<>();
        names.put("vi", required(row, "name_vi"));
        for (String language : List.of("en", "lo")) {
            String name = row.get("name_" + language);
            if (name != null) {
                names.put(language, name);
            }
        }
        return names;
    }
}
