package org.coopbriefs.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coopbriefs.extraction.Party.Level;
import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.extraction.mention.PlaceMention;
import org.coopbriefs.extraction.mention.PlaceMention.Role;
import org.coopbriefs.text.Span;

/**
 * Who is named in a sentence: units with their offices, companies, and the words that stand for the
 * parties.
 */
final class PartyReading {

    /** How far before a name the office that bears it may begin. */
    private static final int PHRASE = 80;

    private static final int ENGLISH_PHRASE = 30;

    private static final Pattern BOTH =
            KeyPattern.words(
                    "(?:cả )?(?:hai|2|02) (?:tỉnh|địa phương|bên|phía|thành phố)",
                    "đôi bên",
                    "(?:the )?two (?:sides|provinces|localities)",
                    "both (?:sides|provinces|localities)");

    private static final Pattern ALL =
            KeyPattern.words(
                    "(?:ba|bốn|năm|3|03|4|04|5|05) (?:tỉnh|bên|địa phương)",
                    "các bên",
                    "các tỉnh",
                    "(?:the )?(?:three|four|five) (?:sides|provinces|localities)",
                    "all sides");

    private static final Pattern PARTNER =
            KeyPattern.words(
                    "(?:các )?tỉnh bạn(?: lào)?",
                    "phía bạn(?: lào)?",
                    "bạn lào",
                    "nước bạn(?: lào)?",
                    "địa phương bạn");

    private static final Pattern OWN =
            KeyPattern.words(
                    "tỉnh ta",
                    "tỉnh nhà",
                    "ubnd tỉnh",
                    "ủy ban nhân dân tỉnh",
                    "hđnd tỉnh",
                    "tỉnh ủy",
                    "thành ủy",
                    "lãnh đạo tỉnh",
                    "ubnd thành phố",
                    "chính quyền tỉnh",
                    "the province",
                    "the city",
                    "đảng bộ tỉnh");

    private static final Pattern STATES =
            KeyPattern.words(
                    "hai (?:nước|đảng|nhà nước|chính phủ|dân tộc)",
                    "2 (?:nước|đảng|nhà nước|chính phủ|dân tộc)",
                    "the two countries");

    private static final Pattern GOVERNMENT =
            KeyPattern.words(
                    "(?:chính phủ|nhà nước|đảng và nhà nước)(?: (?:việt nam|lào|nước chdcnd lào|chdcnd lào))?",
                    "(?:vietnamese|lao|vietnam's|laos') government",
                    "government of (?:vietnam|laos)",
                    "quân khu \\d{1,2}",
                    "bộ (?:quốc phòng|công an|ngoại giao|giáo dục và đào tạo|y tế)");

    private static final String CAPITAL = "\\p{Lu}[\\p{L}\\d&]{0,20}";

    /** On the text as written: a firm's name is told by its capitals. */
    private static final Pattern COMPANY =
            Pattern.compile(
                    "(?<!\\p{L})(?:Tổng [Cc]ông ty|Công ty|Tập đoàn|Ngân hàng|Hợp tác xã|Quỹ|Tổ chức)"
                            + "(?: (?:cổ phần|tập đoàn|trách nhiệm hữu hạn|một thành viên|thương mại|và|dịch vụ|đầu tư|xây dựng|phát triển|"
                            + CAPITAL
                            + ")){1,14}+");

    /** Between members of one list. */
    private static final Pattern LIST =
            KeyPattern.of(
                    " ?(?:,|và|and|,? and|-|;|, và) ?(?:(?:các )?(?:tỉnh|thành phố|thủ đô|province of) )?");

    private static final int INTRODUCTION = 20;

    private static final Pattern BEFORE_NAME =
            KeyPattern.of(
                    "[ :]{1,2}(?:(?:bắc |nam |trung |bạn )?lào )?(?:là |gồm |: ?)?(?:các |2 |hai )?(?:tỉnh |thành phố |tp\\.? ?|thủ đô )?");

    private static final Pattern OF_LAOS =
            KeyPattern.of(",? ?\\(?(?:của |nước |of |bạn )?(?:nước )?");

    /** Behind these another phrase begins. */
    private static final List<String> CUTS =
            List.of(
                    " với ", " cho ", " tại ", " và ", " ở ", " sang ", " đến ", " with ", " and ",
                    " in ", " to ", " from ", " by ", " từ ");

    private final String body;
    private final String key;
    private final boolean english;
    private final Participants cast;
    private final List<PlaceMention> places;

    /**
     * @param places those of the whole article
     */
    PartyReading(
            String body,
            String key,
            boolean english,
            Participants cast,
            List<PlaceMention> places) {
        this.body = body;
        this.english = english;
        this.key = key;
        this.cast = cast;
        this.places = places;
    }

    /** In reading order, none overlapping another. */
    List<Party> in(Sentence sentence) {
        List<Party> found = new ArrayList<>();
        Span span = sentence.span();
        companies(span, found);
        for (Party unit : units(span)) {
            add(found, unit);
        }
        words(BOTH, span, found, at -> party(at, both(at), null, levelOf(at, span)));
        words(ALL, span, found, at -> party(at, cast.all(), null, levelOf(at, span)));
        words(STATES, span, found, at -> party(at, List.of("vietnam", "laos"), null, Level.STATE));
        words(GOVERNMENT, span, found, at -> government(at));
        words(PARTNER, span, found, at -> party(at, partner(at), "LA", levelOf(at, span)));
        words(OWN, span, found, at -> party(at, own(), "VN", levelOf(at, span)));
        found.sort(Comparator.comparing(Party::span));
        return found;
    }

    private void companies(Span span, List<Party> found) {
        Matcher match = COMPANY.matcher(body).region(span.start(), span.end());
        while (match.find()) {
            Span at = new Span(match.start(), match.end());
            found.add(new Party(at, List.of(), at.of(body), null, Level.COMPANY));
        }
    }

    /** Names side by side are one party: "Attapeu, Champasak và Salavan". */
    private List<Party> units(Span span) {
        List<Party> units = new ArrayList<>();
        PlaceMention last = null;
        for (PlaceMention place : ArticleContext.within(places, span)) {
            if (place.role() == Role.SEAT || qualifies(place, last)) {
                continue;
            }
            Party open = units.isEmpty() ? null : units.getLast();
            if (last != null && open != null && listed(last, place)) {
                units.set(units.size() - 1, extended(open, place));
            } else {
                units.add(unit(place, span));
            }
            last = place;
        }
        return units;
    }

    /** The country after a unit's name says only where it is: "Champasak (Lào)". */
    private boolean qualifies(PlaceMention place, PlaceMention last) {
        if (last == null || last.country() || last.span().end() > place.span().start()) {
            return false;
        }
        if (place.liesAround(last)) {
            return true;
        }
        return place.country()
                && last.vietnamese() == place.vietnamese()
                && OF_LAOS.matcher(key.substring(last.span().end(), place.span().start()))
                        .matches();
    }

    private boolean listed(PlaceMention last, PlaceMention place) {
        return last.province().country().equals(place.province().country())
                && last.country() == place.country()
                && LIST.matcher(key.substring(last.span().end(), place.span().start())).matches();
    }

    private Party extended(Party open, PlaceMention place) {
        List<String> slugs = new ArrayList<>(open.slugs());
        if (!slugs.contains(place.slug())) {
            slugs.add(place.slug());
        }
        Span span = new Span(open.span().start(), place.span().end());
        return new Party(span, slugs, span.of(body), open.country(), open.level());
    }

    private Party unit(PlaceMention place, Span sentence) {
        return new Party(
                place.span(),
                List.of(place.slug()),
                place.span().of(body),
                place.province().country(),
                levelOf(place.span(), sentence));
    }

    /** "Công an hai tỉnh" is the police, "lãnh đạo hai tỉnh" the provinces. */
    private Level levelOf(Span name, Span sentence) {
        int from = Math.max(sentence.start(), name.start() - (english ? ENGLISH_PHRASE : PHRASE));
        return OrganisationLevel.of(lastPhrase(key.substring(from, name.start())));
    }

    /** Back to a comma, a verb's end or another name. */
    private static String lastPhrase(String before) {
        int cut = before.lastIndexOf(',');
        for (String word : CUTS) {
            cut = Math.max(cut, before.lastIndexOf(word));
        }
        return cut < 0 ? before : before.substring(cut);
    }

    private interface Making {
        Party at(Span span);
    }

    private void words(Pattern pattern, Span span, List<Party> found, Making making) {
        Matcher match = pattern.matcher(key).region(span.start(), span.end());
        while (match.find()) {
            Span at = new Span(match.start(), match.end());
            boolean named =
                    places.stream()
                            .anyMatch(
                                    p ->
                                            p.role() != Role.SEAT
                                                    && !p.country()
                                                    && introduces(at, p));
            if (!named) {
                add(found, making.at(at));
            }
        }
    }

    /** "hai tỉnh Quảng Trị và Salavan", "UBND tỉnh Kon Tum": the name itself follows. */
    private boolean introduces(Span at, PlaceMention place) {
        int gap = place.span().start() - at.end();
        return gap >= 0
                && gap <= INTRODUCTION
                && BEFORE_NAME.matcher(key.substring(at.end(), place.span().start())).matches();
    }

    private static void add(List<Party> found, Party party) {
        if (party != null && found.stream().noneMatch(p -> p.span().overlaps(party.span()))) {
            found.add(party);
        }
    }

    private Party party(Span at, List<String> slugs, String country, Level level) {
        return slugs.isEmpty() ? null : new Party(at, slugs, at.of(body), country, level);
    }

    private Party government(Span at) {
        String words = at.of(key);
        boolean lao = words.contains("lào") || words.contains("lao");
        return party(at, List.of(lao ? "laos" : "vietnam"), lao ? "LA" : "VN", Level.STATE);
    }

    private List<String> both(Span at) {
        String home = cast.onlyVietnamese() != null ? cast.onlyVietnamese() : lastBefore(at, true);
        String abroad = cast.onlyForeign() != null ? cast.onlyForeign() : lastBefore(at, false);
        return home == null || abroad == null ? cast.all() : List.of(home, abroad);
    }

    private List<String> partner(Span at) {
        String abroad = cast.onlyForeign() != null ? cast.onlyForeign() : lastBefore(at, false);
        boolean several = at.of(key).startsWith("các");
        return abroad == null || several ? List.of("laos") : List.of(abroad);
    }

    private List<String> own() {
        return cast.vietnamese().isEmpty() ? List.of() : List.of(cast.vietnamese().getFirst());
    }

    private String lastBefore(Span at, boolean vietnamese) {
        String last = null;
        for (PlaceMention place : places) {
            boolean fits =
                    place.vietnamese() == vietnamese
                            && !place.country()
                            && place.role() != Role.SEAT;
            if (fits && place.span().end() <= at.start()) {
                last = place.slug();
            }
        }
        return last;
    }
}
