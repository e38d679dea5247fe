package org.coopbriefs.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coopbriefs.text.VietnameseSyllable;
import org.jsoup.nodes.Entities;

/**
 * Recognises text of old portals that was written for a font instead of in Unicode, and makes
 * Vietnamese of it. Told by its words: read rightly they are Vietnamese syllables, read as Latin
 * they are not.
 */
final class OldVietnamese {

    /** Read by this encoding, the text says this. */
    record Reading(String text, OldEncoding encoding) {}

    /** Letters and signs of windows-1252 that Vietnamese in Unicode has no use for. */
    private static final String VIETNAMESE_LATIN =
            "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý\u00a0«»°·§©®²³½¼¾";

    /** With fewer there is too little to tell by. */
    private static final int FEWEST_STRANGE = 5;

    private static final double STRANGE_SHARE = 0.05;

    /** Of all characters, markup included. */
    private static final double UPPER_SHARE = 0.01;

    private static final int FEWEST_WORDS = 5;
    private static final double VIETNAMESE = 0.85;
    private static final double BETTER = 0.3;

    /** So much of a page tells. */
    private static final int SAMPLE = 200_000;

    private static final Pattern WORDS = Pattern.compile("[^\\x00-@\\[-`{-\\x7f–—‘’“”…\u00a0]+");

    /** What markup leaves whole. */
    private static final Pattern RUN = Pattern.compile("[^<>\"\\n]++");

    private static final Pattern UPPER_HALF = Pattern.compile("[\u00a1-\u00ff]");

    private static final Pattern UNICODE_ONLY = Pattern.compile("[\u0102-\u01b0\u1ea0-\u1ef9]");
    private static final Pattern ENTITY = Pattern.compile("&(?:([A-Za-z]{3,6})|#(\\d{3}));");

    private OldVietnamese() {}

    /** What this text really says; empty where it is what it seems to be. */
    static Optional<Reading> of(String decoded) {
        String text = decoded.contains("&") ? withLetters(decoded) : decoded;
        if (!looksStrange(text)) {
            return Optional.empty();
        }
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        OldEncoding best = null;
        double most = Math.max(VIETNAMESE, share(sample) + BETTER);
        for (OldEncoding encoding : OldEncoding.values()) {
            double share = share(read(sample, encoding));
            if (share >= most) {
                best = encoding;
                most = share;
            }
        }
        return best == null ? Optional.empty() : Optional.of(new Reading(read(text, best), best));
    }

    /** Programs of that time wrote the upper half as entities of Latin letters. */
    private static String withLetters(String text) {
        return ENTITY.matcher(text).replaceAll(entity -> Matcher.quoteReplacement(letter(entity)));
    }

    private static String letter(java.util.regex.MatchResult entity) {
        String named = entity.group(1) == null ? "" : Entities.getByName(entity.group(1));
        String letter =
                entity.group(2) == null
                        ? named
                        : Character.toString(Integer.parseInt(entity.group(2)));
        boolean upperHalf =
                letter.length() == 1 && letter.charAt(0) > '\u00a0' && letter.charAt(0) <= '\u00ff';
        return upperHalf ? letter : entity.group();
    }

    /** A quick look: text in Unicode, which nearly all is, need not be read in other ways. */
    private static boolean looksStrange(String text) {
        int upper = 0;
        int strange = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '\u00a0' && c <= '\u00ff') {
                upper++;
                strange += VIETNAMESE_LATIN.indexOf(c) < 0 ? 1 : 0;
            }
        }
        boolean odd = strange >= FEWEST_STRANGE && strange >= STRANGE_SHARE * upper;
        boolean dense = upper >= FEWEST_STRANGE && upper >= UPPER_SHARE * text.length();
        return odd || dense && !UNICODE_ONLY.matcher(text).find();
    }

    /** Of the words with a letter beyond ASCII, how many are Vietnamese; 0 where they are few. */
    private static double share(String text) {
        int words = 0;
        int vietnamese = 0;
        Matcher word = WORDS.matcher(text);
        while (word.find()) {
            if (word.group().chars().anyMatch(c -> c > 0x7f)) {
                words++;
                vietnamese += VietnameseSyllable.is(word.group()) ? 1 : 0;
            }
        }
        return words < FEWEST_WORDS ? 0 : (double) vietnamese / words;
    }

    /** A page may have both: menus in Unicode around an article for a font. */
    private static String read(String text, OldEncoding encoding) {
        return RUN.matcher(text)
                .replaceAll(run -> Matcher.quoteReplacement(readRun(run.group(), encoding)));
    }

    private static String readRun(String run, OldEncoding encoding) {
        boolean old = UPPER_HALF.matcher(run).find() && !UNICODE_ONLY.matcher(run).find();
        return old ? encoding.read(run) : run;
    }
}
