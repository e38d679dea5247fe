package org.coopbriefs.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Everything that a fuzzer once broke something with, and the beginnings it starts from. */
class FuzzFindingsTest {

    private static final Path FOUND = Path.of("src", "test", "resources", "fuzz");

    /** A hundred times what it takes: a text of a few thousand characters must never hang. */
    private static final Duration NEVER_LONGER = Duration.ofSeconds(20);

    @Test
    void findsMentionsInWhateverComes() throws IOException {
        replay("mentions", Promises::ofMentions);
    }

    @Test
    void readsWhateverComes() throws IOException {
        replay("extractor", Promises::ofExtraction);
    }

    private static void replay(String target, Consumer<String> promises) throws IOException {
        List<Path> inputs;
        try (Stream<Path> files = Files.list(FOUND.resolve(target))) {
            inputs = files.sorted().toList();
        }
        assertThat(inputs).isNotEmpty();
        for (Path input : inputs) {
            String text = new String(Files.readAllBytes(input), StandardCharsets.UTF_8);
            Assertions.assertTimeoutPreemptively(
                    NEVER_LONGER, () -> promises.accept(text), input.toString());
        }
    }
}
