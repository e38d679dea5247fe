package org.coopbriefs.extraction;

import org.coopbriefs.extraction.Party.Level;
import org.coopbriefs.extraction.mention.KeyMatcher;
import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.extraction.mention.KeyText;

/** Whose name a phrase is: "Công an tỉnh", "lãnh đạo tỉnh", "huyện", "Công ty". */
public final class OrganisationLevel {

    private static final KeyPattern HEAD =
            KeyPattern.of(
                    "(?<!\\p{L})(?:",
                    "(?<state>chính phủ(?! nhân dân)|thủ tướng|phó thủ tướng|chủ tịch nước|quốc hội|quân khu|đại"
                            + " sứ(?: quán)?|hai nhà nước|governments?|ministry|bộ (?:ngoại giao|quốc"
                            + " phòng|công an|giáo dục|kế hoạch|y tế|công thương|nông nghiệp|tư"
                            + " pháp|nội vụ|giao thông|tài chính|lao động|văn hóa))|",
                    "(?<department>sở|ty|công an|lực lượng|bchqs|bộ chqs|bộ chỉ huy|bộ tư lệnh|ban"
                            + " chỉ huy|bộ đội|biên phòng|bđbp|đồn|(?<!xã |cơ |lễ |vũ |đại )hội(?! nghị| đàm| thảo| đồng| nhập)|đoàn"
                            + " thanh niên|tỉnh đoàn|đoàn tncs|mặt trận|mttq|(?<!thị |môi |lập |hội )trường(?! hợp| sơn)|đại học|cao"
                            + " đẳng|học viện|bệnh viện|đài|báo(?! cáo)|viện kiểm sát|tòa án|cục|chi"
                            + " cục|hải quan|ban quản lý|ban tuyên giáo|ban tổ chức|ban dân vận|ban nội"
                            + " chính|ban công tác|liên đoàn|trung tâm|thư viện|bảo tàng|kiểm"
                            + " lâm|ngành|các ngành|phòng|vườn quốc"
                            + " gia|customs|departments?|universit(?:y|ies)|colleges?|police|border"
                            + " guards?|hospital|union|school)|",
                    "(?<district>huyện|thị xã|quận|phường|xã(?! hội)|cụm bản|(?<!văn |biên )bản(?! ghi| thỏa|"
                            + " hợp)|district|districts|commune|villages?)|",
                    "(?<company>công ty|tập đoàn|tổng công ty|doanh nghiệp|ngân hàng|hợp tác xã|nhà"
                            + " đầu tư|company|companies|corporation|group|bank|enterprises?)|",
                    "(?<province>tỉnh|thành phố|tp|ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân|tỉnh"
                            + " ủy|thành ủy|chính quyền|lãnh đạo(?: (?:cấp cao|chủ chốt))?|bí thư|chủ"
                            + " tịch|phó chủ tịch|tỉnh trưởng|phó tỉnh trưởng|đô trưởng|đoàn(?: (?:đại"
                            + " biểu|công tác|cán bộ))|đảng bộ|nhân dân|địa phương"
                            + "|governor|chairman|provinces?|provincial|city|leaders|delegations?)",
                    ")(?!\\p{L})");

    private static final KeyPattern BREAK = KeyPattern.of("[.;:!?\\n]");

    /** They sign for the province, whoever they are. */
    private static final KeyPattern ON_BEHALF =
            KeyPattern.words("thay mặt", "thừa ủy quyền", "on behalf");

    private OrganisationLevel() {}

    /**
     * The level of the head nearest before the end of {@code phrase} (folded); PROVINCE where there
     * is none.
     *
     * <p>"tỉnh" and the like tell nothing themselves: "Công an tỉnh" is the police.
     */
    public static Level of(CharSequence given) {
        KeyText phrase = KeyText.of(given);
        KeyText near = phrase;
        KeyMatcher breaks = BREAK.matcher(phrase);
        while (breaks.find()) {
            near = phrase.substring(breaks.end());
        }
        if (ON_BEHALF.matcher(near).find()) {
            return Level.PROVINCE;
        }
        Level level = Level.PROVINCE;
        int last = -1;
        KeyMatcher head = HEAD.matcher(near);
        while (head.find()) {
            Level found = level(head);
            boolean bare = isBare(head.group());
            if (!bare || last >= 0 && head.start() - last > 40) {
                level = found;
            }
            last = head.end();
        }
        return level;
    }

    private static boolean isBare(String word) {
        return switch (word) {
            case "tỉnh",
                    "thành phố",
                    "tp",
                    "địa phương",
                    "province",
                    "provinces",
                    "city",
                    "nhân dân",
                    "phòng",
                    "ngành" ->
                    true;
            default -> false;
        };
    }

    private static Level level(KeyMatcher head) {
        if (head.group("state") != null) {
            return Level.STATE;
        }
        if (head.group("department") != null) {
            return Level.DEPARTMENT;
        }
        if (head.group("district") != null) {
            return Level.DISTRICT;
        }
        return head.group("company") != null ? Level.COMPANY : Level.PROVINCE;
    }
}
