package org.coopbriefs.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coopbriefs.extraction.Party.Level;
import org.coopbriefs.extraction.mention.KeyMatcher;
import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.extraction.mention.KeyText;
import org.coopbriefs.extraction.mention.PlaceMention;
import org.coopbriefs.text.Span;

/**
 * Who is named in a sentence: units with their offices, companies, and the words that stand for the
 * parties.
 */
final class PartyReading {

    private static final String CAPITAL = "\\p{Lu}[\\p{L}\\d&]{0,20}";

    /** On the text as written: a firm's name is told by its capitals. */
    private static final Pattern COMPANY =
            Pattern.compile(
                    "(?:Tổng [Cc]ông ty|Công ty|Tập đoàn|Ngân hàng|Hợp tác xã|Quỹ|Tổ"
                            + " chức)(?: (?:cổ phần|tập đoàn|trách nhiệm hữu hạn|một thành viên|thương"
                            + " mại|và|dịch vụ|đầu tư|xây dựng|phát triển|"
                            + CAPITAL
                            + ")){1,14}+");

    private static final KeyPattern FIRM =
            KeyPattern.of(
                    "(?<!\\p{L})(?:tổng công ty|công ty|tập đoàn|ngân hàng|hợp tác xã|quỹ|tổ"
                            + " chức) ");

    private final String body;
    private final KeyText key;
    private final List<PlaceMention> places;
    private final UnitReading units;
    private final StandIns standIns;

    /**
     * @param places those of the whole article
     */
    PartyReading(
            String body,
            KeyText key,
            boolean english,
            Participants cast,
            List<PlaceMention> places) {
        this.body = body;
        this.key = key;
        this.places = places;
        this.units = new UnitReading(body, key, english, places);
        this.standIns = new StandIns(body, key, cast, places);
    }

    /** In reading order, none overlapping another. */
    List<Party> in(Sentence sentence) {
        List<Party> found = new ArrayList<>();
        Span span = sentence.span();
        companies(span, found);
        countrymen(span, found);
        for (Party unit : units.in(span)) {
            add(found, unit);
        }
        standIns.in(span, place -> units.levelOf(place, span)).forEach(party -> add(found, party));
        found.sort(Comparator.comparing(Party::span));
        return found;
    }

    private void companies(Span span, List<Party> found) {
        KeyMatcher firm = FIRM.matcher(key.in(span));
        int end = span.start();
        while (firm.find()) {
            int start = span.start() + firm.start();
            Matcher name = COMPANY.matcher(body).region(start, span.end());
            if (start >= end && name.lookingAt()) {
                end = name.end();
                Span at = new Span(start, end);
                found.add(new Party(at, List.of(), at.of(body), null, Level.COMPANY));
            }
        }
    }

    /**
     * Vietnamese who live beyond the border give as Vietnamese do to those round them, and as those
     * who are there to those at home. Where they live takes no part in it.
     */
    private void countrymen(Span span, List<Party> found) {
        KeyMatcher match = StandInWords.COUNTRYMEN.matcher(key.in(span));
        while (match.find()) {
            int end = withHome(span.start() + match.end(), span);
            Span at = new Span(span.start() + match.start(), end);
            boolean home = helpsHome(new Span(end, span.end()));
            List<String> slugs = List.of(home ? "laos" : "vietnam");
            add(found, new Party(at, slugs, at.of(body), home ? "LA" : "VN", Level.ORGANISATION));
        }
    }

    private boolean helpsHome(Span behind) {
        return StandInWords.TO_HOME.matcher(key.in(behind)).find()
                || ArticleContext.within(places, behind).stream()
                        .anyMatch(p -> p.vietnamese() && !p.country());
    }

    private int withHome(int end, Span sentence) {
        return ArticleContext.within(places, new Span(end, sentence.end())).stream()
                .findFirst()
                .filter(
                        home ->
                                StandInWords.LIVING_IN
                                        .matcher(key.substring(end, home.span().start()))
                                        .matches())
                .map(home -> home.span().end())
                .orElse(end);
    }

    private static void add(List<Party> found, Party party) {
        if (party != null && found.stream().noneMatch(p -> p.span().overlaps(party.span()))) {
            found.add(party);
        }
    }
}
