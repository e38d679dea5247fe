package org.coopbriefs.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.coopbriefs.extraction.AllRules;
import org.coopbriefs.extraction.ArticleText;
import org.coopbriefs.extraction.FactExtractor;
import org.coopbriefs.extraction.FoundActivity;
import org.coopbriefs.extraction.corpus.Corpus;
import org.coopbriefs.text.Block;
import org.coopbriefs.text.Span;
import org.coopbriefs.text.StructuredText;
import org.coopbriefs.text.VietnameseText;
import org.jsoup.Jsoup;

/**
 * How fast articles are read, mentions and rules together, beside jsoup's parse of the same pages;
 * and whether time grows with length. On one thread, in CPU time.
 *
 * <p>Arguments: folders of real pages ({@code *.html}, UTF-8) to measure on as well.
 */
public final class ReadingBench {

    /** After 60 the extraction, which is much code, still took a third more than in the end. */
    private static final int WARM_UPS = 400;

    private static final int ROUNDS = 21;
    private static final int KB = 1000;

    /** After a text that took so many nanoseconds, ten times its length is not tried. */
    private static final double TOO_LONG = 2e9;

    private final FactExtractor extractor = AllRules.extractor();

    /** A page as text with the article that is read from it. */
    private record Read(String html, ArticleText article) {}

    public static void main(String[] folders) throws IOException {
        ReadingBench bench = new ReadingBench();
        bench.corpus();
        for (String folder : folders) {
            bench.pages(Path.of(folder));
        }
        bench.lengths();
    }

    private void corpus() throws IOException {
        List<Read> bare = read(Corpus.OWN.resolve("articles"), "");
        List<Read> served = new ArrayList<>();
        bare.forEach(r -> served.add(new Read(ServedPage.around(r.html()), r.article())));
        double nanos = extraction(bare);
        System.out.printf("%nmentions and rules, on one core: %s%n", figures(bare, nanos));
        ratio("jsoup's parse of the same articles, bare text", nanos, bare);
        ratio("jsoup's parse of the same articles as a site would serve them", nanos, served);
    }

    private void pages(Path folder) throws IOException {
        List<Read> pages = read(folder, ".html");
        double nanos = extraction(pages);
        System.out.printf("%nreal pages in %s: %s%n", folder.getFileName(), figures(pages, nanos));
        ratio("jsoup's parse of them", nanos, pages);
    }

    private static List<Read> read(Path folder, String ending) throws IOException {
        List<Read> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(ending)).sorted().toList()) {
                String html = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                all.add(new Read(html, Corpus.article(Corpus.page(file))));
            }
        }
        return all;
    }

    /** Nanoseconds for all of them. */
    private double extraction(List<Read> articles) {
        return Stopwatch.medianNanos(
                WARM_UPS,
                ROUNDS,
                () -> articles.stream().mapToInt(read -> findings(read.article())).sum());
    }

    private int findings(ArticleText article) {
        List<FoundActivity> activities = extractor.extract(article).activities();
        return activities.stream().mapToInt(activity -> activity.findings().size()).sum();
    }

    private static String figures(List<Read> articles, double nanos) {
        long units = articles.stream().mapToLong(r -> r.article().text().body().length()).sum();
        return "%d articles of %.1f KB on average, %.0f a second, %.3f ms each"
                .formatted(
                        articles.size(),
                        (double) units / articles.size() / KB,
                        articles.size() / (nanos / 1e9),
                        nanos / 1e6 / articles.size());
    }

    private static void ratio(String peer, double nanos, List<Read> pages) {
        double jsoup =
                Stopwatch.medianNanos(
                        WARM_UPS,
                        ROUNDS,
                        () -> pages.stream().mapToInt(page -> nodes(page.html())).sum());
        double size = pages.stream().mapToInt(p -> p.html().length()).average().orElse(0);
        System.out.printf(
                "  %s (%.1f KB on average): %.3f ms each; ratio %.2f%n",
                peer, size / KB, jsoup / 1e6 / pages.size(), nanos / jsoup);
    }

    private static int nodes(String html) {
        return Jsoup.parse(html).childNodeSize();
    }

    private void lengths() throws IOException {
        System.out.printf(
                "%nmicroseconds a KB (1000 characters): %10s %10s %10s %14s%n",
                "10 KB", "100 KB", "1 MB", "last, seconds");
        line("prose, paragraph by paragraph", size -> prose(size, "\n"));
        line("prose, one paragraph", size -> prose(size, " "));
        line("prose, one sentence", size -> prose(size, " ").replaceAll("[.!?;]", ","));
        for (String name : HardTexts.names()) {
            line(name, size -> HardTexts.of(name, size));
        }
    }

    private interface Text {
        String of(int characters);
    }

    private void line(String name, Text text) {
        StringBuilder line = new StringBuilder("%36s".formatted(name));
        double nanos = 0;
        int size = 10 * KB;
        for (int sizes = 0; sizes < 3 && nanos < TOO_LONG; sizes++) {
            String source = text.of(size);
            Stopwatch.Work work = () -> findings(article(source));
            nanos = Stopwatch.medianNanos(sizes == 0 ? 20 : 2, 5, work);
            line.append(" %10.1f".formatted(nanos / 1000 / (source.length() / (double) KB)));
            size *= 10;
        }
        System.out.printf("%s %14.2f%n", line, nanos / 1e9);
    }

    /** The corpus' Vietnamese articles one after the other. */
    private static String prose(int characters, String joint) {
        StringBuilder all = new StringBuilder();
        while (all.length() < characters) {
            PROSE.forEach(text -> all.append(text.replace("\n", joint)).append(joint));
        }
        return all.substring(0, characters);
    }

    private static final List<String> PROSE = vietnamese();

    private static List<String> vietnamese() {
        try {
            return read(Corpus.OWN.resolve("articles"), ".txt").stream()
                    .filter(read -> read.article().language().equals("vi"))
                    .map(read -> read.article().text().body().value())
                    .toList();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    /** With a block for every line; cleaning and folding the text is part of what is measured. */
    private static ArticleText article(String source) {
        VietnameseText text = VietnameseText.of(source);
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.value().indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(start, end)));
            start = end + 1;
        }
        return new ArticleText(
                "Sơn La và Hủa Phăn hợp tác", new StructuredText(text, blocks), null, null, "vi");
    }
}
