package org.coopbriefs.extraction;

import org.coopbriefs.extraction.mention.KeyPattern;

/** The verbs of giving and getting, and what stands between them and the parties. */
final class GivingWords {

    /**
     * Without the words that only begin alike: "trao đổi", "góp phần", "chi nhánh", "trung cấp".
     */
    static final String GIVING =
            "trao tặng|trao(?! đổi)|tặng|hỗ trợ|giúp đỡ|giúp|ủng hộ|viện trợ|đóng góp|quyên"
                    + " góp|góp(?! (?:phần|ý|mặt|sức))|dành|chi(?!"
                    + " (?:nhánh|phí|bộ|tiết|hội|cục|đoàn))|(?<!trung |cao |các |sơ |cung )cấp(?!"
                    + " (?:cao|tỉnh|huyện|xã|bách|thiết|ủy|học))|bàn giao|tài trợ|trích(?!"
                    + " dẫn)|biếu|phân bổ|gửi tặng|cứu"
                    + " trợ|donated|donates|donate|gave|gives|give|given|granted|grants|grant|presented|provided|provides|provide|handed"
                    + " over|hands over|turned"
                    + " over|awarded|offered|offer|offers|supported|supports|funded|financed|built|helped|allocated|set"
                    + " aside|spent|contributed|disbursed|promised|pledged|cam kết|giải ngân|đài thọ";

    /** "khoản hỗ trợ 20.000 USD": a thing, nobody's act. */
    static final String NO_NOUN = "(?<!(?:khoản|gói|sự|nguồn|mức|tiền|quà|phần) )";

    static final KeyPattern VERB =
            KeyPattern.of(
                    "(?<!\\p{L})(?:",
                    "(?<get>(?:tiếp )?nhận(?: được)?(?! (?:thức|định|xét|đào"
                            + " tạo))(?![^,;.]{0,30}(?:học sinh|sinh viên|học viên|lhs|cán bộ|hài"
                            + " cốt))(?: (?:sự|món|số|phần))?(?: (?:hỗ trợ|giúp đỡ|ủng hộ|quà|viện"
                            + " trợ))?|received|receives|has taken over|took over|taken over)|",
                    "(?<passive>được(?= )|do(?= ))|",
                    NO_NOUN,
                    "(?<give>",
                    GIVING,
                    "))(?!\\p{L})");

    static final KeyPattern GIVE_AFTER = KeyPattern.of("(?<!\\p{L})(?:", GIVING, ")(?!\\p{L})");
    static final KeyPattern FROM =
            KeyPattern.of(
                    "(?<!\\p{L})(?:của|từ|do|by|from) (?:các |phía )?(?:\\p{L}{1,10} ){0,3}$");
    static final KeyPattern TO =
            KeyPattern.of(
                    "(?<!\\p{L})(?:cho|giúp|tặng|hỗ trợ|ủng hộ|đến|tới|to|for|với) (?:\\p{L}{1,12}"
                            + " ){0,8}$");

    static final KeyPattern PAIR_BEFORE = KeyPattern.of("(?:việt nam|việt|vietnam|lào|laos) ?- ?$");
    static final KeyPattern PAIR_AFTER = KeyPattern.of("^ ?- ?(?:việt|lào|vietnam|laos)");

    static final KeyPattern BESIDE =
            KeyPattern.of(" ?(?:province|city|capital)?,? ?\\(?(?:của |of )?");

    /** Between a subject and its verb. */
    static final KeyPattern SUBJECT_GAP =
            KeyPattern.of(
                    " ?(?:\\([^)]{1,30}\\) ?)?(?:(?:cũng|đã|vừa|sẽ|còn|luôn|tiếp tục|thường"
                            + " xuyên|quyết định|tổ chức|thống nhất|has|have|will|also|had) ?){0,4}");

    /** Before a party that is only a place of the act. */
    static final KeyPattern PLACE_BEFORE =
            KeyPattern.of(
                    "(?<!\\p{L})(?:tại|ở|thăm|đến|sang|tới|với|về|cho|in|at|to|visit(?:ing|ed)?|with)"
                            + " (?:các |hai |2 )?(?:tỉnh |thành phố |thủ đô |nước )?$");

    private GivingWords() {}
}
