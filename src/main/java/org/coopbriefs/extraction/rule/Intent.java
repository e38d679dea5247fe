package org.coopbriefs.extraction.rule;

import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.extraction.mention.KeyText;
import org.coopbriefs.text.Span;

/** Tells what is only promised, decided or intended from what was done (counting rule 6). */
final class Intent {

    private static final KeyPattern PLANNED =
            KeyPattern.words(
                    "sẽ|từ nay (?:đến|tới)|nhu cầu (?:kinh phí|vốn)|(?:ước|còn) cần|cần (?:thêm|khoảng|gần|hơn|\\d)|đang (?:vận động|huy động|quyên góp|kêu gọi)|dự (?:kiến|tính)|dự thảo (?:có )?(?:đưa|nêu|ghi|đặt)|thống nhất (?:chủ trương|bố trí|giao|mở|xây)|đồng ý (?:bố trí|giúp|mỗi năm)|ngỏ ý|tính (?:chuyện|xây|làm|giúp|tặng)|đang tính|xin|hẹn|đặt (?:mục"
                            + " tiêu|chỉ tiêu)|kế hoạch (?:hỗ trợ|giúp|tặng|xây dựng|xây|đào tạo)|cam"
                            + " kết|(?<!theo |căn cứ |ban hành |trao |nhận |công bố )quyết định(?! số| của| này)|gật đầu|làm thủ tục(?! nhập học)|(?:sang|từ) năm (?:sau|tới)|sang năm|năm (?:học )?tới|(?<!(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\\d|mấy|nhiều|vài|những|chục) )năm (?:học )?sau(?! (?:đó|khi))|(?:thời gian|sắp|đợt|tháng|tuần|quý|mùa)"
                            + " tới(?! (?:nay|\\d))|tới đây|next (?:year|term|spring|autumn)|thông qua (?:nghị quyết|chủ trương|đề án|kế hoạch|phương"
                            + " án)|nghị quyết (?:về )?(?:hỗ trợ|giúp)|có kế"
                            + " hoạch|lên kế hoạch|theo kế hoạch|dự toán|phân bổ|đề nghị|đề xuất|mong"
                            + " muốn|mong|chủ trương|phấn đấu|quyết tâm|hứa|(?:hai bên|hai tỉnh|hai địa phương|hai đoàn) (?:cùng |đã |cũng )?(?:thống nhất|nhất trí)(?! (?:đánh giá|ghi nhận|nhận định|cao|rằng|với|nội dung|kết quả))|(?:thống nhất|nhất trí|đồng ý|tán thành)(?: (?!tổ chức|đã)\\p{L}{1,8}){0,4}? (?:hỗ trợ|dành|cấp|tặng|giúp|tiếp"
                            + " nhận|đào tạo)|(?:nghị quyết|đề án|tờ trình)(?: [\\p{L}\\d/-]{1,12}){0,4}? (?:nêu|quy định|xác định|hỗ trợ|dành)|(?:phê )?duyệt|dự trù|chấp thuận|quyết nghị|sắp|xem xét|dự định|chuẩn"
                            + " bị|kêu gọi|(?:mỗi|hằng|hàng) năm(?! qua)|will|would|is to|are to|to"
                            + " be|plans?"
                            + " to|planned|pledge[ds]?|committed|commits|expects?|expected|promise[ds]?|decided"
                            + " to|agreed to|proposed|reserves|sets aside|earmarks|each year|every year|annually|intends? to");

    /** Behind a plan and before the figure they say that it was carried out. */
    private static final KeyPattern DONE = KeyPattern.words("đã|vừa|has|have|had|was|were");

    /** What a document laid down, and what came of it. */
    private static final KeyPattern HAS_GOT = KeyPattern.words("có thêm|nhận được|tăng lên");

    private static final KeyPattern PLANNED_BEHIND =
            KeyPattern.words(
                    "sẽ|dự (?:kiến|tính)|hứa (?:giúp|tặng|cho|hỗ trợ)|vẫn (?:còn )?nằm trên giấy|trong (?:vòng )?(?:\\d{1,2}|hai|ba|bốn|năm) năm tới|(?:trong|từ|vào|ngay) (?:năm|năm học|khóa|thời gian|giai"
                            + " đoạn|quý) (?:tới|sau|tiếp theo)|(?:đề án|dự án|hồ sơ) (?:đang|còn)|(?:it|they|which)(?: had)? (?:pledged|promised)|đang (?:được"
                            + " )?(?:trình|xem xét|thẩm định|chờ)|are to be|is to be|to be paid|(?:has|have) been (?:promised|pledged|earmarked)|will be|được phân"
                            + " bổ|would be");

    /** What a budget to come holds is set aside, and not given yet. */
    private static final KeyPattern BUDGET =
            KeyPattern.words(
                    "dự toán(?: ngân sách|(?: cho)? năm 20\\d\\d)",
                    "ghi vốn",
                    "draft budget",
                    "(?:has|have)(?: also)? (?:set aside|earmarked)",
                    "(?:quyên góp|vận động) để",
                    "budget (?:for|of) 20\\d\\d");

    /** "Văn bản này ấn định: mỗi năm A nhận 8 em; B đào tạo 15 em": all of it. */
    private static final KeyPattern STIPULATED =
            KeyPattern.of(
                    "(?<!\\p{L})(?:văn bản|thỏa thuận|ghi nhớ|biên bản|nghị quyết|kế hoạch|đề án)(?:(?: \\p{L}{1,8}){0,3} (?:ấn định|quy định|xác định|nêu|ghi)(?: rõ)?(?: rằng)?(?::| )|[^;:.]{0,80} (?:quy định|nêu|ghi)(?: rõ)?:)|(?:hai bên|hai tỉnh) (?:thống nhất|nhất trí|thỏa thuận):"
                            + "|(?<!\\p{L})ký(?: kết)? [^;.]{0,30}(?:biên bản|ghi nhớ|thỏa thuận|kế hoạch)[^;.]{0,60}, (?:trong đó|theo đó) ");

    /** What opens a sentence that tells what a document lays down: "Theo Bản ghi nhớ, ...". */
    private static final KeyPattern BY_A_DOCUMENT =
            KeyPattern.of(
                    "^(?:cũng )?(?:theo|trong|tại) (?:(?:nội dung|tinh thần|bản|văn bản|các|những) ){0,4}(?:thỏa thuận|ghi nhớ|biên bản|chương trình(?!,)|kế hoạch|hiệp định|văn kiện|văn bản (?:này|vừa ký|mới ký|được ký))(?! (?:cũ|trước))"
                            + "(?: (?!đã|đến|tới|năm)\\p{L}{1,12}){0,8},|^(?:also )?(?:under|according to|in line with) (?:the|this|that|their) (?:\\p{L}{1,12} ){0,4}(?:agreement|memorandum|mou|deal|plan|programme|program|document)s?(?: \\p{L}{1,12}){0,4},"
                            + "|^(?:the|this|that|their) (?:\\p{L}{1,12} ){0,3}(?:agreement|memorandum|mou|deal)(?: \\p{L}{1,12}){0,4} (?:includes?|covers?|sets?|provides?|calls|envisages|stipulates|foresees)(?!\\p{L})");

    /** The same, of the document of the sentence before. */
    private static final KeyPattern BY_IT =
            KeyPattern.of(
                    "^(?:theo đó|qua đó|accordingly)(?!\\p{L})|^it (?:sets|provides|stipulates|says)(?!\\p{L})");

    private static final KeyPattern SIGNED =
            KeyPattern.words(
                    "ký|ký kết|ghi nhớ|thỏa thuận|biên bản|thống nhất|nhất trí|signed|agreement|memorandum|agreed");

    /** What opens a sentence that tells more of the same. */
    private static final KeyPattern LIKEWISE =
            KeyPattern.of(
                    "^(?:(?:về )?phía (?:bạn|lào|tỉnh)|đổi lại|ngược lại|ngoài ra|bên cạnh đó|đồng thời|cùng với đó|còn lại|in return|in addition)(?!\\p{L})");

    /** So many each year: no event. */
    private static final KeyPattern YEARLY =
            KeyPattern.of(
                    "^(?:[^;,.\\d]{0,60} )?(?:mỗi|hằng|hàng|(?<!(?:học|bị|trong|tập|dưỡng|khóa|lớp|việt) )một) năm(?! qua|\\p{L})|^[^;,.\\d]{0,20}/năm|^(?:[^;,.\\d]{0,60} )?(?:a year|annually|each year|every year|per year|yearly)(?!\\p{L})");

    /** The verb of the figure itself. */
    private static final KeyPattern WILL_BEHIND =
            KeyPattern.of(
                    "^(?: (?!(?:and|have|has|were|are|was|arrived|came|who)(?![\\p{L}]))[\\p{L}'-]{1,16}){0,6}"
                            + " (?:will|would|(?:is|are) due to)(?![\\p{L}])");

    /** "phần còn lại, 39 tỷ đồng, sẽ chuyển trong hai năm tới". */
    private static final KeyPattern TO_BE =
            KeyPattern.of(
                    "^(?: ?\\([^()]{1,40}\\))?, (?:sẽ|dự kiến|will be|to be)(?! tiếp tục|\\p{L})");

    /** "số tiền này sẽ được chuyển làm hai đợt": handed over for show. */
    private static final KeyPattern PAID_LATER =
            KeyPattern.words(
                    "(?:số|khoản) (?:tiền|kinh phí|hỗ trợ)[^,;.\\d]{0,12} (?:sẽ|dự kiến)(?: được)? (?:chuyển|giải ngân|trao|gửi|cấp)",
                    "(?:dự kiến|sẽ|chuẩn bị|sắp)(?: được)? (?:khởi công|giải ngân|triển khai)",
                    "khởi công (?:trong|vào) quý [ivx]{1,3}(?! ?[/\\d]| năm \\d)");

    private static final KeyPattern NEVER =
            KeyPattern.words("(?:chưa|không) (?:năm|lần|khi|bao giờ)(?: nào)?", "never", "no year");

    private static final KeyPattern DENIED =
            KeyPattern.words(
                    "chưa|không(?! (?:quên|thể quên|sao quên|bao giờ quên|hoàn lại|kể|chỉ|những|thu tiền|ngừng))|not|never|nếu|if");

    /** "3 tỷ đồng tỉnh A hứa giúp đã được chuyển đủ": a promise that was kept. */
    private static final KeyPattern PAID =
            KeyPattern.words("đã (?:được )?(?:chuyển|giải ngân|trao|cấp|bàn giao)");

    /** Nobody has found the money: "thì phải chờ vì chưa bố trí được vốn". */
    private static final KeyPattern DENIED_BEHIND =
            KeyPattern.words(
                    "chưa (?:bố trí|có (?:vốn|kinh phí|nguồn|chủ trương)|được (?:duyệt|chấp thuận|phê duyệt))");

    private static final int NEAR_COLON = 20;

    private Intent() {}

    /** A heading under which everything is still to come: "6. Nhiệm vụ năm 2020". */
    private static final KeyPattern TO_COME =
            KeyPattern.of(
                    "^(?:(?:[\\divx]{1,4}|[a-zđ])[.)-] ?|- ?)?(?:về |một số |các )?(?:nhiệm vụ|phương"
                            + " hướng|định hướng|kế hoạch (?:năm|thời gian|trong)|dự kiến|mục"
                            + " tiêu|(?:trong )?thời gian tới|(?:năm|chặng|giai đoạn) (?:tới|tiếp"
                            + " theo)|upcoming|next steps|plans? for)");

    static boolean planned(Passage passage) {
        KeyText before = lastSegment(passage.before());
        Span plan = last(PLANNED, before);
        boolean ahead = plan != null && !Passage.has(DONE, before.substring(plan.end()));
        return ahead
                || Passage.has(BUDGET, before)
                || Passage.has(PLANNED_BEHIND, passage.clauseAfter())
                        && !Passage.has(PAID, passage.after())
                || Passage.has(WILL_BEHIND, passage.clauseAfter())
                || Passage.has(TO_BE, passage.after())
                || Passage.has(PAID_LATER, passage.after())
                || Passage.has(STIPULATED, passage.before()) && !Passage.has(DONE, before)
                || byADocument(passage)
                        && !Passage.has(DONE, behindOpening(before))
                        && !Passage.has(HAS_GOT, before)
                || inPlannedList(passage)
                || underPlan(passage) && !Passage.has(DONE, before);
    }

    /** "Theo văn bản vừa ký, tỉnh sẽ ...": what follows the words that open the sentence. */
    private static KeyText behindOpening(KeyText before) {
        return before.substring(before.indexOf(',') + 1);
    }

    /** "Theo Bản ghi nhớ, A nhận 10 lưu học sinh"; "Theo đó, ..." behind a signing. */
    private static boolean byADocument(Passage passage) {
        KeyText key = passage.sentence().key();
        return Passage.has(BY_A_DOCUMENT, key)
                || Passage.has(BY_IT, key)
                        && passage.article()
                                .before(passage.sentence())
                                .filter(s -> Passage.has(SIGNED, s.key()))
                                .isPresent();
    }

    /** Whether a word before the figure says that it was carried out. */
    static boolean done(Passage passage) {
        return Passage.has(DONE, lastSegment(passage.before()));
    }

    /** "Quảng Bình sẽ đào tạo 10 sinh viên. Phía bạn dành 2 suất học bổng": promised as well. */
    static boolean goesOnFromPlan(Passage passage) {
        return Passage.has(LIKEWISE, passage.sentence().key())
                && !done(passage)
                && passage.article()
                        .before(passage.sentence())
                        .filter(s -> s.block() == passage.sentence().block())
                        .filter(s -> endsInPlan(s.key()))
                        .isPresent();
    }

    private static boolean endsInPlan(KeyText sentence) {
        Span plan = last(PLANNED, sentence);
        return plan != null && !Passage.has(DONE, sentence.substring(plan.end()));
    }

    /** So many each year, and nobody says that they came. */
    static boolean yearly(Passage passage) {
        return Passage.has(YEARLY, passage.after()) && !done(passage);
    }

    /** "Hai bên thống nhất: A giúp B 4 tỷ đồng; hỗ trợ 300 triệu đồng": all that is listed. */
    private static boolean inPlannedList(Passage passage) {
        int colon = passage.before().indexOf(':');
        boolean later = colon >= 0 && passage.before().indexOf(';', colon) >= 0;
        KeyText head = later ? passage.before().substring(0, colon) : KeyText.EMPTY;
        Span plan = last(PLANNED, head);
        return plan != null && colon - plan.end() <= NEAR_COLON;
    }

    private static boolean underPlan(Passage passage) {
        boolean heads =
                Passage.has(TO_COME, passage.sentence().key())
                        && passage.before().indexOf(':') >= 0;
        return heads
                || passage.article()
                        .headingOf(passage.sentence())
                        .filter(heading -> Passage.has(TO_COME, heading.key()))
                        .isPresent();
    }

    /** "chưa hỗ trợ", "không nhận": right before the verb that governs the figure. */
    static boolean denied(Passage passage) {
        KeyText clause = passage.clauseBefore();
        return Passage.has(NEVER, clause)
                || Passage.has(DENIED_BEHIND, passage.after())
                || Passage.has(DENIED, clause.substring(Math.max(0, clause.length() - 40)));
    }

    static KeyText lastSegment(KeyText before) {
        return before.substring(before.lastIndexOf(';') + 1);
    }

    private static Span last(KeyPattern pattern, KeyText text) {
        var matcher = pattern.matcher(text);
        Span last = null;
        while (matcher.find()) {
            last = new Span(matcher.start(), matcher.end());
        }
        return last;
    }
}
