package org.coopbriefs.article;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.coopbriefs.text.Block;

/**
 * Tells pictures of other articles, shown above an article's first paragraph, from its own: they
 * come in rows or tell when something happened, and name a province that neither the title nor any
 * paragraph knows.
 */
final class ForeignCaptions {

    private static final Pattern PROVINCE =
            Pattern.compile(
                    "(?U)(?i:\\btỉnh)\\s((?:\\p{Lu}[\\p{L}\\p{M}-]{0,15})(?:\\s\\p{Lu}[\\p{L}\\p{M}-]{0,15}){0,3})");

    /** News of another day begins with the day; a caption says what can be seen. */
    private static final Pattern TELLS_WHEN =
            Pattern.compile(
                    "(?iu)(?:ngày|sáng|trưa|chiều|tối|đêm|vừa qua|mới đây|hôm|nhân|đầu tháng|cuối tháng|trong khuôn khổ)\\s.*+");

    /** More than any page shows above its article. */
    private static final int MOST = 100;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private ForeignCaptions() {}

    /** The same pieces, captions of other articles as asides. */
    static List<Piece> asides(String title, List<Piece> pieces) {
        int above = Math.min(above(pieces), MOST);
        long captions =
                pieces.subList(0, above).stream().filter(ForeignCaptions::isCaption).count();
        if (captions == 0) {
            return pieces;
        }
        String own = own(title, pieces);
        List<Piece> told = new ArrayList<>(pieces);
        for (int i = 0; i < above; i++) {
            Piece piece = pieces.get(i);
            boolean suspect = isCaption(piece) && (captions > 1 || tellsWhen(piece));
            if (suspect && namesAnotherProvince(piece.text(), own)) {
                told.set(i, piece.as(Block.Kind.ASIDE));
            }
        }
        return told;
    }

    private static boolean isCaption(Piece piece) {
        return piece.kind() == Block.Kind.CAPTION;
    }

    private static boolean tellsWhen(Piece piece) {
        return TELLS_WHEN.matcher(piece.text()).matches();
    }

    /** How many pieces stand above the first paragraph. */
    private static int above(List<Piece> pieces) {
        int above = 0;
        while (above < pieces.size() && pieces.get(above).kind() != Block.Kind.PARAGRAPH) {
            above++;
        }
        return above;
    }

    private static String own(String title, List<Piece> pieces) {
        String text =
                pieces.stream()
                        .filter(piece -> !isCaption(piece))
                        .map(Piece::text)
                        .collect(Collectors.joining(" "));
        return fold(title + " " + text);
    }

    private static boolean namesAnotherProvince(String caption, String own) {
        Matcher province = PROVINCE.matcher(caption);
        while (province.find()) {
            if (!knows(own, province.group(1))) {
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
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT).replace("-", "").replace(" ", "");
    }
}
