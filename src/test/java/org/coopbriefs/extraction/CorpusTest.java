package org.coopbriefs.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.coopbriefs.extraction.corpus.Corpus;
import org.coopbriefs.extraction.corpus.Floors;
import org.coopbriefs.extraction.corpus.LabelledArticle;
import org.coopbriefs.extraction.corpus.Scorecard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How much of what labelled articles tell is read, and how much of what is read is told. Floors are
 * written in {@code corpus/floors.properties}.
 */
class CorpusTest {

    private static final Path FOUNDING = Path.of("..", "shared", "seeds");

    @Test
    void readsTheCorpusAsWellAsEver() throws IOException {
        List<LabelledArticle> articles = Corpus.own();

        assertThat(articles).hasSizeGreaterThanOrEqualTo(32);
        check("corpus", articles);
    }

    /** Written by somebody who hadn't seen the rules, and measured before anybody tuned them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "heldout",
                "heldout-2",
                "heldout-3",
                "heldout-4",
                "heldout-5",
                "heldout-6",
                "heldout-7",
                "heldout-8",
                "heldout-9",
                "heldout-10",
                "heldout-11",
                "heldout-12",
                "heldout-13",
                "heldout-14",
                "heldout-15",
                "heldout-16",
                "heldout-17",
                "heldout-18",
                "heldout-19",
                "heldout-20",
                "heldout-21",
                "heldout-22"
            })
    void readsOtherWordingAsWellAsEver(String batch) throws IOException {
        Path folder = Corpus.OWN.resolve(batch);

        check(batch, Corpus.in(folder.resolve("articles"), folder.resolve("gold")));
    }

    /** Their texts belong to their publishers: they are no part of the project. */
    @Test
    void readsTheFoundingArticlesAsTheyCameAsWellAsEver() throws IOException {
        assumeTrue(
                Files.isDirectory(FOUNDING),
                "the founding articles as they came are not beside this checkout");

        check("founding", Corpus.in(FOUNDING, FOUNDING.resolve("gold")));
    }

    private static void check(String name, List<LabelledArticle> articles) throws IOException {
        Scorecard card = Scorecard.of(articles);
        Floors floors = Floors.of(name + ".");
        System.out.println(name + ", " + articles.size() + " articles\n" + card);
        card.errors().forEach(System.out::println);
        floors.toRaise(card.measures())
                .forEach(line -> System.out.println("floor to raise: " + name + "." + line));
        assertThat(floors.broken(card.measures())).as("floors of " + name).isEmpty();
    }
}
