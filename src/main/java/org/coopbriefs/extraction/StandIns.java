package org.coopbriefs.extraction;

import static org.coopbriefs.extraction.StandInWords.ALL;
import static org.coopbriefs.extraction.StandInWords.BOTH;
import static org.coopbriefs.extraction.StandInWords.DELEGATION_OF;
import static org.coopbriefs.extraction.StandInWords.GOVERNMENT;
import static org.coopbriefs.extraction.StandInWords.IS_GIVEN;
import static org.coopbriefs.extraction.StandInWords.IT;
import static org.coopbriefs.extraction.StandInWords.ITS;
import static org.coopbriefs.extraction.StandInWords.MEANWHILE;
import static org.coopbriefs.extraction.StandInWords.OFFICE_OF;
import static org.coopbriefs.extraction.StandInWords.OWN;
import static org.coopbriefs.extraction.StandInWords.PARTNER;
import static org.coopbriefs.extraction.StandInWords.PARTNERS;
import static org.coopbriefs.extraction.StandInWords.SPEAKERS;
import static org.coopbriefs.extraction.StandInWords.STATES;
import static org.coopbriefs.extraction.StandInWords.SUBJECT_OPENS;
import static org.coopbriefs.extraction.StandInWords.THIS;
import static org.coopbriefs.extraction.StandInWords.VISITORS;
import static org.coopbriefs.extraction.StandInWords.VISIT_TO;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.coopbriefs.extraction.Party.Level;
import org.coopbriefs.extraction.mention.KeyMatcher;
import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.extraction.mention.KeyText;
import org.coopbriefs.extraction.mention.PlaceMention;
import org.coopbriefs.extraction.mention.PlaceMention.Role;
import org.coopbriefs.extraction.mention.SmallNumber;
import org.coopbriefs.text.Span;

/**
 * Words that stand for parties named elsewhere: "hai tỉnh", "tỉnh bạn", "tỉnh", "đoàn", "tỉnh ông".
 */
final class StandIns {

    private static final int INTRODUCTION = 20;
    private static final int LONGEST_NAME = 40;

    /** How far before a unit's name the words that tell its part in the sentence may begin. */
    private static final int PHRASE = 90;

    private static final KeyPattern BEFORE_NAME =
            KeyPattern.of(
                    "[ :]{1,2}(?:(?:bắc |nam |trung |bạn )?lào )?(?:là |gồm |: ?)?(?:các |2 |hai"
                            + " )?(?:tỉnh |thành phố |tp\\.? ?|thủ đô )?");

    private final String body;
    private final KeyText key;
    private final Participants cast;
    private final List<PlaceMention> places;

    /**
     * @param places those of the whole article
     */
    StandIns(String body, KeyText key, Participants cast, List<PlaceMention> places) {
        this.body = body;
        this.key = key;
        this.cast = cast;
        this.places = places;
    }

    /**
     * Those in a stretch of text, the surer ones first; they may overlap.
     *
     * @param level whose act it is that stands at a span
     */
    List<Party> in(Span span, Function<Span, Level> level) {
        List<Party> found = new ArrayList<>();
        words(PARTNERS, span, found, at -> partners(at, level.apply(at)));
        words(BOTH, span, found, at -> party(at, both(at), null, level.apply(at)));
        words(ALL, span, found, at -> party(at, cast.all(), null, level.apply(at)));
        words(STATES, span, found, at -> party(at, List.of("vietnam", "laos"), null, Level.STATE));
        words(GOVERNMENT, span, found, this::government);
        words(PARTNER, span, found, at -> party(at, partner(at), "LA", level.apply(at)));
        words(SPEAKERS, span, found, at -> unit(at, speakers(at), level));
        words(VISITORS, span, found, at -> visitors(at, span, level));
        words(ITS, span, found, at -> its(at, span, level));
        words(THIS, span, found, at -> unit(at, lastBefore(at, this::isNotMeanwhile), level));
        words(OWN, span, found, at -> ownOrTheirs(at, span, level));
        return found;
    }

    private void words(
            KeyPattern pattern, Span span, List<Party> found, Function<Span, Party> making) {
        KeyMatcher match = pattern.matcher(key.in(span));
        while (match.find()) {
            Span at = new Span(span.start() + match.start(), span.start() + match.end());
            Party party = named(at) ? null : making.apply(at);
            if (party != null) {
                found.add(party);
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

    private Party party(Span at, List<String> slugs, String country, Level level) {
        return slugs.isEmpty() ? null : new Party(at, slugs, at.of(body), country, level);
    }

    private Party unit(Span at, PlaceMention place, Function<Span, Level> level) {
        return place == null
                ? null
                : party(at, List.of(place.slug()), place.province().country(), level.apply(at));
    }

    private Party its(Span at, Span sentence, Function<Span, Level> level) {
        PlaceMention official = lastBefore(at, this::holdsOffice);
        boolean here = official != null && sentence.contains(official.span());
        return here ? unit(at, official, level) : party(at, own(), "VN", level.apply(at));
    }

    /** "A tặng bệnh viện tỉnh B một máy và hỗ trợ tỉnh 500 triệu": nobody gives to himself. */
    private Party ownOrTheirs(Span at, Span sentence, Function<Span, Level> level) {
        PlaceMention other = lastBefore(at, p -> !p.vietnamese());
        boolean theirs =
                other != null
                        && IS_GIVEN.matcher(key.substring(sentence.start(), at.start())).find()
                        && isOwn(subject(at, sentence));
        return theirs ? unit(at, other, level) : party(at, own(), "VN", level.apply(at));
    }

    /** Whom the sentence names first, or, of an "it", the one named first before it. */
    private PlaceMention subject(Span at, Span sentence) {
        Span here = new Span(sentence.start(), at.start());
        List<PlaceMention> named = ArticleContext.within(places, here);
        if (!named.isEmpty()) {
            return named.getFirst();
        }
        boolean it = IT.matcher(key.in(sentence)).lookingAt();
        return it ? lastBefore(at, p -> SUBJECT_OPENS.matcher(phraseBefore(p)).find()) : null;
    }

    private boolean isOwn(PlaceMention place) {
        return place != null && own().contains(place.slug());
    }

    private PlaceMention speakers(Span at) {
        PlaceMention official = lastBefore(at, this::holdsOffice);
        return official != null ? official : lastBefore(at, p -> !p.vietnamese());
    }

    /** As many as there are partners: then it is they. */
    private Party partners(Span at, Level level) {
        int count = SmallNumber.of(at.of(key).split(" ")[0]);
        return cast.foreign().size() == count && cast.vietnamese().size() == 1
                ? party(at, cast.foreign(), "LA", level)
                : null;
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
        boolean several = !at.of(key).startsWith("tỉnh") && at.of(key).contains(" tỉnh bạn");
        if (several && !cast.foreign().equals(List.of("laos"))) {
            return cast.foreign();
        }
        return abroad == null || several ? List.of("laos") : List.of(abroad);
    }

    private List<String> own() {
        return cast.vietnamese().isEmpty() ? List.of() : List.of(cast.vietnamese().getFirst());
    }

    private String lastBefore(Span at, boolean vietnamese) {
        PlaceMention place = lastBefore(at, p -> p.vietnamese() == vietnamese);
        return place == null ? null : place.slug();
    }

    private PlaceMention lastBefore(Span at, Predicate<PlaceMention> which) {
        for (int i = ArticleContext.firstFrom(places, at.start()) - 1; i >= 0; i--) {
            PlaceMention place = places.get(i);
            boolean unit = !place.country() && place.role() != Role.SEAT;
            if (unit && place.span().end() <= at.start() && which.test(place)) {
                return place;
            }
        }
        return null;
    }

    /** "Nhân chuyến thăm tỉnh A, đoàn": not those of A; else the delegation that was named last. */
    private Party visitors(Span at, Span sentence, Function<Span, Level> level) {
        PlaceMention visited = lastBefore(at, this::isVisited);
        if (visited != null && sentence.contains(visited.span())) {
            return visited.vietnamese()
                    ? party(at, partner(at), "LA", level.apply(at))
                    : party(at, own(), "VN", level.apply(at));
        }
        return unit(at, lastBefore(at, this::sentDelegation), level);
    }

    private boolean isNotMeanwhile(PlaceMention place) {
        return !MEANWHILE.matcher(phraseBefore(place)).find();
    }

    private boolean isVisited(PlaceMention place) {
        return VISIT_TO.matcher(phraseBefore(place)).find();
    }

    private boolean sentDelegation(PlaceMention place) {
        return DELEGATION_OF.matcher(phraseBefore(place)).find();
    }

    private boolean holdsOffice(PlaceMention place) {
        return OFFICE_OF.matcher(phraseBefore(place)).find();
    }

    private KeyText phraseBefore(PlaceMention place) {
        int start = place.span().start();
        return key.substring(Math.max(0, start - PHRASE), start);
    }
}
