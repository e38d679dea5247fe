package org.coopbriefs.extraction;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.coopbriefs.extraction.mention.DateFinder;
import org.coopbriefs.extraction.mention.Mention;
import org.coopbriefs.extraction.mention.MoneyReader;
import org.coopbriefs.extraction.mention.NumberReader;
import org.coopbriefs.extraction.mention.PeriodFinder;
import org.coopbriefs.extraction.mention.PlaceFinder;
import org.coopbriefs.extraction.mention.ReadText;
import org.coopbriefs.reference.Gazetteer;
import org.coopbriefs.reference.Provinces;
import org.coopbriefs.text.Block;
import org.coopbriefs.text.Span;
import org.coopbriefs.text.StructuredText;
import org.coopbriefs.text.VietnameseText;

/** What holds of every text, whatever somebody put into it. Throws where it does not. */
public final class Promises {

    private static final LocalDate ON = LocalDate.of(2024, 6, 1);
    private static final PlaceFinder PLACES =
            new PlaceFinder(new Gazetteer(Provinces.load(Path.of("seeds", "provinces.csv"))));

    private Promises() {}

    /** Mentions stand in the text, in reading order, none in another. */
    public static void ofMentions(String source) {
        for (boolean english : new boolean[] {false, true}) {
            ReadText text = ReadText.of(VietnameseText.of(source));
            apart(text, text.mentions(new NumberReader(english)));
            apart(text, text.mentions(new MoneyReader(english)));
            apart(text, text.mentions(new DateFinder()));
            apart(text, text.mentions(new PeriodFinder()));
            apart(text, PLACES.find(text, ON, english));
        }
    }

    private static void apart(ReadText text, List<? extends Mention> mentions) {
        int end = 0;
        for (Mention mention : mentions) {
            promise(mention.span().start() >= end, "order", mention);
            promise(mention.span().length() > 0, "something", mention);
            end = mention.span().end();
        }
        promise(end <= text.text().length(), "inside", mentions);
    }

    /**
     * Findings stand in the article, are numbered, refer to one another, and are the same each
     * time.
     *
     * @param source a line for each block; one that begins with "#", "|" or ">" is a heading, a
     *     caption or side content
     */
    public static void ofExtraction(String source) {
        for (String language : List.of("vi", "en")) {
            ArticleText article = article(source, language);
            Extraction extraction = AllRules.extractor().extract(article);
            Extraction again = AllRules.extractor().extract(article);
            promise(extraction.equals(again), "sameness", extraction);
            Set<String> ids = new HashSet<>();
            for (FoundActivity activity : extraction.activities()) {
                promise(!activity.provinces().isEmpty(), "parties", activity);
                activity.findings().forEach(f -> promise(ids.add(f.id()), "own number", f));
            }
            for (FoundActivity activity : extraction.activities()) {
                activity.findings().forEach(finding -> of(finding, activity, article));
            }
        }
    }

    private static void of(Finding finding, FoundActivity activity, ArticleText article) {
        Span sentence = finding.evidence().sentence();
        promise(sentence.end() <= article.text().body().length(), "evidence", finding);
        promise(finding.evidence().mention().length() > 0, "words", finding);
        promise(finding.confidence() > 0 && finding.confidence() <= 1, "confidence", finding);
        boolean whole =
                finding.partOf() == null
                        || activity.findings().stream()
                                .anyMatch(other -> other.id().equals(finding.partOf()));
        promise(whole && !finding.id().equals(finding.partOf()), "whole", finding);
    }

    private static ArticleText article(String source, String language) {
        VietnameseText text = VietnameseText.of(source);
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.value().indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end > start) {
                blocks.add(new Block(kind(text.value().charAt(start)), new Span(start, end)));
            }
            start = end + 1;
        }
        String title = blocks.isEmpty() ? "" : blocks.getFirst().span().of(text.value());
        return new ArticleText(title, new StructuredText(text, blocks), null, null, language);
    }

    private static Block.Kind kind(char first) {
        return switch (first) {
            case '#' -> Block.Kind.HEADING;
            case '|' -> Block.Kind.CAPTION;
            case '>' -> Block.Kind.ASIDE;
            default -> Block.Kind.PARAGRAPH;
        };
    }

    private static void promise(boolean kept, String what, Object of) {
        if (!kept) {
            throw new AssertionError("broken promise of " + what + ": " + of);
        }
    }
}
