package org.coopbriefs.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.coopbriefs.reference.NameContext.Title;
import org.coopbriefs.reference.PlaceName.Role;
import org.coopbriefs.text.Span;

/** One reading of one text: first what could be a name, then, knowing all of them, what is. */
final class GazetteerReading {

    private static final int WIDEST_BRACKET = 60;

    /** A name in the text with what its surroundings say. */
    private record Hit(
            NameTrie.Match match, int first, Title title, boolean institution, boolean sure) {

        Province any() {
            return match.provinces().getFirst();
        }

        boolean titled() {
            return title != Title.NONE;
        }
    }

    private final String key;
    private final String value;
    private final Words words;
    private final NameContext context;
    private final UnitChoice choice;
    private final LocalDate on;
    private final List<Hit> hits = new ArrayList<>();

    GazetteerReading(
            String key,
            String value,
            Words words,
            NameContext context,
            UnitChoice choice,
            LocalDate on) {
        this.key = key;
        this.value = value;
        this.words = words;
        this.context = context;
        this.choice = choice;
        this.on = on;
    }

    List<PlaceName> read(NameTrie names) {
        int word = 0;
        while (word < words.count()) {
            NameTrie.Match match =
                    words.isCapital(word) ? names.longestAt(key, value, words.start(word)) : null;
            if (match == null) {
                word++;
            } else {
                int next = words.firstFrom(word, match.end());
                addHit(match, word, next - 1);
                word = next;
            }
        }
        return decide();
    }

    private void addHit(NameTrie.Match match, int first, int last) {
        Title title = context.titleOf(first, last);
        if (title == Title.BELOW || isInAddress(match)) {
            return;
        }
        if (title == Title.NONE && match.bearsItsTitle()) {
            title = Title.CITY;
        }
        boolean titled = title != Title.NONE;
        boolean institution = context.isInstitution(first, last, titled);
        if (!titled && !institution && context.isAnothers(first, last, match.provinces())) {
            return;
        }
        boolean doubtful = match.needsContext();
        boolean sure =
                !doubtful
                        || titled
                        || institution
                        || isHead(match)
                        || context.isUnits(first, match.provinces());
        hits.add(new Hit(match, first, title, institution, sure));
    }

    /** "* HẢI DƯƠNG: ...": in capitals, and all that follows is of it. */
    private boolean isHead(NameTrie.Match match) {
        boolean colon = match.end() < key.length() && key.charAt(match.end()) == ':';
        String name = value.substring(match.start(), match.end());
        return colon && name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** "Kontum.gov.vn". */
    private boolean isInAddress(NameTrie.Match match) {
        int end = match.end();
        return end + 1 < value.length()
                && ".@/".indexOf(value.charAt(end)) >= 0
                && Character.isLowerCase(value.charAt(end + 1));
    }

    private List<PlaceName> decide() {
        Set<String> known = namedWithTheirTitle();
        List<PlaceName> found = new ArrayList<>();
        boolean provincesListed = false;
        boolean institutionsListed = false;
        Hit before = null;
        for (int i = 0; i < hits.size(); i++) {
            Hit hit = hits.get(i);
            if (!hit.sure() && !isListed(i) && !known.contains(hit.match().letters())) {
                continue;
            }
            boolean goesOn = before != null && goesOn(before, hit) && !hit.titled();
            provincesListed = hit.title() == Title.PROVINCES || goesOn && provincesListed;
            institutionsListed =
                    hit.institution() || goesOn && institutionsListed && isJoinedByAnd(before, hit);
            found.add(placeName(hit, provincesListed, institutionsListed));
            if (!isInBrackets(hit)) {
                before = hit;
            }
        }
        return List.copyOf(found);
    }

    /**
     * Names that the text calls a province's somewhere: there a doubtful one is known everywhere.
     */
    private Set<String> namedWithTheirTitle() {
        Set<String> known = new HashSet<>();
        for (Hit hit : hits) {
            if (hit.title() == Title.PROVINCE || hit.title() == Title.PROVINCES) {
                known.add(hit.match().letters());
            }
        }
        return known;
    }

    private PlaceName placeName(Hit hit, boolean provincesListed, boolean institution) {
        Title title = hit.title();
        if (title == Title.NONE) {
            title = provincesListed ? Title.PROVINCES : context.titleByOffice(hit.first());
        }
        Province unit = choice.choose(hit.match().spellings(), title, on);
        Span span = new Span(hit.match().start(), hit.match().end());
        return new PlaceName(span, unit, hit.titled(), roleOf(unit, title, institution));
    }

    private static Role roleOf(Province unit, Title title, boolean institution) {
        if (institution) {
            return Role.INSTITUTION;
        }
        return title == Title.CITY && unit.isProvince() ? Role.LOCALITY : Role.UNIT;
    }

    /**
     * Whether a neighbour in a list of its own country, or a bracket around it, makes a doubtful
     * name sure.
     */
    private boolean isListed(int i) {
        Hit hit = hits.get(i);
        return isAllInBrackets(hit)
                || i > 0 && vouches(hits.get(i - 1), hit) && goesOn(hits.get(i - 1), hit)
                || i + 1 < hits.size()
                        && vouches(hits.get(i + 1), hit)
                        && goesOn(hit, hits.get(i + 1));
    }

    private static boolean vouches(Hit neighbour, Hit hit) {
        return neighbour.sure()
                && !neighbour.any().isCountry()
                && neighbour.any().country().equals(hit.any().country());
    }

    /** "huyện Mai Châu (Hòa Bình)". */
    private boolean isAllInBrackets(Hit hit) {
        int end = hit.match().end();
        return isInBrackets(hit) && end < key.length() && key.charAt(end) == ')';
    }

    private boolean goesOn(Hit before, Hit after) {
        return context.isListGap(gap(before, after));
    }

    private boolean isJoinedByAnd(Hit before, Hit after) {
        return !gap(before, after).contains(",");
    }

    /** What stands between two names, without a bracket after the first: "Salavan (Lào) và". */
    private String gap(Hit before, Hit after) {
        int start = before.match().end();
        int end = after.match().start();
        if (end - start > WIDEST_BRACKET) {
            return "...";
        }
        String gap = key.substring(start, end);
        int open = gap.indexOf('(');
        int close = gap.indexOf(')');
        return open >= 0 && close > open
                ? gap.substring(0, open).strip() + gap.substring(close + 1)
                : gap;
    }

    private boolean isInBrackets(Hit hit) {
        int start = hit.match().start();
        return start > 0 && key.charAt(start - 1) == '(';
    }
}
