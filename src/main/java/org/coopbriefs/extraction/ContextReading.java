package org.coopbriefs.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.coopbriefs.extraction.mention.DateFinder;
import org.coopbriefs.extraction.mention.DateMention;
import org.coopbriefs.extraction.mention.KeyText;
import org.coopbriefs.extraction.mention.Mention;
import org.coopbriefs.extraction.mention.PeriodFinder;
import org.coopbriefs.extraction.mention.PeriodMention;
import org.coopbriefs.extraction.mention.PlaceFinder;
import org.coopbriefs.extraction.mention.PlaceMention;
import org.coopbriefs.extraction.mention.ReadText;
import org.coopbriefs.reference.Gazetteer;
import org.coopbriefs.text.EdtfDate;
import org.coopbriefs.text.VietnameseText;

/**
 * Reads an article in two steps: first when it was, then, with the units of that time, of what and
 * of whom each of its parts tells.
 */
final class ContextReading {

    private final PlaceFinder placeFinder;
    private final DateFinder dateFinder = new DateFinder();
    private final PeriodFinder periodFinder = new PeriodFinder();

    ContextReading(Gazetteer gazetteer) {
        this.placeFinder = new PlaceFinder(gazetteer);
    }

    /** What one part of the article tells of, and whether that is only side content. */
    record Part(ArticleContext context, boolean aside) {}

    /** Those parts that tell of both sides, side content last. */
    List<Part> read(ArticleText article) {
        Whole whole = whole(article);
        List<PlaceMention> inTitle = whole.title().places();
        if (isAtHome(inTitle) && isAtHome(whole.places())) {
            return List.of();
        }
        List<Section> sections = Sections.of(article, inTitle, whole.places());
        boolean bound = sections.size() > 1 && bound(whole, Sections.together(sections));
        return Stream.concat(
                        sections.stream().map(section -> part(whole, section, bound)),
                        Sections.asides(article).stream().map(aside -> aside(whole, aside)))
                .filter(part -> part.context().participants().bothSides())
                .toList();
    }

    private static boolean isAtHome(List<PlaceMention> places) {
        return places.stream().allMatch(PlaceMention::vietnamese);
    }

    /** What stands over an article or over one of its events. */
    private record Title(KeyText key, List<PlaceMention> places) {}

    /**
     * Everything that is written in an article, side content too.
     *
     * @param proper all that is the article's own
     */
    private record Whole(
            ArticleText article,
            Title title,
            ReadText body,
            Section proper,
            List<Sentence> sentences,
            List<DateMention> dates,
            List<PeriodMention> periods,
            List<PlaceMention> places,
            YearEvidence evidence,
            LocalDate on) {

        /** Those of one part. */
        List<Sentence> sentences(Section section) {
            return section.blocks().equals(proper.blocks())
                    ? sentences
                    : section.sentences(article, body.key());
        }
    }

    private Whole whole(ArticleText article) {
        ReadText body = ReadText.of(article.text().body());
        Section proper = Sections.proper(article);
        List<Sentence> sentences = proper.sentences(article, body.key());
        List<DateMention> dates = dateFinder.find(body);
        List<PeriodMention> periods = periodFinder.find(body);
        List<DateMention> own = in(sentences, dates);
        YearEvidence evidence = new YearEvidence(body.key(), own, in(sentences, periods));
        EventDating dating = new EventDating(article, sentences, own, evidence);
        LocalDate on = day(article, dating.date(), evidence.year(), own);
        List<PlaceMention> places = placeFinder.find(body, on, isEnglish(article));
        Title title = title(article, article.title(), on);
        return new Whole(
                article, title, body, proper, sentences, dates, periods, places, evidence, on);
    }

    private static boolean isEnglish(ArticleText article) {
        return "en".equals(article.language());
    }

    private Part part(Whole whole, Section section, boolean bound) {
        return new Part(context(whole, section, bound), false);
    }

    private Part aside(Whole whole, Section section) {
        return new Part(context(whole, section, false), true);
    }

    /**
     * @param bound whether it is known already that the article joins both sides
     */
    private ArticleContext context(Whole whole, Section section, boolean bound) {
        ArticleText article = section.titled(whole.article());
        List<Sentence> sentences = whole.sentences(section);
        List<DateMention> dates = in(sentences, whole.dates());
        List<PlaceMention> places = in(sentences, whole.places());
        EventDating dating = new EventDating(article, sentences, dates, whole.evidence());
        Casting casting = casting(whole, section, sentences, places);
        boolean told = bound || casting.holds();
        return new ArticleContext(
                article,
                whole.body(),
                sentences,
                places,
                dates,
                in(sentences, whole.periods()),
                told ? casting.cast() : Participants.NONE,
                told && casting.isClose(),
                dating.date(),
                dating.basis());
    }

    private boolean bound(Whole whole, Section section) {
        List<Sentence> sentences = whole.sentences(section);
        return casting(whole, section, sentences, in(sentences, whole.places())).holds();
    }

    private Casting casting(
            Whole whole, Section section, List<Sentence> sentences, List<PlaceMention> places) {
        Title title =
                section.title() == null
                        ? whole.title()
                        : title(whole.article(), section.title(), whole.on());
        return new Casting(title.key(), title.places(), sentences, places);
    }

    /**
     * @param words may be null
     */
    private Title title(ArticleText article, String words, LocalDate on) {
        ReadText read = ReadText.of(VietnameseText.of(words == null ? "" : words));
        return new Title(read.key(), placeFinder.find(read, on, isEnglish(article)));
    }

    /** Those that stand in one of the sentences. */
    private static <M extends Mention> List<M> in(List<Sentence> sentences, List<M> all) {
        return sentences.stream()
                .flatMap(sentence -> ArticleContext.within(all, sentence.span()).stream())
                .toList();
    }

    /** The day whose units are meant; null, which is today, where nothing at all tells the time. */
    private static LocalDate day(
            ArticleText article, EdtfDate event, Integer evidence, List<DateMention> dates) {
        if (event != null) {
            return event.first();
        }
        if (article.published() != null) {
            return article.published().first();
        }
        if (evidence != null) {
            return LocalDate.of(evidence, 1, 1);
        }
        return dates.stream()
                .map(DateMention::year)
                .filter(y -> y != null && y >= 1990)
                .max(Integer::compare)
                .map(y -> LocalDate.of(y, 1, 1))
                .orElse(null);
    }
}
