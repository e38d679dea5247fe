package org.coopbriefs.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.coopbriefs.text.Block;
import org.coopbriefs.text.EdtfDate;
import org.coopbriefs.text.Sentences;
import org.coopbriefs.text.Span;
import org.coopbriefs.text.VietnameseText;

/**
 * Reads an article in two steps: first when it was, then, with the units of that time, who took
 * part.
 */
final class ContextReading {

    private final PlaceFinder placeFinder;
    private final DateFinder dateFinder = new DateFinder();
    private final PeriodFinder periodFinder = new PeriodFinder();

    ContextReading(Gazetteer gazetteer) {
        this.placeFinder = new PlaceFinder(gazetteer);
    }

    ArticleContext read(ArticleText article) {
        ReadText body = ReadText.of(article.text().body());
        List<Sentence> sentences = sentences(article, body.key());
        List<DateMention> dates = proper(dateFinder.find(body), sentences);
        List<PeriodMention> periods = proper(periodFinder.find(body), sentences);
        YearEvidence evidence = new YearEvidence(body.key(), dates, periods);
        EventDating dating = new EventDating(article, sentences, dates, evidence);
        boolean english = "en".equals(article.language());
        LocalDate on = day(article, dating.date(), evidence.year(), dates);
        List<PlaceMention> places = proper(placeFinder.find(body, on, english), sentences);
        ReadText title =
                ReadText.of(VietnameseText.of(article.title() == null ? "" : article.title()));
        List<PlaceMention> inTitle = placeFinder.find(title, on, english);
        Participants cast = cast(title.key(), inTitle, sentences, places);
        return new ArticleContext(
                article,
                body,
                sentences,
                places,
                dates,
                periods,
                cast,
                dating.date(),
                dating.basis());
    }

    private static Participants cast(
            KeyText titleKey,
            List<PlaceMention> inTitle,
            List<Sentence> sentences,
            List<PlaceMention> places) {
        Participants cast = new Cast(sentences, inTitle, places).participants();
        Bond bond = new Bond(cast);
        boolean help = bond.isGift(titleKey, inTitle, sentences, places);
        boolean bound =
                Genre.isCooperation(titleKey, KeyText.of(text(sentences)), help)
                        && bond.holds(titleKey, inTitle, sentences, places);
        return bound ? cast : Participants.NONE;
    }

    private static List<Sentence> sentences(ArticleText article, KeyText key) {
        VietnameseText body = article.text().body();
        List<Sentence> sentences = new ArrayList<>();
        List<Block> blocks = article.text().blocks();
        for (int block = 0; block < blocks.size(); block++) {
            if (blocks.get(block).kind() == Block.Kind.ASIDE) {
                continue;
            }
            for (Span span : Sentences.split(body, blocks.get(block).span())) {
                sentences.add(
                        new Sentence(
                                sentences.size(),
                                block,
                                blocks.get(block).kind(),
                                span,
                                key.substring(span.start(), span.end())));
            }
        }
        return sentences;
    }

    /** Those that stand in the article proper. */
    private static <M extends Mention> List<M> proper(List<M> all, List<Sentence> sentences) {
        List<M> result = new ArrayList<>();
        int at = 0;
        for (M mention : all) {
            while (at < sentences.size() && sentences.get(at).span().end() < mention.span().end()) {
                at++;
            }
            if (at < sentences.size() && sentences.get(at).span().contains(mention.span())) {
                result.add(mention);
            }
        }
        return result;
    }

    private static String text(List<Sentence> sentences) {
        StringBuilder text = new StringBuilder();
        sentences.forEach(s -> text.append(s.key()).append('\n'));
        return text.toString();
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
