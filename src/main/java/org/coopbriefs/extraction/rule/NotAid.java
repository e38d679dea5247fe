package org.coopbriefs.extraction.rule;

import org.coopbriefs.extraction.GivingWords;
import org.coopbriefs.extraction.mention.KeyMatcher;
import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.extraction.mention.KeyText;

/**
 * Sums that are no gifts: investments, trade, loans, fines, prizes, prices, rates per head and
 * time.
 */
final class NotAid {

    private static final KeyPattern BUSINESS =
            KeyPattern.words(
                    "earn(?:ed|s|ing)?|sold|xin phép đầu tư|cam kết mua|đối ứng|bỏ thêm|tự (?:góp|bỏ|chi|lo)|border gates?(?= [^,;.]{0,30}handled)|thu về|rót (?:vào|vốn)|(?:doanh nghiệp|nhà đầu tư|công ty) [^,;.]{0,40}rót|công ty (?:đã |vừa |sẽ ){0,2}(?:bỏ ra|chi|ứng|trả)|ứng trước|trả trước|bao tiêu|hợp đồng (?:mua|bán|mua bán|kinh tế|thương mại|tiêu thụ|cung cấp)|private (?:firms?|company|companies|investors?)|vốn đăng ký|doanh nghiệp [^.]{0,60}dự án|vốn điều lệ|nhà đầu tư|dự án đầu"
                            + " tư|doanh nghiệp đầu tư|đầu tư (?:ra|sang|vào|trực tiếp)|kim ngạch|xuất"
                            + " khẩu|nhập khẩu|xuất nhập khẩu|thương mại|trao đổi hàng hóa|hàng hóa"
                            + " qua|passed through|border trade|giao thương|doanh thu|doanh số|lợi"
                            + " nhuận|thu ngân sách|tổng thu|gdp|grdp|tổng sản phẩm|sản lượng|giá trị"
                            + " sản xuất|thu nhập|bình quân|vay|tín dụng|dư nợ|cho vay|borrow(?:s|ed|ing)?|registered"
                            + " capital|"
                            + "investors?|export(?:s|ed)?|import(?:s|ed)?|trade|turnover|revenue|loans?|(?:companies|firms)"
                            + " (?:from|have|put)|enterprises|thu hút|cổ đông|góp vốn|cổ phần|vốn ban đầu|thành lập"
                            + " công ty|(?<!đập )thủy điện|nhà máy|mỏ|trồng cao su|khu công nghiệp|cao"
                            + " tốc|hydropower|plant|mining|shareholders?");

    /** What somebody puts into a business, or what a work given away costs. */
    private static final KeyPattern CAPITAL =
            KeyPattern.words("tổng vốn|vốn đầu tư|invest(?:ed|ment|ments|ing)?");

    private static final KeyPattern GRANT =
            KeyPattern.words(
                    "viện trợ|không hoàn lại|tài trợ|ngân sách|hỗ trợ|bàn giao|tặng|giúp|công trình"
                            + " này|non-refundable|grant|aid|handed over|donated|gift");

    /** Gifts of everybody at home and abroad together. */
    private static final KeyPattern OF_ALL =
            KeyPattern.words(
                    "(?:giúp|giúp đỡ|hỗ trợ|cho) (?:lẫn )?nhau|(?:từ|của) (?:các tổ chức|mọi miền|khắp)|trong(?:,| và|, và)? ngoài (?:nước|tỉnh)|đồng bào,? chiến s[ĩỹ]|các tổ chức, cá nhân|cả nước|mỗi hộ có nhà|nhà"
                            + " hảo tâm(?! (?:huyện|tỉnh|thành phố|ở|tại) )|toàn xã hội|home and abroad");

    /** "thăm Hội người Việt Nam tỉnh A và tặng 30 triệu đồng": one's own people abroad. */
    private static final KeyPattern TO_COUNTRYMEN =
            KeyPattern.of(
                    "(?<!\\p{L})(?:thăm|gặp(?: gỡ)?|đến|tới|tặng|cho|hỗ trợ|giúp|called on|visited|met) (?:các |với |the )?(?:tổng )?(?:hội|chi hội|cộng đồng|bà con|trường|kiều bào|việt kiều|vietnamese) ?(?:của )?(?:người việt|việt kiều|kiều bào)?[^;.\\d]{0,70} $");

    private static final KeyPattern COUNTRYMEN =
            KeyPattern.words(
                    "người việt(?: nam)?|kiều bào|việt kiều|overseas vietnamese|vietnamese (?:community|association)");

    /** "trao 20 triệu đồng cho Hội người Việt Nam tại đây". */
    private static final KeyPattern FOR_COUNTRYMEN =
            KeyPattern.of(
                    "^ (?:cho|tặng|to|for) [^,;.\\d]{0,25}?(?:người việt|kiều bào|việt kiều|overseas vietnamese|vietnamese (?:community|association))(?!\\p{L})");

    private static final KeyPattern TRADED_BEHIND =
            KeyPattern.words(
                    "passed through",
                    "thông quan",
                    "qua (?:các )?cửa khẩu",
                    "in trade",
                    "of trade");

    private static final KeyPattern A_TIME =
            KeyPattern.of(
                    "^ ?(?:\\([^)]{0,60}\\))? ?(?:(?:/ ?|một |mỗi |hằng |hàng )(?:em|người|suất|học"
                            + " sinh|sinh viên)? ?/? ?(?:tháng|ngày|tuần|quý)(?!\\p{L})|a"
                            + " (?:month|day|week)|per (?:month|day)|monthly)");

    /** What is spent year after year has no total either. */
    private static final KeyPattern EACH_YEAR =
            KeyPattern.of(
                    "(?<!\\p{L})(?:mỗi|hằng|hàng) năm(?! qua)(?:(?! (?:và|dự kiến) )[^,;]){0,40} (?:chi|tốn|hết|dành|bố trí|trích)(?!\\p{L})(?![^;]{0,60}"
                            + "(?<!\\p{L})(?:sẽ|cam kết|giai đoạn|đến năm))");

    private static final KeyPattern EACH_TIME =
            KeyPattern.words(
                    "(?:mỗi|hằng|hàng) (?:tháng|tuần|ngày|quý)",
                    "(?:tháng|tuần|ngày|quý|học kỳ) nào",
                    "every month",
                    "monthly");

    /** Donors that are neither side. */
    private static final String THIRD_DONORS =
            "adb|wb|ngân hàng (?:thế giới|phát triển)|liên hợp"
                    + " quốc|unicef|undp|jica|koica|usaid|nhật bản|hàn quốc|hoa kỳ|mỹ|thái"
                    + " lan|đài loan|australia|ấn độ|nga|liên minh châu âu|eu|world"
                    + " bank|(?:chinese|thai|japanese|korean|indian)-(?:built|funded|backed|invested|made)|japan|south korea|united states|us government|thailand|united"
                    + " nations";

    private static final KeyPattern THIRD_PARTY = KeyPattern.words(THIRD_DONORS);

    private static final KeyPattern CRIME =
            KeyPattern.words(
                    "phạt|xử phạt|chiếm đoạt|lừa đảo|(?<!bị |phục |do |sau |các )thiệt hại|tang"
                            + " vật|(?:floods?|flooding|storms?|typhoon|landslides?|disasters?)[^,;.]{0,40}"
                            + " cost|cướp|trộm|đánh bạc|ma túy|thu giữ|buôn lậu|fined?|seized|damage|loss(?:es)?|lost");

    /** "cuốn trôi tài sản trị giá 12 tỷ kíp". */
    private static final KeyPattern LOST =
            KeyPattern.of(
                    "(?<!\\p{L})(?:cuốn trôi|vùi lấp|thiêu rụi|hư hỏng|hư hại|tàn phá|destroyed|washed"
                            + " away|ruined)[^,;.]{0,40} (?:trị giá|ước|khoảng|lên tới|worth|of)"
                            + " $");

    private static final KeyPattern PRICE =
            KeyPattern.words(
                    "giá (?:bán|vé|thuê|đất|nhà|vàng)|học phí|sinh hoạt phí|lương(?! thực)|tiền lương|phụ"
                            + " cấp|thưởng|tiền thưởng|giải thưởng|thuế|đấu giá|trúng thầu|mức học"
                            + " bổng|chi phí đào tạo|định mức|(?<!tổng )mức hỗ trợ|mức chi|với mức(?! kinh phí)|chế độ|lãi"
                            + " suất|nợ|prize|salary|tuition|allowance");

    private static final KeyPattern RATE_BEHIND =
            KeyPattern.of(
                    "^ ?(?:\\([^)]{0,60}\\))? ?(?:cho mỗi hộ|/ ?(?:người|em|cháu|học sinh|sinh viên|lưu học"
                            + " sinh|học viên|suất|tháng|năm|ngày|năm"
                            + " học|hộ|khóa|ha|kg|m2|tấn|lượt)|(?:một|mỗi|hằng|hàng)"
                            + " (?:tháng|năm|ngày|quý)|a (?:month|year|day|person|head)|per |each"
                            + " month|monthly|/)");

    /** "tương đương 60% vốn", "chiếm 30%": a share of a firm. */
    private static final KeyPattern SHARE_BEHIND =
            KeyPattern.of("^,? ?(?:tương đương|chiếm|hay) ?\\d{1,3}(?:,\\d{1,2})? ?%");

    private static final KeyPattern THIRD_CURRENCY =
            KeyPattern.of("đô[ -]la mỹ|yên nhật|baht thái lan");

    /** "350 triệu đồng, do các doanh nghiệp tự góp". */
    private static final KeyPattern THEIR_OWN =
            KeyPattern.of("^,? ?do [^,;.]{3,50} tự (?:góp|bỏ ra|chi trả|lo|trang trải)(?!\\p{L})");

    /** How far before the sum the words may stand. */
    private static final int NEAR = 90;

    /** What journeys, meetings and feasts cost those who hold them. */
    private static final KeyPattern OWN_COST =
            KeyPattern.words(
                    "(?:kinh phí|chi phí)(?: (?:cho|của|tổ chức|thực hiện|hai|ba|các|những)){0,4} (?:ngày hội|hội"
                            + " chợ|hội thi|hội thao|cuộc thi|giải|tuần|đêm|chương trình (?:giao lưu|nghệ thuật)|chuyến|đoàn|hội"
                            + " nghị|buổi|lễ|sự kiện|lễ hội|đại hội)",
                    "đoàn (?:ra|vào)",
                    "(?:cost|expenses) of (?:the|its) (?:trip|visit|journey|event|ceremony)");

    /** "Quỹ học bổng của thành phố đã có 25 tỷ đồng": what is there, not what was given. */
    private static final KeyPattern FUND_HOLDS =
            KeyPattern.of(
                    "(?<!\\p{L})(?:quỹ|fund)(?!\\p{L})[^,;.]{0,40} (?:có|đạt|thu được|huy động được|holds|stands"
                            + " at)(?: (?:khoảng|gần|hơn|trên|about|over|nearly))? $");

    /**
     * Whose own the sum is where such a subject opens the sentence: what he has, not what he gave.
     */
    private static final KeyPattern OWNER =
            KeyPattern.of(
                    "^(?:chủ đầu tư|chủ dự án|nhà thầu|(?:a|the) (?:developer|investor|contractor))(?!\\p{L})");

    /** "Nhật Bản hiện là nước viện trợ nhiều nhất ...": the giver is neither side. */
    private static final KeyPattern THIRD_GIVES =
            KeyPattern.of(
                    "^(?:chính phủ |đại sứ quán |tổ chức )?(?:",
                    THIRD_DONORS,
                    ")(?!\\p{L})[^;,.]{0,50} (?:viện trợ|tài trợ|hỗ trợ|giúp|donor|funds?|funded|gave|provid\\p{L}{1,3})(?!\\p{L})");

    /** "Mỗi tháng, sinh viên được cấp 3 triệu đồng". */
    private static final KeyPattern OPENS_WITH_EACH_TIME =
            KeyPattern.of(
                    "^(?:mỗi|hằng|hàng|every|each) (?:tháng|tuần|ngày|quý|month|week)(?!\\p{L})");

    /** "trường đang xây khu ký túc xá": a house of one's own. */
    private static final KeyPattern BUILDS =
            KeyPattern.words(
                    "(?:đang|vừa|mới|sắp) (?:xây(?: dựng)?|sơn|sửa(?: chữa)?|nâng cấp|mở rộng|cải tạo)(?!"
                            + " (?:tặng|giúp|cho))",
                    "is (?:building|renovating|expanding)");

    private static final KeyPattern FOR_OTHERS =
            KeyPattern.words("cho|giúp|tặng|hỗ trợ|bạn|lào|bàn giao|for|to help|lao|laos");

    private NotAid() {}

    /** Its own clause says that somebody builds, and not for whom. */
    private static boolean isOwnHouse(Passage passage) {
        return Passage.has(BUILDS, passage.clauseBefore())
                && !Passage.has(FOR_OTHERS, passage.clauseBefore())
                && !Passage.has(FOR_OTHERS, passage.clauseAfter());
    }

    private static boolean toCountrymen(Passage passage, KeyText before) {
        KeyMatcher visit = TO_COUNTRYMEN.matcher(before);
        return visit.find() && Passage.has(COUNTRYMEN, before.substring(visit.start()))
                || FOR_COUNTRYMEN.matcher(passage.after()).find();
    }

    /** "125 triệu đồng của kiều bào ở Mỹ": their own people elsewhere in the world give. */
    private static final KeyPattern OF_PEOPLE_ELSEWHERE =
            KeyPattern.of(
                    "^[^;.]{0,70}?(?:của|do|từ|from|by) [^;.\\d]{0,60}?(?:kiều bào|việt kiều|người việt(?: nam)?|phụ nữ việt nam|overseas vietnamese) (?:ở|tại|in) (?:nước ngoài|châu \\p{L}{1,4}|",
                    THIRD_DONORS,
                    "|pháp|đức|úc|anh|canada|séc|ba lan)(?!\\p{L})");

    /** "do đồn vận động các nhà hảo tâm góp": it is the gift of who collected it. */
    private static final KeyPattern COLLECTED =
            KeyPattern.words("vận động|kêu gọi|kết nối|quyên góp|huy động|raised");

    private static boolean isOfAll(Passage passage) {
        KeyText near = near(passage.after());
        KeyMatcher all = OF_ALL.matcher(near);
        return all.find() && !Passage.has(COLLECTED, near.substring(0, all.start()));
    }

    private static boolean isOthers(Passage passage) {
        return OF_PEOPLE_ELSEWHERE.matcher(passage.after()).find()
                || OWNER.matcher(passage.before()).find()
                || THIRD_GIVES.matcher(passage.before()).find();
    }

    /** "mỗi em 1 triệu đồng/tháng": what somebody gets again and again has no total. */
    static boolean isRate(Passage passage) {
        return Passage.has(A_TIME, passage.after())
                || OPENS_WITH_EACH_TIME.matcher(passage.before()).find()
                || Passage.has(EACH_TIME, passage.clauseBefore());
    }

    /** Whether somebody gives who is of neither side. */
    static boolean isOfThirdParty(Passage passage) {
        return isOthers(passage) || Passage.has(THIRD_PARTY, nearBefore(passage));
    }

    private static KeyText nearBefore(Passage passage) {
        KeyText before = Intent.lastSegment(passage.before());
        KeyText near = before.substring(Math.max(0, before.length() - NEAR));
        return KeyText.of(THIRD_CURRENCY.matcher(near).replaceAll(""));
    }

    private static KeyText near(KeyText after) {
        return after.substring(0, Math.min(after.length(), NEAR));
    }

    /** Whether the sentence, or the one before, speaks of a work that is given. */
    private static boolean isWork(Passage passage) {
        return Passage.has(GRANT, passage.sentence().key())
                || passage.article()
                        .before(passage.sentence())
                        .filter(s -> Passage.has(GRANT, s.key()))
                        .isPresent();
    }

    /** A word of price or rate, and no verb of giving between it and the figure. */
    private static boolean isPrice(KeyText near) {
        KeyMatcher price = PRICE.matcher(near);
        int end = -1;
        while (price.find()) {
            end = price.end();
        }
        return end >= 0 && !Passage.has(GivingWords.TRANSFER, near.substring(end));
    }

    static boolean at(Passage passage) {
        KeyText before = Intent.lastSegment(passage.before());
        KeyText near = before.substring(Math.max(0, before.length() - NEAR));
        KeyText behind = passage.clauseAfter();
        boolean traded = Passage.has(TRADED_BEHIND, behind);
        boolean capital = Passage.has(CAPITAL, near) && !isWork(passage);
        return capital
                || THEIR_OWN.matcher(passage.after()).find()
                || traded
                || isOfThirdParty(passage)
                || toCountrymen(passage, before)
                || isOwnHouse(passage)
                || OPENS_WITH_EACH_TIME.matcher(passage.before()).find()
                || isOfAll(passage)
                || Passage.has(SHARE_BEHIND, passage.after())
                || Passage.has(BUSINESS, near)
                || Passage.has(CRIME, near)
                || LOST.matcher(near).find()
                || Passage.has(OWN_COST, near)
                || FUND_HOLDS.matcher(near).find()
                || Passage.has(CRIME, behind)
                || isPrice(near)
                || Passage.has(EACH_YEAR, before)
                || Passage.has(EACH_TIME, passage.clauseBefore())
                || Passage.has(RATE_BEHIND, passage.after());
    }
}
