package org.coopbriefs.extraction;

import org.coopbriefs.extraction.mention.KeyPattern;

/** The verbs of giving and getting, and what stands between them and the parties. */
public final class GivingWords {

    /** Verbs that may have things for their object, without the words that only begin alike. */
    public static final String OF_THINGS =
            "để lại(?= (?:cho )?(?:\\d|trạm|trường|bệnh viện|bản|huyện|tỉnh|sở|bạn|một|hai|ba))|sang(?= (?:(?:cho|giúp|tặng|bạn|đây) ){0,2}(?:thêm |hơn |gần )?\\d)|trang bị(?= (?:cho|thêm|\\d))|đỡ(?= (?:thêm |hơn |gần )?\\d)|mang theo(?= (?:trị giá|có giá|và để lại))"
                    + "|(?:đến|tới) (?:tận )?tay|chia(?= cho)|gom(?= được)|rót|giao(?= (?:tận tay|cho|lại|tặng))|đưa(?="
                    + " (?:tới|đến|sang|lên|\\d|$))|lên đường(?= (?:sang|tới|đến))|mang theo(?= (?:\\d|$|một|hai|ba|món quà|phần quà|những|sách|quà|thuốc|gạo|áo|quần|chăn|hàng|thiết))|kèm(?= (?:phong bì|số tiền|\\d|$))|trao tặng|trao(?! đổi| trả| lưu niệm)|tặng|hiến tặng|hỗ trợ|giúp đỡ|(?<!quân sự |chuyên gia |tình nguyện )giúp|ủng hộ|viện"
                    + " trợ|tài trợ|biếu|chia sẻ|(?:gom |quyên |đóng )?góp(?!"
                    + " (?:phần|ý|mặt|sức|vốn))|cứu trợ|tiếp tế|bàn giao|chuyển giao|(?<!thư )gửi(?!"
                    + " (?:lời|thư|công|báo|văn|(?:\\d{1,4} )?mẫu))|chuyển(?= (?:\\d|$|thêm|số |toàn"
                    + " bộ|cho|tới|đến|sang|giúp|khoản|tiền|quà|hàng|lô|một|hai|ba|gần|hơn|trên))|(?<!trung"
                    + " |cao |các |sơ |cung |độ |lớp |đẳng |bậc )cấp(?! (?:phép|giấy|chứng|cao|tỉnh|huyện|xã|thành"
                    + " phố|trung ương|bách|thiết|ủy|học(?! bổng)|độ|bậc|[1-4](?![\\d. ]|,\\d)|[1-4]"
                    + " (?:và|của)))|mang(?!"
                    + " (?:lại|tính|tên|đậm|theo|ý|thương|bản|về|trong|thai|lòng))|chở|vận chuyển|xuất"
                    + " cấp|donate[sd]?|gave|gives?|given|giving|threw in|throws in|grant(?:s|ed)?|present(?:s|ed)|provid(?:ed|es?|ing)|handed"
                    + " over|hand(?:s|ing)? over|turned"
                    + " over|deliver(?:s|ed)|shipp?ed|sen[dt]s?|brought(?! (?:home|back))|supplie[sd]|offer(?:s|ed)?|gifted|left(?= (?:\\p{L}{1,12} ){0,6}(?:with|for) )"
                    + "|contribut(?:ed|es?)|award(?:s|ed)|added|transferred";

    /** Verbs whose object is money, or a promise of it. */
    private static final String OF_MONEY =
            "dành|(?:phê )?duyệt(?= \\d)|(?:vận động|huy động|cho)(?= (?:được |hơn |gần |trên |khoảng ){0,2}\\d[\\d.,]{0,12} (?:triệu|tỷ|tỉ|usd|kíp))|đảm nhận|chịu(?= (?:toàn|mọi|kinh|trọn))|khởi công(?= [^,;.]{0,60} (?:cho|tặng|giúp)(?!\\p{L}))|xây(?: dựng)?(?= (?:tặng|giúp|cho))|chi(?! (?:tiêu|nhánh|phí|bộ|tiết|hội|cục|đoàn|viện|trả lời))|chi trả|trích(?!"
                    + " dẫn)|phân bổ|bố trí|giải ngân|đài thọ|cam kết|hứa|bỏ ra|lo(?="
                    + " (?:trọn|toàn|kinh|chi|toàn))|bao"
                    + " cấp|support(?:s|ed)?|fund(?:s|ed)|financed|built|help(?:s|ed)?|allocat(?:ed|es?)|set"
                    + " aside|spen[dt]|spends|put(?= (?:over |about |some |nearly |more than )?(?:[$\\d]|vnd|lak|usd))|collected|raised(?= (?:over |about |some |nearly )?(?:[$\\d]|vnd|lak|usd))|paid|pays"
                    + "|disburs(?:ed|es)|completed(?= an? \\d)|promis(?:ed|es)|pledg(?:ed|es)|earmarked|sponsored|covered|extended";

    private static final String BUILDING =
            "đầu tư|xây(?: dựng)?|sửa chữa|nâng cấp|cải tạo|thi công|lắp đặt|trang bị";

    static final String GIVING = OF_THINGS + "|" + OF_MONEY;

    /** Verbs of a budget, which spends at home as well. */
    public static final KeyPattern SPENT =
            KeyPattern.words(
                    "(?<!kinh phí )chi(?! (?:tiêu|nhánh|phí|bộ|tiết|hội|cục|đoàn|viện|trả lời))|chi trả|trích(?! dẫn)|phân"
                            + " bổ|bố trí|giải ngân|allocat(?:ed|es?)|set"
                            + " aside|spen[dt]|spends|paid|pays|earmarked|renovated|upgraded");

    /** Words that say of money that somebody else gets it. */
    public static final KeyPattern GIFT =
            KeyPattern.words(
                    "trao tặng|trao(?! đổi| trả)|tặng|hỗ trợ|giúp đỡ|giúp|ủng hộ|viện trợ|tài"
                            + " trợ|biếu|chia sẻ|góp|cứu trợ|gửi|học bổng|đào tạo|donated?|gave|gift|grant|presented|help(?:s|ed)?|support|aid|scholarships?|for"
                            + " them");

    /** "khoản hỗ trợ 20.000 USD": a thing, nobody's act. */
    static final String NO_NOUN = "(?<!(?:khoản|gói|sự|nguồn|mức|tiền|quà|phần|số tiền) )";

    /** Verbs whose subject gets; people and talks are received too. */
    public static final String GETTING =
            "(?:tiếp )?nhận(?: được)?(?! (?:thức|định|xét|đào tạo|đỡ đầu|nuôi|dạy|bảo"
                    + " trợ))(?![^,;.]{0,30}(?:học sinh|sinh viên|học viên|lhs|cán bộ|hài cốt))";

    /** "Hủa Phăn được 30 tỉ đồng": nobody is said to give it. */
    private static final String GOT =
            "(?<!(?:góp|gom|quyên|dành|cóp|nhận|thu|động|đạt|có|giúp|tìm|bốc|mua|bán|ngân|kiệm|hiện|làm|trợ|trao|tặng|chi|xin|vay|dựng|xây) )được(?="
                    + " (?:hơn |gần |trên |khoảng |thêm )?\\d[\\d.,]{0,12} (?:triệu|tỷ|tỉ|nghìn|usd|đô|kíp)(?!\\p{L}))";

    /** Any word of a transfer, whichever way it goes. */
    public static final KeyPattern TRANSFER =
            KeyPattern.words(
                    GETTING,
                    GOT,
                    GIVING,
                    "received",
                    "taken over",
                    "không hoàn lại",
                    "oda",
                    "(?:món |phần )?quà(?: tặng| tết)? (?:của|từ|cho|gửi)",
                    "nhờ(?: có)?(?= (?:gần |hơn |khoảng |số tiền |khoản |nguồn )?\\d)",
                    "donation",
                    "assistance",
                    "aid",
                    "non-refundable",
                    "gifts?");

    static final KeyPattern VERB =
            KeyPattern.of(
                    "(?<!\\p{L})(?:",
                    "(?<get>"
                            + GETTING
                            + "(?: (?:sự|món|số|phần))?(?: (?:hỗ trợ|giúp đỡ|ủng hộ|quà|viện"
                            + " trợ))?|received|receives|has taken over|took over(?! \\d)|taken over|"
                            + GOT
                            + ")|",
                    "(?<passive>(?<!(?:góp|nhận|thu|động|đạt|có|giúp|tìm|bốc|mua) )được(?="
                            + " (?!\\d|hơn |gần |trên |khoảng ))|do(?= ))|",
                    NO_NOUN,
                    "(?<give>",
                    GIVING,
                    "))(?!\\p{L})");

    static final KeyPattern GIVE_AFTER = KeyPattern.of("(?<!\\p{L})(?:", GIVING, ")(?!\\p{L})");

    /** What "do" and "được" may lead to besides: works that somebody had built. */
    static final KeyPattern DONE_BY =
            KeyPattern.of("(?<!\\p{L})(?:", GIVING, "|" + BUILDING + ")(?!\\p{L})");

    /** "được tỉnh A sửa chữa". */
    public static final KeyPattern BUILT_BY =
            KeyPattern.words("(?:được|do) [^,;.]{2,50} (?:" + BUILDING + ")");

    /** "100 triệu kíp của nhân dân A". */
    static final KeyPattern OWNED_BY =
            KeyPattern.of(
                    "^ ?(?:\\([^)]{1,40}\\) ?)?(?:(?:tiền|vốn|kinh phí) )?(?:(?:mặt )?(?:hỗ trợ|ủng hộ|viện"
                            + " trợ|đóng góp|tài trợ) (?=của|từ))?(?:của|do|từ|from)"
                            + " (?:(?:ngân sách|nguồn|đảng bộ|chính quyền|nhân dân|lãnh đạo|cán"
                            + " bộ|các|tầng lớp|và|,|tỉnh|thành phố|bà con|người dân|the|people|of|province) ?){0,9}$");

    static final KeyPattern FROM =
            KeyPattern.of(
                    "(?<!\\p{L})(?:của|từ|do|by|from) (?:các |phía )?(?:\\p{L}{1,10} ){0,3}$");
    static final KeyPattern SUBJECT_BEHIND =
            KeyPattern.of(
                    "(?: \\p{L}{1,10}){0,3}, (?:ông|bà|đồng chí|đại diện|lãnh"
                            + " đạo|đoàn|mr|ms|governor)[^;.]{0,90} ");

    static final KeyPattern SOURCE =
            KeyPattern.of(
                    "(?<!\\p{L})by (?:the )?(?:[\\p{L}'’]{1,12} ){0,4}$|(?<!\\p{L})(?:viện trợ|tài trợ|hỗ trợ|giúp đỡ|ủng hộ|tấm lòng|tình cảm|nghĩa cử|sẻ chia|chia sẻ|đóng góp)(?: không hoàn lại)? của (?:(?:chính phủ|đảng bộ|chính quyền|nhân dân|và|các|tỉnh|thành phố) ){0,5}$|(?<!\\p{L})(?:từ|do|by|from)(?: (?:ngân sách|nguồn|quỹ|vốn|an sinh|xã hội|phúc lợi|dự phòng|tăng thu|tiết kiệm chi|của|phía|nhân dân|bà con|người"
                            + " dân|cán bộ|tỉnh|thành"
                            + " phố|the|residents|people|authorities|government|leaders|province|of)){0,4} $");

    /** "quà của nhân dân A", "the gift of A": whose gift it is that a sentence speaks of. */
    static final KeyPattern GIFT_OF =
            KeyPattern.of(
                    "(?<!\\p{L})(?:quà(?: tặng| tết)?|khoản (?:hỗ trợ|viện trợ|tài trợ)|tiền (?:hỗ trợ|viện trợ)|gifts?|donation|grant|nhờ [^,;]{0,40}) (?:của|từ|of|from)(?:"
                            + " (?:phía|đảng bộ|chính quyền|nhân dân|bà con|người dân|cán bộ|tỉnh|thành"
                            + " phố|các|và|the|people|province)){0,6} $");

    static final KeyPattern TO =
            KeyPattern.of(
                    "(?<!\\p{L})(?:cho|giúp|tặng|hỗ trợ|ủng hộ|đến|tới|tay|to|for|với) (?:\\p{L}{1,12},?"
                            + " ){0,8}$");

    /** Before those in whose name somebody hands over. */
    static final KeyPattern IN_THE_NAME_OF =
            KeyPattern.of(
                    "(?<!\\p{L})(?:thay mặt|on behalf of)(?: (?:cho|lãnh đạo|đảng bộ|chính"
                            + " quyền|nhân dân|và|tỉnh|thành phố|the|people|authorities|leaders|of)){0,7} $");

    /** Verbs of an act that is done in somebody's name. */
    static final KeyPattern HANDS_OVER =
            KeyPattern.of("^(?:trao|tặng|gửi|chuyển|biếu|handed|presented|gave|donated|offered)");

    /** "A phối hợp với B bàn giao": before those who only take part in the act of another. */
    static final KeyPattern TOGETHER_WITH =
            KeyPattern.of(
                    "(?<!\\p{L})(?:phối hợp|cùng) (?:với |cùng )?(?:\\p{L}{1,10} ){0,4}$|(?:in co-?ordination|together|jointly) with (?:the )?(?:\\p{L}{1,12} ){0,3}$");

    /** "A was presented with 3 ventilators by B". */
    static final KeyPattern WAS = KeyPattern.of("(?<!\\p{L})(?:was|were|been) (?:also )?$");

    static final KeyPattern THANKS =
            KeyPattern.of("(?<!\\p{L})(?<!để |nhằm )(?:cảm ơn|cám ơn|biết ơn|thanked)(?!\\p{L})");

    /** Behind those who came to give: where they are is named next. */
    static final KeyPattern COMES =
            KeyPattern.of(
                    "^(?: \\([^)]{1,30}\\))?,?(?: (?:do|led by) [^,;.]{3,60},?)?(?: (?:đã|vừa|cũng|on \\p{L}{3,9} \\d{1,2})){0,2}"
                            + " (?:đến|sang|tới|có mặt|came|arrived|visited)(?!\\p{L})");

    /** "...; đoàn ủng hộ Quỹ A 2.000 USD": the guests, as the subject of a verb. */
    static final KeyPattern GUESTS_DO =
            KeyPattern.of(
                    "(?:^|[;,] )(?:đoàn|khách|các vị khách|the (?:delegation|guests|visitors))(?: (?:cũng|đã|còn|thì|vừa|also|in turn)){0,2} $");

    /** Before a party whose delegation is meant. */
    static final KeyPattern DELEGATION_OF =
            KeyPattern.of(
                    "(?<!\\p{L})(?:đoàn|delegation)(?: (?:đại biểu|công tác|cán bộ|cấp cao|from|of|the|tỉnh|thành phố)){0,4} $");

    /** Words that stand for a delegation. */
    static final KeyPattern GUESTS = KeyPattern.of("^(?:các thành viên|thay mặt|đoàn|the delegat)");

    /** Whoever comes, "the province" is whom they visit. */
    static final KeyPattern THE_PROVINCE = KeyPattern.of("^the (?:province|city)$");

    /** "Trường hữu nghị A - B": a name that two partners gave. */
    static final KeyPattern NAMED_AFTER =
            KeyPattern.of("(?<!\\p{L})(?:hữu nghị|friendship)(?: [^,;. ]{1,14}){0,7} ?$");

    static final KeyPattern PAIR_BEFORE = KeyPattern.of("(?:việt nam|việt|vietnam|lào|laos) ?- ?$");
    static final KeyPattern PAIR_AFTER = KeyPattern.of("^ ?- ?(?:việt|lào|vietnam|laos)");

    static final KeyPattern BESIDE =
            KeyPattern.of(" ?(?:province|city|capital)?,? ?\\(?(?:của |of )?");

    /** Before those for whom something is done. */
    static final KeyPattern SERVED =
            KeyPattern.of("(?<!\\p{L})cho (?:[\\d.]{1,7} )?(?:\\p{L}{1,8} ){0,3}$");

    /** "Do ông X dẫn đầu": by whom a delegation is led, not by whom something is given. */
    static final KeyPattern LEADS = KeyPattern.words("dẫn đầu|làm trưởng(?: đoàn)?");

    /** Between a delegation and what it does. */
    static final KeyPattern LED_BY =
            KeyPattern.of(
                    "(?: \\(lào\\))?,? do [^;]{3,110}? (?:dẫn đầu|làm trưởng(?: đoàn)?),?(?: \\p{L}{1,6}){0,4} "
                            + "|,? led by [^;]{3,110}?,(?: \\p{L}{1,8}){0,3} ");

    /** Between a subject and its verb. */
    static final KeyPattern SUBJECT_GAP =
            KeyPattern.of(
                    " ?(?:\\([^)]{1,30}\\) ?)?(?:là (?:nơi|tỉnh|địa phương|đơn vị|bên)(?:"
                            + " \\p{L}{1,5}){0,3} )?(?:(?:cũng|đã|vừa|sẽ|còn|luôn|tiếp tục|thường"
                            + " xuyên|quyết định|tổ chức|thống nhất|chính thức|kịp thời|nhanh"
                            + " chóng|trực tiếp|đồng thời|từng|được|has|have|will|also|had) ?){0,4}");

    /** Behind a party that is the subject of a further gift. */
    static final KeyPattern GIVES =
            KeyPattern.of(
                    "^(?: (?:cũng|đã|vừa|sẽ|còn|tiếp tục)){0,2}"
                            + " (?:trao|tặng|gửi|hỗ trợ|ủng hộ|góp|biếu|tài trợ|viện trợ|gave|donated|presented|sent)(?!\\p{L})");

    /** Before a party that is only a place of the act. */
    static final KeyPattern PLACE_BEFORE =
            KeyPattern.of(
                    "(?<!\\p{L})(?:thăm|chúc tết|chúc mừng|gặp gỡ) [^;.:]{3,80}(?:tỉnh|huyện|thành phố) $|(?<!\\p{L})(?:tại|ở|thăm|đến|sang|tới|với|về|cho|gặp(?: gỡ)?|chào(?: xã giao)?|chúc"
                            + " (?:mừng|tết)|cảm ơn|in|at|to|visit(?:ing|ed)?|with|thank(?:ed|ing)|met|greeted)"
                            + " (?:các |hai |2 )?(?:(?:lãnh đạo|đồng chí|chính quyền|nhân dân|tỉnh"
                            + " trưởng|phó tỉnh trưởng|bí thư|chủ tịch) ){0,3}(?:tỉnh |thành phố |thủ đô |nước )?$");

    /** Before those whose people, not they, are spoken of: "168 sinh viên của tỉnh bạn". */
    static final KeyPattern PEOPLE_OF =
            KeyPattern.of(
                    "(?<!\\p{L})(?:sinh viên|học sinh|lưu học sinh|lhs|học viên|cán bộ|bác sĩ|giáo"
                            + " viên|con em|người dân|students?|officials|trainees) (?:của |đến từ |from |of )?(?:tỉnh |nước"
                            + " )?$");

    /** The same in English, behind their name. */
    static final KeyPattern PEOPLE_BEHIND =
            KeyPattern.of(
                    "^ (?:border )?(?:students|pupils|officials|cadres|officers|trainees|doctors|nurses|teachers)(?!\\p{L})");

    /** "; Tỉnh Đoàn giúp các em 55,5 triệu đồng": between a verb and its sum. */
    static final KeyPattern TO_LEARNERS =
            KeyPattern.of(
                    "^ (?:cho |tặng )?(?:các|những|\\d{1,4}) (?:em|cháu|lưu học sinh|sinh viên|học viên)(?!\\p{L})[^,;.\\d]{0,30} $");

    /** Before a place where those are of whom a sentence speaks. */
    static final KeyPattern AT =
            KeyPattern.of(
                    "(?<!\\p{L})(?:sinh viên|học sinh|học viên|lưu học sinh|cộng đồng|lhs|students) [^,;.]{0,30}(?:tại|ở|in|at)"
                            + " (?:trường [^,;.]{2,40} |tỉnh |thành phố )?$");

    /** Between a verb and whom it gives to. */
    static final KeyPattern RECEIVER_GAP =
            KeyPattern.of(
                    "(?: (?!(?:của|từ|do|tại|ở|bởi|mà|để|nhằm|đã|được|theo|khi|nhân|trong|bằng|trị|thăm|mỗi|by|from|at|that|which|worth|as|on|when)(?!\\p{L}))[\\p{L}-]{1,12}){0,10} ");

    /** Between a figure and those whom it helps: "10 tỷ đồng giúp bạn xây trường". */
    static final KeyPattern HELPED_BEHIND =
            KeyPattern.of(
                    "^ (?:để |nhằm |tiền mặt |nữa )?(?:giúp|cho|tặng|hỗ trợ|ủng hộ|to help|to|for)(?:"
                            + " (?:\\d{1,2}|các|hai|ba|bốn|năm|sáu|chính quyền|nhân dân|đồng bào|bà con|người dân|học"
                            + " sinh|tỉnh|thành phố|phía|lãnh đạo|các|gia đình|nạn nhân|hộ|vùng"
                            + " lũ|the|people|of|province|victims|in)){0,6} $");

    private GivingWords() {}
}
