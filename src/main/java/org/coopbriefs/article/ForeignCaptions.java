package org.coopbriefs.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.coopbriefs.text.Block;

/**
 * Tells captions of other articles' pictures, shown among the article's own, by the places that
 * they name: a province that neither the title nor any paragraph knows.
 */
final class ForeignCaptions {

    private static final Pattern PLACE =
            Pattern.compile(
                    "(?U)\\b(?:tỉnh|thành phố|TP\\.?)\\s((?:\\p{Lu}[\\p{L}\\p{M}-]{0,15})(?:\\s\\p{Lu}[\\p{L}\\p{M}-]{0,15}){0,3})");

    /** More pictures than any article has. */
    private static final int MOST_CAPTIONS = 200;

    private ForeignCaptions() {}

    static List<Piece> asides(String title, List<Piece> pieces) {
        String own =
                fold(
                        title
                                + " "
                                + pieces.stream()
                                        .filter(piece -> piece.kind() != Block.Kind.CAPTION)
                                        .map(Piece::text)
                                        .collect(Collectors.joining(" ")));
        List<Piece> told = new ArrayList<>();
        int captions = 0;
        for (Piece piece : pieces) {
            boolean caption = piece.kind() == Block.Kind.CAPTION && captions++ < MOST_CAPTIONS;
            boolean foreign = caption && namesAnotherPlace(piece.text(), own);
            told.add(foreign ? piece.as(Block.Kind.ASIDE) : piece);
        }
        return told;
    }

    private static boolean namesAnotherPlace(String caption, String own) {
        Matcher place = PLACE.matcher(caption);
        while (place.find()) {
            if (!knows(own, place.group(1))) {
                return true;
            }
        }
        return false;
    }

    /** A person's name may follow a province's, so two words of it are enough. */
    private static boolean knows(String own, String name) {
        String[] words = name.split(" ");
        String start = words.length > 1 ? words[0] + " " + words[1] : words[0];
        return own.contains(fold(start));
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replace("-", "").replace(" ", "");
    }
}
