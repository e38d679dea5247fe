package org.coopbriefs.extraction.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Words that look like a fact and aren't: no evidence may stand there. */
final class Traps {

    private final LabelledArticle article;

    Traps(LabelledArticle article) {
        this.article = article;
    }

    /** How many were walked round. */
    Score score() {
        List<String> evidence = evidence();
        List<String> facts = facts();
        Score score = new Score();
        for (JsonNode trap : article.gold().path("must_not_extract")) {
            String quote = plain(trap.path("quote").asText());
            boolean hit =
                    evidence.stream()
                            .filter(sentence -> overlap(sentence, quote))
                            .anyMatch(s -> facts.stream().noneMatch(fact -> overlap(s, fact)));
            score.count(!hit, "fell for " + trap);
        }
        return score;
    }

    /** The sentences from which facts were read. */
    private List<String> evidence() {
        return article.findings()
                .filter(finding -> Field.of(finding).isPresent())
                .filter(finding -> Field.of(finding).get() != Field.DELEGATIONS)
                .map(finding -> plain(article.quote(finding)))
                .toList();
    }

    /** The words that do hold a fact: a sentence may have both. */
    private List<String> facts() {
        List<String> facts = new ArrayList<>();
        Arrays.stream(Field.values())
                .flatMap(field -> article.labels(field).stream())
                .forEach(label -> facts.add(plain(label.path("quote").asText())));
        return facts;
    }

    private static boolean overlap(String one, String other) {
        return one.contains(other) || other.contains(one);
    }

    private static String plain(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return composed.replaceAll("\\s++", " ").strip().toLowerCase(Locale.ROOT);
    }
}
