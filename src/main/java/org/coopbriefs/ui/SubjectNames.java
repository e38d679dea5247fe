package org.coopbriefs.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coopbriefs.brief.Subject;
import org.coopbriefs.brief.Subjects;
import org.coopbriefs.delivery.recipient.Refused;
import org.coopbriefs.reference.Province;
import org.coopbriefs.reference.Provinces;
import org.coopbriefs.review.UnitNames;

/**
 * Whose briefs are meant, as people write it: "Sơn La; Huế + Salavan". Codes are understood as
 * well.
 */
@ApplicationScoped
@Named("subjectNames")
public class SubjectNames {

    private static final Pattern DIVIDERS = Pattern.compile("[;,\\n]");

    /** Between the two of a pair, as it is typed or as a brief names it. */
    private static final Pattern AND = Pattern.compile("\\+|\\s[–-]\\s");

    @Inject Subjects subjects;
    @Inject Provinces provinces;
    @Inject CurrentPage page;

    /** The code of one unit or pair; nothing where there is none of that name. */
    Optional<String> code(String typed) {
        return code(typed, units());
    }

    private Optional<String> code(String typed, UnitNames units) {
        String code =
                AND.splitAsStream(typed)
                        .map(name -> units.slug(name).orElse(""))
                        .collect(Collectors.joining("+"));
        return subjects.find(code).map(Subject::slug);
    }

    /**
     * The codes of several, divided by semicolons or commas; codes by spaces, too.
     *
     * @throws Refused where nobody is called so
     */
    Set<String> codes(String typed) {
        UnitNames units = units();
        return DIVIDERS.splitAsStream(typed)
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .flatMap(one -> code(one, units).map(Stream::of).orElseGet(() -> spaced(one)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Stream<String> spaced(String typed) {
        List<String> words = List.of(typed.split("\\s+"));
        if (!words.stream().allMatch(word -> subjects.find(word).isPresent())) {
            throw new Refused("subject", typed);
        }
        return words.stream();
    }

    /** In the language of the page; what is no code stays as it is. */
    public String shown(String code) {
        return subjects.find(code)
                .map(subject -> subject.names().get(page.language().code()))
                .orElse(code);
    }

    /** As {@link #codes} reads them again. */
    String shown(Collection<String> codes) {
        return codes.stream().map(this::shown).sorted().collect(Collectors.joining("; "));
    }

    /** Names to choose from, those that people know today. */
    public List<String> all() {
        return units().all();
    }

    private UnitNames units() {
        return new UnitNames(provinces, this::shown);
    }

    private String shown(Province unit) {
        return shown(unit.slug());
    }
}
