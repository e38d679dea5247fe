package org.coopbriefs.extraction.rule;

import org.coopbriefs.extraction.mention.KeyMatcher;
import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.extraction.mention.KeyText;

/** How far a document has come, from the nearest to nothing to the furthest. */
enum AgreementStatus {
    /** Reviewed only: it was signed before. */
    EVALUATED,
    PLANNED,
    DRAFTED,
    SIGNED;

    /** As far as a verb governs its object: within the sentence, not over a semicolon. */
    private static final String REACH = "[^;.!?\\n]{0,140}$";

    private static final String SIGN =
            "(?:(?<!\\p{L})(?:đặt|hạ) bút(?! tích|\\p{L})|(?<!\\p{L})(?:ký|đã ký)(?: kết)?(?!"
                    + " nghĩa|\\p{L})|(?<!\\p{L})(?:put (?:pen to paper|(?:their|its|his|her) (?:names?|signatures?)) (?:to|on)|initial(?:l?ed)|signed|inked|sealed|concluded|signing|sign|ink|inking|conclude)(?!\\p{L}))";

    /** "đã ký biên bản, làm cơ sở triển khai trong thời gian tới": what comes later is the work. */
    private static final KeyPattern ON_ITS_BASIS =
            KeyPattern.words(
                    "(?:làm|là) (?:cơ sở|căn cứ|tiền đề|nền tảng)",
                    "để",
                    "nhằm",
                    "(?:triển khai|thực hiện|tổ chức)(?= )",
                    "as (?:a|the) basis",
                    "to (?:guide|serve)");

    private static final KeyPattern DONE =
            KeyPattern.of("(?<!\\p{L})(?:đã|vừa|has|have)(?: \\p{L}{1,8}){0,2} $");

    private static final KeyPattern SIGN_BEFORE = KeyPattern.of(SIGN, REACH);

    /** "những nội dung đã ký trong biên bản ghi nhớ": its contents. */
    private static final KeyPattern SIGNED_IN_IT =
            KeyPattern.of(
                    "ký(?: kết)? (?:trong|tại|ở|theo)(?!\\p{L})|(?:signed|agreed) (?:in|under)(?!\\p{L})");

    /** "trao biên bản": what is handed over has been signed; "trao đổi" is talk. */
    private static final KeyPattern HANDED =
            KeyPattern.of(
                    "(?<!\\p{L})(?:trao(?: đổi| cho nhau)?|exchanged|exchanging)(?:"
                            + " \\p{L}{1,8}){0,3} $|(?<!\\p{L})(?:thiết lập|xác lập|cụ thể hóa|khép lại|kết thúc|ghi dấu|đánh dấu)[^;,.]{0,60} bằng (?:việc )?(?:một |hai |ba )?$");

    private static final KeyPattern SIGN_AFTER =
            KeyPattern.of(
                    "^[^;.!?\\n]{0,80}? (?:có|mang|đủ)(?: đủ)? chữ ký(?!\\p{L})|^[^;.!?\\n"
                            + "]{0,180}?(?:(?:đã |được |vừa |cùng )(?:[\\p{L}-]{1,25},? |\\d"
                            + " ){0,24}?ký(?: kết)?(?! nghĩa|\\p{L})|do [^;,.!?\\n]{2,80} ký(?: kết)?(?! nghĩa|\\p{L})|(?:that|which)[^;.!?\\n"
                            + "]{0,60}(?:signed|inked)|(?:was|were|been|be) (?:\\p{L}{1,10}"
                            + " ){0,3}(?:signed|inked))|^[^;,.!?\\n"
                            + "]{0,50}(?<!\\p{L})(?:ký|ký kết|signed|concluded|inked|reached)(?: kết)? (?:(?:với|cùng|giữa|with|between) |(?:vào |from |on |in"
                            + " |hồi )?(?:ngày|tháng|năm|\\d|(?:in|on) ))"
                            + "|^[^;.!?\\n]{0,80}, một (?:bản |văn bản )?ký (?:với|cùng) ");

    /**
     * Between a verb and a document that is still to come: "ký biên bản, làm cơ sở xây dựng Thỏa
     * thuận".
     */
    private static final KeyPattern PREPARING =
            KeyPattern.words(
                    "(?:làm )?cơ sở", "tiến tới", "xây dựng", "soạn thảo", "chuẩn bị", "basis for");

    /** "... thay thế Thỏa thuận giai đoạn 2018 - 2022". */
    private static final KeyPattern REPLACED =
            KeyPattern.of(
                    "(?<!\\p{L})(?:thay thế|thay(?: cho)?|nối tiếp|tiếp nối|kế thừa|replac\\p{L}{1,3}|succeed\\p{L}{0,3})(?:"
                            + " \\p{L}{1,10}){0,3} $");

    /** "đánh giá ... và thống nhất nội dung hợp tác giai đoạn mới": spoken of, no more. */
    private static final KeyPattern AGREED =
            KeyPattern.of(
                    "(?<!\\p{L})(?:thống nhất|nhất trí|đề ra|định hướng)(?: [\\p{L}\\d-]{1,10}){0,6} $");

    private static final KeyPattern EXPIRED =
            KeyPattern.of(
                    "^[^;.!?\\n"
                            + "]{0,50}(?:hết hạn|hết hiệu lực|đã kết thúc|expired|nhìn lại kết quả)");

    /** "Bản ghi nhớ ký tháng 8/2017": whatever became of it. */
    private static final KeyPattern SIGNED_THEN =
            KeyPattern.of(
                    "^(?![^;,.]{0,60}(?:sẽ|dự kiến|chuẩn bị) )[^;,.]{0,60},?(?: vốn| đã)?(?: được)? (?:ký|ký kết) (?:vào |từ |hồi )?(?:ngày|tháng|năm) \\d|^(?![^;.!?]{0,40} be )[^;.!?\\n"
                            + "]{0,90},? (?:was |both |all )?(?:signed|inked|concluded) (?:with [^,;.]{2,40}? )?(?:on|in|at) ");

    /** "Thỏa thuận mà hai tỉnh ký cuối năm 2022", whatever is said of how it was carried out. */
    private static final KeyPattern SIGNED_BY_THEM =
            KeyPattern.of(
                    "^[^;,.]{0,50}(?<!\\p{L})mà [^,;.]{3,100} (?:ký|ký kết) (?:(?:tại|với) [^,;.\\d]{2,40} )?(?:vào |từ |hồi |ngày |tháng |năm |đầu |cuối |giữa )");

    private static final KeyPattern SIGNING = KeyPattern.of("ký|signed|inked");

    private static final KeyPattern INTENTION =
            KeyPattern.of(
                    "(?<!\\p{L})(?:sẽ|tiến tới|chuẩn bị|đề xuất|đề nghị|mong muốn|mong|dự"
                            + " kiến|hướng tới|hướng đến|sớm|trình|xem xét|hẹn|nghiên cứu|có kế hoạch|chủ"
                            + " trương|phấn đấu|đang đàm phán|trước khi|cần|rồi mới|chờ|để|will|would|plans? to|planned"
                            + " to|propos(?:ed|es|al)(?: to)?|expected to|agreed? to|agreed on|is"
                            + " to|are to|intends? to|hopes? to|towards?|about to|preparing"
                            + " (?:to|for))(?: [\\p{L}\\d/-]{1,10}){0,9}?(?:, (?:cùng |rồi )?)?(?: việc)? ?$"
                            + "|(?<!\\p{L})(?<!thừa )(?<!được )ủy quyền cho(?: [\\p{L}/-]{1,12}){1,14} $");

    private static final KeyPattern NEGATION =
            KeyPattern.of(
                    "(?<!\\p{L})(?:chưa|không|chưa được|not|yet to|never)(?: \\p{L}{1,8}){0,2} $");

    private static final KeyPattern DRAFT =
            KeyPattern.of(
                    "(?<!\\p{L})(?:dự thảo|bản thảo|soạn thảo|draft(?:ed|ing)?|working on)(?:"
                            + " \\p{L}{1,10}){0,6} $");

    /** To write one is to come, where the verb says so. */
    private static final KeyPattern DRAFTING =
            KeyPattern.of(
                    "(?<!\\p{L})(?:soạn thảo|drafting|(?<!a |the )draft)(?: \\p{L}{1,10}){0,6} $");

    /** "Thỏa thuận ..., do chưa thống nhất, để sang hội đàm lần sau ký". */
    private static final KeyPattern TO_BE_SIGNED =
            KeyPattern.of(
                    "^[^;.!?\\n"
                            + "]{0,140}(?<!\\p{L})(?:để|chờ|hẹn|dự (?:kiến|tính)|sẽ|to be)(?:"
                            + " [\\p{L}\\d/-]{1,20},?){0,9}? (?:ký(?! nghĩa|\\p{L})|signed|inked)");

    /** "bản ghi nhớ ..., nhưng lễ ký phải hoãn": it is still to come. */
    private static final KeyPattern PUT_OFF =
            KeyPattern.of(
                    "^[^.!?\\n]{0,140}(?<!\\p{L})(?:lễ ký|việc ký)(?: kết)?(?: \\p{L}{1,8}){0,2} (?:hoãn|lùi|dời)(?!\\p{L})"
                            + "|^[^;,.]{0,60} (?:phải |bị |tạm )(?:hoãn|lùi|dời)(?!\\p{L})|^[^;.]{0,60} (?:was|were|been) (?:put off|postponed|delayed)(?!\\p{L})");

    private static final KeyPattern DRAFT_AFTER =
            KeyPattern.of(
                    "^[^;,.!?\\n"
                            + "]{0,20}\\(?(?:dự thảo|draft)|^[^;.!?\\n]{0,60}(?:dừng ở|ở dạng|ở mức|mới là|mới xong|mới có|còn là|chỉ là) (?:bản |văn bản |phần )?(?:thảo|dự thảo|bản thảo|nháp)|^[^;,.!?\\n"
                            + "]{0,60}(?:(?:is|are) being (?:draft|prepar)|đang (?:được (?:\\p{L}{1,8} ){0,3}soạn(?: thảo)?|(?:cùng )?soạn thảo)(?!\\p{L}))");

    private static final KeyPattern REVIEW =
            KeyPattern.of(
                    "(?<!\\p{L})(?:(?:sau|qua) (?:gần |hơn )?(?:\\d{1,2}|\\p{L}{2,5}) năm (?:thực"
                            + " hiện|triển khai)|(?:việc|quá trình) (?:thực hiện|triển khai)|đánh giá|điểm lại|xem lại|khép lại|nhìn lại|sơ kết|tổng kết|kiểm điểm|rà"
                            + " soát|look(?:ed|s|ing)? back (?:on|at)|báo cáo (?:về )?(?:kết quả|tình hình)|kết quả (?:(?:\\d{1,2}|\\p{L}{2,5}) năm )?(?:thực hiện|triển"
                            + " khai)|đã (?:\\p{L}{1,8} ){0,4}(?:thực hiện|triển"
                            + " khai)|review(?:ed|ing|s)?|evaluat(?:ed|ing|e)|implementation"
                            + " of|(?:have|has) (?:\\p{L}{1,12} ){0,2}(?:implemented|carried"
                            + " out))(?!\\p{L})",
                    REACH);

    /**
     * "Sau phần tổng kết, thỏa thuận mới được hai tỉnh ký kết": what was reviewed is another one.
     */
    private static final KeyPattern AFTER_REVIEW =
            KeyPattern.of(
                    "^sau (?:phần|khi|màn|lúc) (?:đánh giá|sơ kết|tổng kết|kiểm điểm|nhìn lại)[^;,.]{0,40}, (?:\\p{L}{1,8} )?$");

    private static final KeyPattern REVIEWED_AFTER =
            KeyPattern.of(
                    "^[^;.!?\\n"
                            + "]{0,100}được [^;,.]{0,30}(?:sơ kết|tổng kết|đánh giá|kiểm điểm|rà soát|nhìn"
                            + " lại)|^[^;.!?\\n]{0,60}(?:was|were|been) (?:\\p{L}{1,12} )?(?:reviewed|assessed|evaluated)|^,? whose (?:results|implementation)[^;.]{0,60}(?:review|assess)|^[^;.!?\\n"
                            + "]{0,60}(?:được|đã|have been|has been|was|were) (?:\\p{L}{1,10}"
                            + " ){0,3}(?:triển khai|thực hiện|implemented|carried out)(?:"
                            + " \\p{L}{1,10}){0,2} ?(?:tốt|hiệu quả|nghiêm túc|đầy"
                            + " đủ|well|effectively|successfully)");

    private static final KeyPattern LATER =
            KeyPattern.of(
                    "^[^;.!?\\n"
                            + "]{0,90}(?:(?<!hợp tác )(?:trong )?thời gian (?:tới|đến)|năm tới|sắp tới|vào quý [ivx\\d]|vào"
                            + " (?:cuối|đầu) năm (?:nay|sau|tới)|in the (?:coming|near)|later this"
                            + " year|next (?:year|month)|soon)(?!\\p{L})");

    /**
     * What a sentence says of the document at {@code [start, end)} of its key; null where it is
     * merely mentioned.
     */
    static AgreementStatus of(KeyText key, int start, int end) {
        KeyText before = key.substring(Math.max(0, start - 220), start);
        KeyText after = key.substring(end);
        KeyMatcher drafting = DRAFTING.matcher(before);
        if (drafting.find() && INTENTION.matcher(before.substring(0, drafting.start())).find()) {
            return PLANNED;
        }
        if (DRAFT.matcher(before).find() || DRAFT_AFTER.matcher(after).find()) {
            return DRAFTED;
        }
        if (PUT_OFF.matcher(after).find()) {
            return PLANNED;
        }
        if (REPLACED.matcher(before).find()) {
            if (SIGNED_THEN.matcher(after).find()) {
                return SIGNED;
            }
            return isLookedBackOn(after) ? EVALUATED : null;
        }
        KeyMatcher sign = last(SIGN_BEFORE, before);
        if (sign == null && SIGNED_BY_THEM.matcher(after).find()) {
            return SIGNED;
        }
        int reviewed = AFTER_REVIEW.matcher(before).find() ? -1 : startOfLast(REVIEW, before);
        if (reviewed >= 0 && sign != null && SIGNED_IN_IT.matcher(sign.group()).find()) {
            return EVALUATED;
        }
        if (sign != null && sign.start() > reviewed) {
            if (PREPARING.matcher(before.substring(sign.start())).find()) {
                return PLANNED;
            }
            AgreementStatus told = ofVerb(before.substring(0, sign.start()));
            boolean later =
                    told == SIGNED
                            && !DONE.matcher(before.substring(0, sign.start())).find()
                            && isForLater(after);
            return later ? PLANNED : told;
        }
        if (HANDED.matcher(before).find()) {
            return SIGNED;
        }
        if (startOfLast(AGREED, before) > reviewed) {
            return null;
        }
        if (reviewed < 0 && SIGNED_THEN.matcher(after).find()) {
            return SIGNED;
        }
        if (reviewed >= 0 || isLookedBackOn(after)) {
            return EVALUATED;
        }
        if (SIGN_AFTER.matcher(after).find()) {
            if (NEGATION.matcher(before).find()) {
                return null;
            }
            return ofVerb(firstWords(after));
        }
        return TO_BE_SIGNED.matcher(after).find() ? PLANNED : null;
    }

    private static boolean isForLater(KeyText after) {
        KeyMatcher later = LATER.matcher(after);
        return later.find() && !ON_ITS_BASIS.matcher(after.substring(0, later.end())).find();
    }

    private static boolean isLookedBackOn(KeyText after) {
        return EXPIRED.matcher(after).find() || REVIEWED_AFTER.matcher(after).find();
    }

    private static AgreementStatus ofVerb(KeyText beforeVerb) {
        if (NEGATION.matcher(beforeVerb).find()) {
            return null;
        }
        return INTENTION.matcher(beforeVerb).find() ? PLANNED : SIGNED;
    }

    /** What stands between the document and the verb behind it. */
    private static KeyText firstWords(KeyText after) {
        KeyMatcher verb = SIGNING.matcher(after);
        return verb.find() ? after.substring(0, verb.start()) : KeyText.EMPTY;
    }

    /** The match that begins last; all end at the end of the text. */
    private static KeyMatcher last(KeyPattern pattern, KeyText text) {
        KeyMatcher match = pattern.matcher(text);
        int start = startOfLast(pattern, text);
        return start >= 0 && match.find(start) ? match : null;
    }

    private static int startOfLast(KeyPattern pattern, KeyText text) {
        KeyMatcher match = pattern.matcher(text);
        int start = -1;
        int from = 0;
        while (from <= text.length() && match.find(from)) {
            start = match.start();
            from = start + 1;
        }
        return start;
    }
}
