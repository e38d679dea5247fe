package org.coopbriefs.extraction.rule;

import org.coopbriefs.extraction.mention.KeyPattern;

/** The words that tell of a delegation, whose it is, and that it travelled. */
final class VisitWords {

    static final KeyPattern HEAD =
            KeyPattern.of(
                    "(?<!\\p{L})(?:(?<!tập |tỉnh |sư |trung |công |binh |quân |trưởng |phó |lữ"
                            + " |liên |thành |huyện )đoàn(?! (?:y,? )?(?:bác s[iĩỹ]|thầy thuốc)| thiện nguyện| từ thiện| quy tập| nghệ nhân| kết|\\p{L}| thanh niên| viên| thể| tncs|"
                            + " tnxp| đbqh| luật sư| quốc hội| thành lập| nghệ thuật| văn công| xiếc|"
                            + " khách du lịch| tàu| xe)|delegations?(?!\\p{L}))");

    static final KeyPattern TRAVEL =
            KeyPattern.words(
                    "thăm",
                    "sang",
                    "đến",
                    "tới",
                    "tiếp",
                    "đón",
                    "đón tiếp",
                    "dẫn đầu",
                    "làm trưởng đoàn",
                    "thành viên",
                    "chúc tết",
                    "dự",
                    "visit(?:ed|s|ing)?",
                    "visits?",
                    "arrived",
                    "received",
                    "welcomed",
                    "headed",
                    "led",
                    "was in",
                    "were in",
                    "làm việc",
                    "hội đàm",
                    "hội kiến",
                    "chào xã giao",
                    "chuyến",
                    "có mặt",
                    "lên đường",
                    "trưởng đoàn",
                    "spent",
                    "toured",
                    "called on",
                    "met");

    /** Both sides come to talks; only where these are tells who travelled. */
    static final KeyPattern TALKS = KeyPattern.words("hội đàm", "gặp nhau", "held talks");

    /** "hai đoàn đại biểu A và B". */
    static final KeyPattern BOTH = KeyPattern.of("(?<!\\p{L})(?:hai|2|two|both) $");

    static final KeyPattern JOURNEY =
            KeyPattern.words(
                    "thăm|sang|đến|tới|tiếp|đón|chuyến|lên đường|có mặt|visit(?:ed|s|ing)?|arrived|received|welcomed");

    static final KeyPattern SCENE =
            KeyPattern.of(
                    "(?<!\\p{L})(?:tại|ở|in) (?:(?:tỉnh|thành phố|thủ đô|tp\\.?|thị xã|huyện) )?(?:[\\p{L}-]{1,15} \\()?$");

    /** "Đoàn Lào", "The Lao delegation": of the country of one side. */
    static final KeyPattern OF_LAOS =
            KeyPattern.of(
                    "^(?: đại biểu| công tác| cán bộ)?(?: cấp cao)? (?:nước |phía )?(?:bạn|lào)(?!\\p{L})");

    static final KeyPattern LAO_BEFORE =
            KeyPattern.of("(?<!\\p{L})(?:lao|laotian) (?:\\p{L}{1,12} )?$");

    /** "Tỉnh trưởng A làm trưởng đoàn", with no other word for those who came. */
    static final KeyPattern LEADER =
            KeyPattern.of(
                    "(?:(?<!\\p{L})(?:làm|là) |, )trưởng đoàn(?!\\p{L}| đbqh| đại biểu quốc hội| thanh tra| giám sát| kiểm tra)|(?<!\\p{L})dẫn đầu đoàn(?!\\p{L})");

    /** Who welcomes is at home. */
    static final KeyPattern WELCOME =
            KeyPattern.of(
                    "(?<!\\p{L})(?:tiếp(?: đón)?|đón(?: tiếp)?|tiếp và làm việc với|chào"
                            + " đón|received|welcomed|hosted)(?!\\p{L}| tục| nhận)[^;.]{0,60}$");

    /** Up to the unit that an official went to. */
    static final KeyPattern TRIP =
            KeyPattern.of(
                    "(?<!\\p{L})(?:(?:trong|nhân|kết thúc|sau|có) (?:một )?chuyến (?:đi |sang )?(?:công tác|thăm|làm việc|chúc (?:tết|mừng)|khảo sát|kiểm tra)(?:,? (?!(?:tại|ở|đến|tới|sang|với)(?!\\p{L}))\\p{L}{1,10}){0,6}(?: (?:tại|ở|đến|tới|sang|với))? |(?:sang|đến|tới) (?:chúc tết|thăm và làm việc|thăm, làm việc|thăm và chúc tết|chào xã giao)(?: (?:tại|với))? "
                            + "|(?:during|on|after|paid|pays|made|concluded|ended) (?:a|his|her|their) (?:\\p{L}{1,12} ){0,2}(?:visit|trip) to )(?:(?:tỉnh|the|lao|province|of|laos[’']?) ){0,4}");

    /** Up to the rank of an official who is received. */
    static final KeyPattern GUEST =
            KeyPattern.of(
                    "(?<!\\p{L})(?:tiếp(?: đón| xã giao)?|đón tiếp) (?:đồng chí|ông|bà) [^;.]{2,70}(?:tỉnh trưởng|bí thư tỉnh ủy|chủ tịch ủy ban chính quyền)|(?<!\\p{L})(?:met(?: with)?|hosted|received|welcomed|a visit by) (?:the )?(?:visiting )?[^;.]{0,60}governor(?!\\p{L})");

    static final KeyPattern RECEIVES =
            KeyPattern.of("(?<!\\p{L})(?:tiếp|đón|tiếp đón|đón tiếp|cùng tiếp|dự tiếp) $");

    static final KeyPattern HOSTS_ARE =
            KeyPattern.of("^(?:(?: [\\p{L}]{1,8}){0,2} (?:có|còn có|gồm|là)(?!\\p{L})| ?[,:])");

    /** "a delegation of the Lao province". */
    static final KeyPattern OF_THE_LAO =
            KeyPattern.of(
                    "^ (?:of|from) (?:the|that|his|her|its) (?:lao|neighbouring|guest|partner) ");

    static final KeyPattern INVITED =
            KeyPattern.of(
                    "(?<!\\p{L})(?:(?<!lời )mời|gửi lời mời|sẽ|dự kiến|chuẩn bị|sắp|invit(?:ed|es?)|will)(?!\\p{L})");

    static final KeyPattern SENT =
            KeyPattern.of(
                    "(?<!\\p{L})(?:cử|cùng|và|dẫn đầu|đứng đầu|thành viên(?: trong)?|whose|led|leading|heading) (?:a |the"
                            + " |\\d{1,4} )?$");

    /** "On behalf of the people of A, a delegation led by ...". */
    static final KeyPattern IN_THE_NAME =
            KeyPattern.of("(?<!\\p{L})(?:on behalf of|thay mặt) [^;.]{2,80}, (?:a |the )?$");

    static final KeyPattern OWN = KeyPattern.of("[^,;.]{0,30} của tỉnh ");
    static final KeyPattern FROM =
            KeyPattern.of(
                    "(?:[^;.]{0,60} (?:từ|của) (?:tỉnh )?(?!bạn bè)| (?:from|of) (?:(?:the|laos'|lao|vietnamese|northern|southern|central|neighbouring)"
                            + " ){0,3}(?:province of )?)");

    private VisitWords() {}
}
