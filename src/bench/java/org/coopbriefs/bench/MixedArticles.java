package org.coopbriefs.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coopbriefs.extraction.corpus.Corpus;

/**
 * As many different articles as wanted, mixed from the sentences of the corpus with other figures;
 * the same ones each time.
 */
final class MixedArticles {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 22;
    private static final Pattern FIGURE = Pattern.compile("\\b[1-9]\\d{1,2}\\b(?![./-]\\d)");

    private final List<String> sentences;

    private MixedArticles(List<String> sentences) {
        this.sentences = sentences;
    }

    static MixedArticles ofCorpus() throws IOException {
        List<String> sentences = new ArrayList<>();
        try (Stream<Path> files = Files.list(Corpus.OWN.resolve("articles"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                Files.readString(file)
                        .lines()
                        .flatMap(line -> Stream.of(line.split("(?<=[.!?]) (?=\\p{Lu})")))
                        .filter(sentence -> sentence.length() > 60)
                        .forEach(sentences::add);
            }
        }
        return new MixedArticles(sentences);
    }

    /** A page as a site would serve it. */
    String page(int number) {
        Random random = new Random(number);
        String title = "Tin số " + number + ": " + cut(sentence(random));
        StringBuilder article = new StringBuilder("<h1>").append(title).append("</h1>");
        article.append("<span class=\"date\">")
                .append("%02d/%02d/20%d 08:30".formatted(1 + number % 28, 1 + number % 12, 18 + number % 7))
                .append("</span>");
        int paragraphs = SHORTEST + random.nextInt(LONGEST - SHORTEST);
        for (int i = 0; i < paragraphs; i++) {
            article.append("<p>")
                    .append(sentence(random))
                    .append(' ')
                    .append(sentence(random))
                    .append("</p>\n");
        }
        return ServedPage.around(article.toString());
    }

    private String sentence(Random random) {
        String sentence = sentences.get(random.nextInt(sentences.size()));
        return FIGURE.matcher(sentence).replaceAll(figure -> String.valueOf(10 + random.nextInt(980)));
    }

    private static String cut(String sentence) {
        int space = sentence.indexOf(' ', 50);
        return space < 0 ? sentence : sentence.substring(0, space);
    }
}
