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
import org.coopbriefs.extraction.mention.MoneyMention;
import org.coopbriefs.extraction.mention.MoneyReader;
import org.coopbriefs.extraction.mention.NumberMention;
import org.coopbriefs.extraction.mention.NumberReader;
import org.coopbriefs.extraction.rule.TimingReader.Act;
import org.coopbriefs.text.Span;
import org.coopbriefs.text.VietnameseText;

/**
 * Goods given across the border without a stated value, one finding for each kind of thing
 * (counting rule 8).
 */
@ApplicationScoped
public class Goods extends FigureRule<NumberMention> {

    /** "Cùng với tiền mặt là 3,5 tấn gạo": goes on about a gift of money. */
    private static final String BESIDES_MONEY =
            "(?:cùng với|ngoài|kèm theo|bên cạnh)(?: số)? (?:tiền|khoản)[^,.;]{0,30}?"
                    + " (?:là|còn|có)|(?:cùng với đó|kèm theo(?: đó)?|đi kèm) (?:là|còn có|có) (?:[^,.;\\d]{0,30} gồm)?"
                    + "|(?:chuyến|lô|đợt) hàng(?: [^,.;:\\d]{1,60})? (?:còn có|gồm)";

    private static final KeyPattern BESIDES = KeyPattern.words(BESIDES_MONEY);

    /** Giving that may have things for its object. */
    private static final KeyPattern GIVING =
            KeyPattern.words(
                    GivingWords.OF_THINGS,
                    GivingWords.GETTING,
                    "received",
                    BESIDES_MONEY,
                    "(?:món |phần )?quà(?: tặng| tết)?(?: (?:của|từ|cho|gửi) [^,.;\\d]{0,50}?)? (?:là|gồm|bao gồm|có|còn có)(?: có)?",
                    "(?:loaded|came|arrived) with",
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

    private static final KeyPattern NOT_GOODS =
            KeyPattern.of(
                    "^ ?(?:(?:các|cái|chiếc) )?(?:kho|đêm|nông trường|việc|món quà|chị|nhân khẩu|dân|bạn trẻ|bạn|y|tòa|hộ dân|du khách|khách|visitors|foreign|tourists|guests|tấn rác|neighbou?rs|nations|peoples|localities|governments|leaders|cities|armies|sectors|parties|bà con|nạn nhân|thi thể|con em|ngân hàng|tân sinh viên|đồng bào|người dân|victims?|banks?|tại|ở|trong|đến|tới|và|với|trên|của|cho|từ|là|hệ"
                            + " thống(?! (?:màn hình|loa|âm thanh|máy|thiết bị|camera|lọc|điện|đèn|họp))|chỉ tiêu|người|em|cháu|học sinh|sinh viên|lưu học sinh|lhs|học"
                            + " viên|cán bộ|công chức|chiến sĩ|đồng chí|đ/c|đại biểu|thành viên|hộ|gia"
                            + " đình|tỉnh|huyện|xã|bản|thôn|nước|bên|thành phố|địa phương|đơn"
                            + " vị|sở|ngành|đoàn|đội|tổ|nhóm|tập thể|cá"
                            + " nhân|năm|tháng|ngày|tuần|giờ|lần|lượt|đợt|vụ|ca|trường hợp|đối tượng|dự"
                            + " án|công trình|hạng mục|nội dung|lĩnh vực|văn bản|biên bản|bản ghi"
                            + " nhớ|thỏa thuận|bằng khen|giấy khen|huân chương|huy chương|kỷ niệm"
                            + " chương|cờ|bức trướng|bức tranh|lẵng"
                            + " hoa|phòng|tầng|lớp|trường|ngôi|căn|nhà|cầu|km|m2|mét|ha|hài cốt|bộ hài"
                            + " cốt|liệt sĩ|liệt sỹ|mộ|cột mốc|mốc|suất học bổng|suất (?:đào tạo|học)|học bổng|chỉ tiêu|phần"
                            + " trăm|điểm|giải|trận|khóa|chương trình|hoạt động|thông tin|ý kiến|câu hỏi|cuộc gọi|hồ sơ|đơn thư|quan chức|thân nhân|nhà báo|phóng viên|nhân chứng|mẫu|bác sĩ|y bác sĩ|giáo"
                            + " viên|giảng viên|chuyên gia|bệnh nhân|doanh nghiệp|công ty|nhà đầu"
                            + " tư|kỳ|mặt|phía|dân tộc|quân|tiết mục|đất nước|đồn|trạm|tiểu đoàn|đại"
                            + " đội|trung tâm|cơ sở|khu|bệnh viện|ngư"
                            + " dân|chuyến|tuyến|triệu|tỷ|đồng|cặp|mối|loại|nghìn|vạn|trăm"
                            + "|from|đã|sẽ|đang|được|bị|kỹ thuật viên|điều dưỡng|nhân viên|kỹ sư|tình nguyện|thanh niên|phụ nữ|nông"
                            + " dân|dược sĩ|y tá|nghệ nhân|nghệ sĩ|công nhân|bức thư|lá thư|of them|of these|midwives|nurses|soldiers|volunteers|staff|sets(?! of (?!remains))|times|years?|months?|days?|people|students?|officials?|families|provinces?|districts?|sides?|countries|works?|schools?(?! (?:bus|bag|suppl|desk|book|uniform))|rooms?|buildings?|projects?|delegat\\p{L}{1,8}|scholarships?|companies|agreements?|doctors?|teachers?|experts?|million|billion|lao|hours|sets"
                            + " of remains|remains|percent|key|members?)(?![\\p{L}])");

    /** What is counted elsewhere, whatever stands before its name. */
    private static final KeyPattern NOT_IN_ITEM =
            KeyPattern.words(
                    "đảng|đảng bộ|dân tộc|học bổng|hài cốt|học sinh|sinh viên|soldiers?|quan chức|thân"
                            + " nhân|học viên|scholarships?|students?|trainees?|officials?|remains|classrooms?|families|households|residents|patients");

    private static final KeyPattern ITEM =
            KeyPattern.of(
                    "^ ?(?<item>\\p{L}[^,;:.()\\n"
                            + "]{0,70}?)(?= (?:để|cho|tặng|trị giá|phục"
                            + " vụ|giúp|kèm|từ(?! điển)|của|nhằm|do|và|cùng|với|tại|ở|trong|vào|đến|về|được|hỗ"
                            + " trợ|trao|mỗi|sang|nhân|theo|ủng hộ|là|đã|có|đưa|chở|vận"
                            + " chuyển|for|to|and|from|in|at|were|was|worth|with|each|on|as|by)(?![\\p{L}])|[,;:.()\\n"
                            + "]| - |$)");

    private static final KeyPattern LIST_BEHIND =
            KeyPattern.of("(?:[^,;.()\\d]{1,50}(?:,|và|cùng|and) ?\\d[\\d.,]{0,17} ){1,5}");

    private static final KeyPattern WORTH =
            KeyPattern.words("trị giá|tổng giá trị|giá trị|worth|valued at|total value");

    /** "mỗi suất 1 triệu đồng". */
    private static final KeyPattern WORTH_OF_ONE =
            KeyPattern.of("mỗi (?:suất|phần|bộ|chiếc|cái|máy|con|thùng) (?:quà )?\\d");

    /** "98 suất, cộng lại là 1 tấn gạo": what they hold is counted instead. */
    private static final KeyPattern HOLDS =
            KeyPattern.of("^ (?:suất|phần)(?: quà)?[^;.\\d]{0,50} (?:là|gồm)(?: hơn| gần)? \\d");

    private static final KeyPattern MEASURE =
            KeyPattern.words(
                    "tấn|tạ|kg|ki-lô-gam|yến|lít|thùng|bao|hộp|chai|túi|bộ(?! hài)|chiếc|cái|tấm|con|suất"
                            + " quà|phần quà|cuốn|quyển|máy|khẩu"
                            + " trang|gạo|chăn|xe|tonnes?|kilograms?|boxes|bags|litres|masks|blankets");

    private static final KeyPattern NOT_GIVEN =
            KeyPattern.words(
                    "mua|bán|nhập|xuất|thu giữ|bắt|thu hoạch|sản xuất|trồng|nuôi|bought|sold|seized");

    private static final int LONGEST_ITEM = 60;

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
                !isGift(article, sentence) && !handedOver || isMoney(article, sentence, number)
                        ? null
                        : item(passage);
        boolean given =
                item != null
                        && (given(passage) || handedOver && isPlainly(item, passage))
                        && !valued(passage)
                        && !NotAid.isOfThirdParty(passage)
                        && !inItem(passage, before);
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

    /** Things by their measure, which nobody took, sold or bought. */
    private static boolean isPlainly(String item, Passage passage) {
        return MEASURE.matcher(VietnameseText.of(item).key()).lookingAt()
                && !Passage.has(NOT_GIVEN, passage.clauseBefore());
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

    /** "một xe ô tô 16 chỗ": the seats belong to the car. */
    private static boolean inItem(Passage passage, List<Draft> drafts) {
        if (drafts.isEmpty() || !drafts.getLast().passage().sentence().equals(passage.sentence())) {
            return false;
        }
        Draft last = drafts.getLast();
        int end = last.passage().end() + 1 + String.valueOf(last.field("item")).length();
        return passage.start() < end;
    }

    /** What their worth stands behind counts by it; what follows behind the sum does not. */
    private static boolean valued(Passage passage) {
        KeyText after = passage.after();
        int end = after.indexOf(';');
        KeyText segment = end < 0 ? after : after.substring(0, end);
        return Passage.has(WORTH, segment)
                || Passage.has(WORTH_OF_ONE, segment)
                || HOLDS.matcher(after).find();
    }

    /** "Trên hai xe tải là 15 tấn gạo": what carried it is no gift. */
    /** "quần áo, sách vở, trong đó có 30 bộ máy". */
    private static final KeyPattern AMONG_THEM = KeyPattern.of(", trong đó có $");

    private static final KeyPattern CARRIED_ON =
            KeyPattern.of(
                    "(?<!\\p{L})(?:trên|bằng|on|by|(?:chuyến hàng|đoàn xe)[^,;.\\d]{0,40} (?:gồm|có)) $");

    /** "bệnh viện 50 giường": how large a house is. */
    private static final KeyPattern BEDS = KeyPattern.of("^ (?:giường|chỗ|beds)(?!\\p{L})");

    private static final KeyPattern OF_BUILDING =
            KeyPattern.of(
                    "(?<!\\p{L})(?:bệnh viện|trung tâm|khoa|trạm|khu|nhà|phòng|hospital|clinic|centre)(?<!(?:cho|tặng) (?:trạm|trường|bệnh viện))[^,;.\\d]{0,30} (?:có |gồm |quy mô |with )?$");

    private static final KeyPattern CARRIER =
            KeyPattern.of("^ (?:chiếc )?(?:xe|tàu|chuyến|container|trucks?|lorries|planes?)");

    /** "117 suất học bổng, gồm A 65 suất": scholarships, counted elsewhere. */
    private static final KeyPattern BARE_SHARE = KeyPattern.of("^ (?:suất|phần)(?! quà)(?!\\p{L})");

    private static final KeyPattern SCHOLARSHIP = KeyPattern.words("học bổng");

    private static final KeyPattern A_CODE =
            KeyPattern.of(
                    "(?<!\\p{L})(?:số|đại đội|tiểu đoàn|trung đoàn|đồn|đội|quốc lộ|mốc|khóa|binh đoàn)"
                            + " $");

    private static boolean isMoney(
            ArticleContext article, Sentence sentence, NumberMention number) {
        for (MoneyMention sum :
                article.mentions(new MoneyReader(article.english()), sentence.span())) {
            boolean conversion =
                    sum.conversion() != null && sum.conversion().span().overlaps(number.span());
            if (conversion || sum.span().overlaps(number.span())) {
                return true;
            }
        }
        return false;
    }

    private static String item(Passage passage) {
        KeyText after = passage.after();
        boolean room = BEDS.matcher(after).find() && OF_BUILDING.matcher(passage.before()).find();
        boolean carrier =
                CARRIED_ON.matcher(passage.before()).find() && CARRIER.matcher(after).find();
        if (room
                || carrier
                || BARE_SHARE.matcher(after).find() && Passage.has(SCHOLARSHIP, passage.before())
                || NOT_GOODS.matcher(after).find()
                || A_CODE.matcher(passage.before()).find()) {
            return null;
        }
        KeyMatcher item = ITEM.matcher(after);
        if (!item.find()
                || item.end("item") - item.start("item") > LONGEST_ITEM
                || !MEASURE.matcher(item.group("item")).lookingAt()
                        && NOT_IN_ITEM.matcher(item.group("item")).find()) {
            return null;
        }
        return passage.sentence()
                .inBody(passage.end() + item.start("item"), passage.end() + item.end("item"))
                .of(passage.article().body())
                .strip();
    }

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
