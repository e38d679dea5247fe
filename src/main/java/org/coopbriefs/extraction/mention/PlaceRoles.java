package org.coopbriefs.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import org.coopbriefs.extraction.mention.PlaceMention.Role;
import org.coopbriefs.reference.Province;
import org.coopbriefs.text.Span;

/** Tells from the words around it what a place name does in its sentence. */
public final class PlaceRoles {

    private static final int LOOK_BACK = 90;

    private static final String PREFIX = "(?:tỉnh |thành phố |tp\\.? ?|thủ đô |the |city of )?$";

    /** "Tổng Lãnh sự quán Việt Nam tại Savannakhet". */
    private static final KeyPattern SEAT_OF =
            KeyPattern.of(
                    "(?:lãnh sự(?: quán)?|đại sứ(?: quán)?|sứ quán|chi nhánh|phân hiệu|consulate(?:"
                            + " general)?|consul(?:"
                            + " general)?|embassy|ambassador|university|college|branch|văn phòng đại"
                            + " diện|cơ quan thường trú)(?: [^.;:,!?\\n"
                            + "()]{1,40})?,? (?:tại|ở|in|at|to) ",
                    PREFIX);

    /** "sát biên giới với tỉnh Savannakhet": where something lies, nobody's act. */
    private static final KeyPattern LIES_BY =
            KeyPattern.of(
                    "(?<!\\p{L})(?:(?:có|con) đường (?:mòn|biên giới|bộ|tuần tra)? ?(?:nối )?(?:sang|với)|chung (?:đường )?biên(?: giới)?(?: với)?|giáp(?: ranh| giới)?(?: với)?|biên giới (?:giáp )?với|nhìn"
                            + " sang[^.;!?\\n"
                            + "]{0,50}|bên kia (?:sông|biên giới|suối)[^.,;!?\\n"
                            + "]{0,40}|borders|bordering|across the border from) (?:(?:các|hai|ba|bốn|năm|both|two|three) )?(?:(?:huyện|bản|xã) (?:\\p{L}{1,10} ){0,3}?(?:của|thuộc) )?(?:(?:nước|đất) )?(?:bạn )?",
                    PREFIX);

    /** "Lãnh sự quán Lào Đà Nẵng", "Đại học Huế": part of a name. */
    private static final KeyPattern NAME_OF =
            KeyPattern.of(
                    "(?<!\\p{L})(?:đại học|đh|cao đẳng|cđ|học viện|bệnh viện|trung"
                            + " học|thpt|trường|sân bay|cửa khẩu|cảng|nhà máy|thủy điện|báo|đài|tạp"
                            + " chí|chi nhánh|câu lạc bộ|clb|ngân hàng|khách sạn|phân hiệu|công ty|tập"
                            + " đoàn|cầu|sông|đèo|đường|(?<!thành )phố|chợ)(?:"
                            + " (?!(?:của|cho|với|và|tại|ở|tỉnh|do|sang|đến|thành|là)(?!\\p{L}))[\\p{L}-]{1,12}){0,5}"
                            + " $");

    private static final String ENGLISH_KIND =
            "(?:university|college|hospital|airport|bank|newspaper|company)";

    private static final KeyPattern ENGLISH_NAME =
            KeyPattern.of("^ (?:\\p{L}{1,12} ){0,2}", ENGLISH_KIND);

    /** Looked for first, as hardly any name is followed by one. */
    private static final KeyPattern OF_ENGLISH_KIND = KeyPattern.of("(?<!\\p{L})", ENGLISH_KIND);

    private static final KeyPattern DATELINE =
            KeyPattern.of(
                    "^(?:, \\p{L}{3,9} \\d{1,2}|, ngày [\\d/-]{3,10})?,? ?\\(\\p{L}{2,8}\\d?\\)"
                            + " ?[-:]");

    /** A capital is where everybody meets. */
    private static final KeyPattern MEETING_PLACE =
            KeyPattern.of("(?<!\\p{L})(?:tại|ở|về|đến|ra|in|from|to) ", PREFIX);

    /** "eleven in Bolikhamxay and three in Vientiane Capital". */
    private static final KeyPattern COUNTED_THERE =
            KeyPattern.of(
                    "(?:\\d|(?<!\\p{L})(?:hai|ba|bốn|năm|sáu|one|two|three|four|five|six|seven|eight|nine|ten))"
                            + " (?:bộ |em |hài cốt |sets )?(?:in|ở|tại) (?:thủ đô )?$");

    /** A capital that acts itself. */
    private static final KeyPattern OFFICIAL =
            KeyPattern.of(
                    "(?<!\\p{L})(?:ubnd|hđnd|thành ủy|lãnh đạo|chính quyền|đoàn|giữa|với|sở|công"
                            + " an|thành phố|tp\\.?|thủ đô|nhân dân|quân sự|between|with|authorities"
                            + " of)(?: (?!(?:tại|ở)(?!\\p{L}))[\\p{L}]{1,10}){0,4} $");

    private static final KeyPattern ORIGIN =
            KeyPattern.of(
                    "(?<!\\p{L})(?:quê|quê quán|trú|ngụ|thường trú|sinh ra|người"
                            + " gốc|hailing|native)(?: (?:ở|tại|from|of))?[^.;!?\\n"
                            + "]{0,40}$");

    private static final KeyPattern LISTED =
            KeyPattern.of("^ ?(?:,|và|and|-|, and|\\()? ?(?:tỉnh |thành phố )?$");

    private final KeyText key;
    private final List<PlaceMention> done = new ArrayList<>();

    /**
     * @param key the folded text that the spans belong to
     */
    public PlaceRoles(KeyText key) {
        this.key = key;
    }

    /** To be called in reading order: what ends a list has the role of what began it. */
    public PlaceMention mention(Span span, Province province) {
        PlaceMention mention = new PlaceMention(span, province, role(span, province));
        done.add(mention);
        return mention;
    }

    private Role role(Span span, Province province) {
        KeyText before = key.substring(Math.max(0, span.start() - LOOK_BACK), span.start());
        KeyText after = key.substring(span.end(), Math.min(key.length(), span.end() + 40));
        if (SEAT_OF.matcher(before).find()
                || LIES_BY.matcher(before).find()
                || isDateline(span, after)
                || continuesSeat(span)) {
            return Role.SEAT;
        }
        if (isCapital(province) && !OFFICIAL.matcher(before).find()) {
            if (COUNTED_THERE.matcher(before).find()) {
                return Role.UNIT;
            }
            return MEETING_PLACE.matcher(before).find() ? Role.SEAT : Role.NAME;
        }
        if (NAME_OF.matcher(before).find() || isEnglishName(after)) {
            return Role.NAME;
        }
        return ORIGIN.matcher(before).find() ? Role.ORIGIN : Role.UNIT;
    }

    private static boolean isEnglishName(KeyText after) {
        return OF_ENGLISH_KIND.matcher(after).find() && ENGLISH_NAME.matcher(after).find();
    }

    private boolean isDateline(Span span, KeyText after) {
        boolean atStart = span.start() == 0 || key.charAt(span.start() - 1) == '\n';
        return atStart && DATELINE.matcher(after).find();
    }

    private boolean continuesSeat(Span span) {
        if (done.isEmpty() || done.getLast().role() != Role.SEAT) {
            return false;
        }
        int end = done.getLast().span().end();
        return end <= span.start()
                && span.start() - end < 12
                && LISTED.matcher(key.substring(end, span.start())).matches();
    }

    private static boolean isCapital(Province province) {
        return province.slug().equals("ha-noi") || province.slug().equals("vientiane-capital");
    }
}
