package org.coopbriefs.reference;

import java.io.Reader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The fields of cooperation that a fact may belong to. */
public final class Sectors {

    private final Map<String, Sector> byCode = new LinkedHashMap<>();

    public Sectors(List<Sector> sectors) {
        for (Sector sector : sectors) {
            if (byCode.put(sector.code(), sector) != null) {
                throw new IllegalArgumentException("two sectors with the code " + sector.code());
            }
        }
    }

    /** Reads {@code sectors.csv}; a bad record is refused with its number. */
    public static Sectors load(Path file) {
        return Csv.load(file, Sectors::read);
    }

    public static Sectors read(Reader csv) {
        return new Sectors(
                Csv.read(
                        csv,
                        row ->
                                new Sector(
                                        Csv.required(row, "code"),
                                        Csv.names(row),
                                        Csv.list(row, "keywords"))));
    }

    public Optional<Sector> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The one that the words speak of: by its longest keyword in them, in any case. */
    public Optional<Sector> spokenOf(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        Sector found = null;
        int longest = 0;
        for (Sector sector : byCode.values()) {
            for (String keyword : sector.keywords()) {
                if (keyword.length() > longest && lower.contains(keyword)) {
                    longest = keyword.length();
                    found = sector;
                }
            }
        }
        return Optional.ofNullable(found);
    }

    /** In the order of the file. */
    public List<Sector> all() {
        return List.copyOf(byCode.values());
    }
}
