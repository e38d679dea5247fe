package org.coopbriefs.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coopbriefs.extraction.mention.KeyPattern;

/**
 * Whether an article that names both sides is about their cooperation, or about crime, sport,
 * weather or trade.
 */
final class Genre {

    private static final Pattern COOPERATION =
            KeyPattern.words(
                    "hợp tác",
                    "hữu nghị",
                    "kết nghĩa",
                    "hội đàm",
                    "đoàn (?:đại biểu|công tác|cán bộ|cấp cao|tỉnh|thành phố)",
                    "ký kết",
                    "ghi nhớ",
                    "thỏa thuận",
                    "biên bản",
                    "lưu học sinh",
                    "lhs",
                    "du học sinh",
                    "(?:sinh viên|học sinh|học viên|cán bộ) lào",
                    "học bổng",
                    "hài cốt",
                    "quy tập",
                    "quân tình nguyện",
                    "viện trợ",
                    "tình đoàn kết",
                    "bàn giao",
                    "trao tặng",
                    "trao tiền",
                    "ủng hộ",
                    "chúc tết",
                    "thăm và làm việc",
                    "thăm, làm việc",
                    "tặng",
                    "giúp",
                    "hỗ trợ",
                    "cooperation",
                    "cooperative",
                    "friendship",
                    "memorand(?:um|a)",
                    "agreements?",
                    "delegation",
                    "scholarships?",
                    "lao students",
                    "students",
                    "aid",
                    "remains",
                    "hand(?:ed|s) over",
                    "turned over",
                    "ties",
                    "training");

    private static final Pattern OTHER =
            KeyPattern.words(
                    "ma túy",
                    "heroin",
                    "bị can",
                    "khởi tố",
                    "bắt giữ",
                    "bắt quả tang",
                    "tử hình",
                    "phạm tội",
                    "tội phạm",
                    "đối tượng",
                    "buôn lậu",
                    "nổ súng",
                    "trận đấu",
                    "bàn thắng",
                    "hlv",
                    "cầu thủ",
                    "vô địch",
                    "bóng đá",
                    "sea games",
                    "áp thấp",
                    "mưa to",
                    "không khí lạnh",
                    "dự báo thời tiết",
                    "nắng nóng",
                    "tai nạn",
                    "cổ phiếu",
                    "lợi nhuận",
                    "doanh thu",
                    "cổ đông");

    private Genre() {}

    /** Crime may be told in a report on cooperation, but then it isn't what most of it is about. */
    static boolean isCooperation(String titleKey, String key) {
        int cooperation = 2 * count(COOPERATION, titleKey) + count(COOPERATION, key);
        int other = 3 * count(OTHER, titleKey) + count(OTHER, key);
        return cooperation > 0 && cooperation >= other;
    }

    private static int count(Pattern pattern, String key) {
        Matcher match = pattern.matcher(key);
        int count = 0;
        while (match.find()) {
            count++;
        }
        return count;
    }
}
