package org.coopbriefs.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A text as a set of shingles, runs of five words, by which the same agency's text is known in two
 * newspapers whatever stands around it. Texts that differ in a figure are never the same: the
 * figure may be the news.
 */
final class WireText {

    /** The share of common shingles from which on two texts are one (Broder's resemblance). */
    private static final double SAME = 0.8;

    /** Texts of fewer shingles say too little to be compared. */
    private static final int SHORTEST = 40;

    private static final int WORDS = 5;
    private static final int BANDS = 16;
    private static final int ROWS = 6;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]++|\\p{N}++");
    private static final Set<String> NUMBER_WORDS =
            Set.of(
                    "một", "hai", "ba", "bốn", "tư", "năm", "lăm", "sáu", "bảy", "bẩy", "tám",
                    "chín", "mười", "mươi", "trăm", "nghìn", "ngàn", "triệu", "tỷ", "tỉ", "rưỡi");
    private static final long PRIME = 0x100000001b3L;

    /** Sorted, each once. */
    private final long[] shingles;

    private final Set<String> figures = new HashSet<>();

    private WireText(List<String> words) {
        int runs = Math.max(0, words.size() - WORDS + 1);
        shingles =
                IntStream.range(0, runs)
                        .mapToLong(i -> hash(words.subList(i, i + WORDS)))
                        .sorted()
                        .distinct()
                        .toArray();
        collectFigures(words);
    }

    /** Figures in digits and in words: "300", "ba trăm". */
    private void collectFigures(List<String> words) {
        StringBuilder figure = new StringBuilder();
        for (String word : words) {
            if (Character.isDigit(word.charAt(0)) || NUMBER_WORDS.contains(word)) {
                figure.append(word).append(' ');
            } else if (!figure.isEmpty()) {
                figures.add(figure.toString());
                figure.setLength(0);
            }
        }
        figures.add(figure.toString());
    }

    static WireText of(String body) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(body.toLowerCase(Locale.ROOT));
        while (word.find()) {
            words.add(word.group());
        }
        return new WireText(words);
    }

    private static long hash(List<String> words) {
        long hash = 0xcbf29ce484222325L;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                hash = (hash ^ word.charAt(i)) * PRIME;
            }
            hash = (hash ^ ' ') * PRIME;
        }
        return mix(hash);
    }

    /** The finaliser of SplitMix64: every bit depends on every other. */
    private static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        long b = (a ^ (a >>> 27)) * 0x94d049bb133111ebL;
        return b ^ (b >>> 31);
    }

    boolean isLongEnough() {
        return shingles.length >= SHORTEST;
    }

    /**
     * Numbers by which texts that are the same find each other: of two such texts at least one
     * number is common with a probability of more than 0.99, of unlike texts hardly ever (min-wise
     * hashing in bands). Empty for a short text.
     */
    List<Long> bands() {
        List<Long> bands = new ArrayList<>(BANDS);
        for (int band = 0; isLongEnough() && band < BANDS; band++) {
            long together = band;
            for (int row = 0; row < ROWS; row++) {
                together = mix(together * PRIME + least(band * ROWS + row + 1L));
            }
            bands.add(together);
        }
        return bands;
    }

    /** The least of all shingles in the n-th order. */
    private long least(long order) {
        long salt = mix(order * 0x9e3779b97f4a7c15L);
        long least = Long.MAX_VALUE;
        for (long shingle : shingles) {
            least = Math.min(least, mix(shingle ^ salt));
        }
        return least;
    }

    /** True where the two are one text, and this one has no figure that the other lacks. */
    boolean repeats(WireText other) {
        return isLongEnough()
                && other.isLongEnough()
                && likeness(other) >= SAME
                && other.figures.containsAll(figures);
    }

    /** From 0, nothing in common, to 1, the same shingles. */
    double likeness(WireText other) {
        int common = common(other);
        int all = shingles.length + other.shingles.length - common;
        return all == 0 ? 0 : (double) common / all;
    }

    private int common(WireText other) {
        int common = 0;
        for (int i = 0, j = 0; i < shingles.length && j < other.shingles.length; ) {
            int order = Long.compare(shingles[i], other.shingles[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }
}
