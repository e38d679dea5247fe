package org.coopbriefs.extraction.corpus;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What was reached once and must never be lost again; written down in one file, and only raised.
 */
public final class Floors {

    private static final double ROUNDING = 0.0005;

    private final Map<String, Double> floors = new TreeMap<>();

    private Floors() {}

    /** Those whose names begin with {@code prefix}, by the rest of their names. */
    public static Floors of(String prefix) throws IOException {
        Properties properties = new Properties();
        try (Reader file = Files.newBufferedReader(Corpus.OWN.resolve("floors.properties"))) {
            properties.load(file);
        }
        Floors floors = new Floors();
        for (String name : properties.stringPropertyNames()) {
            if (name.startsWith(prefix)) {
                double floor = Double.parseDouble(properties.getProperty(name));
                floors.floors.put(name.substring(prefix.length()), floor);
            }
        }
        return floors;
    }

    /** Each measure that fell below its floor, or is no longer taken. */
    public List<String> broken(Map<String, Double> measures) {
        List<String> broken = new ArrayList<>();
        floors.forEach(
                (name, floor) -> {
                    double reached = measures.getOrDefault(name, 0.0);
                    if (reached < floor - ROUNDING) {
                        broken.add(line(name, reached) + ", and it was " + floor);
                    }
                });
        return broken;
    }

    /** Lines for the file where a measure is above its floor, or has none. */
    public List<String> toRaise(Map<String, Double> measures) {
        return measures.entrySet().stream()
                .filter(m -> m.getValue() > floors.getOrDefault(m.getKey(), -1.0) + ROUNDING)
                .map(measure -> line(measure.getKey(), measure.getValue()))
                .toList();
    }

    private static String line(String name, double value) {
        return String.format(Locale.ROOT, "%s = %.3f", name, value);
    }
}
