package org.coopbriefs.extraction;

import java.util.Arrays;
import org.coopbriefs.extraction.mention.KeyPattern;

/**
 * Districts and towns of Laos near the border by the names that the Vietnamese and the English
 * press give them: where a sentence names one, it speaks of the other side.
 */
public final class LaoPlaces {

    private static final String[] NAMES = {
        "sầm nưa|xầm nưa|viêng xay|viêng xai|sốp bâu|xốp bâu|xiềng khọ|xiêng khọ|sầm tớ|mường ét|mường ẹt",
        "noọng hét|nọng hét|noong hét|mường khăm|phôn xa vẳn|mường pẹc|mường mộc",
        "khăm cợt|khăm kợt|lạc xao|lạc sao|pạc xăn|pắc xăn|pạc xan|viêng thoong|bô li khăn",
        "thà khẹc|tha khẹt|bua la pha|bu la pha|nhôm ma lạt|nhom ma lạt|ma ha xay|xê băng phai",
        "sê pôn|xê pôn|mường noòng|mường nòng|mường phìn|vi la bu ly|đen sa vẳn|đen xa vẳn",
        "sa muội|xa muội|sa muồi|tà ổi|tùm lan",
        "kạ lừm|kà lừm|ka lừm|đắc chưng|đắk chưng|la mam|lạ mam|thà teng",
        "sanamxay|xa nam xay|sa nam xay|sanxay|xan xay|san xay|phu vông|xa mắc khi xay|sa mắc khi xay",
        "pạc xế|pắc xế|pác xế|pạc xoong|pắc xoong|ba chiêng|mường khổng",
        "mường mày|mường mạy|mường khoa|mường khỏa|sầm phăn|bun nưa|bun tày|nhọt u|nhọt ủ",
        "mường xay|mường nga|mường hun|pạc beng|pác beng",
        "nặm bạc|nậm bạc|mường ngoi|pạc u|phôn xay|xiềng ngân|xiêng ngân",
        "mường sinh|mường xinh|viêng phu kha|huổi sai|huội xai|huổi xai|tôn phâng",
        "kẹn thao|kèn thao|pạc lai|hôngsả|bò tẻn|a nu vông|long chẻng|thà thôm|vang viêng",
        "sam neua|xam neua|viengxay|nonghet|nong het|phonsavan|khamkeut|paksan|thakhek|sepon|sop ?bao|pak ?xong|boun ?neua|viengphoukha|phoukoud|samouay|samuoi",
        "kaleum|dakcheung|lamam|sanamxai|pakse|paksong|bachiang|muang xay|nambak|huay xai|vang vieng"
    };

    private static final KeyPattern PATTERN =
            KeyPattern.words(
                    Arrays.stream(NAMES)
                            .map(names -> names.replace(" ", "[ -]?"))
                            .toArray(String[]::new));

    private static final KeyPattern RIGHT_BEFORE =
            KeyPattern.of(
                    "(?<!\\p{L})(?:",
                    String.join("|", NAMES).replace(" ", "[ -]?"),
                    ")(?: là| có|:)? $");

    /** "huyện Thoong-mi-xay": so are only names from beyond the border written. */
    private static final KeyPattern SPELT_OUT =
            KeyPattern.of(
                    "(?<!\\p{L})(?:huyện|bản|thị xã|cụm bản) \\p{L}{1,7}-\\p{L}{1,7}(?:-\\p{L}{1,7}){0,4}(?![\\p{L}-])");

    private static final KeyPattern HELD_THERE =
            KeyPattern.of(
                    "(?<!\\p{L})(?:tại|ở|in|at) (?:(?:trung tâm|huyện|thị xã|thị trấn|bản|cụm bản) ){0,2}(?:",
                    String.join("|", NAMES).replace(" ", "[ -]?"),
                    ")(?!\\p{L})");

    private LaoPlaces() {}

    /** Whether folded text tells that something is held in one: "tại huyện Sầm Tớ". */
    public static boolean heldThere(CharSequence key) {
        return HELD_THERE.matcher(key).find();
    }

    /** Whether one ends the folded text, but for a word that leads to a number. */
    public static boolean endIn(CharSequence key) {
        return RIGHT_BEFORE.matcher(key).find();
    }

    /** Whether folded text names one. */
    public static boolean in(CharSequence key) {
        return PATTERN.matcher(key).find() || SPELT_OUT.matcher(key).find();
    }
}
