package org.coopbriefs.extraction;

import org.coopbriefs.extraction.mention.KeyPattern;

/** What parties are called that were named elsewhere, and the words that tell who is meant. */
final class StandInWords {

    static final KeyPattern BOTH =
            KeyPattern.words(
                    "(?:cả )?(?:hai|2|02) (?:tỉnh|địa phương|bên|phía|thành phố)(?! bạn| đoàn)",
                    "đôi bên",
                    "(?:the )?two (?:sides|provinces|localities)",
                    "both (?:sides|provinces|localities)");

    static final KeyPattern ALL =
            KeyPattern.words(
                    "(?:ba|bốn|năm|3|03|4|04|5|05) (?:tỉnh|bên|địa phương)(?! bạn)",
                    "các bên",
                    "các tỉnh",
                    "(?:the )?(?:three|four|five) (?:sides|provinces|localities)",
                    "all sides");

    /** "giúp hai tỉnh", where the partners are two. */
    static final KeyPattern PARTNERS =
            KeyPattern.words(
                    "(?<=(?:giúp|cho|tặng|trợ|tại|với|sang|của|hộ|thăm) )(?:hai|2|02|ba|3|03)"
                            + " (?:tỉnh|địa phương)(?! bạn)");

    static final KeyPattern PARTNER =
            KeyPattern.words(
                    "(?:(?:các|từng|mỗi|hai|ba|bốn|năm|2|3|4|02|03|04) )?tỉnh bạn(?: lào)?",
                    "(?:các )?địa phương bạn",
                    "(?:phía|nước|đoàn) bạn(?: lào)?",
                    "bạn lào",
                    "(?<=(?:giúp|tặng|cho|trợ|hộ|với|của|cùng|do|được|từ|giao|mời|đỡ) )bạn(?!"
                            + " (?:bè|đọc|trẻ|học|xem|trai|gái|thân|nhỏ|sinh|có|nghề|tù|chiến|đồng))",
                    "bạn(?= (?:đã|đề nghị|cam kết|tạo điều kiện|hỗ trợ|tặng|ủng hộ|cũng))");

    private static final String HOME_ACTS =
            "(?= (?:đã|sẽ|còn|cũng|vừa|đang|luôn|từng|tiếp tục|dành|hỗ"
                    + " trợ|tặng|trao|giúp|cấp|chi|trích|tiếp nhận|nhận|đào tạo|ủng hộ|bố trí|quyết"
                    + " định|thống nhất|bàn giao|gửi|cử|góp|tài trợ|viện trợ|đầu tư|xây|lo|chuyển(?= (?:sang|cho|thêm|tới)))(?!\\p{L}))";

    /** The unit that the article is about, called by its kind alone. */
    static final KeyPattern OWN =
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

    static final KeyPattern IS_GIVEN =
            KeyPattern.of(
                    "(?<!\\p{L})(?:tặng|giúp|hỗ trợ|ủng hộ|biếu|help(?:ing|s|ed)?) (?:cho )?$");

    static final KeyPattern IT = KeyPattern.of("it (?:has|had|will|also)");

    /** Right at the head of its sentence. */
    static final KeyPattern SUBJECT_OPENS = KeyPattern.of("(?:^|[.\\n]) ?(?:[^.,\\n]{0,40}, )?$");

    /** That of the official whom the sentence speaks of, or else the article's. */
    static final KeyPattern ITS =
            KeyPattern.words("(?<=của )(?:tỉnh|thành phố)(?! (?:bạn|ông|bà|mình|chúng|tôi))");

    /** Theirs who speaks, or of whom the sentence speaks. */
    static final KeyPattern SPEAKERS =
            KeyPattern.words(
                    "(?:tỉnh|thành phố|thủ đô|địa phương|quê hương|quê) (?:ông|bà|mình|chúng"
                            + " tôi|tôi)",
                    "(?:ông|bà)(?= (?:cũng |đã |còn ){0,2}(?:gửi|trao|tặng|ủng hộ|hỗ"
                            + " trợ|chuyển)(?!\\p{L}))",
                    "(?:his|her|our) (?:province|city|people|hometown)");

    /** The one that was named last, but for where something happened meanwhile. */
    static final KeyPattern THIS = KeyPattern.words("(?:tỉnh|thành phố|địa phương) này");

    static final KeyPattern MEANWHILE =
            KeyPattern.of("(?<!\\p{L})(?:khi|lúc|while|when) (?:tỉnh |thành phố |tp\\.? ?)?$");

    /** Those who came: as a guest one gives or gets for one's own unit. */
    static final KeyPattern VISITORS =
            KeyPattern.words(
                    "(?:các thành viên (?:trong )?|thay mặt )?(?<!(?:tỉnh|thành|huyện|công|liên|sư|trung|tập|binh) )đoàn(?:"
                            + " công tác| đại biểu)?(?= (?:đã|cũng|sẽ|còn|trao|tặng|hỗ trợ|ủng"
                            + " hộ|gửi|đều|vừa|dành|mang|chuyển)(?!\\p{L}))",
                    "the delegat(?:ion|es)");

    static final KeyPattern DELEGATION_OF =
            KeyPattern.of(
                    "(?<!\\p{L})(?:đoàn(?:"
                            + " (?!(?:thăm|sang|đến|tới|với|tại|do|đã)(?!\\p{L}))\\p{L}{1,12}){0,7}|delegations?(?:"
                            + " \\p{L}{1,12}){0,3}? (?:from|of)(?: \\p{L}{1,12}){0,4}) $");

    static final KeyPattern VISIT_TO =
            KeyPattern.of(
                    "(?<!\\p{L})(?:thăm|làm việc tại|đến|visit(?:ed|ing)?(?: to)?)(?:"
                            + " (?:và|làm|việc|chúc|tết|tại|với|tỉnh|thành phố|nước|lãnh đạo|nhân"
                            + " dân)){0,6} $");

    static final KeyPattern OFFICE_OF =
            KeyPattern.of(
                    "(?<!\\p{L})(?:tỉnh trưởng|chủ tịch|bí thư|đô trưởng|giám đốc|trưởng"
                            + " (?:ban|đoàn)|chỉ huy trưởng|governor|chairman|secretary|director|đại"
                            + " diện)(?: \\p{L}{1,12}){0,8} $");

    /** "Hội người Việt Nam", "kiều bào ở A": of Vietnam, wherever they live. */
    static final KeyPattern COUNTRYMEN =
            KeyPattern.words(
                    "(?:hội|cộng đồng|bà con) (?:người việt(?: nam)?|việt kiều|kiều bào)",
                    "(?:người việt(?: nam)?|kiều bào|việt kiều)(?= [^,;.]{0,20}(?:tại|ở) )",
                    "(?:overseas )?vietnamese (?:community|associations?|residents|expatriates)");

    /** To whom they give at home. */
    static final KeyPattern TO_HOME =
            KeyPattern.words("quê (?:nhà|hương)", "(?:cho|giúp|tặng) (?:xã|phường|đồng bào)");

    /** Between them and where they live. */
    static final KeyPattern LIVING_IN =
            KeyPattern.of(
                    "[^,;.\\d]{0,25} (?:tại|ở|in|of|at) (?:(?:tỉnh|thành phố|thủ đô|thị xã|the) )?");

    static final KeyPattern STATES =
            KeyPattern.words(
                    "(?:hai|2) (?:nước|đảng|nhà nước|chính phủ|dân tộc)", "the two countries");

    static final KeyPattern GOVERNMENT =
            KeyPattern.words(
                    "(?:chính phủ|nhà nước|đảng và nhà nước)(?: (?:việt nam|lào|nước chdcnd"
                            + " lào|chdcnd lào))?",
                    "(?:vietnamese|lao|vietnam's|laos') government",
                    "government of (?:vietnam|laos)",
                    "quân khu \\d{1,2}",
                    "bộ (?:quốc phòng|công an|ngoại giao|giáo dục và đào tạo|y tế)");

    private StandInWords() {}
}
