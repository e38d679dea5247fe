package org.coopbriefs.extraction;

import java.util.ArrayList;
import java.util.List;
import org.coopbriefs.extraction.Party.Level;
import org.coopbriefs.extraction.mention.KeyMatcher;
import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.extraction.mention.KeyText;
import org.coopbriefs.extraction.mention.PlaceMention;
import org.coopbriefs.extraction.mention.PlaceMention.Role;
import org.coopbriefs.text.Span;

/**
 * Makes parties of the names of units: lists become one, and the office before a name tells whose
 * act it is.
 */
final class UnitReading {

    /** How far before a name the office that bears it may begin. */
    private static final int PHRASE = 80;

    private static final int ENGLISH_PHRASE = 30;

    /** Between members of one list. */
    private static final KeyPattern LIST =
            KeyPattern.of(
                    " ?(?:,|và|and|,? and|-|;|, và) ?(?:(?:các )?(?:tỉnh|thành phố|thủ đô|province"
                            + " of) )?");

    /** "huyện Hướng Hóa, tỉnh Quảng Trị". */
    private static final KeyPattern OF_DISTRICT =
            KeyPattern.of(
                    "(?<!\\p{L})(?:huyện|thị xã|quận|xã|bản|district) [^,;.()]{2,25}, (?:tỉnh"
                            + " |thành phố )?$");

    /** "(Báo Quảng Trị, tháng 8/2017) - ...": who reports it takes no part. */
    private static final KeyPattern SOURCE = KeyPattern.of("\\((?:báo|đài|theo) [^)]{2,50}\\)");

    private static final KeyPattern OF_LAOS =
            KeyPattern.of(",? ?\\(?(?:của |nước |of |bạn )?(?:nước )?");

    /** "Sở Văn hóa, Thể thao và Du lịch": right before a unit, with all that its name joins. */
    private static final KeyPattern DEPARTMENT =
            KeyPattern.of(
                    "(?<head>(?<!\\p{L})các (?:sở|ngành|hội|trường|bệnh viện|cơ quan)) (?:(?!(?:và|ký|đã|cùng|với)"
                            + "(?!\\p{L}))[\\p{L}-]{1,10},? ){0,9}(?:của )?(?:tỉnh |thành phố )?$|"
                            + "(?<joined>(?<!\\p{L})(?:sở|ty|ngành)) (?:giáo dục|nông|tài nguyên|khoa học|văn"
                            + " hóa|lao động|thông tin|kế hoạch|giao thông|công)[^;.()]{0,45}?(?:đào"
                            + " tạo|thể thao|du lịch|môi trường|lâm nghiệp|nông thôn|công nghệ|xã"
                            + " hội|truyền thông|đầu tư|vận tải|thương) (?:tỉnh |thành phố )?$");

    private static final KeyPattern BODY_BEHIND =
            KeyPattern.of(
                    "^ (?:\\p{L}[\\p{L}'’]{0,12} ){0,2}(?:university|college|hospital|school|academy|newspaper|border"
                            + " guards?|police|military command|union|association)(?!\\p{L})");

    /** Behind these another phrase begins. */
    private static final List<String> CUTS =
            List.of(
                    " với ",
                    " cho ",
                    " tại ",
                    " và ",
                    " ở ",
                    " sang ",
                    " đến ",
                    " giữa ",
                    " with ",
                    " between ",
                    " and ",
                    " in ",
                    " to ",
                    " from ",
                    " by ",
                    " từ ");

    private final String body;
    private final KeyText key;
    private final boolean english;
    private final List<PlaceMention> places;

    /**
     * @param places those of the whole article
     */
    UnitReading(String body, KeyText key, boolean english, List<PlaceMention> places) {
        this.body = body;
        this.key = key;
        this.english = english;
        this.places = places;
    }

    /** Names side by side are one party: "Attapeu, Champasak và Salavan". */
    List<Party> in(Span span) {
        List<Party> units = new ArrayList<>();
        PlaceMention last = null;
        KeyMatcher source = SOURCE.matcher(key.in(span));
        int from = source.lookingAt() ? span.start() + source.end() : span.start();
        Span told = new Span(from, span.end());
        for (PlaceMention place : ArticleContext.within(places, told)) {
            if (place.role() == Role.SEAT || qualifies(place, last)) {
                continue;
            }
            Party open = units.isEmpty() ? null : units.getLast();
            if (last != null && open != null && listed(last, place)) {
                units.set(units.size() - 1, extended(open, place));
            } else {
                units.add(unit(place, told));
            }
            last = place;
        }
        return units;
    }

    /** The country after a unit's name says only where it is: "Champasak (Lào)". */
    private boolean qualifies(PlaceMention place, PlaceMention last) {
        if (last == null || last.country() || last.span().end() > place.span().start()) {
            return false;
        }
        if (place.liesAround(last)) {
            return true;
        }
        return place.country()
                && last.vietnamese() == place.vietnamese()
                && OF_LAOS.matcher(key.substring(last.span().end(), place.span().start()))
                        .matches();
    }

    private boolean listed(PlaceMention last, PlaceMention place) {
        return last.province().country().equals(place.province().country())
                && last.country() == place.country()
                && LIST.matcher(key.substring(last.span().end(), place.span().start())).matches();
    }

    private Party extended(Party open, PlaceMention place) {
        List<String> slugs = new ArrayList<>(open.slugs());
        if (!slugs.contains(place.slug())) {
            slugs.add(place.slug());
        }
        Span span = new Span(open.span().start(), place.span().end());
        return new Party(span, slugs, span.of(body), open.country(), open.level());
    }

    private Party unit(PlaceMention place, Span sentence) {
        return new Party(
                place.span(),
                List.of(place.slug()),
                place.span().of(body),
                place.province().country(),
                levelOf(place.span(), sentence));
    }

    /** "Công an hai tỉnh" is the police, "lãnh đạo hai tỉnh" the provinces. */
    Level levelOf(Span name, Span sentence) {
        int from = Math.max(sentence.start(), name.start() - (english ? ENGLISH_PHRASE : PHRASE));
        KeyText before = key.substring(from, name.start());
        if (english && isBodyOf(name)) {
            return Level.DEPARTMENT;
        }
        return OF_DISTRICT.matcher(before).find()
                ? Level.DISTRICT
                : OrganisationLevel.of(lastPhrase(before));
    }

    /** "Hue University": in English what it is follows the name. */
    private boolean isBodyOf(Span name) {
        int to = Math.min(key.length(), name.end() + ENGLISH_PHRASE);
        return BODY_BEHIND.matcher(key.substring(name.end(), to)).find();
    }

    /** Back to a comma, a bracket, a verb's end or another name. */
    private static KeyText lastPhrase(KeyText phrase) {
        KeyMatcher department = DEPARTMENT.matcher(phrase);
        KeyText before = phrase;
        if (department.find()) {
            int head = Math.max(department.end("head"), department.end("joined"));
            before = phrase.substring(0, head);
        }
        for (int at = before.length() - 1; at >= 0; at--) {
            if (cuts(before, at)) {
                return before.substring(at);
            }
        }
        return before;
    }

    private static boolean cuts(KeyText phrase, int at) {
        char c = phrase.charAt(at);
        if (c == ' ') {
            for (String word : CUTS) {
                if (phrase.startsWith(word, at)) {
                    return true;
                }
            }
        }
        return c == ',' || c == ')';
    }
}
