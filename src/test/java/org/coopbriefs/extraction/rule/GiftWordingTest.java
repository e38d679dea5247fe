package org.coopbriefs.extraction.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.coopbriefs.extraction.Finding;
import org.coopbriefs.extraction.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Many ways of telling of one gift, or of what is none: {@code wording/gifts.txt}. */
class GiftWordingTest {

    /**
     * @param title of the article
     * @param lead its first paragraph
     * @param expected what is read, in no order
     * @param text the sentences in question
     */
    record Wording(boolean english, String title, String lead, List<String> expected, String text) {

        @Override
        public String toString() {
            return text;
        }

        private List<String> read() {
            Reading reading =
                    Reading.titled(title).published("2022-07-20").paragraph(lead).paragraph(text);
            return (english ? reading.english() : reading)
                    .findings(new Aid(), new Goods()).stream().map(Wording::shown).toList();
        }

        private static String shown(Finding finding) {
            Object amount =
                    finding.fields().getOrDefault("amount", finding.fields().get("quantity"));
            return "%s %s from %s %s"
                    .formatted(
                            ((BigDecimal) amount).toPlainString(),
                            finding.fields().getOrDefault("currency", "of goods"),
                            finding.fields().get("providerCountry"),
                            finding.scope());
        }
    }

    @ParameterizedTest
    @MethodSource("wordings")
    void reads(Wording wording) {
        assertThat(wording.read()).containsExactlyInAnyOrderElementsOf(wording.expected());
    }

    static Stream<Wording> wordings() throws IOException {
        try (InputStream file = GiftWordingTest.class.getResourceAsStream("/wording/gifts.txt")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return read(text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList());
        }
    }

    private static Stream<Wording> read(List<String> lines) {
        List<Wording> wordings = new ArrayList<>();
        String[] article = {};
        for (String line : lines) {
            String[] parts = line.strip().split(" *\\| *");
            if (line.startsWith("@")) {
                article = parts;
            } else {
                wordings.add(wording(article, parts));
            }
        }
        return wordings.stream();
    }

    private static Wording wording(String[] article, String[] parts) {
        List<String> expected = parts[0].isEmpty() ? List.of() : List.of(parts[0].split("; "));
        return new Wording(article[0].equals("@en"), article[1], article[2], expected, parts[1]);
    }
}
