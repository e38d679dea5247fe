package org.coopbriefs.extraction.rule;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coopbriefs.extraction.ArticleContext;
import org.coopbriefs.extraction.Party;
import org.coopbriefs.extraction.Sentence;
import org.coopbriefs.extraction.mention.KeyMatcher;
import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.extraction.mention.KeyText;
import org.coopbriefs.extraction.mention.NumberMention;
import org.coopbriefs.extraction.mention.NumberReader;
import org.coopbriefs.text.Block;
import org.coopbriefs.text.VietnameseText;

/** "mỗi huyện 100 triệu": a share, and how many there are of them (counting rule 8). */
final class Shares {

    private static final String ENGLISH =
            "province|district|school|family|scholarship|locality|household|vehicle|ambulance";

    private static final String UNIT =
            "bạn|thùng|túi|mô hình|đại đội|tiểu đoàn|trung đội|chiến sĩ|giáo viên|bệnh nhân|trường học|bệnh viện|làng|lớp|chi hội|sở|xe|máy|chiếc|bộ|cây cầu|phòng học|ngôi nhà|đồn|trạm|hội|cơ quan|tỉnh|nơi|huyện|thành phố|em|cháu|suất|trường|người|hộ|đơn vị|địa"
                    + " phương|đội|đoàn|gia đình|học sinh|sinh viên|lưu học sinh|học"
                    + " viên|bên|xã|bản|phần|căn|công"
                    + " trình|điểm|nhà|student|person|"
                    + ENGLISH;

    private static final KeyPattern BEFORE =
            KeyPattern.of("(?:mỗi|each) (?<unit>", UNIT, ")(?: (?!mỗi)[^ ,;]{1,12}){0,20} ?$");

    private static final KeyPattern EACH_OF =
            KeyPattern.of(
                    "each of (?:the )?(?:\\p{L}{3,5}|\\d{1,2}) (?:\\p{L}{3,14} )?(?<unit>",
                    UNIT,
                    ")s?(?: [^ ,;]{1,12}){0,6} ?$");

    private static final KeyPattern BEHIND =
            KeyPattern.of(
                    "^ ?(?:\\([^)]{1,40}\\) ?)?(?:(?:(?:cho |tặng )?(?:mỗi|một) |/ ?|(?:for )?each"
                            + " |per |a )(?<unit>",
                    UNIT,
                    ")(?![\\p{L}])(?! ?/)|(?:for )?(?<each>each)(?= (?:to|for|in)|[,.:;]|$))");

    /** "Ở mỗi nơi, đoàn trao 50 triệu đồng". */
    private static final KeyPattern AT_EACH =
            KeyPattern.of(
                    "^(?:ở|tại|cho|với) mỗi (?<unit>nơi|tỉnh|huyện|bản|trường|điểm|đơn vị)[^,;.\\d]{0,20}, [^,;.\\d]{0,60}$");

    /** Of those that the sentence names. */
    private static final String EACH = "each";

    /** What provinces and the like are called. */
    private static final String OF_UNITS =
            "tỉnh|nơi|bên|đơn vị|địa phương|province|locality|" + EACH;

    /** What counts learners, whatever they are called. */
    private static final String LEARNERS =
            "em|cháu|học sinh|sinh viên|lưu học sinh|học viên|lhs|người|student|person";

    /** What counts each unit, right behind a number. */
    private static final Map<String, KeyPattern> NOUNS =
            Stream.concat(Arrays.stream(UNIT.split("\\|")), Stream.of(EACH))
                    .map(VietnameseText::fold)
                    .distinct()
                    .collect(Collectors.toUnmodifiableMap(Function.identity(), Shares::noun));

    private static final KeyPattern WORTH_BEHIND =
            KeyPattern.of(
                    " (?:[\\p{L}-]{2,14}[ ,]{1,2}){1,5}?\\(?(?:each )?(?:worth|valued at|of|at|costing) ?");

    /** "Riêng đại đội A và trạm B của bạn được tặng mỗi đơn vị 10 triệu". */
    private static final KeyPattern PAIR =
            KeyPattern.of("[^,;:.]{3,60}? và [^,;:.]{3,60} (?:được|cùng|đều)(?: \\p{L}{1,8}){0,3}");

    private static final KeyPattern GROUPS =
            KeyPattern.of(": ?\\d{1,4} [^:;.]{3,60}, \\d{1,4} [^:;.\\d]{3,60}\\.?$");

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private static final KeyPattern EACH_BEHIND_NAMES =
            KeyPattern.of(",? mỗi (?:tỉnh|nơi|bên|đơn vị|địa phương)(?: [^ ,;.]{1,8}){0,3} ?$");

    /** "những em ở lại ăn Tết": nobody knows how many. */
    private static final KeyPattern SOME_OF_THEM =
            KeyPattern.words("những (?:em|hộ|gia đình|người|học sinh|sinh viên|trường|bản)");

    /** How many sentences back it may be told how many they are. */
    private static final int FAR = 2;

    private Shares() {}

    /** What the sum is for one of, or null where it is no share. */
    static String unit(Passage passage) {
        KeyMatcher before = BEFORE.matcher(passage.clauseBefore());
        if (before.find()) {
            return before.group("unit");
        }
        KeyMatcher each = EACH_OF.matcher(passage.clauseBefore());
        if (each.find()) {
            return each.group("unit");
        }
        KeyMatcher behind = BEHIND.matcher(passage.after());
        if (!behind.find()) {
            KeyMatcher opening = AT_EACH.matcher(passage.before());
            return opening.find() ? opening.group("unit") : null;
        }
        return behind.group("each") == null ? behind.group("unit") : EACH;
    }

    /**
     * How many shares there are by the sentence or those just before, or null where the article
     * does not say.
     */
    static BigDecimal count(Passage passage, String unit) {
        BigDecimal counted = EACH.equals(unit) ? countedBefore(passage) : null;
        if (counted != null) {
            return counted;
        }
        BigDecimal beside = contains(OF_UNITS, unit) ? besideEach(passage) : null;
        BigDecimal here =
                beside != null
                        ? beside
                        : count(passage.article(), passage.sentence(), unit, passage);
        if (here != null || Passage.has(SOME_OF_THEM, passage.before())) {
            return here;
        }
        BigDecimal listed = contains(OF_UNITS, unit) ? receivers(passage) : null;
        return listed != null ? listed : countBefore(passage, unit);
    }

    /** "300 gift packages, worth VND 500,000 each": what is counted right before. */
    private static BigDecimal countedBefore(Passage passage) {
        ArticleContext article = passage.article();
        Sentence sentence = passage.sentence();
        return article.mentions(new NumberReader(article.english()), sentence.span()).stream()
                .filter(n -> n.isCount() && n.span().end() <= passage.figure().start())
                .filter(
                        n ->
                                WORTH_BEHIND
                                        .matcher(
                                                sentence.key()
                                                        .substring(
                                                                sentence.inKey(n.span().end()),
                                                                passage.start()))
                                        .matches())
                .map(NumberMention::value)
                .findFirst()
                .orElse(null);
    }

    /** "A và B mỗi tỉnh 400 triệu": those who stand right before the word. */
    private static BigDecimal besideEach(Passage passage) {
        KeyMatcher each = EACH_BEHIND_NAMES.matcher(passage.before());
        if (!each.find()) {
            return null;
        }
        return passage.parties().stream()
                .filter(p -> p.slugs().size() > 1)
                .filter(p -> passage.sentence().inKey(p.span().end()) == each.start())
                .map(p -> BigDecimal.valueOf(p.slugs().size()))
                .findFirst()
                .orElse(
                        PAIR.matcher(passage.before().substring(0, each.start())).matches()
                                ? TWO
                                : null);
    }

    private static BigDecimal countBefore(Passage passage, String unit) {
        Sentence sentence = passage.sentence();
        BigDecimal count = null;
        for (int back = 0; back < FAR && sentence != null && count == null; back++) {
            sentence = before(passage.article(), sentence, isLearner(unit));
            count = sentence == null ? null : count(passage.article(), sentence, unit, passage);
        }
        return count;
    }

    /** People are counted in the paragraph before, too, and in no caption. */
    private static Sentence before(ArticleContext article, Sentence sentence, boolean people) {
        if (!people) {
            return article.before(sentence).orElse(null);
        }
        int index = sentence.index() - 1;
        while (index > 0 && article.sentences().get(index).kind() == Block.Kind.CAPTION) {
            index--;
        }
        return index < 0 ? null : article.sentences().get(index);
    }

    private static BigDecimal count(
            ArticleContext article, Sentence sentence, String unit, Passage share) {
        KeyPattern noun = NOUNS.get(unit);
        BigDecimal before = null;
        BigDecimal behind = null;
        for (NumberMention number :
                article.mentions(new NumberReader(article.english()), sentence.span())) {
            KeyText after = sentence.key().substring(sentence.inKey(number.span().end()));
            boolean other = !number.span().overlaps(share.figure());
            if (!other || !number.isCount() || !noun.matcher(after).find()) {
                continue;
            }
            if (number.span().start() < share.figure().start()) {
                before =
                        before != null && addsUp(sentence, share, unit)
                                ? before.add(number.value())
                                : number.value();
            } else if (behind == null) {
                behind = number.value();
            }
        }
        return before != null ? before : behind;
    }

    /** "52 em ở trường A, 37 em ở trường B" in a sentence before: all of them get a share. */
    private static boolean addsUp(Sentence sentence, Passage share, String unit) {
        return isLearner(unit)
                && sentence.index() != share.sentence().index()
                && GROUPS.matcher(sentence.key()).find();
    }

    private static KeyPattern noun(String unit) {
        return KeyPattern.of(
                "^ (?:(?:hai|các) )?(?:lao |lào |poor |new )?",
                contains(ENGLISH, unit) ? "(?:\\p{L}{4,14} )?" : "",
                "(?:",
                "người".equals(unit)
                        ? LEARNERS + "|chị em|chị|giáo viên|cán bộ|bệnh nhân|công nhân"
                        : isLearner(unit) ? LEARNERS : plural(unit),
                ")s?(?![\\p{L}])");
    }

    /** "tặng mỗi bạn 1 triệu đồng": a friend in a class of students. */
    private static boolean isLearner(String unit) {
        return "bạn".equals(unit) || contains(LEARNERS, unit);
    }

    private static boolean contains(String words, String word) {
        return ("|" + words + "|").contains("|" + word + "|");
    }

    /** How many units the sentence names on the side that gets, where they are several. */
    private static BigDecimal receivers(Passage passage) {
        Party receiver =
                passage.article().transferAt(passage.sentence(), passage.figure()).receiver();
        boolean several = receiver != null && receiver.slugs().size() > 1;
        return several ? BigDecimal.valueOf(receiver.slugs().size()) : null;
    }

    private static String plural(String unit) {
        return switch (unit) {
            case EACH ->
                    "province|district|school|student|person|scholarship|household|locality|localitie|family|familie";
            case "family" -> "family|familie";
            case "locality", "địa phương" -> "locality|localitie|địa phương|tỉnh|huyện";
            case "nơi", "bên", "đơn vị" ->
                    unit + "|tỉnh|huyện|địa phương|bản|xã|trường|đồn|trạm|đại đội|cơ quan|hội|ban";
            case "nhà", "hộ", "gia đình" -> "nhà|hộ|gia đình";
            case "suất", "phần" ->
                    unit + "|gia đình|hộ|em|người|cháu|học sinh|sinh viên|lưu học sinh";
            default -> unit;
        };
    }
}
