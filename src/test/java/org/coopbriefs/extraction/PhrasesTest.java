package org.coopbriefs.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.coopbriefs.extraction.corpus.Corpus;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Short articles in many wordings, a file for each kind of fact. */
class PhrasesTest {

    private static final List<String> KINDS =
            List.of("agreement", "students-trained", "delegation", "remains-repatriated");

    @TestFactory
    Stream<DynamicContainer> readsWhatIsSaidInOtherWords() throws IOException {
        Stream.Builder<DynamicContainer> files = Stream.builder();
        for (String kind : KINDS) {
            List<Phrases.Case> cases = Phrases.in(file(kind));
            assertThat(cases).hasSizeGreaterThanOrEqualTo(20);
            files.add(
                    DynamicContainer.dynamicContainer(
                            kind, cases.stream().map(one -> test(kind, one))));
        }
        return files.build();
    }

    @TestFactory
    Stream<DynamicTest> readsNothingInOtherGenres() throws IOException {
        return Phrases.in(file("other-genres")).stream()
                .map(
                        one ->
                                DynamicTest.dynamicTest(
                                        one.toString(), () -> assertThat(findings(one)).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> tellsWhenItWas() throws IOException {
        return Phrases.in(file("event-dates")).stream()
                .map(
                        one ->
                                DynamicTest.dynamicTest(
                                        one.toString(),
                                        () -> assertThat(dates(one)).isEqualTo(one.expected())));
    }

    private static List<Finding> findings(Phrases.Case one) {
        return activities(one).flatMap(activity -> activity.findings().stream()).toList();
    }

    private static List<String> dates(Phrases.Case one) {
        return activities(one)
                .map(FoundActivity::date)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .toList();
    }

    private static Stream<FoundActivity> activities(Phrases.Case one) {
        return AllRules.extractor().extract(one.reading().article()).activities().stream();
    }

    private static Path file(String kind) {
        return Corpus.OWN.resolve("phrases").resolve(kind + ".txt");
    }

    private static DynamicTest test(String kind, Phrases.Case one) {
        return DynamicTest.dynamicTest(
                one.toString(),
                () ->
                        assertThat(Phrases.found(one.reading(), kind))
                                .containsExactlyInAnyOrderElementsOf(one.expected()));
    }
}
