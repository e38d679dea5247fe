package org.coopbriefs.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.extraction.mention.KeyText;
import org.coopbriefs.extraction.mention.PlaceMention;
import org.coopbriefs.extraction.mention.PlaceMention.Role;
import org.coopbriefs.text.Span;

/**
 * Whether an article joins a Vietnamese unit and a partner: two names in one text are no
 * cooperation; a title, or two sentences side by side, that tell of both are.
 */
final class Bond {

    /**
     * A partner that is only "Lào" needs people or provinces of Laos, not the country's name alone.
     */
    private static final KeyPattern OF_LAOS =
            KeyPattern.words(
                    "(?:"
                            + LearningWords.PEOPLE
                            + "|tỉnh|tỉnh bạn|địa phương|bạn|phía) (?:nước )?(?:bạn )?"
                            + LaoWords.LAO,
                    "(?:bắc|nam|trung) lào",
                    "lao (?:students?|officials?|provinces?|localities|people|side)",
                    "people of laos|laos' people");

    /**
     * Soldiers' remains come home from a country; where in it they lay is often told much later.
     */
    private static final KeyPattern REMAINS_FROM_LAOS =
            KeyPattern.of(
                    "(?:hài cốt|liệt s[ĩỹ]|quy"
                            + " tập|remains|reburial)[^.]{0,160}(?<!\\p{L})(?:lào|laos?)(?!\\p{L})|(?<!\\p{L})(?:lào|laos?)(?!\\p{L})[^.]{0,160}(?:hài"
                            + " cốt|liệt s[ĩỹ]|quy tập|remains|reburial)");

    private static final KeyPattern REMAINS = KeyPattern.words("hài cốt", "liệt s[ĩỹ]", "remains");

    private static final KeyPattern LEARNERS =
            KeyPattern.words(
                    LearningWords.LEARNERS
                            + "|"
                            + LearningWords.SCHOOLING
                            + "|chứng chỉ|trainees|students|officials|courses?|trained|trains");

    /** "trạm y tế do tỉnh A xây": a work of the one side at the other's. */
    private static final KeyPattern BUILT_BY =
            KeyPattern.of(
                    "(?<!\\p{L})(?:trạm|trường|bệnh (?:viện|xá)|nhà|cầu|đường|công trình)[^;.]{3,120}(?<!\\p{L})do (?:[\\p{L}.-]{1,12} ){1,10}(?:xây|giúp|tặng|hỗ trợ|viện trợ|tài trợ)(?!\\p{L})");

    /** What is handed to those beyond the border, in an article on what a unit at home does. */
    private static final KeyPattern HANDED =
            KeyPattern.words(
                    "tặng|trao|ủng hộ|chuyển sang|viện trợ|nhận \\d{1,3}|donated|presented|gave");

    private static final KeyPattern SCENE =
            KeyPattern.of("(?<!\\p{L})(?:tại|ở|in|at) (?:tỉnh |thành phố |tp\\.? ?)?$");

    /** So many sentences, and the title, say what an article is about. */
    private static final int HEAD = 3;

    private final Participants cast;
    private final boolean onlyCountry;

    Bond(Participants cast) {
        this.cast = cast;
        this.onlyCountry = cast.foreign().equals(List.of("laos"));
    }

    boolean holds(
            KeyText titleKey,
            List<PlaceMention> inTitle,
            List<Sentence> sentences,
            List<PlaceMention> inText) {
        if (cast.vietnamese().equals(Cast.STATE) || isSeatOnly(inTitle, inText)) {
            return true;
        }
        if (Genre.isOfStates(titleKey)
                && inTitle.stream().allMatch(p -> p.country() || isScene(titleKey, p))) {
            return false;
        }
        if (isOfCountries(inTitle) && !actsFirst(sentences, inText)) {
            return false;
        }
        if (joins(titleKey, inTitle) || isGiftInHead(titleKey, inTitle, sentences, inText)) {
            return true;
        }
        boolean homeFirst = namesHome(inTitle) || actsFirst(sentences, inText);
        for (int i = 0; i < sentences.size(); i++) {
            Sentence first = sentences.get(i);
            Sentence second = sentences.get(Math.min(i + 1, sentences.size() - 1));
            if (homeFirst && joinsPartner(first, second, inText)) {
                return true;
            }
            Span both = new Span(first.span().start(), second.span().end());
            List<PlaceMention> places = ArticleContext.within(inText, both);
            if (!namesHome(places)) {
                continue;
            }
            if (joins(first.key(), ArticleContext.within(inText, first.span()))) {
                return true;
            }
            String pair = first.key() + " " + second.key();
            boolean apart = first.block() != second.block();
            boolean goesOn = !apart || Genre.isOfCooperation(pair);
            if (goesOn && joins(pair, places)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the home side is only where learners from abroad are; then that has been told. */
    private boolean isSeatOnly(List<PlaceMention> inTitle, List<PlaceMention> inText) {
        return !namesHome(inTitle) && !namesHome(inText);
    }

    /** Whether the title or the first sentences join both sides. */
    boolean isClose(
            KeyText titleKey,
            List<PlaceMention> inTitle,
            List<Sentence> sentences,
            List<PlaceMention> inText) {
        List<PlaceMention> first = new ArrayList<>(inTitle);
        first.addAll(head(sentences, inText));
        return namesHome(first)
                && (first.stream().anyMatch(this::isPartner)
                        || Stream.concat(
                                        Stream.of(titleKey),
                                        sentences.stream().limit(HEAD).map(Sentence::key))
                                .anyMatch(key -> OF_LAOS.matcher(key).find()));
    }

    /** Whether the title or one of the first sentences names units on both sides of the border. */
    boolean isOfUnits(
            List<PlaceMention> inTitle, List<Sentence> sentences, List<PlaceMention> inText) {
        return isOfUnits(inTitle)
                || sentences.stream()
                        .limit(HEAD)
                        .anyMatch(s -> isOfUnits(ArticleContext.within(inText, s.span())));
    }

    private boolean isOfUnits(List<PlaceMention> places) {
        return places.stream().anyMatch(this::isHome)
                && places.stream().anyMatch(this::isNamedPartner);
    }

    /** "Quan hệ Việt Nam - Lào": both countries, and no unit of theirs. */
    private static boolean isOfCountries(List<PlaceMention> inTitle) {
        return inTitle.stream()
                                .filter(PlaceMention::country)
                                .map(PlaceMention::slug)
                                .distinct()
                                .count()
                        > 1
                && inTitle.stream().allMatch(PlaceMention::country);
    }

    /** Whether the first sentences name the home side as more than the place where all was. */
    private boolean actsFirst(List<Sentence> sentences, List<PlaceMention> inText) {
        return sentences.stream()
                .limit(HEAD)
                .anyMatch(
                        s ->
                                ArticleContext.within(inText, s.span()).stream()
                                        .anyMatch(p -> isHome(p) && !isScene(s, p)));
    }

    private static boolean isScene(Sentence sentence, PlaceMention place) {
        return SCENE.matcher(sentence.key().substring(0, sentence.inKey(place.span().start())))
                .find();
    }

    /** In the title: "ASEAN họp tại A". */
    private static boolean isScene(KeyText titleKey, PlaceMention place) {
        return SCENE.matcher(titleKey.substring(0, place.span().start())).find();
    }

    private boolean isHome(PlaceMention place) {
        return place.role() == Role.UNIT && cast.vietnamese().contains(place.slug());
    }

    /** The places in the first sentences. */
    private static List<PlaceMention> head(List<Sentence> sentences, List<PlaceMention> inText) {
        return sentences.stream()
                .limit(HEAD)
                .flatMap(s -> ArticleContext.within(inText, s.span()).stream())
                .toList();
    }

    /**
     * The home side stands over all: a partner and what is done together, there or in the next
     * sentence of the paragraph, are enough.
     */
    private boolean joinsPartner(Sentence sentence, Sentence next, List<PlaceMention> inText) {
        boolean together = next.block() == sentence.block() && Genre.isOfCooperation(next.key());
        return ArticleContext.within(inText, sentence.span()).stream()
                        .anyMatch(this::isNamedPartner)
                && (together
                        || Genre.isOfCooperation(sentence.key())
                        || HANDED.matcher(sentence.key()).find()
                        || REMAINS.matcher(sentence.key()).find());
    }

    private boolean isNamedPartner(PlaceMention place) {
        return !place.country() && place.role() == Role.UNIT && isPartner(place);
    }

    private boolean isPartner(PlaceMention place) {
        return takesPart(place) && cast.foreign().contains(place.slug());
    }

    /**
     * Whether the title or one sentence tells of something given between the units of both sides.
     */
    boolean isGift(
            KeyText titleKey,
            List<PlaceMention> inTitle,
            List<Sentence> sentences,
            List<PlaceMention> inText) {
        return isGiftInHead(titleKey, inTitle, sentences, inText)
                || isGift(titleKey, inTitle)
                || sentences.stream()
                        .anyMatch(s -> isGift(s.key(), ArticleContext.within(inText, s.span())))
                || isGiftInTwo(sentences, inText);
    }

    /** "Hai tỉnh A và B đều có đoàn sang C thăm hỏi. A giúp 300 triệu đồng". */
    private boolean isGiftInTwo(List<Sentence> sentences, List<PlaceMention> inText) {
        for (int i = 1; i < sentences.size(); i++) {
            Sentence visit = sentences.get(i - 1);
            Sentence gift = sentences.get(i);
            List<PlaceMention> there = ArticleContext.within(inText, visit.span());
            if (visit.block() == gift.block()
                    && Genre.speaksOfGift(gift.key())
                    && there.stream().anyMatch(this::isNamedPartner)
                    && there.stream().anyMatch(this::isHome)
                    && ArticleContext.within(inText, gift.span()).stream().anyMatch(this::isHome)) {
                return true;
            }
        }
        return false;
    }

    /** A title that tells what the home side gives, and the partner in the first sentences. */
    private boolean isGiftInHead(
            KeyText titleKey,
            List<PlaceMention> inTitle,
            List<Sentence> sentences,
            List<PlaceMention> inText) {
        return Genre.speaksOfGift(titleKey)
                && namesHome(inTitle)
                && head(sentences, inText).stream().anyMatch(this::isNamedPartner);
    }

    private boolean isGift(CharSequence key, List<PlaceMention> places) {
        return !onlyCountry && Genre.speaksOfGift(key) && joins(key, places);
    }

    private boolean joins(CharSequence key, List<PlaceMention> places) {
        if (!namesHome(places)) {
            return false;
        }
        boolean named = !onlyCountry && places.stream().anyMatch(this::isPartner);
        boolean laos =
                named || OF_LAOS.matcher(key).find() || REMAINS_FROM_LAOS.matcher(key).find();
        boolean together =
                Genre.speaksOfCooperation(key)
                        || named
                                && (LEARNERS.matcher(key).find()
                                        || BUILT_BY.matcher(key).find()
                                        || Genre.speaksOfGift(key)
                                                && places.stream().anyMatch(this::isHome));
        return laos && together;
    }

    private boolean namesHome(List<PlaceMention> places) {
        return places.stream().anyMatch(p -> takesPart(p) && cast.vietnamese().contains(p.slug()));
    }

    private static boolean takesPart(PlaceMention place) {
        return place.role() != Role.SEAT;
    }
}
