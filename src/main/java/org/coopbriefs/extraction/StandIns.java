package org.coopbriefs.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.coopbriefs.extraction.Party.Level;
import org.coopbriefs.extraction.mention.KeyMatcher;
import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.extraction.mention.KeyText;
import org.coopbriefs.extraction.mention.PlaceMention;
import org.coopbriefs.extraction.mention.PlaceMention.Role;
import org.coopbriefs.extraction.mention.SmallNumber;
import org.coopbriefs.text.Span;

/**
 * Words that stand for parties named elsewhere: "hai tỉnh", "tỉnh bạn", "tỉnh", "đoàn", "tỉnh ông".
 */
final class StandIns {

    private static final KeyPattern BOTH =
            KeyPattern.words(
                    "(?:cả )?(?:hai|2|02) (?:tỉnh|địa phương|bên|phía|thành phố)(?! bạn| đoàn)",
                    "đôi bên",
                    "(?:the )?two (?:sides|provinces|localities)",
                    "both (?:sides|provinces|localities)");

    private static final KeyPattern ALL =
            KeyPattern.words(
                    "(?:ba|bốn|năm|3|03|4|04|5|05) (?:tỉnh|bên|địa phương)(?! bạn)",
                    "các bên",
                    "các tỉnh",
                    "(?:the )?(?:three|four|five) (?:sides|provinces|localities)",
                    "all sides");

    /** "giúp hai tỉnh", where the partners are two. */
    private static final KeyPattern PARTNERS =
            KeyPattern.words(
                    "(?<=(?:giúp|cho|tặng|trợ|tại|với|sang|của|hộ|thăm) )(?:hai|2|02|ba|3|03)"
                            + " (?:tỉnh|địa phương)(?! bạn)");

    private static final KeyPattern PARTNER =
            KeyPattern.words(
                    "(?:(?:các|hai|ba|2|3|02|03) )?tỉnh bạn(?: lào)?",
                    "(?:các )?địa phương bạn",
                    "(?:phía|nước|đoàn) bạn(?: lào)?",
                    "bạn lào",
                    "(?<=(?:giúp|tặng|cho|trợ|hộ|với|của|cùng|do|được|từ|giao|mời|đỡ) )bạn(?!"
                            + " (?:bè|đọc|trẻ|học|xem|trai|gái|thân|nhỏ|sinh|có|nghề|tù|chiến|đồng))",
                    "bạn(?= (?:đã|đề nghị|cam kết|tạo điều kiện|hỗ trợ|tặng|ủng hộ|cũng))");

    private static final String HOME_ACTS =
            "(?= (?:đã|sẽ|còn|cũng|vừa|đang|luôn|từng|tiếp tục|dành|hỗ"
                    + " trợ|tặng|trao|giúp|cấp|chi|trích|tiếp nhận|nhận|đào tạo|ủng hộ|bố trí|quyết"
                    + " định|thống nhất|bàn giao|gửi|cử|góp)(?!\\p{L}))";

    /** The unit that the article is about, called by its kind alone. */
    private static final KeyPattern OWN =
            KeyPattern.words(
                    "(?:tỉnh|thành phố) (?:ta|nhà)",
                    "(?:ubnd|ủy ban nhân dân|hđnd|lãnh đạo|chính quyền|đảng bộ) (?:tỉnh|thành phố)",
                    "tỉnh ủy",
                    "thành ủy",
                    "(?<!(?:hai|ba|bốn|các|mỗi|từng|nhiều|những|\\d) )(?:tỉnh|thành phố)"
                            + HOME_ACTS,
                    "(?<=(?:cho|tặng|giúp|của|được|với|hỗ trợ|ủng hộ|do) )(?:tỉnh|thành phố)(?="
                            + " ?(?:[,.;:)]|$|\\d|một|số))",
                    "(?<=ngân sách )(?:tỉnh|thành phố)",
                    "the (?:vietnamese )?(?:province|city)",
                    "(?<=(?:tặng|giúp|hỗ trợ) )tỉnh(?= \\d)");

    private static final KeyPattern IS_GIVEN =
            KeyPattern.of(
                    "(?<!\\p{L})(?:tặng|giúp|hỗ trợ|ủng hộ|biếu|help(?:ing|s|ed)?) (?:cho )?$");

    private static final KeyPattern IT = KeyPattern.of("it (?:has|had|will|also)");

    /** Right at the head of its sentence. */
    private static final KeyPattern SUBJECT_OPENS =
            KeyPattern.of("(?:^|[.\\n]) ?(?:[^.,\\n]{0,40}, )?$");

    /** That of the official whom the sentence speaks of, or else the article's. */
    private static final KeyPattern ITS =
            KeyPattern.words("(?<=của )(?:tỉnh|thành phố)(?! (?:bạn|ông|bà|mình|chúng|tôi))");

    /** Theirs who speaks, or of whom the sentence speaks. */
    private static final KeyPattern SPEAKERS =
            KeyPattern.words(
                    "(?:tỉnh|thành phố|thủ đô|địa phương|quê hương|quê) (?:ông|bà|mình|chúng"
                            + " tôi|tôi)",
                    "(?:ông|bà)(?= (?:cũng |đã |còn ){0,2}(?:gửi|trao|tặng|ủng hộ|hỗ"
                            + " trợ|chuyển)(?!\\p{L}))",
                    "(?:his|her|our) (?:province|city|people|hometown)");

    /** Those who came: as a guest one gives or gets for one's own unit. */
    private static final KeyPattern VISITORS =
            KeyPattern.words(
                    "(?:các thành viên (?:trong )?|thay mặt )?(?<!(?:tỉnh|thành|huyện|công|liên|sư|trung|tập|binh) )đoàn(?:"
                            + " công tác| đại biểu)?(?= (?:đã|cũng|sẽ|còn|trao|tặng|hỗ trợ|ủng"
                            + " hộ|gửi|đều|vừa|dành|mang|chuyển)(?!\\p{L}))",
                    "the delegat(?:ion|es)");

    private static final KeyPattern DELEGATION_OF =
            KeyPattern.of(
                    "(?<!\\p{L})(?:đoàn(?:"
                            + " (?!(?:thăm|sang|đến|tới|với|tại|do|đã)(?!\\p{L}))\\p{L}{1,12}){0,7}|delegations?(?:"
                            + " \\p{L}{1,12}){0,3}? (?:from|of)(?: \\p{L}{1,12}){0,4}) $");

    private static final KeyPattern VISIT_TO =
            KeyPattern.of(
                    "(?<!\\p{L})(?:thăm|làm việc tại|đến|visit(?:ed|ing)?(?: to)?)(?:"
                            + " (?:và|làm|việc|chúc|tết|tại|với|tỉnh|thành phố|nước|lãnh đạo|nhân"
                            + " dân)){0,6} $");

    private static final KeyPattern OFFICE_OF =
            KeyPattern.of(
                    "(?<!\\p{L})(?:tỉnh trưởng|chủ tịch|bí thư|đô trưởng|giám đốc|trưởng"
                            + " (?:ban|đoàn)|chỉ huy trưởng|governor|chairman|secretary|director|đại"
                            + " diện)(?: \\p{L}{1,12}){0,8} $");

    private static final KeyPattern STATES =
            KeyPattern.words(
                    "(?:hai|2) (?:nước|đảng|nhà nước|chính phủ|dân tộc)", "the two countries");

    private static final KeyPattern GOVERNMENT =
            KeyPattern.words(
                    "(?:chính phủ|nhà nước|đảng và nhà nước)(?: (?:việt nam|lào|nước chdcnd"
                            + " lào|chdcnd lào))?",
                    "(?:vietnamese|lao|vietnam's|laos') government",
                    "government of (?:vietnam|laos)",
                    "quân khu \\d{1,2}",
                    "bộ (?:quốc phòng|công an|ngoại giao|giáo dục và đào tạo|y tế)");

    private static final int INTRODUCTION = 20;
    private static final int LONGEST_NAME = 40;

    /** How far before a unit's name the words that tell its part in the sentence may begin. */
    private static final int PHRASE = 90;

    private static final KeyPattern BEFORE_NAME =
            KeyPattern.of(
                    "[ :]{1,2}(?:(?:bắc |nam |trung |bạn )?lào )?(?:là |gồm |: ?)?(?:các |2 |hai"
                            + " )?(?:tỉnh |thành phố |tp\\.? ?|thủ đô )?");

    private final String body;
    private final KeyText key;
    private final Participants cast;
    private final List<PlaceMention> places;

    /**
     * @param places those of the whole article
     */
    StandIns(String body, KeyText key, Participants cast, List<PlaceMention> places) {
        this.body = body;
        this.key = key;
        this.cast = cast;
        this.places = places;
    }

    /**
     * Those in a stretch of text, the surer ones first; they may overlap.
     *
     * @param level whose act it is that stands at a span
     */
    List<Party> in(Span span, Function<Span, Level> level) {
        List<Party> found = new ArrayList<>();
        words(PARTNERS, span, found, at -> partners(at, level.apply(at)));
        words(BOTH, span, found, at -> party(at, both(at), null, level.apply(at)));
        words(ALL, span, found, at -> party(at, cast.all(), null, level.apply(at)));
        words(STATES, span, found, at -> party(at, List.of("vietnam", "laos"), null, Level.STATE));
        words(GOVERNMENT, span, found, this::government);
        words(PARTNER, span, found, at -> party(at, partner(at), "LA", level.apply(at)));
        words(SPEAKERS, span, found, at -> unit(at, speakers(at), level));
        words(VISITORS, span, found, at -> visitors(at, span, level));
        words(ITS, span, found, at -> its(at, span, level));
        words(OWN, span, found, at -> ownOrTheirs(at, span, level));
        return found;
    }

    private void words(
            KeyPattern pattern, Span span, List<Party> found, Function<Span, Party> making) {
        KeyMatcher match = pattern.matcher(key.in(span));
        while (match.find()) {
            Span at = new Span(span.start() + match.start(), span.start() + match.end());
            Party party = named(at) ? null : making.apply(at);
            if (party != null) {
                found.add(party);
            }
        }
    }

    private boolean named(Span at) {
        int end = Math.min(key.length(), at.end() + INTRODUCTION + LONGEST_NAME);
        return ArticleContext.within(places, new Span(at.end(), end)).stream()
                .anyMatch(p -> p.role() != Role.SEAT && !p.country() && introduces(at, p));
    }

    /** "hai tỉnh Quảng Trị và Salavan", "UBND tỉnh Kon Tum": the name itself follows. */
    private boolean introduces(Span at, PlaceMention place) {
        int gap = place.span().start() - at.end();
        return gap >= 0
                && gap <= INTRODUCTION
                && BEFORE_NAME.matcher(key.substring(at.end(), place.span().start())).matches();
    }

    private Party party(Span at, List<String> slugs, String country, Level level) {
        return slugs.isEmpty() ? null : new Party(at, slugs, at.of(body), country, level);
    }

    private Party unit(Span at, PlaceMention place, Function<Span, Level> level) {
        return place == null
                ? null
                : party(at, List.of(place.slug()), place.province().country(), level.apply(at));
    }

    private Party its(Span at, Span sentence, Function<Span, Level> level) {
        PlaceMention official = lastBefore(at, this::holdsOffice);
        boolean here = official != null && sentence.contains(official.span());
        return here ? unit(at, official, level) : party(at, own(), "VN", level.apply(at));
    }

    /** "A tặng bệnh viện tỉnh B một máy và hỗ trợ tỉnh 500 triệu": nobody gives to himself. */
    private Party ownOrTheirs(Span at, Span sentence, Function<Span, Level> level) {
        PlaceMention other = lastBefore(at, p -> !p.vietnamese());
        boolean theirs =
                other != null
                        && IS_GIVEN.matcher(key.substring(sentence.start(), at.start())).find()
                        && isOwn(subject(at, sentence));
        return theirs ? unit(at, other, level) : party(at, own(), "VN", level.apply(at));
    }

    /** Whom the sentence names first, or, of an "it", the one named first before it. */
    private PlaceMention subject(Span at, Span sentence) {
        Span here = new Span(sentence.start(), at.start());
        List<PlaceMention> named = ArticleContext.within(places, here);
        if (!named.isEmpty()) {
            return named.getFirst();
        }
        boolean it = IT.matcher(key.in(sentence)).lookingAt();
        return it ? lastBefore(at, p -> SUBJECT_OPENS.matcher(phraseBefore(p)).find()) : null;
    }

    private boolean isOwn(PlaceMention place) {
        return place != null && own().contains(place.slug());
    }

    private PlaceMention speakers(Span at) {
        PlaceMention official = lastBefore(at, this::holdsOffice);
        return official != null ? official : lastBefore(at, p -> !p.vietnamese());
    }

    /** As many as there are partners: then it is they. */
    private Party partners(Span at, Level level) {
        int count = SmallNumber.of(at.of(key).split(" ")[0]);
        return cast.foreign().size() == count && cast.vietnamese().size() == 1
                ? party(at, cast.foreign(), "LA", level)
                : null;
    }

    private Party government(Span at) {
        String words = at.of(key);
        boolean lao = words.contains("lào") || words.contains("lao");
        return party(at, List.of(lao ? "laos" : "vietnam"), lao ? "LA" : "VN", Level.STATE);
    }

    private List<String> both(Span at) {
        String home = cast.onlyVietnamese() != null ? cast.onlyVietnamese() : lastBefore(at, true);
        String abroad = cast.onlyForeign() != null ? cast.onlyForeign() : lastBefore(at, false);
        return home == null || abroad == null ? cast.all() : List.of(home, abroad);
    }

    private List<String> partner(Span at) {
        String abroad = cast.onlyForeign() != null ? cast.onlyForeign() : lastBefore(at, false);
        boolean several = !at.of(key).startsWith("tỉnh") && at.of(key).contains(" tỉnh bạn");
        if (several && !cast.foreign().equals(List.of("laos"))) {
            return cast.foreign();
        }
        return abroad == null || several ? List.of("laos") : List.of(abroad);
    }

    private List<String> own() {
        return cast.vietnamese().isEmpty() ? List.of() : List.of(cast.vietnamese().getFirst());
    }

    private String lastBefore(Span at, boolean vietnamese) {
        PlaceMention place = lastBefore(at, p -> p.vietnamese() == vietnamese);
        return place == null ? null : place.slug();
    }

    private PlaceMention lastBefore(Span at, Predicate<PlaceMention> which) {
        for (int i = ArticleContext.firstFrom(places, at.start()) - 1; i >= 0; i--) {
            PlaceMention place = places.get(i);
            boolean unit = !place.country() && place.role() != Role.SEAT;
            if (unit && place.span().end() <= at.start() && which.test(place)) {
                return place;
            }
        }
        return null;
    }

    /** "Nhân chuyến thăm tỉnh A, đoàn": not those of A; else the delegation that was named last. */
    private Party visitors(Span at, Span sentence, Function<Span, Level> level) {
        PlaceMention visited = lastBefore(at, this::isVisited);
        if (visited != null && sentence.contains(visited.span())) {
            return visited.vietnamese()
                    ? party(at, partner(at), "LA", level.apply(at))
                    : party(at, own(), "VN", level.apply(at));
        }
        return unit(at, lastBefore(at, this::sentDelegation), level);
    }

    private boolean isVisited(PlaceMention place) {
        return VISIT_TO.matcher(phraseBefore(place)).find();
    }

    private boolean sentDelegation(PlaceMention place) {
        return DELEGATION_OF.matcher(phraseBefore(place)).find();
    }

    private boolean holdsOffice(PlaceMention place) {
        return OFFICE_OF.matcher(phraseBefore(place)).find();
    }

    private KeyText phraseBefore(PlaceMention place) {
        int start = place.span().start();
        return key.substring(Math.max(0, start - PHRASE), start);
    }
}
