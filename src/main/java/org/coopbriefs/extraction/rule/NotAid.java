package org.coopbriefs.extraction.rule;

import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.extraction.mention.KeyText;

/**
 * Sums that are no gifts: investments, trade, loans, fines, prizes, prices, rates per head and
 * time.
 */
final class NotAid {

    private static final KeyPattern BUSINESS =
            KeyPattern.words(
                    "vốn đăng ký|tổng vốn|doanh nghiệp [^.]{0,60}dự án|vốn đầu tư|vốn điều lệ|nhà"
                            + " đầu tư|dự án đầu tư|doanh nghiệp đầu tư|đầu tư (?:ra|sang|vào|trực"
                            + " tiếp)|kim ngạch|xuất khẩu|nhập khẩu|xuất nhập khẩu|thương mại|giao"
                            + " thương|doanh thu|doanh số|lợi nhuận|thu ngân sách|tổng"
                            + " thu|gdp|grdp|tổng sản phẩm|sản lượng|giá trị sản xuất|thu nhập|bình"
                            + " quân|vay|tín dụng|dư nợ|cho vay|registered capital|"
                            + "invest(?:ed|ment|ments|ing|ors?)?|exports?|imports?|trade|turnover|revenue|loans?|companies"
                            + " from|enterprises|thu hút|cổ đông|góp vốn|cổ phần|vốn ban đầu|thành lập"
                            + " công ty|thủy điện|nhà máy|mỏ|trồng cao su|khu công nghiệp|cao"
                            + " tốc|hydropower|plant|mining|shareholders?");

    /** Donors that are neither side. */
    private static final KeyPattern THIRD_PARTY =
            KeyPattern.words(
                    "adb|wb|ngân hàng (?:thế giới|phát triển)|liên hợp"
                            + " quốc|unicef|undp|jica|koica|usaid|nhật bản|hàn quốc|hoa kỳ|mỹ|thái"
                            + " lan|đài loan|australia|ấn độ|nga|liên minh châu âu|eu|world"
                            + " bank|japan|south korea|united states|us government|thailand|united"
                            + " nations");

    private static final KeyPattern CRIME =
            KeyPattern.words(
                    "phạt|xử phạt|chiếm đoạt|lừa đảo|thiệt hại|tang vật|cướp|trộm|đánh bạc|"
                            + "ma túy|thu giữ|buôn lậu|fined?|seized|damage");

    private static final KeyPattern PRICE =
            KeyPattern.words(
                    "giá (?:bán|vé|thuê|đất|nhà|vàng)|học phí|sinh hoạt phí|lương|tiền lương|phụ"
                            + " cấp|thưởng|tiền thưởng|giải thưởng|thuế|đấu giá|trúng thầu|mức học"
                            + " bổng|chi phí đào tạo|định mức|mức hỗ trợ|mức chi|với mức|chế độ|lãi"
                            + " suất|nợ|prize|salary|tuition|allowance");

    private static final KeyPattern RATE_BEHIND =
            KeyPattern.of(
                    "^ ?(?:\\([^)]{0,60}\\))? ?(?:/ ?(?:người|em|cháu|học sinh|sinh viên|lưu học"
                            + " sinh|học viên|suất|tháng|năm|ngày|năm"
                            + " học|hộ|khóa|ha|kg|m2|tấn|lượt)|(?:một|mỗi|hằng|hàng)"
                            + " (?:tháng|năm|ngày|quý)|a (?:month|year|day|person|head)|per |each"
                            + " month|monthly|/)");

    /** "tương đương 60% vốn", "chiếm 30%": a share of a firm. */
    private static final KeyPattern SHARE_BEHIND =
            KeyPattern.of("^,? ?(?:tương đương|chiếm|hay) ?\\d{1,3}(?:,\\d{1,2})? ?%");

    private static final KeyPattern THIRD_CURRENCY =
            KeyPattern.of("đô[ -]la mỹ|yên nhật|baht thái lan");

    /** How far before the sum the words may stand. */
    private static final int NEAR = 90;

    private NotAid() {}

    static boolean at(Passage passage) {
        KeyText before = Intent.lastSegment(passage.before());
        KeyText near = before.substring(Math.max(0, before.length() - NEAR));
        KeyText behind = passage.clauseAfter();
        return Passage.has(THIRD_PARTY, THIRD_CURRENCY.matcher(near).replaceAll(""))
                || Passage.has(SHARE_BEHIND, passage.after())
                || Passage.has(BUSINESS, near)
                || Passage.has(CRIME, near)
                || Passage.has(CRIME, behind)
                || Passage.has(PRICE, near)
                || Passage.has(RATE_BEHIND, passage.after());
    }
}
