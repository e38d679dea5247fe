package org.coopbriefs.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coopbriefs.extraction.Party.Level;
import org.coopbriefs.extraction.mention.KeyMatcher;
import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.extraction.mention.PlaceMention;
import org.coopbriefs.extraction.mention.PlaceMention.Role;
import org.coopbriefs.text.Span;

/**
 * Who is named in a sentence: units with their offices, companies, and the words that stand for the
 * parties.
 */
final class PartyReading {

    private static final KeyPattern BOTH =
            KeyPattern.words(
                    "(?:cả )?(?:hai|2|02) (?:tỉnh|địa phương|bên|phía|thành phố)",
                    "đôi bên",
                    "(?:the )?two (?:sides|provinces|localities)",
                    "both (?:sides|provinces|localities)");

    private static final KeyPattern ALL =
            KeyPattern.words(
                    "(?:ba|bốn|năm|3|03|4|04|5|05) (?:tỉnh|bên|địa phương)",
                    "các bên",
                    "các tỉnh",
                    "(?:the )?(?:three|four|five) (?:sides|provinces|localities)",
                    "all sides");

    private static final KeyPattern PARTNER =
            KeyPattern.words(
                    "(?:các )?tỉnh bạn(?: lào)?",
                    "phía bạn(?: lào)?",
                    "bạn lào",
                    "nước bạn(?: lào)?",
                    "địa phương bạn");

    private static final KeyPattern OWN =
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

    private static final KeyPattern STATES =
            KeyPattern.words(
                    "hai (?:nước|đảng|nhà nước|chính phủ|dân tộc)",
                    "2 (?:nước|đảng|nhà nước|chính phủ|dân tộc)",
                    "the two countries");

    private static final KeyPattern GOVERNMENT =
            KeyPattern.words(
                    "(?:chính phủ|nhà nước|đảng và nhà nước)(?: (?:việt nam|lào|nước chdcnd"
                            + " lào|chdcnd lào))?",
                    "(?:vietnamese|lao|vietnam's|laos') government",
                    "government of (?:vietnam|laos)",
                    "quân khu \\d{1,2}",
                    "bộ (?:quốc phòng|công an|ngoại giao|giáo dục và đào tạo|y tế)");

    private static final String CAPITAL = "\\p{Lu}[\\p{L}\\d&]{0,20}";

    /** On the text as written: a firm's name is told by its capitals. */
    private static final Pattern COMPANY =
            Pattern.compile(
                    "(?<!\\p{L})(?:Tổng [Cc]ông ty|Công ty|Tập đoàn|Ngân hàng|Hợp tác xã|Quỹ|Tổ"
                            + " chức)(?: (?:cổ phần|tập đoàn|trách nhiệm hữu hạn|một thành viên|thương"
                            + " mại|và|dịch vụ|đầu tư|xây dựng|phát triển|"
                            + CAPITAL
                            + ")){1,14}+");

    private static final int INTRODUCTION = 20;
    private static final int LONGEST_NAME = 40;

    private static final KeyPattern BEFORE_NAME =
            KeyPattern.of(
                    "[ :]{1,2}(?:(?:bắc |nam |trung |bạn )?lào )?(?:là |gồm |: ?)?(?:các |2 |hai"
                            + " )?(?:tỉnh |thành phố |tp\\.? ?|thủ đô )?");

    private final String body;
    private final String key;
    private final UnitReading units;
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
        this.key = key;
        this.cast = cast;
        this.places = places;
        this.units = new UnitReading(body, key, english, places);
    }

    /** In reading order, none overlapping another. */
    List<Party> in(Sentence sentence) {
        List<Party> found = new ArrayList<>();
        Span span = sentence.span();
        companies(span, found);
        for (Party unit : units.in(span)) {
            add(found, unit);
        }
        words(BOTH, span, found, at -> party(at, both(at), null, units.levelOf(at, span)));
        words(ALL, span, found, at -> party(at, cast.all(), null, units.levelOf(at, span)));
        words(STATES, span, found, at -> party(at, List.of("vietnam", "laos"), null, Level.STATE));
        words(GOVERNMENT, span, found, at -> government(at));
        words(PARTNER, span, found, at -> party(at, partner(at), "LA", units.levelOf(at, span)));
        words(OWN, span, found, at -> party(at, own(), "VN", units.levelOf(at, span)));
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

    private interface Making {
        Party at(Span span);
    }

    private void words(KeyPattern pattern, Span span, List<Party> found, Making making) {
        KeyMatcher match = pattern.matcher(span.of(key));
        while (match.find()) {
            Span at = new Span(span.start() + match.start(), span.start() + match.end());
            boolean named = named(at);
            if (!named) {
                add(found, making.at(at));
            }
        }
    }

    private boolean named(Span at) {
        int end = Math.min(key.length(), at.end() + INTRODUCTION + LONGEST_NAME);
        return ArticleContext.within(places, new Span(at.end(), end)).stream()
                .anyMatch(p -> p.role() != Role.SEAT && !p.country() && introduces(at, p));
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
        for (int i = ArticleContext.firstFrom(places, at.start()) - 1; i >= 0; i--) {
            PlaceMention place = places.get(i);
            boolean unit = !place.country() && place.role() != Role.SEAT;
            if (unit && place.vietnamese() == vietnamese && place.span().end() <= at.start()) {
                return place.slug();
            }
        }
        return null;
    }
}
