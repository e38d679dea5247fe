package org.coopbriefs.reference;

import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * Exchange rates with their sources; empty where none can be cited, and then nothing is converted.
 */
public final class Rates {

    private final Map<String, NavigableMap<LocalDate, Rate>> byCurrency = new TreeMap<>();

    public Rates(List<Rate> rates) {
        for (Rate rate : rates) {
            byCurrency
                    .computeIfAbsent(rate.currency(), c -> new TreeMap<>())
                    .put(rate.date(), rate);
        }
    }

    /** Reads {@code rates.csv}; a bad record is refused with its number. */
    public static Rates load(Path file) {
        return Csv.load(file, Rates::read);
    }

    public static Rates read(Reader csv) {
        return new Rates(Csv.read(csv, Rates::rate));
    }

    private static Rate rate(CSVRecord row) {
        return new Rate(
                LocalDate.parse(Csv.required(row, "date")),
                Csv.required(row, "currency"),
                new BigDecimal(Csv.required(row, "vnd")),
                Csv.required(row, "source"));
    }

    /**
     * These and {@code later} ones, each of which replaces what is here for its currency and day.
     */
    public Rates with(List<Rate> later) {
        return new Rates(Stream.concat(all().stream(), later.stream()).toList());
    }

    /** By currency, the oldest first. */
    public List<Rate> all() {
        return byCurrency.values().stream().flatMap(rates -> rates.values().stream()).toList();
    }

    /** The rate in force on {@code day}: the latest of that day or before. */
    public Optional<Rate> inForce(String currency, LocalDate day) {
        NavigableMap<LocalDate, Rate> rates = byCurrency.get(currency);
        return rates == null
                ? Optional.empty()
                : Optional.ofNullable(rates.floorEntry(day)).map(Map.Entry::getValue);
    }
}
