package org.coopbriefs.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The shape of a Vietnamese syllable: an onset, a nucleus with at most one tone, a coda. Foreign
 * words and wrongly decoded text rarely have it.
 */
public final class VietnameseSyllable {

    private static final int LONGEST = 8;
    private static final Pattern TONE = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");

    private static final Pattern SHAPE =
            Pattern.compile(
                    "(?:ngh?|nh|ch|gh?|gi|kh|ph|qu|th|tr|[bcdđhklmnprstvx])?"
                            + "(?:"
                            // these end in a glide, so nothing follows
                            + "(?:oai|oao|oay|oeo|uây|uôi|uya|uyu|ươi|ươu|iêu|yêu"
                            + "|ai|ao|au|ay|âu|ây|eo|êu|ia|iu|oi|ôi|ơi|ua|ui|ưa|ưi|ưu)"
                            + "|(?:uyê|iê|yê|oa|oă|oe|oo|uâ|uê|uô|uơ|uy|ươ|[aăâeêioôơuưy])"
                            + "(?:ch|ng|nh|[cmnpt])?)");

    /** A capital after a small letter stands in no word. */
    private static final Pattern MIXED = Pattern.compile("\\P{Ll}*+\\p{Ll}\\P{Lu}*+\\p{Lu}.*+");

    private VietnameseSyllable() {}

    /**
     * Whether this word could be one; in capitals, small letters, or small ones after a capital.
     */
    public static boolean is(String word) {
        if (word.isEmpty() || word.length() > 2 * LONGEST || MIXED.matcher(word).matches()) {
            return false;
        }
        String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        String toneless = TONE.matcher(apart).replaceAll("");
        String base = Normalizer.normalize(toneless, Normalizer.Form.NFC);
        return apart.length() - toneless.length() <= 1
                && base.length() <= LONGEST
                && SHAPE.matcher(base).matches();
    }
}
