package org.coopbriefs.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.coopbriefs.extraction.mention.DateFinder;
import org.coopbriefs.extraction.mention.DateMention;
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
        List<PlaceMention> inTitle =
                inTitle(whole, title(Sections.proper(article).titled(article)));
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

    /** Everything that is written in an article, side content too. */
    private record Whole(
            ArticleText article,
            ReadText body,
            List<DateMention> dates,
            List<PeriodMention> periods,
            List<PlaceMention> places,
            YearEvidence evidence,
            LocalDate on) {}

    private Whole whole(ArticleText article) {
        ReadText body = ReadText.of(article.text().body());
        List<Sentence> sentences = Sections.proper(article).sentences(article, body.key());
        List<DateMention> dates = dateFinder.find(body);
        List<PeriodMention> periods = periodFinder.find(body);
        List<DateMention> own = in(sentences, dates);
        YearEvidence evidence = new YearEvidence(body.key(), own, in(sentences, periods));
        EventDating dating = new EventDating(article, sentences, own, evidence);
        LocalDate on = day(article, dating.date(), evidence.year(), own);
        List<PlaceMention> places = placeFinder.find(body, on, isEnglish(article));
        return new Whole(article, body, dates, periods, places, evidence, on);
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
        List<Sentence> sentences = section.sentences(article, whole.body().key());
        List<DateMention> dates = in(sentences, whole.dates());
        List<PlaceMention> places = in(sentences, whole.places());
        EventDating dating = new EventDating(article, sentences, dates, whole.evidence());
        Casting casting = casting(whole, article, sentences, places);
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
        ArticleText article = section.titled(whole.article());
        List<Sentence> sentences = section.sentences(article, whole.body().key());
        return casting(whole, article, sentences, in(sentences, whole.places())).holds();
    }

    private Casting casting(
            Whole whole, ArticleText article, List<Sentence> sentences, List<PlaceMention> places) {
        ReadText title = title(article);
        return new Casting(title.key(), inTitle(whole, title), sentences, places);
    }

    private static ReadText title(ArticleText article) {
        return ReadText.of(VietnameseText.of(article.title()));
    }

    private List<PlaceMention> inTitle(Whole whole, ReadText title) {
        return placeFinder.find(title, whole.on(), isEnglish(whole.article()));
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
