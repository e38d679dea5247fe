package org.coopbriefs.extraction.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.coopbriefs.extraction.FactField;
import org.coopbriefs.extraction.FactField.Form;
import org.coopbriefs.extraction.Scope;
import org.coopbriefs.extraction.Sentence;
import org.coopbriefs.extraction.mention.KeyMatcher;
import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.extraction.mention.KeyText;
import org.coopbriefs.extraction.mention.MentionFinder;
import org.coopbriefs.extraction.mention.MoneyMention;
import org.coopbriefs.extraction.mention.MoneyReader;
import org.coopbriefs.extraction.rule.TimingReader.Act;

/** Money given across the border, and goods with a stated value (counting rule 8). */
@ApplicationScoped
public class Aid extends FigureRule<MoneyMention> {

    /** Introduces what something is worth or costs. */
    private static final KeyPattern VALUE =
            KeyPattern.words(
                    "có giá|(?:tính|quy) (?:ra|thành) tiền|trị giá|giá trị|kinh phí|vốn|tổng mức đầu tư|số tiền|tổng số"
                            + " tiền|cost(?:s|ing)?|worth|valued at|total(?:l?ing)?|at a cost of|tổng"
                            + " trị giá|tổng giá trị|chi phí|mức đầu tư|tổng mức|dự toán|dự trù|took(?= (?:over|about|some|nearly|more) )|(?:hết|ngốn|tốn)(?="
                            + " (?:\\p{L}{1,6} ){0,2}$)");

    private static final KeyPattern WORTH =
            KeyPattern.of(
                    "(?:trị giá|giá trị|worth|valued at)(?: (?:số hàng|số quà|hàng hóa|quà tặng|lô"
                            + " hàng|hiện vật))?(?: (?:là|khoảng|lên tới|lên"
                            + " đến|gần|hơn|trên|about|over|nearly|of|some)){0,4}+ ?$");

    private static final KeyPattern WORKS =
            KeyPattern.words(
                    "trường|công trình|nhà|cầu|đường|trạm|bệnh viện|dự án|thư viện|trụ sở|school|"
                            + "works|building|hospital|clinic|road|bridge|library|project");

    private static final KeyPattern INCLUDING =
            KeyPattern.words("(?:tính|kể|bao gồm|gồm|gộp|cộng) cả", "tính gộp", "including the");

    private static final KeyPattern OTHERS_PAY =
            KeyPattern.words(
                    "(?:phần|số) còn lại",
                    "còn lại (?:do|là của)",
                    "đối ứng",
                    "(?:phần|khoản|hạng mục) [^,;.]{3,60} (?:do|thì) [^,;.]{2,60}"
                            + " (?:góp|đóng góp|lo|chịu|đảm nhận|tự làm|bỏ ra|chi|đối ứng)",
                    "the rest",
                    "with the (?:lao|partner) side [^,;.]{0,40}(?:paying|providing|contributing|covering)");

    private static final KeyPattern FOR_SOMEBODY =
            KeyPattern.of("^ (?:tiền mặt )?(?:cho|tặng|for|to) (?!mỗi )");

    private static final KeyPattern GIVEN =
            KeyPattern.words("tài trợ|hỗ trợ|viện trợ|giúp|funded|gave");

    private static final KeyPattern PURPOSE =
            KeyPattern.of(
                    "^[^,;:.()]{0,60}?(?<!\\p{L})(?:để|nhằm|phục vụ|giúp|hỗ trợ|xây dựng|mua|khắc"
                            + " phục|đào tạo|for|to (?=build|buy|support|train|help))[^,;:.()]{3,100}");

    @Override
    public String kind() {
        return "aid";
    }

    @Override
    public Map<String, String> labels() {
        return Map.of(
                "vi", "Hỗ trợ",
                "en", "Aid",
                "lo", "ການຊ່ວຍເຫຼືອ");
    }

    @Override
    public List<FactField> fields() {
        return List.of(
                FactField.of("amount", Form.AMOUNT).isNeeded(),
                FactField.of("amountTo", Form.AMOUNT),
                FactField.choice("currency", "VND", "USD", "LAK", "THB", "CNY", "EUR", "JPY"),
                FactField.of("provider", Form.PARTY),
                FactField.of("receiver", Form.PARTY),
                FactField.choice("providerCountry", "VN", "LA", "KH", "CN", "TH"),
                FactField.choice("receiverCountry", "VN", "LA", "KH", "CN", "TH"),
                FactField.of("purpose", Form.WORDS),
                FactField.of("inKind", Form.YES_NO));
    }

    @Override
    MentionFinder<MoneyMention> figures(boolean english) {
        return new MoneyReader(english);
    }

    /** The same sum is told again unless it stands beside its twin with another receiver. */
    @Override
    boolean same(Draft one, Draft other) {
        boolean sum =
                one.size().compareTo(other.size()) == 0
                        && sameIn(one, other, "currency", "providerCountry");
        boolean sideBySide =
                one.passage().sentence().equals(other.passage().sentence())
                        && (!sameIn(one, other, "receiver") || isGivenAnew(one, other));
        return sum && !sideBySide;
    }

    /** "tặng Tỉnh đoàn 20 triệu đồng, tặng Hội Phụ nữ 20 triệu đồng": a verb for each. */
    private static boolean isGivenAnew(Draft one, Draft other) {
        int from = one.passage().end();
        if (from >= other.passage().start()) {
            return false;
        }
        boolean forEach =
                FOR_SOMEBODY.matcher(one.passage().after()).find()
                        && FOR_SOMEBODY.matcher(other.passage().after()).find();
        return forEach || Passage.has(Gift.GIVING, other.passage().before().substring(from));
    }

    @Override
    Draft draft(Passage passage, MoneyMention sum, List<Draft> before) {
        String unit = Shares.unit(passage);
        boolean none =
                unit == null
                        ? NotAid.at(passage)
                        : NotAid.isRate(passage) || NotAid.isOfThirdParty(passage);
        if (Intent.denied(passage) || none || unit == null && isSmall(sum)) {
            return null;
        }
        Draft listed = Parts.listedUnder(passage, before, sum.amount());
        Draft whole = listed != null ? listed : Parts.wholeOf(passage, before, sum.amount());
        Gift gift = GiftReading.of(passage, Passage.has(VALUE, passage.before()));
        if (listed != null || whole != null && (gift == null || goesOtherWay(gift, whole))) {
            gift = Gift.like(whole);
        } else if (gift == null) {
            gift = OneMore.gift(passage, before);
        }
        if (gift == null) {
            return null;
        }
        gift = gift.inCurrency(sum.currency());
        if (unit != null) {
            return share(passage, sum, unit, gift, before);
        }
        Draft draft = draft(passage, sum, sum.amount(), gift);
        takeIn(draft, before);
        return whole == null || !whole.field("currency").equals(sum.currency())
                ? draft
                : draft.partOf(whole);
    }

    /** A part goes the way of its whole. */
    private static boolean goesOtherWay(Gift part, Draft whole) {
        return !part.providerCountry().equals(whole.field("providerCountry"));
    }

    /** So small a sum is a price, or what one person gave. */
    private static boolean isSmall(MoneyMention sum) {
        long least =
                switch (sum.currency()) {
                    case "VND" -> 1_000_000;
                    case "LAK", "KHR" -> 500_000;
                    default -> 100;
                };
        return sum.amount().compareTo(BigDecimal.valueOf(least)) < 0;
    }

    /** "tính cả công trình vừa bàn giao": what was named just before is a part of this. */
    private static void takeIn(Draft total, List<Draft> before) {
        if (!Passage.has(INCLUDING, total.passage().before())) {
            return;
        }
        int sentence = total.passage().sentence().index();
        before.stream()
                .filter(d -> sentence - d.passage().sentence().index() <= 3 && d.whole() == null)
                .filter(d -> d.size().compareTo(total.size()) < 0)
                .filter(d -> sameIn(d, total, "currency", "providerCountry"))
                .forEach(d -> d.partOf(total));
    }

    /** "vốn 1,6 tỷ, trong đó A tài trợ 1,2 tỷ, phần còn lại do B": only what A gave is a gift. */
    @Override
    void settle(List<Draft> kept) {
        for (Draft part : List.copyOf(kept)) {
            Draft whole = part.whole();
            if (whole != null
                    && Passage.has(OTHERS_PAY, part.passage().after())
                    && Passage.has(GIVEN, part.passage().clauseBefore())) {
                part.alone(whole.timing());
                kept.remove(whole);
            }
        }
    }

    /** A share of a sum that was named is a part of it; else all shares together are the sum. */
    private static Draft share(
            Passage passage, MoneyMention sum, String unit, Gift gift, List<Draft> before) {
        BigDecimal count = Shares.count(passage, unit);
        BigDecimal all = count == null ? null : sum.amount().multiply(count);
        for (Draft whole : ofSentence(passage.sentence(), before)) {
            boolean divided =
                    all == null
                            ? whole.size().compareTo(sum.amount()) > 0
                            : whole.size().compareTo(all) == 0;
            if (divided && whole.field("currency").equals(sum.currency())) {
                return draft(passage, sum, sum.amount(), gift).partOf(whole);
            }
        }
        if (all == null) {
            return null;
        }
        Draft whole = Parts.wholeOf(passage, before, all);
        Draft draft =
                draft(passage, sum, all, gift)
                        .with("each", sum.amount())
                        .with("times", count.intValueExact());
        return whole == null || !sameIn(draft, whole, "currency") ? draft : draft.partOf(whole);
    }

    /** The last of {@code drafts}, which are in reading order. */
    private static List<Draft> ofSentence(Sentence sentence, List<Draft> drafts) {
        int from = drafts.size();
        while (from > 0 && drafts.get(from - 1).passage().sentence().equals(sentence)) {
            from--;
        }
        return drafts.subList(from, drafts.size());
    }

    private static Draft draft(Passage passage, MoneyMention sum, BigDecimal amount, Gift gift) {
        Timing timing = TimingReader.read(passage, Act.DONE, Scope.EVENT);
        Draft draft =
                new Draft(passage, amount, sum.qualifier(), timing)
                        .with("amount", amount)
                        .with("currency", sum.currency())
                        .with("provider", gift.provider())
                        .with("receiver", gift.receiver())
                        .with("providerCountry", gift.providerCountry())
                        .with("receiverCountry", gift.receiverCountry())
                        .with("purpose", purpose(passage, sum))
                        .with("inKind", inKind(passage))
                        .with("amountTo", sum.upTo());
        draft.doubt(gift.stated() ? 0 : 0.15).doubt(sum.doubtful() ? 0.5 : 0);
        return draft.doubt(sum.currencyAssumed() ? 0.1 : 0);
    }

    private static boolean inKind(Passage passage) {
        KeyText before = passage.clauseBefore();
        return WORTH.matcher(before).find() && !Passage.has(WORKS, before);
    }

    private static String purpose(Passage passage, MoneyMention sum) {
        int from = passage.sentence().inKey(sum.end());
        if (from > passage.sentence().key().length()) {
            return null;
        }
        KeyMatcher matcher = PURPOSE.matcher(passage.sentence().key().substring(from));
        return matcher.find()
                ? passage.sentence()
                        .inBody(from + matcher.start(), from + matcher.end())
                        .of(passage.article().body())
                        .strip()
                : null;
    }
}
