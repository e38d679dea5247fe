package org.coopbriefs.extraction.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.coopbriefs.extraction.ArticleContext;
import org.coopbriefs.extraction.FactField;
import org.coopbriefs.extraction.FactField.Form;
import org.coopbriefs.extraction.GivingWords;
import org.coopbriefs.extraction.Scope;
import org.coopbriefs.extraction.Sentence;
import org.coopbriefs.extraction.mention.KeyMatcher;
import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.extraction.mention.KeyText;
import org.coopbriefs.extraction.mention.MentionFinder;
import org.coopbriefs.extraction.mention.NumberMention;
import org.coopbriefs.extraction.mention.NumberReader;
import org.coopbriefs.extraction.rule.TimingReader.Act;
import org.coopbriefs.text.Span;

/**
 * Goods given across the border without a stated value, one finding for each kind of thing
 * (counting rule 8).
 */
@ApplicationScoped
public class Goods extends FigureRule<NumberMention> {

    /** "Cùng với tiền mặt là 3,5 tấn gạo": goes on about a gift of money. */
    private static final String BESIDES_MONEY =
            "(?:cùng với|ngoài|kèm theo|bên cạnh)(?: số)? (?:tiền|khoản)[^,.;]{0,30}?"
                    + " (?:là|còn|có)|(?:cùng với đó|kèm theo(?: đó)?|đi kèm) (?:là|còn có|có)(?: [^,.;\\d]{0,30} gồm)?"
                    + "|(?:chuyến|lô|đợt|số) hàng(?: [^,.;:\\d]{1,60})? (?:còn có|gồm|có)";

    private static final KeyPattern BESIDES = KeyPattern.words(BESIDES_MONEY);

    /** Giving that may have things for its object. */
    private static final KeyPattern GIVING =
            KeyPattern.words(
                    GivingWords.OF_THINGS,
                    GivingWords.GETTING,
                    "received",
                    BESIDES_MONEY,
                    "(?:món |phần )?quà(?: tặng| tết| kèm theo| đi kèm)?(?: (?:của|từ|cho|gửi) [^,.;\\d]{0,50}?)? (?:là|gồm|bao gồm|có|còn có)(?: có)?",
                    "(?:loaded|came|arrived|along|together) with",
                    "trucks carried",
                    "(?:cùng|kèm)(?: với| theo)?(?= \\d)",
                    "có thêm(?= \\d)",
                    "quà(?: tặng)? (?:của|từ|cho) [^,.;:\\d]{2,80}:");

    private static final KeyPattern PASSIVE =
            KeyPattern.words(
                    "(?:được|do|mà) [^,;]{0,60}?(?:đưa tới|đưa đến|giao|trao|tặng|hỗ trợ|ủng hộ|viện trợ|tài"
                            + " trợ|chuyển|gửi|góp|bàn giao|cấp)",
                    "(?:đến|tới) (?:tận )?tay",
                    "(?:gửi|chuyển|đem|chở|biếu) (?:giúp|tặng|cho|đến|tới|sang|ủng hộ|lại)",
                    "(?:it|they|which|that)(?: [\\p{L}-]{1,12}){0,7}? (?:sent|gave|given|donated|delivered|brought|carried)",
                    "(?:was|were|is|are)"
                            + " (?:donated|presented|handed|given|sent|delivered|shipped)");

    /** Other verbs: what follows them is no longer given. */
    private static final KeyPattern OTHER_VERB =
            KeyPattern.words(
                    "thay (?:cho|vì)|so với|up from|instead of|tổ chức|đào tạo|ký|gặp|thăm|mở|tiếp|tham dự|dự|khám|điều trị|dạy|phối hợp|tuần"
                            + " tra|phát hiện|bắt|thu giữ|đạt|xuất khẩu|nhập khẩu|thành"
                            + " lập|cử|sinh|chết|bị|trong đó|trên|bố trí|làm|xây dựng|thực"
                            + " hiện|sơn|có|đưa|mua|thu|thải|has|have|signed|trained|visited|held|for|to"
                            + " (?:buy|build|help|support|repair|purchase|train|fund|equip|study|learn)");

    private static final KeyPattern LIST_BEHIND =
            KeyPattern.of("(?:[^,;.()\\d]{1,50}(?:,|và|cùng|and) ?\\d[\\d.,]{0,17} ){1,5}");

    private static final KeyPattern WORTH =
            KeyPattern.words(
                    "trị giá|tổng giá trị|giá trị|(?:tính|quy) (?:ra|thành) tiền|worth|valued at|total value");

    /** "3 máy siêu âm cùng số thuốc trị giá 180 triệu đồng": only these are. */
    private static final KeyPattern OTHERS =
            KeyPattern.of(
                    "(?<!\\p{L})(?:cùng|và|kèm)(?: với| theo)? (?:số|lô|một số|nhiều)(?! tiền)[^,;.]{0,40}$");

    /** "mỗi suất 1 triệu đồng". */
    private static final KeyPattern WORTH_OF_ONE =
            KeyPattern.of("mỗi (?:suất|phần|bộ|chiếc|cái|máy|con|thùng) (?:quà )?\\d");

    /** "một hội trường 250 triệu đồng". */
    private static final KeyPattern SUM_BEHIND =
            KeyPattern.of(
                    "^ (?:(?!(?:và|cùng|với|kèm|cho|góp|để|mua|and|plus)(?!\\p{L}))[\\p{L}-]{1,12} ){1,7}\\d[\\d.,]{0,12} (?:triệu|tỷ|tỉ) (?:đồng|kíp)(?!\\p{L})");

    /** "98 suất, cộng lại là 1 tấn gạo": what they hold is counted instead. */
    private static final KeyPattern HOLDS =
            KeyPattern.of("^ (?:suất|phần)(?: quà)?[^;.\\d]{0,50} (?:là|gồm)(?: hơn| gần)? \\d");

    /** How far behind the verb a thing of its list may stand. */
    private static final int FAR = 220;

    @Override
    public String kind() {
        return "goods";
    }

    @Override
    public Map<String, String> labels() {
        return Map.of("vi", "Hiện vật", "en", "Goods", "lo", "ເຄື່ອງຊ່ວຍເຫຼືອ");
    }

    @Override
    public List<FactField> fields() {
        return List.of(
                FactField.of("quantity", Form.AMOUNT),
                FactField.of("item", Form.WORDS).isNeeded(),
                FactField.of("provider", Form.PARTY),
                FactField.of("receiver", Form.PARTY),
                FactField.choice("providerCountry", "VN", "LA", "KH", "CN", "TH"),
                FactField.choice("receiverCountry", "VN", "LA", "KH", "CN", "TH"));
    }

    @Override
    MentionFinder<NumberMention> figures(boolean english) {
        return new NumberReader(english);
    }

    @Override
    boolean same(Draft one, Draft other) {
        return one.size().compareTo(other.size()) == 0 && sameIn(one, other, "item");
    }

    @Override
    Draft draft(Passage passage, NumberMention number, List<Draft> before) {
        ArticleContext article = passage.article();
        Sentence sentence = passage.sentence();
        boolean handedOver = GiftReading.handedOver(passage) != null || goesOn(passage, before);
        String item =
                !isGift(article, sentence) && !handedOver
                                || Thing.isMoney(article, sentence, number)
                        ? null
                        : Thing.named(passage);
        boolean given =
                item != null
                        && (given(passage) || handedOver && Thing.isPlainly(item, passage))
                        && !valued(passage)
                        && !NotAid.isOfThirdParty(passage)
                        && !Thing.isWithin(passage, before);
        Gift gift = given ? GiftReading.of(passage, Passage.has(BESIDES, sentence.key())) : null;
        if (given && gift == null && goesOn(passage, before)) {
            gift = Gift.like(before.getLast());
        }
        return gift == null ? null : draft(passage, number, item, gift);
    }

    /** "Chuyến đầu gồm 5 tấn gạo": right behind a sentence on things that were given. */
    private static boolean goesOn(Passage passage, List<Draft> before) {
        return !before.isEmpty()
                && passage.sentence().index() - before.getLast().passage().sentence().index() <= 1;
    }

    private static boolean isGift(ArticleContext article, Sentence sentence) {
        return Passage.has(GIVING, sentence.key())
                && !article.after(sentence).map(Goods::tellsTheirWorth).orElse(false);
    }

    /** "Tổng trị giá quà tặng là ...": what the goods of the sentence before are worth. */
    private static boolean tellsTheirWorth(Sentence next) {
        KeyMatcher worth = WORTH.matcher(next.key());
        return worth.find() && worth.start() < 40;
    }

    /** What their worth stands behind counts by it; what follows behind the sum does not. */
    private static boolean valued(Passage passage) {
        KeyText after = passage.after();
        int end = after.indexOf(';');
        KeyText segment = end < 0 ? after : after.substring(0, end);
        KeyMatcher worth = WORTH.matcher(segment);
        boolean valued =
                worth.find() && !OTHERS.matcher(segment.substring(0, worth.start())).find();
        return valued
                || Passage.has(WORTH_OF_ONE, segment)
                || SUM_BEHIND.matcher(segment).find()
                || HOLDS.matcher(after).find();
    }

    /** "quần áo, sách vở, trong đó có 30 bộ máy". */
    private static final KeyPattern AMONG_THEM = KeyPattern.of(", trong đó có $");

    /** Whether the thing belongs to what a verb of giving gives. */
    private static boolean given(Passage passage) {
        Span verb = passage.lastBefore(GIVING);
        KeyText between = verb == null ? KeyText.EMPTY : passage.before().substring(verb.end());
        boolean amongThem = AMONG_THEM.matcher(between).find();
        boolean after =
                verb != null
                        && between.length() <= FAR
                        && (amongThem || !Passage.has(OTHER_VERB, between));
        return after || Passage.has(PASSIVE, listBehind(passage));
    }

    /**
     * The figure's clause and what is listed with it up to the verb: "10 máy, 20 bàn được trao".
     */
    private static KeyText listBehind(Passage passage) {
        KeyMatcher list = LIST_BEHIND.matcher(passage.after());
        int end = list.lookingAt() ? list.end() : 0;
        return passage.after().substring(0, end + passage.clauseFrom(passage.end() + end).length());
    }

    /** "mười hộ được tặng mỗi hộ một con bò": as many as there are of whom each gets it. */
    private static BigDecimal times(Passage passage) {
        String unit = Shares.unit(passage);
        BigDecimal count = unit == null ? null : Shares.count(passage, unit);
        return count == null ? BigDecimal.ONE : count;
    }

    private static Draft draft(Passage passage, NumberMention number, String item, Gift gift) {
        Timing timing = TimingReader.read(passage, Act.DONE, Scope.EVENT);
        BigDecimal quantity = number.value().multiply(times(passage));
        return new Draft(passage, quantity, number.qualifier(), timing)
                .with("quantity", quantity)
                .with("item", item)
                .with("provider", gift.provider())
                .with("receiver", gift.receiver())
                .with("providerCountry", gift.providerCountry())
                .with("receiverCountry", gift.receiverCountry())
                .doubt(gift.stated() ? 0.05 : 0.2);
    }
}
