package org.coopbriefs.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.coopbriefs.text.VietnameseText;

/**
 * Finds the names of units and countries in a text, in time linear in its length. Spaces, hyphens
 * and case within a name do not matter, tone marks do: without them "Sê Kông" is "Sẽ không". A name
 * must begin with a capital. Names of people, rivers, dams, streets and districts that hold a
 * unit's name are left alone; those of schools, firms and consulates are marked as such.
 */
public final class Gazetteer {

    private final NameTrie vietnamese = new NameTrie();
    private final NameTrie english = new NameTrie();
    private final UnitChoice choice;

    public Gazetteer(Provinces provinces) {
        choice = new UnitChoice(provinces);
        for (Province province : provinces.all()) {
            spellings(province, false).forEach(vietnamese::add);
            spellings(province, true).map(Spelling::withoutMarks).forEach(english::add);
        }
    }

    private static Stream<Spelling> spellings(Province province, boolean inEnglish) {
        List<String> names = new ArrayList<>(province.aliases());
        names.add(province.name("vi"));
        if (inEnglish || !province.country().equals("VN")) {
            names.add(province.name("en"));
        }
        if (inEnglish && province.slug().equals("laos")) {
            names.add("Lao");
        }
        return names.stream()
                .map(name -> Spelling.of(province, name))
                .flatMap(java.util.Optional::stream)
                .distinct();
    }

    /**
     * All names in a Vietnamese text, in reading order, none overlapping another.
     *
     * @param on the day that the text speaks of, which decides between units of one name; null
     *     prefers today's
     */
    public List<PlaceName> find(VietnameseText text, LocalDate on) {
        Words words = Words.of(text);
        return new GazetteerReading(
                        text.key(), text.value(), words, new VietnameseContext(words), choice, on)
                .read(vietnamese);
    }

    /** The same for an English text, where Vietnamese names are written without marks. */
    public List<PlaceName> findEnglish(VietnameseText text, LocalDate on) {
        String key = Spelling.withoutMarks(text.key());
        Words words = new Words(key, text.value());
        return new GazetteerReading(key, text.value(), words, new EnglishContext(words), choice, on)
                .read(english);
    }
}
