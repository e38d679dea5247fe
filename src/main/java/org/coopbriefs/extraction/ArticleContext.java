package org.coopbriefs.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coopbriefs.extraction.mention.DateMention;
import org.coopbriefs.extraction.mention.KeyText;
import org.coopbriefs.extraction.mention.Mention;
import org.coopbriefs.extraction.mention.MentionFinder;
import org.coopbriefs.extraction.mention.NumberReader;
import org.coopbriefs.extraction.mention.PeriodMention;
import org.coopbriefs.extraction.mention.PlaceMention;
import org.coopbriefs.extraction.mention.ReadText;
import org.coopbriefs.text.Block;
import org.coopbriefs.text.DateBasis;
import org.coopbriefs.text.EdtfDate;
import org.coopbriefs.text.Span;

/**
 * An article as rules see it: sentences, what is written in them, who takes part and when. Side
 * content is not among the sentences.
 */
public final class ArticleContext {

    private static final int LONGEST_HEADING = 80;

    /** More figures stand in no sentence that somebody wrote to be read. */
    private static final int MOST_FIGURES = 40;

    /** How many sentences one heading may stand over. */
    private static final int FAR_BELOW = 25;

    private final ArticleText article;
    private final ReadText read;
    private final List<Sentence> sentences;
    private final List<PlaceMention> places;
    private final List<DateMention> dates;
    private final List<PeriodMention> periods;
    private final Participants participants;
    private final boolean close;
    private final EdtfDate eventDate;
    private final DateBasis eventDateFrom;
    private final PartyReading parties;
    private final Map<String, String> countries = new HashMap<>();
    private List<Sentence> prose;
    private final Map<Integer, List<Party>> partiesOf = new HashMap<>();
    private final Direction direction;
    private final Map<Place, Transfer> transfers = new HashMap<>();

    /** A stretch of the body in a sentence. */
    private record Place(int sentence, Span span) {}

    ArticleContext(
            ArticleText article,
            ReadText read,
            List<Sentence> sentences,
            List<PlaceMention> places,
            List<DateMention> dates,
            List<PeriodMention> periods,
            Participants participants,
            boolean close,
            EdtfDate eventDate,
            DateBasis eventDateFrom) {
        this.article = article;
        this.read = read;
        this.sentences = List.copyOf(sentences);
        this.places = List.copyOf(places);
        places.forEach(p -> countries.putIfAbsent(p.slug(), p.province().country()));
        this.dates = List.copyOf(dates);
        this.periods = List.copyOf(periods);
        this.participants = participants;
        this.close = close;
        this.eventDate = eventDate;
        this.eventDateFrom = eventDateFrom;
        this.parties = new PartyReading(body(), key(), english(), participants, places);
        this.direction = new Direction(key(), participants);
    }

    public ArticleText article() {
        return article;
    }

    public boolean english() {
        return "en".equals(article.language());
    }

    public String body() {
        return article.text().body().value();
    }

    /** The whole body folded for matching; spans fit both. */
    public KeyText key() {
        return read.key();
    }

    /** All sentences of the article proper in reading order: no side content. */
    public List<Sentence> sentences() {
        return sentences;
    }

    public Optional<Sentence> sentenceAt(int offset) {
        return sentences.stream()
                .filter(s -> s.span().start() <= offset && offset < s.span().end())
                .findFirst();
    }

    /**
     * Those that are prose: a table without stops, or a page made to wear rules out, is none. What
     * a rule does for a figure is bounded by this, and so is its time.
     */
    public List<Sentence> prose() {
        if (prose == null) {
            NumberReader numbers = new NumberReader(english());
            prose =
                    sentences.stream()
                            .filter(s -> mentions(numbers, s.span()).size() <= MOST_FIGURES)
                            .toList();
        }
        return prose;
    }

    /** The sentence before in the same block. */
    public Optional<Sentence> before(Sentence sentence) {
        return neighbour(sentence, -1);
    }

    /** The sentence after in the same block. */
    public Optional<Sentence> after(Sentence sentence) {
        return neighbour(sentence, 1);
    }

    /** The nearest line before it that stands over what follows. */
    public Optional<Sentence> headingOf(Sentence sentence) {
        int first = Math.max(0, sentence.index() - FAR_BELOW);
        for (int i = sentence.index() - 1; i >= first; i--) {
            if (isHeading(sentences.get(i))) {
                return Optional.of(sentences.get(i));
            }
        }
        return Optional.empty();
    }

    private boolean isHeading(Sentence sentence) {
        if (sentence.kind() == Block.Kind.HEADING) {
            return true;
        }
        boolean alone =
                !isCaption(sentence)
                        && before(sentence).isEmpty()
                        && after(sentence).isEmpty()
                        && sentence.span().length() <= LONGEST_HEADING;
        return alone
                && Character.isLetterOrDigit(sentence.key().charAt(sentence.key().length() - 1));
    }

    private Optional<Sentence> neighbour(Sentence sentence, int step) {
        int at = sentence.index() + step;
        return at >= 0 && at < sentences.size() && sentences.get(at).block() == sentence.block()
                ? Optional.of(sentences.get(at))
                : Optional.empty();
    }

    public List<PlaceMention> placesIn(Span span) {
        return within(places, span);
    }

    /** ISO 3166-1 code of the country of a unit that the article names. */
    public Optional<String> countryOf(String slug) {
        return Optional.ofNullable(countries.get(slug));
    }

    public List<DateMention> datesIn(Span span) {
        return within(dates, span);
    }

    public List<PeriodMention> periodsIn(Span span) {
        return within(periods, span);
    }

    /** All mentions of a further kind in the body; each finder is asked once for an article. */
    public <M extends Mention> List<M> mentions(MentionFinder<M> finder) {
        return read.mentions(finder);
    }

    /** Those of them that lie in {@code span}. */
    public <M extends Mention> List<M> mentions(MentionFinder<M> finder, Span span) {
        return within(mentions(finder), span);
    }

    /** {@code all} is in reading order: the first one in the span is found by halving. */
    static <M extends Mention> List<M> within(List<M> all, Span span) {
        List<M> result = new ArrayList<>();
        for (int i = firstFrom(all, span.start()); i < all.size(); i++) {
            M mention = all.get(i);
            if (mention.span().start() >= span.end()) {
                break;
            }
            if (span.contains(mention.span())) {
                result.add(mention);
            }
        }
        return result;
    }

    static int firstFrom(List<? extends Mention> all, int start) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span().start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * Who takes part in what the article reports; never without both sides when rules are asked.
     */
    public Participants participants() {
        return participants;
    }

    /**
     * Whether the article is about these parties from its first words on, so that what a sentence
     * leaves unsaid is of them.
     */
    public boolean isOfThem() {
        return close;
    }

    /** Everybody named in the sentence, in reading order, with "hai tỉnh" and the like resolved. */
    public List<Party> partiesIn(Sentence sentence) {
        return partiesOf.computeIfAbsent(sentence.index(), i -> List.copyOf(parties.in(sentence)));
    }

    /** Who gives and who gets what stands at {@code figure}; never null, its sides may be. */
    public Transfer transferAt(Sentence sentence, Span figure) {
        return transfers.computeIfAbsent(
                new Place(sentence.index(), figure),
                place -> direction.at(sentence, partiesIn(sentence), figure));
    }

    /** When the event was; null where nobody can tell. */
    public EdtfDate eventDate() {
        return eventDate;
    }

    /** How {@link #eventDate()} was found, or null. */
    public DateBasis eventDateFrom() {
        return eventDateFrom;
    }

    /** Whether the sentence is the caption of a picture. */
    public static boolean isCaption(Sentence sentence) {
        return sentence.kind() == Block.Kind.CAPTION;
    }
}
