package org.coopbriefs.delivery.recipient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.coopbriefs.brief.Calendar;
import org.coopbriefs.text.CsvTable;

/**
 * Recipients as a table: CSV with a head, several values in a cell divided by semicolons. What was
 * exported can be read again. A column that is not there leaves what is known of a recipient.
 */
@ApplicationScoped
public class RecipientTable {

    /** The head. */
    public static final List<String> COLUMNS =
            List.of(
                    "name",
                    "address",
                    "language",
                    "subjects",
                    "periods",
                    "calendar",
                    "form",
                    "validFrom",
                    "validTo",
                    "groups",
                    "byOffice",
                    "account",
                    "source",
                    "consent",
                    "consentedOn",
                    "unsubscribedAt",
                    "heldAt",
                    "heldReason");

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setTrim(true)
                    .setIgnoreEmptyLines(true)
                    .get();

    private static final int ROWS = 20_000;

    @Inject Recipients recipients;

    /** What is wrong with a line: a code, and what stands there. */
    public record Fault(long line, String code, String value) {}

    /** What came of reading a table: with faults, nothing was kept. */
    public record Read(int kept, List<Fault> faults) {}

    /** Keeps all rows, or none where any can't be kept. */
    @Transactional
    public Read read(String text) {
        List<RecipientData> rows = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        Set<String> addresses = new HashSet<>();
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (Reader reader = new StringReader(plain);
                CSVParser parser = format(plain).parse(reader)) {
            List<String> missing = new ArrayList<>(List.of("name", "address", "source"));
            missing.removeAll(parser.getHeaderNames());
            if (!missing.isEmpty()) {
                return new Read(0, List.of(new Fault(1, "columns", String.join(", ", missing))));
            }
            for (CSVRecord record : parser) {
                long line = parser.getCurrentLineNumber();
                read(record, line, rows, faults, addresses);
                if (rows.size() > ROWS) {
                    return new Read(0, List.of(new Fault(line, "rows", String.valueOf(ROWS))));
                }
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException broken) {
            return new Read(0, List.of(new Fault(1, "table", "")));
        }
        return faults.isEmpty() && !rows.isEmpty()
                ? new Read(recipients.saveAll(rows), faults)
                : new Read(0, faults);
    }

    /** By commas, or by semicolons where the head has nothing else. */
    private static CSVFormat format(String text) {
        String head = text.lines().findFirst().orElse("");
        boolean semicolons = head.indexOf(',') < 0 && head.indexOf(';') >= 0;
        return semicolons ? FORMAT.builder().setDelimiter(';').get() : FORMAT;
    }

    private void read(
            CSVRecord record,
            long line,
            List<RecipientData> rows,
            List<Fault> faults,
            Set<String> addresses) {
        try {
            RecipientData row = data(cells(record));
            String address = recipients.checked(row);
            if (!addresses.add(address.toLowerCase())) {
                throw new Refused("address-twice", address);
            }
            rows.add(row);
        } catch (Refused refused) {
            faults.add(new Fault(line, refused.code(), refused.value()));
        }
    }

    /**
     * A row as it is meant.
     *
     * @param cells by column, null for an empty one; a column that is not there leaves what is
     *     known
     * @throws Refused where a cell says nothing that there is
     */
    public static RecipientData data(Map<String, String> cells) {
        RecipientData known = known(cells.get("address"));
        return new RecipientData(
                cells.get("name"),
                cells.get("address"),
                read(cells, "language", RecipientTable::language, known.language()),
                read(cells, "account", Function.identity(), known.account()),
                read(cells, "byOffice", "true"::equalsIgnoreCase, known.byOffice()),
                read(cells, "groups", RecipientTable::names, known.groups()),
                cells.get("source"),
                read(cells, "consent", Function.identity(), known.consent()),
                read(cells, "consentedOn", RecipientTable::day, known.consentedOn()),
                read(cells, "subjects", RecipientTable::several, known.subjects()),
                read(cells, "periods", RecipientTable::periods, known.periods()),
                read(cells, "calendar", RecipientTable::calendar, known.calendar()),
                read(cells, "form", RecipientTable::form, known.form()),
                read(cells, "validFrom", RecipientTable::day, known.validFrom()),
                read(cells, "validTo", RecipientTable::day, known.validTo()),
                new RecipientData.Standing(
                        read(cells, "unsubscribedAt", RecipientTable::instant, null),
                        read(cells, "heldAt", RecipientTable::instant, null),
                        read(cells, "heldReason", Function.identity(), null)));
    }

    private static <T> T read(
            Map<String, String> cells, String column, Function<String, T> reader, T known) {
        return cells.containsKey(column) ? reader.apply(cells.get(column)) : known;
    }

    /** What there is of this address already, or how somebody new begins. */
    private static RecipientData known(String address) {
        return RecipientData.of(
                Optional.ofNullable(address)
                        .flatMap(Recipient::withAddress)
                        .orElseGet(RecipientTable::nobody));
    }

    private static Recipient nobody() {
        Recipient nobody = new Recipient();
        nobody.language = language(null);
        return nobody;
    }

    /** A row for the table. */
    public static List<Object> cells(RecipientData data) {
        return Arrays.asList(
                data.name(),
                data.address(),
                data.language(),
                String.join(";", data.subjects()),
                data.periods().stream().sorted().map(Enum::name).collect(Collectors.joining(";")),
                data.calendar(),
                data.form(),
                data.validFrom(),
                data.validTo(),
                String.join(";", data.groups()),
                data.byOffice(),
                data.account(),
                data.source(),
                data.consent(),
                data.consentedOn(),
                data.standing().unsubscribedAt(),
                data.standing().heldAt(),
                data.standing().heldReason());
    }

    /** Without the apostrophe that keeps a spreadsheet from running a cell as a formula. */
    private static Map<String, String> cells(CSVRecord record) {
        Map<String, String> cells = new HashMap<>();
        for (String column : COLUMNS) {
            if (record.isSet(column)) {
                String cell = record.get(column);
                cells.put(column, cell.isBlank() ? null : CsvTable.asItWas(cell));
            }
        }
        return cells;
    }

    private static String language(String cell) {
        return cell == null ? Recipients.LANGUAGES.getFirst() : cell;
    }

    /** The codes of a cell, which have no spaces in them. */
    public static Set<String> several(String cell) {
        return values(cell, "[;,\\s]+");
    }

    /** The names of groups in a cell or field: semicolons or commas divide them, spaces don't. */
    public static Set<String> names(String cell) {
        return values(cell, "[;,]");
    }

    private static Set<String> values(String cell, String dividers) {
        return cell == null
                ? Set.of()
                : Arrays.stream(cell.split(dividers))
                        .map(value -> value.strip().replaceAll("\\s+", " "))
                        .filter(value -> !value.isEmpty())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<PeriodKind> periods(String cell) {
        Set<PeriodKind> kinds = new LinkedHashSet<>();
        for (String name : cell == null ? Set.of("MONTH") : several(cell)) {
            try {
                kinds.add(PeriodKind.valueOf(name));
            } catch (IllegalArgumentException unknown) {
                throw new Refused("periods", name);
            }
        }
        return kinds;
    }

    /** By which calendar; an empty cell means any. */
    public static Calendar calendar(String cell) {
        return one("calendar", cell, Calendar::valueOf, null);
    }

    private static Form form(String cell) {
        return one("form", cell, Form::valueOf, Form.ATTACHMENT);
    }

    private static <T> T one(String column, String cell, Function<String, T> reader, T usual) {
        try {
            return cell == null ? usual : reader.apply(cell);
        } catch (IllegalArgumentException unknown) {
            throw new Refused(column, cell);
        }
    }

    private static LocalDate day(String cell) {
        return time(cell, LocalDate::parse);
    }

    private static Instant instant(String cell) {
        return time(cell, Instant::parse);
    }

    private static <T> T time(String cell, Function<String, T> parser) {
        try {
            return cell == null ? null : parser.apply(cell);
        } catch (DateTimeException notATime) {
            throw new Refused("day", cell);
        }
    }
}
