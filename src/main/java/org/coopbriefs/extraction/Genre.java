package org.coopbriefs.extraction;

import java.util.List;
import org.coopbriefs.extraction.mention.KeyMatcher;
import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.extraction.mention.KeyText;

/**
 * Whether an article that names both sides is about their cooperation, or about crime, sport,
 * weather, accidents, trade or the business of states.
 */
final class Genre {

    /** Words that hardly stand in anything else. */
    private static final KeyPattern COOPERATION =
            KeyPattern.words(
                    "hợp tác|hữu nghị|kết nghĩa|hội đàm|ký kết|ghi nhớ|thỏa thuận|biên bản",
                    "đoàn (?:đại biểu|công tác|cán bộ|cấp cao|tỉnh|thành phố)|thăm và làm"
                            + " việc|thăm, làm việc|dẫn đầu đoàn(?! thể thao| vận động)|(?:tiếp|đón) đoàn(?! thể thao| vận động| khách)|thăm hữu nghị|(?:tiếp|chào) xã giao|tiếp (?:phó )?tỉnh trưởng|(?:working|official) visit",
                    "lưu học sinh|lhs|du học sinh|học bổng|(?:"
                            + LearningWords.LEARNERS
                            + "|cán bộ) (?:\\p{L}{1,8} )?"
                            + LaoWords.LAO,
                    "(?:nước|tỉnh|đất|phía|lực lượng|đơn vị) bạn|sát cánh|đối ngoại|nghĩa tình|hài cốt|truy điệu|cất bốc|quy"
                            + " tập|quân tình nguyện|viện trợ|tình đoàn kết|bàn giao|trao tặng|chúc"
                            + " tết",
                    "cooperation|cooperative|friendship|memorand(?:um|a)|mous?|agreements?|delegations?|scholarships?",
                    "lao students|remains|hand(?:ed|s) over|turned over|ties|twinn(?:ed|ing)");

    /** Words of help, which charity at home has too. */
    private static final KeyPattern HELP =
            KeyPattern.words(
                    LearningWords.SCHOOLING
                            + "|liệt s[ĩỹ]|tặng|giúp|hỗ trợ|ủng hộ|cứu trợ|đào tạo|bồi dưỡng|tập huấn|giảng"
                            + " dạy|quyên góp|trao bằng|học viên|kèm cặp|khám(?:,? chữa)? bệnh|cấp thuốc|phẫu thuật|mổ mắt|sang (?:giảng )?dạy|dạy tiếng|doctors|sang thăm|chuyển sang|gửi giúp|làm việc với|làm việc"
                            + " tại|students?|aid|training|trains?|trained|courses?|degrees|assistance|support");

    /** They are in reports of all kinds; where nothing else tells what it is about, they do. */
    private static final KeyPattern LEARNERS = KeyPattern.words(LearningWords.LEARNERS);

    private static final KeyPattern OTHER =
            KeyPattern.words(
                    "ma túy|heroin|bị can|bị cáo|khởi tố|bắt giữ|bắt quả tang|tử hình|phạm tội|tội"
                            + " phạm|đối tượng|buôn lậu",
                    "cáo trạng|năm tù|tù giam|lĩnh án|chiếm đoạt|lừa|phá rừng|vụ án|xét xử|nổ"
                            + " súng|hàng lậu|lừa đảo|nghi phạm",
                    "trận đấu|bàn thắng|hlv|cầu thủ|vô địch|bóng đá|sea games|huy chương|marathon|vận"
                            + " động viên|vđv|đường chạy|cự ly|giải thưởng|nội dung (?:nam|nữ)|về"
                            + " nhất|vạch đích|vòng loại|chung kết",
                    "cổ phiếu|lợi nhuận|doanh thu|cổ đông|cổ phần|hãng hàng không|trái phiếu|khách"
                            + " du lịch");

    private static final KeyPattern TRADE =
            KeyPattern.words(
                    "thị trường|xuất khẩu|nhập khẩu|kim ngạch|nhà đầu tư|thủy điện|nhà thầu|vốn vay|cho vay|hợp đồng|adb|cao tốc|đường dây|market|exports?|imports?|trade|loans?");

    /** What strikes a province; the help that another one then sends is cooperation. */
    private static final KeyPattern DISASTER =
            KeyPattern.words(
                    "áp thấp|mưa (?:to|lũ|lớn|rào|đá|dông|vừa|giông)|khí tượng|không khí lạnh|rét (?:đậm|hại)|nắng nóng|lũ quét|bão số|xả lũ|vỡ"
                            + " đập|sạt lở",
                    "tai nạn|nạn nhân|mất tích|mắc kẹt|thiệt mạng|tử vong|bị thương|nhập viện|ngộ"
                            + " độc");

    private static final KeyPattern GIFT =
            KeyPattern.words(
                    "chuyển sang|lo tết cho|mang (?:\\p{L}{1,8} ){1,4}(?:tới|đến|sang|cho) (?:bà con|nhân dân|dân)|gửi giúp|gửi tặng|giúp|góp|tặng|trao|hỗ trợ|ủng hộ|cứu trợ|quyên góp|viện"
                            + " trợ|chia sẻ|donat(?:ed|es)|presented|gave");

    /** Who meets on behalf of states; units are then only where they meet. */
    private static final KeyPattern STATES =
            KeyPattern.words(
                    "thủ tướng|chủ tịch nước|tổng bí thư|tổng thống|ngoại trưởng|quốc vương|nhà"
                            + " vua|bộ trưởng|chủ tịch quốc hội",
                    "asean|mekong|mê kông|apec|clmv|clv|hai nước(?! bạn)|các nước|liên hợp quốc",
                    "prime minister|president|foreign minister|king|two countries");

    private Genre() {}

    /**
     * Crime may be told in a report on cooperation, but then it isn't what most of it is about.
     *
     * @param help whether one unit gives to another across the border: then a flood is why, not
     *     what it is about
     */
    static boolean isCooperation(KeyText titleKey, List<Sentence> sentences, boolean help) {
        int cooperation =
                2 * weight(COOPERATION, titleKey, sentences) + weight(HELP, titleKey, sentences);
        int gift = help ? 1 : 0;
        int disaster = help ? 0 : weight(DISASTER, titleKey, sentences);
        int other = 2 * (weight(OTHER, titleKey, sentences) + disaster);
        boolean told = cooperation + gift > 0 || weight(LEARNERS, titleKey, sentences) > 0;
        return told && cooperation + gift >= other;
    }

    /** Whether any word is of crime, sport, weather, business or states. */
    static boolean isOfSomethingElse(KeyText titleKey, List<Sentence> sentences) {
        return isOfStates(titleKey)
                || weight(OTHER, titleKey, sentences) > 0
                || weight(DISASTER, titleKey, sentences) > 0
                || weight(TRADE, titleKey, sentences) > 0;
    }

    /** Whether a sentence speaks of something given. */
    static boolean speaksOfGift(CharSequence key) {
        return GIFT.matcher(key).find();
    }

    /** Whether the title speaks of states and their leaders. */
    static boolean isOfStates(CharSequence titleKey) {
        return count(STATES, titleKey) > 0;
    }

    /** Whether a sentence speaks of cooperation in words that hardly stand elsewhere. */
    static boolean isOfCooperation(CharSequence key) {
        return COOPERATION.matcher(key).find();
    }

    /** Whether a sentence speaks of cooperation or help. */
    static boolean speaksOfCooperation(CharSequence key) {
        return COOPERATION.matcher(key).find() || HELP.matcher(key).find();
    }

    private static int weight(KeyPattern pattern, KeyText titleKey, List<Sentence> sentences) {
        return 2 * count(pattern, titleKey)
                + sentences.stream().mapToInt(sentence -> count(pattern, sentence.key())).sum();
    }

    private static int count(KeyPattern pattern, CharSequence key) {
        KeyMatcher match = pattern.matcher(key);
        int count = 0;
        while (match.find()) {
            count++;
        }
        return count;
    }
}
