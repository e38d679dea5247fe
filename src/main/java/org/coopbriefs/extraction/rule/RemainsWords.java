package org.coopbriefs.extraction.rule;

import org.coopbriefs.extraction.mention.KeyPattern;

/** The words round a number of remains that tell whether these were brought home. */
final class RemainsWords {

    static final KeyPattern NOUN_BEHIND =
            KeyPattern.of(
                    "^ ?(?:of them(?= were (?:found|recovered))|(?:bộ |mộ |ngôi mộ )?(?:hài"
                            + " cốt|di hài|di cốt)|(?:ngôi )?mộ liệt s|linh cữu|tiểu quách|bộ(?= (?:liệt|quân))|(?:(?:more|other|additional|further) )?(?:sets? of )?(?:(?:the|martyrs['’]?|soldiers['’]?|fallen|vietnamese|volunteer)"
                            + " ){0,3}remains)");

    /** The fallen themselves: their remains only where something was done with these. */
    static final KeyPattern FALLEN_BEHIND =
            KeyPattern.of(
                    "^ ?(?:(?:anh hùng )?liệt s[ĩỹ]|anh(?= (?:về|trở về|hồi hương))|(?:chiến s[ĩỹ] )?(?:quân )?tình nguyện|đồng đội|(?:fallen |vietnamese |volunteer"
                            + " ){0,3}(?:soldiers|martyrs|troops))");

    static final KeyPattern CAME_HOME =
            KeyPattern.of(
                    "^[^,;.]{0,40}(?:trở về|được (?:đón|đưa|rước|an táng)|về (?:với )?(?:đất mẹ|đồng đội|quê|nước|tổ quốc|yên nghỉ|an táng|nghĩa trang)|hồi"
                            + " hương|returned|came home|were buried)");

    static final KeyPattern SETS_BEHIND =
            KeyPattern.of(
                    "^ (?:bộ|mộ(?= (?:ở|tại) (?:tỉnh|huyện|bản))|đồng đội|sets)(?=[,;.]|$| (?:cất bốc|nằm|mà|tìm|ở|tại|đã được|được|quy tập|đưa|của|và|were|have|from|in|and|altogether|so far)(?!\\p{L}))");

    static final KeyPattern THE_FALLEN =
            KeyPattern.words(
                    "hài cốt|di hài|di cốt",
                    "liệt s[ĩỹ]",
                    "quy tập",
                    "remains",
                    "martyrs",
                    "fallen");

    static final KeyPattern REMAINS_OF =
            KeyPattern.of("(?:remains of (?:the |some )?|(?:hài cốt|di hài|di cốt) (?:của )?)$");

    /** "ở A 17 và ở B 12", "eleven in A": only where they were found stands by the number. */
    static final KeyPattern NOTHING_BEHIND = KeyPattern.of("^ ?(?:$|[,;.)]|(?:và|and) )");

    static final KeyPattern IN_BEHIND = KeyPattern.of("^ (?:in|ở|tại) (?:tỉnh |the )?");

    /** "21 ở các tỉnh Nam Lào". */
    static final KeyPattern IN_A_REGION_BEHIND =
            KeyPattern.of(
                    "^ (?:in|from|ở|tại|từ) (?:(?:các|mấy) )?(?:tỉnh )?(?:(?:the )?(?:southern|northern|central)"
                            + " (?:lao|provinces)|(?:nam|bắc|trung|thượng|hạ|miền nam|miền bắc) lào)");

    /** "bốn trong 15 hài cốt", "362 of them": what they are of is told. */
    static final KeyPattern OUT_OF_BEHIND =
            KeyPattern.of(
                    "^ (?:trong số (?:đó|này|ấy)|trong (?:tổng )?(?:số )?(?:\\d[\\d.]{0,6}|\\p{L}{2,6}) (?:bộ )?hài cốt|of (?:them|whom)(?!\\p{L})"
                            + "|(?:out )?of the \\d{1,4}(?!\\p{L}| (?:provinces|years|districts)))");

    /** "01 hài cốt có tên tuổi", "23 hài cốt còn lại": some of those told before. */
    static final KeyPattern SOME_OF_THEM =
            KeyPattern.of(
                    "^ (?:bộ )?(?:hài cốt|liệt s[ĩỹ]|trường hợp)(?: liệt s[ĩỹ])? (?:(?:đã |được )?(?:có|biết|rõ|xác định)[^,;.]{0,25}(?:tên|danh tính)|còn lại)"
                            + "|^ of (?:the \\d{1,4}|them|these) [^,;.]{0,20}(?:name|identified)");

    /** "trong đó 3 bộ có tên": what a part of the remains is called. */
    static final KeyPattern PART_BEHIND =
            KeyPattern.of("^ (?:bộ|trường hợp|liệt s[ĩỹ]|mộ|ngôi mộ|anh)(?!\\p{L})");

    static final KeyPattern IN_A_VILLAGE_BEHIND =
            KeyPattern.of("^[^;.,]{0,30} (?:ở|tại) (?:thôn|làng|xã|phường|thị trấn)(?!\\p{L})");

    static final KeyPattern IS = KeyPattern.of(" ?(?:\\(lào\\) ?)?(?:là |có |thêm )?|: ");

    static final KeyPattern BURIAL =
            KeyPattern.words(
                    "hài cốt|di hài|di cốt|mộ|(?:re)?burial|funeral|quy tập|cất bốc|an táng|truy điệu|hồi hương|đưa [^,;]{0,20}về|tiễn"
                            + " đưa|remains|repatriated|buried|reburied");

    static final KeyPattern TOTAL_IS =
            KeyPattern.of("(?: (?:chỉ )?là| được| gồm| có| lên| lên tới| to|:) (?:tổng số )?$");

    /** "Năm ngoái con số này là 24": of those told of in the sentence before. */
    static final KeyPattern THAT_FIGURE = KeyPattern.words("con số(?: này| ấy| đó)?");

    /** "phấn đấu tìm được 15". */
    static final KeyPattern FOUND_BEFORE =
            KeyPattern.of(
                    "(?<!\\p{L})(?:brought (?:home|back)|found|recovered|repatriated|tìm|tìm được|tìm thấy|quy tập|quy tập được|cất bốc|cất bốc được|đưa về)(?: thêm| được)? $|(?:đợt|mùa|lần|năm) (?:trước|này|đầu|thứ \\p{L}{2,4}) (?:là|được) $");

    static final KeyPattern ALONE_BEHIND = KeyPattern.of("^ ?(?:$|[,.;”\"])");

    static final KeyPattern SET_BEHIND =
            KeyPattern.of(
                    "^(?: ?(?:bộ|hài cốt|mộ|ngôi mộ|sets|trường hợp|liệt s[ĩỹ])(?![\\p{L}])| ?(?:$|[^\\p{L} ]))");

    static final KeyPattern NOUN =
            KeyPattern.words("hài cốt|di hài|di cốt", "số liệt s[ĩỹ]", "remains");

    static final KeyPattern FOUND =
            KeyPattern.words(
                    "quy tập|cất bốc|tìm thấy|tìm được|tìm kiếm|mang (?:theo|về)|chở|về (?:tới|đến|nước)|di chuyển|trở về|cõng|bàn giao|trao|đưa|hồi hương|tiếp nhận|đón"
                            + " nhận|đón|an táng|truy điệu|phát hiện|khai"
                            + " quật|repatriat\\p{L}{1,4}|carr(?:y|ying|ied)|bring(?:s|ing)?|found|handed"
                            + " over|rước|(?:re)?burial|brought|exhumed|returned|recovered|received|(?:re)?buried|laid to"
                            + " rest|collected|hand over|hands over|unearthed|receive|recover|repatriate|find|bury|left|tiễn|rời|s(?:een|ees?|aw|ent) off");

    /** Graves in a cemetery, and how many of the fallen are known by name. */
    static final KeyPattern REST =
            KeyPattern.words(
                    "nơi (?:an|yên) nghỉ",
                    "nghĩa trang [^,;.]{0,40} (?:có|là)",
                    "resting place",
                    "home to");

    static final KeyPattern KNOWN_BEHIND =
            KeyPattern.of(
                    "^[^,;.]{0,40}(?:danh tính|(?:có|biết|rõ) (?:đầy đủ )?(?:tên|thông tin)|identified|are known)");

    static final KeyPattern NOT_YET =
            KeyPattern.words(
                    "(?:ít|nhiều|cao|thấp|lớn|kém) hơn|vượt(?: được)?|chưa|còn nằm lại|còn lại|(?:vẫn|hiện) còn|thông tin về|not yet|still missing|"
                            + "missing");

    /** What a season that is told of had set out to find; one to come has a plan. */
    static final KeyPattern FORMER_TARGET =
            KeyPattern.words(
                    "(?:đầu (?:mùa|năm|đợt)|ban đầu|lúc đầu|initial)[^;.]{0,60} (?:mục tiêu|chỉ tiêu|target)");

    static final KeyPattern SET_AS_TARGET =
            KeyPattern.of(
                    "(?<!\\p{L})(?:(?:chỉ tiêu|mục tiêu|target|goal)(?!\\p{L})[^;.]{0,80}|giao [^;.]{0,80}nhiệm vụ [^;.]{0,80}|(?:nhất trí|thống nhất)[^;.]{0,60} tìm kiếm |(?:được giao|phải|cần)(?: \\p{L}{1,8}){0,2} (?:tìm|tìm kiếm|quy tập|cất bốc)(?: được)? )$");

    private RemainsWords() {}
}
