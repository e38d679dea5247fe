package org.coopbriefs.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import org.coopbriefs.article.PageReader;
import org.coopbriefs.article.RawPage;
import org.coopbriefs.article.UnreadablePage;

/**
 * How fast pages are read into title, lead, body and day, beside readability4j on the same pages.
 * Both get the bytes of a page; on one thread, in CPU time.
 *
 * <p>Arguments: folders of real pages ({@code *.html}, UTF-8); without any, pages are made up.
 */
public final class PagereaderBench {

    /** Pages that are read before those that count. */
    private static final int WARM_UP = 600;

    private static final int ROUNDS = 5;
    private static final int MADE_UP = 200;
    private static final String ADDRESS = "https://bao.example.vn/tin.html";

    private final PageReader reader = new PageReader(Clock.systemUTC());

    public static void main(String[] folders) throws IOException {
        PagereaderBench bench = new PagereaderBench();
        if (folders.length == 0) {
            bench.compare("made-up pages", madeUp());
        }
        for (String folder : folders) {
            bench.compare(folder, pages(Path.of(folder)));
        }
    }

    private static List<byte[]> madeUp() throws IOException {
        MixedArticles articles = MixedArticles.ofCorpus();
        List<byte[]> pages = new ArrayList<>();
        for (int i = 0; i < MADE_UP; i++) {
            pages.add(articles.page(i).getBytes(StandardCharsets.UTF_8));
        }
        return pages;
    }

    private static List<byte[]> pages(Path folder) throws IOException {
        List<byte[]> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
                pages.add(Files.readAllBytes(file));
            }
        }
        return pages;
    }

    private void compare(String name, List<byte[]> pages) {
        double ours = nanos(pages, this::read);
        double peer = nanos(pages, PagereaderBench::peer);
        double bytes = pages.stream().mapToInt(page -> page.length).average().orElse(0);
        System.out.printf("%n%s: %d pages of %.0f KB on average%n", name, pages.size(), bytes / 1000);
        System.out.printf("  this reader     %7.1f pages a CPU second%n", rate(pages, ours));
        System.out.printf("  readability4j   %7.1f pages a CPU second%n", rate(pages, peer));
        System.out.printf("  ratio           %7.2f (above 1: this reader is faster)%n", peer / ours);
    }

    private static double rate(List<byte[]> pages, double nanos) {
        return pages.size() / (nanos / 1e9);
    }

    private interface Reading {
        int length(byte[] page);
    }

    private static double nanos(List<byte[]> pages, Reading reading) {
        return Stopwatch.medianNanos(
                1 + WARM_UP / pages.size(),
                ROUNDS,
                () -> pages.stream().mapToInt(reading::length).sum());
    }

    private int read(byte[] page) {
        try {
            return reader.read(new RawPage(page, "text/html; charset=utf-8", ADDRESS))
                    .text()
                    .body()
                    .length();
        } catch (UnreadablePage refused) {
            return 0;
        }
    }

    private static int peer(byte[] page) {
        String html = new String(page, StandardCharsets.UTF_8);
        String text = new Readability4J(ADDRESS, html).parse().getTextContent();
        return text == null ? 0 : text.length();
    }
}
