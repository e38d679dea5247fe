package org.coopbriefs.extraction.rule;

import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.extraction.mention.SmallNumber;

/** Whether words round a figure call it a sum up to now. */
final class RunningTotals {

    private static final KeyPattern RUNNING_TOTAL =
            KeyPattern.words(
                    "(?:nâng|đưa) tổng (?:số|cộng)|(?:nâng|đưa) số [^,;.\\d]{0,60} lên",
                    "lũy kế",
                    "cộng dồn",
                    "từng (?:đào tạo|bồi dưỡng|nuôi dạy|tiếp nhận)",
                    "lên tổng số",
                    "đã và đang|đã, đang",
                    "tính (?:đến|tới) (?:hết )?(?:năm học|khóa|mùa|đợt|lứa|lúc|giờ|hôm nay|bây giờ)",
                    "(?:cộng|gộp|tính) (?:lại|chung|gộp)(?! (?:cả )?(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\\d{1,2}) năm)(?! trị giá| giá trị)",
                    "(?:bringing|raising|lifting|taking) the (?:total|number)",
                    "so far");

    /** "Tính cả đợt này", "tính từ lứa ấy", "bảy khóa": up to now, wherever it stands. */
    private static final KeyPattern COUNTED_TOGETHER =
            KeyPattern.words(
                    "tính (?:đến|tới) (?:hết )?(?:năm học|khóa|mùa|đợt|lứa|lúc|giờ|hôm nay|bây giờ)",
                    "(?:trong |suốt )(?:từng|ngần) (?:ấy|đó) (?:năm|mùa)",
                    "(?:sau|suốt|trải qua|qua) (?:\\d{1,2}|"
                            + SmallNumber.PATTERN
                            + ") mùa(?: khô)?(?! \\d)",
                    "(?:suốt|trải qua) (?:hơn |gần )?(?:\\d{1,2}|"
                            + SmallNumber.PATTERN
                            + ") (?:năm|thập kỷ)(?! (?:\\d|học))",
                    "(?:đến|tới) hết (?:năm học|khóa|mùa|học kỳ)",
                    "tính (?:cả|luôn) (?:đợt|khóa|lớp|lần|lứa|số) (?:này|vừa rồi|vừa qua|ấy|đó)",
                    "(?:đến|tới) (?:khóa|lớp|đợt|lứa) này(?=[^;.]{0,50} tổng số)",
                    "(?<=(?:đến|tới) (?:khóa|lớp|đợt|lứa) này, )tổng số",
                    "tính từ (?:lứa|khóa|lớp|đợt|khi|ngày|lúc|đó|(?:năm )?(?:19|20)\\d\\d)",
                    "(?:qua|sau) (?:\\d{1,2}|" + SmallNumber.PATTERN + ") (?:khóa|lớp|lứa)",
                    "(?:has|have) (?:also |so far |already )?(?:trained|taught|educated)(?! this)",
                    "(?:kể )?từ (?:trước đến nay|bấy đến nay|ngày ấy|đó đến nay|đó tới nay)",
                    "(?:những|nhiều|các|mấy|bao) năm (?:qua|gần đây|vừa qua|trở lại đây|nay)",
                    "(?:trong |suốt )?thời gian (?:vừa )?qua",
                    "(?:\\d{1,2}|" + SmallNumber.PATTERN + ") mùa (?:khô )?(?:vừa )?(?:qua|nay)",
                    "lâu nay",
                    "kể từ (?:đó|(?:lứa|khóa|lớp|đợt|ngày|khi) (?:ấy|đó))",
                    "(?<!nay )(?<!cho )(?:đến|tới) hết năm(?! học)",
                    "^sau (?:\\d{1,2}|" + SmallNumber.PATTERN + ") năm(?=, [^,;.]{0,30}đã )",
                    "in recent years|over the (?:past )?years",
                    "since (?:it was (?:set up|founded|established|formed)|its (?:founding|establishment|formation|inception|launch))",
                    "(?:kể |tính )?từ (?:khi|ngày|lúc) (?:được )?(?:thành lập|ra đời|tách tỉnh|triển khai|bắt đầu)",
                    "since then",
                    "cộng dồn");

    /** Of a span with both ends it says that all of it is told. */
    private static final KeyPattern ALL_TOLD =
            KeyPattern.words(
                    "(?:cả|tất) thảy",
                    "all told",
                    "qua (?:\\d{1,2}|"
                            + SmallNumber.PATTERN
                            + ") (?:nghị quyết|nhiệm kỳ|đợt|năm(?! qua| nay| học))");

    /** "271 học viên, tính từ năm 2018". */
    private static final KeyPattern COUNTED_SINCE =
            KeyPattern.of(
                    "^[^;.,]{0,90} kể từ (?:ngày|khi) (?:được )?(?:thành lập|ra đời)|^[^;.,\\d]{0,40},? (?:tính|kể) từ (?:năm|khi|ngày|khóa|tháng|lúc|lớp|đợt|lứa)(?!\\p{L})(?! học)|^[^;.\\d]{0,80} (?:những|nhiều|các|mấy) năm (?:qua|gần đây|vừa qua|trở lại đây)|^[^;.,\\d]{0,60} (?:ha(?:ve|s) since (?!\\d)|in recent years|over the (?:past )?years)|^[^;.,\\d]{0,110} (?:over|in|during) the (?:past|last) (?:(?:two|three|four|five) )?decades?");

    private RunningTotals() {}

    static boolean isOne(Passage passage) {
        return isNamedIn(passage.clauseBefore())
                || Passage.has(COUNTED_TOGETHER, Intent.lastSegment(passage.before()))
                || Passage.has(COUNTED_SINCE, passage.after())
                || Passage.has(LearnerWords.PAST_AND_PRESENT, passage.clauseAfter());
    }

    /** Whether some words speak of a running total. */
    static boolean isNamedIn(CharSequence words) {
        return Passage.has(RUNNING_TOTAL, words);
    }

    /** Whether all of a span with both ends is told. */
    static boolean isAllTold(Passage passage) {
        return Passage.has(ALL_TOLD, Intent.lastSegment(passage.before()));
    }
}
