package org.coopbriefs.extraction.rule;

import java.util.regex.Pattern;
import org.coopbriefs.extraction.mention.KeyPattern;

/**
 * Sums that are no gifts: investments, trade, loans, fines, prizes, prices, rates per head and
 * time.
 */
final class NotAid {

    private static final Pattern BUSINESS =
            KeyPattern.words(
                    "vốn đăng ký|vốn đầu tư|vốn điều lệ|nhà đầu tư|dự án đầu tư|"
                            + "doanh nghiệp đầu tư|đầu tư (?:ra|sang|vào|trực tiếp)|kim ngạch|xuất khẩu|"
                            + "nhập khẩu|xuất nhập khẩu|thương mại|giao thương|doanh thu|doanh số|"
                            + "lợi nhuận|thu ngân sách|tổng thu|gdp|grdp|tổng sản phẩm|sản lượng|"
                            + "giá trị sản xuất|thu nhập|bình quân|vay|tín dụng|dư nợ|cho vay|"
                            + "registered capital|invest(?:ed|ment|ments|ing|ors?)?|exports?|imports?|"
                            + "trade|turnover|revenue|loans?|companies from|enterprises|thu hút");

    private static final Pattern CRIME =
            KeyPattern.words(
                    "phạt|xử phạt|chiếm đoạt|lừa đảo|thiệt hại|tang vật|cướp|trộm|đánh bạc|"
                            + "ma túy|thu giữ|buôn lậu|fined?|seized|damage");

    private static final Pattern PRICE =
            KeyPattern.words(
                    "giá (?:bán|vé|thuê|đất|nhà|vàng)|học phí|sinh hoạt phí|lương|tiền lương|"
                            + "phụ cấp|thưởng|tiền thưởng|giải thưởng|thuế|đấu giá|trúng thầu|mức học bổng|"
                            + "chi phí đào tạo|định mức|mức hỗ trợ|mức chi|với mức|chế độ|lãi suất|nợ|"
                            + "prize|salary|tuition|allowance");

    private static final Pattern RATE_BEHIND =
            KeyPattern.of(
                    "^ ?(?:\\([^)]{0,60}\\))? ?(?:/ ?(?:người|em|cháu|học sinh|sinh viên|lưu học sinh|học viên|suất|tháng|năm|ngày|năm học|hộ|khóa|ha|kg|m2|tấn|lượt)"
                            + "|(?:một|mỗi|hằng|hàng) (?:tháng|năm|ngày|quý)|a (?:month|year|day|person|head)|per |each month|monthly|/)");

    /** How far before the sum the words may stand. */
    private static final int NEAR = 90;

    private NotAid() {}

    static boolean at(Passage passage) {
        String before = Intent.lastSegment(passage.before());
        String near = before.substring(Math.max(0, before.length() - NEAR));
        String behind = passage.clauseAfter();
        return Passage.has(BUSINESS, near)
                || Passage.has(CRIME, near)
                || Passage.has(CRIME, behind)
                || Passage.has(PRICE, near)
                || Passage.has(RATE_BEHIND, passage.after());
    }
}
