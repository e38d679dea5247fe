package org.coopbriefs.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.coopbriefs.account.Access;
import org.coopbriefs.reference.Province;
import org.coopbriefs.reference.Provinces;
import org.coopbriefs.text.VietnamTime;

/** Units to choose from in forms, grouped by country and in Vietnamese order. */
@ApplicationScoped
public class UnitGroups {

    /** How lists of names are ordered. */
    static final Collator VIETNAMESE_ORDER = Collator.getInstance(Locale.of("vi"));

    @Inject Provinces provinces;
    @Inject CurrentPage page;
    @Inject Access access;
    @Inject Clock clock;

    /** A unit that can be chosen. */
    public record Choice(String slug, String name, boolean chosen) {}

    /** Units that stand together: of a country, or those that have ended. */
    public record Group(String key, List<Choice> choices) {
        /** True where one is chosen, so that the group is shown open. */
        public boolean isChosen() {
            return choices.stream().anyMatch(Choice::chosen);
        }
    }

    /** All units but countries. */
    List<Group> all(Set<String> chosen) {
        return groups(unit -> !unit.isCountry(), chosen);
    }

    /** The units that the caller may see, and the countries for whoever may see all. */
    List<Group> visible(Collection<String> chosen) {
        return groups(unit -> access.maySeeAll(List.of(unit.slug())), chosen);
    }

    /** Those that may take part in an activity that the caller adds: all abroad, at home theirs. */
    List<Group> takingPart(Collection<String> chosen) {
        return groups(
                unit ->
                        !unit.isCountry()
                                && (!unit.country().equals("VN")
                                        || access.maySeeAll(List.of(unit.slug()))),
                chosen);
    }

    /** The units that the caller may see in one list, former ones among them. */
    List<FactFields.Choice> list(String chosen) {
        return provinces.all().stream()
                .filter(unit -> !unit.isCountry() && access.maySeeAll(List.of(unit.slug())))
                .map(
                        unit ->
                                new FactFields.Choice(
                                        unit.slug(), name(unit), unit.slug().equals(chosen)))
                .sorted(Comparator.comparing(FactFields.Choice::label, VIETNAMESE_ORDER))
                .toList();
    }

    /** What a unit, or a pair of them, is called here. */
    String name(String slug) {
        return String.join(
                " – ",
                List.of(slug.split("\\+")).stream()
                        .map(one -> provinces.bySlug(one).map(this::name).orElse(one))
                        .toList());
    }

    private List<Group> groups(Predicate<Province> wanted, Collection<String> chosen) {
        LocalDate today = VietnamTime.today(clock);
        Predicate<Province> present = wanted.and(unit -> unit.existsOn(today));
        return Stream.of(
                        group("unit.countries", present.and(Province::isCountry), chosen),
                        group("users.vietnam", present.and(isIn("VN")), chosen),
                        group("users.laos", present.and(isIn("LA")), chosen),
                        group(
                                "users.former",
                                wanted.and(unit -> !unit.existsOn(today) && !unit.isCountry()),
                                chosen))
                .filter(group -> !group.choices().isEmpty())
                .toList();
    }

    private static Predicate<Province> isIn(String country) {
        return unit -> unit.country().equals(country) && !unit.isCountry();
    }

    private Group group(String key, Predicate<Province> wanted, Collection<String> chosen) {
        return new Group(
                key,
                provinces.all().stream()
                        .filter(wanted)
                        .map(unit -> choice(unit, chosen))
                        .sorted(Comparator.comparing(Choice::name, VIETNAMESE_ORDER))
                        .toList());
    }

    private Choice choice(Province unit, Collection<String> chosen) {
        return new Choice(unit.slug(), name(unit), chosen.contains(unit.slug()));
    }

    private String name(Province unit) {
        return ProvinceNames.of(unit, page.language());
    }
}
