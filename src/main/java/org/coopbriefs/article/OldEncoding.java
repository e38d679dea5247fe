package org.coopbriefs.article;

import static java.util.regex.Matcher.quoteReplacement;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Ways to write Vietnamese in one byte a character from before Unicode, as they look where they
 * were decoded as windows-1252: fonts drew "ViÖt" or "Vieät" as "Việt".
 */
enum OldEncoding {
    /** TCVN 5712:1993, third set: the fonts whose names begin with ".Vn". */
    TCVN3 {
        @Override
        String read(String latin) {
            return SHOUTED.matcher(latin).matches()
                    ? inCapitals(latin)
                    : WORD.matcher(latin)
                            .replaceAll(word -> quoteReplacement(inCapitals(word.group())));
        }
    },
    /** VNI for Windows: a letter, then a character for its marks; fonts named "VNI-". */
    VNI {
        @Override
        String read(String latin) {
            StringBuilder text = new StringBuilder(latin.length());
            int i = 0;
            while (i < latin.length()) {
                String pair = latin.substring(i, Math.min(i + 2, latin.length()));
                String read = VNI_PAIRS.get(pair);
                if (read == null) {
                    String one = pair.substring(0, 1);
                    text.append(VNI_PAIRS.getOrDefault(one, one));
                    i++;
                } else {
                    text.append(read);
                    i += pair.length();
                }
            }
            return text.toString();
        }
    },
    /** Taken for windows-1252, which has the same bytes for other letters. */
    WINDOWS_1258 {
        @Override
        public String toString() {
            return "windows-1258";
        }

        @Override
        String read(String latin) {
            return Normalizer.normalize(letters(latin, CP1258), Normalizer.Form.NFC);
        }
    };

    private static final char FIRST = '\u00a0';
    private static final char LAST = '\u00ff';

    /** What the bytes A0 to FF mean. */
    private static final String TCVN =
            "\u00a0ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽ"
                    + "éẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ";

    private static final Pattern WORD = Pattern.compile("\\S+");

    /** Two plain capitals or more, and no small letter. */
    private static final Pattern SHOUTED =
            Pattern.compile("[^A-Za-z]*+[A-Z][^A-Za-z]*+[A-Z][^a-z]*+");

    private static final String CP1258 = upperHalf("windows-1258");

    private static final Map<String, String> VNI_PAIRS = vniPairs();

    /** The text that somebody wrote, where {@code latin} is what windows-1252 made of its bytes. */
    abstract String read(String latin);

    private static String letters(String latin, String upperHalf) {
        StringBuilder text = new StringBuilder(latin.length());
        for (int i = 0; i < latin.length(); i++) {
            char c = latin.charAt(i);
            text.append(c < FIRST || c > LAST ? c : upperHalf.charAt(c - FIRST));
        }
        return text.toString();
    }

    /** Most capitals of the third set are its small letters in a font that draws capitals. */
    private static String inCapitals(String word) {
        String text = letters(word, TCVN);
        return SHOUTED.matcher(word).matches() ? text.toUpperCase(Locale.ROOT) : text;
    }

    private static String upperHalf(String charset) {
        byte[] bytes = new byte[LAST - FIRST + 1];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (FIRST + i);
        }
        return new String(bytes, Charset.forName(charset));
    }

    private static Map<String, String> vniPairs() {
        Map<String, String> pairs = new HashMap<>();
        addVni(pairs, "a", "ùøûõïêéèúüëâáàåãä", "áàảãạăắằẳẵặâấầẩẫậ");
        addVni(pairs, "e", "ùøûõïâáàåãä", "éèẻẽẹêếềểễệ");
        addVni(pairs, "o", "ùøûõïâáàåãä", "óòỏõọôốồổỗộ");
        addVni(pairs, "u", "ùøûõï", "úùủũụ");
        addVni(pairs, "y", "ùøûõ", "ýỳỷỹ");
        addVni(pairs, "ô", "ùøûõï", "ớờởỡợ");
        addVni(pairs, "ö", "ùøûõï", "ứừửữự");
        addVni(pairs, "", "ôöñíìæóòî", "ơưđíìỉĩịỵ");
        return pairs;
    }

    private static void addVni(Map<String, String> pairs, String base, String marks, String read) {
        for (int i = 0; i < marks.length(); i++) {
            String mark = marks.substring(i, i + 1);
            String letter = read.substring(i, i + 1);
            pairs.put(base + mark, letter);
            pairs.put(
                    base.toUpperCase(Locale.ROOT) + mark.toUpperCase(Locale.ROOT),
                    letter.toUpperCase(Locale.ROOT));
            pairs.put(
                    base.toUpperCase(Locale.ROOT) + mark,
                    base.isEmpty() ? letter : letter.toUpperCase(Locale.ROOT));
        }
    }
}
