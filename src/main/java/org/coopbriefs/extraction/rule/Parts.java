package org.coopbriefs.extraction.rule;

import java.math.BigDecimal;
import java.util.List;
import org.coopbriefs.extraction.Scope;
import org.coopbriefs.extraction.Sentence;
import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.extraction.mention.KeyText;
import org.coopbriefs.text.Span;

/**
 * Finds the whole that a figure is a part of: "trong đó có 225", "riêng ... 185", "300 triệu trong
 * số đó".
 */
final class Parts {

    /** What a sentence counts that divides up those told of before: "trong 22 em, 14 em ...". */
    private static final String COUNTED =
            "(?:bộ |mộ )?(?:em|học sinh|sinh viên|học viên|lưu học sinh|lhs|cán bộ|người|suất|hài cốt|liệt"
                    + " s[ĩỹ]|trường hợp|đồng chí|bác sĩ)";

    static final KeyPattern CUE =
            KeyPattern.words(
                    "(?:tính|xét|chia|phân|tách) theo (?:quê|nơi|địa phương|địa bàn|trường|đơn vị|khu vực|năm|tỉnh|ngành|trình độ|hệ|giới|bậc)|trong (?:tổng )?số (?:các )?(?:tân |lưu )?(?:học sinh|sinh viên|học viên|cán bộ)(?: \\p{L}{1,8}){0,4} (?:này|đó|ấy|trên)|trong đó|phần lớn(?: là| để)?|chủ yếu(?: là| để| nằm)?|một (?:nửa|phần)(?: trong)? (?:số|khoản)(?: tiền)? (?:đó|này|ấy)|chia đều(?: cho)?|cụ thể(?: là)?|(?:nếu )?(?:chia|tách) (?:ra|theo)|(?:kể|tính|gồm) cả|còn lại là|đã giải ngân(?: được)?|trong số (?:đó|này|các em)|riêng|phần (?:của|dành cho)|nổi bật(?: nhất)?"
                            + " (?:có|là)|(?:lớn|nặng|nhiều|đáng kể|đáng chú ý|tiêu biểu|tốn kém)(?:"
                            + " nhất)? là|kế (?:đến )?là|(?:khóa|đợt|lớp|lứa) (?:gần|mới)(?: đây)? nhất|trong (?:số )?\\d[\\d.]{0,6}"
                            + " (?:\\p{L}{1,8} ){1,3}(?:ấy|đó|này|trên)|trong (?:tổng )?(?:số )?\\d[\\d.]{0,6} "
                            + COUNTED
                            + "(?: [\\p{L}-]{1,12}){0,8}(?=,| có)|bao"
                            + " gồm|gồm|(?:nhiều|đông)(?: \\p{L}{1,8}){0,3} nhất(?:,| là| với)|of (?:this|the) [\\p{L}'’]{2,12}(?: \\p{L}{2,12})? (?:students|newcomers|graduates|learners|trainees)(?=,)|tiếp đến là|of whom|of which|of"
                            + " these|of them|of the total|of that (?:number|total)|including|among them");

    private static final KeyPattern CUE_BEHIND =
            KeyPattern.words(
                    "trong (?:số )?(?:\\d[\\d.]{0,6}|\\p{L}{2,6}) (?:bộ hài cốt|hài cốt|trường hợp|em|học"
                            + " sinh|sinh viên|học viên|cán bộ)|trong (?:số )?đó(?! (?:có|gồm|là|\\d)(?!\\p{L}))|trong số này|trong tổng số|of the (?:recipients|graduates|participants|trainees)|of that|of which|of the total|of them|of"
                            + " whom|of these");

    /** "Từ số tiền này, ...": all of the sentence is out of the whole before. */
    private static final KeyPattern OUT_OF_IT =
            KeyPattern.of(
                    "^(?:từ|với|bằng) (?:khoản|số|nguồn)[^,;]{0,14} (?:này|đó|ấy|trên)(?!\\p{L})");

    /** What opens a sentence that divides up a number told a little earlier. */
    private static final KeyPattern OF_THE_TOTAL =
            KeyPattern.of(
                    "^(?:(?:tính|xét|chia|phân|tách) theo (?:quê|nơi|địa phương|địa bàn|trường|đơn vị|khu vực|năm|tỉnh|ngành|trình độ|hệ|giới|bậc)|trong (?:tổng )?số (?:các )?(?:tân |lưu )?(?:học sinh|sinh viên|học viên|cán bộ)(?: \\p{L}{1,8}){0,4} (?:này|đó|ấy|trên)|of (?:the total|that (?:number|total)|these|them)|(?:trong|từ) (?:tổng )?số"
                            + " (?:đó|này|ấy|trên))(?!\\p{L})");

    private static final KeyPattern OUT_OF =
            KeyPattern.of("(?:^|[^\\p{L}])(?:trong (?:tổng )?(?:số )?|of (?:the |these )?)$");

    private static final KeyPattern THAT_NUMBER =
            KeyPattern.of(
                    "^ (?:[\\p{L}-]{1,10} ){1,3}(?:ấy|đó|này|trên)(?!\\p{L})|^ ",
                    COUNTED,
                    "(?: [\\p{L}-]{1,12}){0,8}(?:,| có )");

    private static final KeyPattern GRADUATED =
            KeyPattern.words(
                    "tốt nghiệp|ra trường|về nước|(?:nhận|có) bằng|hoàn thành (?:chương trình|khóa|lớp)|đủ điều kiện|đạt yêu cầu|graduated|completed");

    /** "Kết thúc khóa học, 111 em được công nhận tốt nghiệp": of those who began it. */
    private static final KeyPattern AT_THE_END =
            KeyPattern.of(
                    "(?:^|[;,] )(?:kết thúc|cuối|sau|hết|qua|hoàn thành|đến cuối) (?:khóa|lớp|đợt)(?: (?:học|đào tạo|bồi dưỡng|tập huấn|này))?,|^at the end of the (?:course|class|training)");

    /** "... nhận 58 học sinh. Đã nhận bằng tốt nghiệp 33 em." */
    private static final KeyPattern OPENS_WITH_GRADUATES =
            KeyPattern.of(
                    "^(?:đến nay,? |hiện |nay )?(?:đã |có )?(?:nhận bằng(?: tốt nghiệp)?|tốt nghiệp|ra trường)(?: rồi)?(?: là| có)? (?:được |hơn |gần |trên )?$");

    /** "... 30 em. 12 em đã tốt nghiệp." */
    private static final KeyPattern HAVE_GRADUATED =
            KeyPattern.of(
                    "^ (?:em|người|bạn) (?:trong số đó )?đã (?:tốt nghiệp|ra trường|về nước|nhận bằng)(?!\\p{L})");

    private static final KeyPattern DESCRIBED =
            KeyPattern.of(
                    "^ ?(?:em|người|bạn|cháu) (?:là (?:người|nữ|nam|con em|cán bộ)|quê|đến từ|thuộc (?:tỉnh|diện|hệ)|của tỉnh|(?:đã |được )?(?:nhận|hưởng|cấp) học bổng|(?:tốt nghiệp|xếp|đạt) loại|(?:học )?(?:ngành|hệ) |(?:ở |học )?năm (?:cuối|đầu|thứ))"
                            + "|^ of (?:them|whom)(?!\\p{L})");

    /** "A có nhiều em nhất, 58 em". */
    private static final KeyPattern MOST_BEFORE =
            KeyPattern.of(
                    "(?<!\\p{L})(?:nhiều|đông)(?: \\p{L}{1,8}){0,3} nhất(?:,| là| với) (?:có )?$");

    private static final KeyPattern COMMA_BEFORE = KeyPattern.of(", (?:thì |có |với )?$");

    private static final KeyPattern POINTS_BACK =
            KeyPattern.of("^ (?:[\\p{L}-]{1,10} ){1,4}(?:này|nói trên|kể trên|ấy|above)(?!\\p{L})");

    /** "11 hài cốt ở Salavan, số còn lại ở Sekong": the first are not all. */
    private static final KeyPattern REST_BEHIND =
            KeyPattern.of(
                    "^(?![^;.:]{0,60}(?:gồm|trong đó))[^;.:]{0,120}[,;] (?:và )?(?:số |phần )?còn lại (?:quê|ở|từ|đến từ|thuộc|nằm|theo|học)(?!\\p{L})|^[^;.:\\d]{0,110}(?:[,;] (?:và )?(?:số )?còn (?:lại|một|hai|ba|\\d)|(?:,| and|;) the (?:rest|others|remain))(?!\\p{L})");

    /** How many sentences back a whole may stand that its parts add up to. */
    private static final int FAR = 4;

    /** Behind a whole of the sentence before, a cue opens its sentence. */
    private static final int AT_THE_HEAD = 25;

    /** Between figures of one list: no verb of its own. */
    private static final KeyPattern LISTED =
            KeyPattern.of("[^;.\\d]{0,90}?(?:,|(?<!\\p{L})(?:và|cùng|and))[^;.\\d]{0,60}");

    private static final KeyPattern OWN_VERB =
            KeyPattern.words(
                    "đã|đang|sẽ|được|hiện|dự kiến|còn lại|có mặt|are|were|will|have|has|is|was");

    /** "286 lưu học sinh, 119 em đã ra trường; 75 cán bộ ...": others than those divided up. */
    private static final KeyPattern OWN_NOUN =
            KeyPattern.of(
                    "^ (?:cán bộ|lưu học sinh|lhs|sinh viên|học viên|bác sĩ|giáo viên|sĩ quan|suất)(?! (?:là|nữ)(?!\\p{L}))(?!\\p{L})");

    private static final KeyPattern ENDS_WITH_COLON = KeyPattern.of(": ?$");

    /** A line of a list or a row of a table. */
    private static final KeyPattern LINE =
            KeyPattern.of("^ ?(?:[-+*•–]|[a-zđ][.)]|\\d{1,2}[.) |]|[^.]{0,120}\\|)");

    /** How many lines a list may have. */
    private static final int LONGEST_LIST = 12;

    private Parts() {}

    /** "Cùng với 7 bộ hài cốt này, 10 năm qua ...": told before, and of the time told there. */
    static void pointBack(Draft draft, List<Draft> before) {
        if (POINTS_BACK.matcher(draft.passage().after()).find()) {
            before.stream()
                    .filter(told -> told.size().compareTo(draft.size()) == 0)
                    .reduce((first, second) -> second)
                    .ifPresent(told -> draft.timed(told.timing()));
        }
    }

    /** The draft that the figure is listed with: "1.876 sinh viên của A và 503 của B"; or null. */
    static Draft besides(Passage passage, List<Draft> before) {
        Draft last = before.isEmpty() ? null : before.getLast();
        if (last == null
                || last.passage().sentence().index() != passage.sentence().index()
                || last.passage().end() > passage.start()) {
            return null;
        }
        KeyText between = passage.before().substring(last.passage().end());
        boolean listed = LISTED.matcher(between).matches() && !Passage.has(OWN_VERB, between);
        return listed ? last : null;
    }

    /**
     * The draft that the figure is a part of, or null; it stands in the same sentence or the one
     * before, and is larger.
     */
    static Draft wholeOf(Passage passage, List<Draft> before, BigDecimal size) {
        Draft farthest = largerBefore(passage, before, size, FAR);
        if (farthest == null) {
            return null;
        }
        boolean most = MOST_BEFORE.matcher(passage.before()).find();
        boolean rest = REST_BEHIND.matcher(passage.after()).find();
        boolean backReference =
                most || rest || cueBehind(passage) || Passage.has(OF_THE_TOTAL, passage.before());
        Draft whole = backReference ? farthest : largerBefore(passage, before, size, 1);
        if (whole == null) {
            return null;
        }
        boolean part =
                most
                        || cueBefore(passage, whole)
                        || cueBehind(passage)
                        || rest
                        || describes(passage, whole)
                        || listGoesOn(passage, before, whole)
                        || inBracketBehind(passage, whole);
        return part ? whole : null;
    }

    /**
     * The last larger draft that has no whole itself, or null.
     *
     * @param far how many sentences back it may stand
     */
    static Draft largerBefore(Passage passage, List<Draft> before, BigDecimal size, int far) {
        for (Draft draft : before.reversed()) {
            int distance = passage.sentence().index() - draft.passage().sentence().index();
            if (distance > far) {
                return null;
            }
            if (draft.whole() == null && draft.size().compareTo(size) > 0) {
                return draft;
            }
        }
        return null;
    }

    /**
     * The larger draft near by that is of all partners, not of one: what one has is a part of it.
     */
    static Draft widerBefore(Passage passage, List<Draft> before, BigDecimal size) {
        Draft whole = largerBefore(passage, before, size, 1);
        Object partner = whole == null ? null : whole.field("partner");
        boolean ofOne =
                partner != null
                        && passage.article().participants().foreign().size() > 1
                        && passage.article().participants().foreign().contains(partner);
        return ofOne ? null : whole;
    }

    /**
     * The draft of this sentence that those are of who have graduated: "tiếp nhận 249 lưu học sinh;
     * số đã tốt nghiệp là 190 em"; or null.
     */
    static Draft graduatesOf(Passage passage, List<Draft> before, BigDecimal size) {
        boolean atTheEnd = Passage.has(AT_THE_END, passage.before());
        boolean opens =
                OPENS_WITH_GRADUATES.matcher(passage.before()).find()
                        || passage.start() <= 1 && HAVE_GRADUATED.matcher(passage.after()).find();
        Draft taken = largerBefore(passage, before, size, atTheEnd ? FAR : opens ? 1 : 0);
        return taken != null
                        && taken.scope() != Scope.PLANNED
                        && (atTheEnd || opens || GRADUATED.matcher(passage.clause()).find())
                ? taken
                : null;
    }

    /** "735 lưu học sinh Lào, 388 em quê A": what some of those just counted are, and no more. */
    private static boolean describes(Passage passage, Draft whole) {
        if (!DESCRIBED.matcher(passage.after()).find()) {
            return false;
        }
        if (whole.passage().sentence().index() != passage.sentence().index()) {
            return passage.start() <= AT_THE_HEAD / 2;
        }
        return COMMA_BEFORE.matcher(passage.before()).find();
    }

    /**
     * The whole that a list or table below it divides up: "dành 96 tỷ đồng, cụ thể:", then lines
     * with a sum each; or null.
     */
    static Draft listedUnder(Passage passage, List<Draft> before, BigDecimal size) {
        Draft whole = largerBefore(passage, before, size, LONGEST_LIST);
        if (whole == null || !ENDS_WITH_COLON.matcher(whole.passage().after()).find()) {
            return null;
        }
        int from = whole.passage().sentence().index() + 1;
        List<Sentence> lines =
                passage.article().sentences().subList(from, passage.sentence().index() + 1);
        boolean list =
                !lines.isEmpty()
                        && lines.stream().allMatch(line -> LINE.matcher(line.key()).find());
        return list ? whole : null;
    }

    /** "157 sinh viên (102 em đã về nước, 55 em đang học)". */
    private static boolean inBracketBehind(Passage passage, Draft whole) {
        if (whole.passage().sentence().index() != passage.sentence().index()) {
            return false;
        }
        KeyText between = passage.before().substring(whole.passage().end());
        int open = between.indexOf('(');
        return open >= 0 && open <= AT_THE_HEAD && between.indexOf(')') < 0;
    }

    /** "Trong 187 người ấy, tỉnh nuôi ăn học 120 người". */
    private static boolean isDividedUp(Draft whole) {
        return Passage.has(OUT_OF, whole.passage().clauseBefore())
                && Passage.has(THAT_NUMBER, whole.passage().after());
    }

    /** "9 em trong số đó sẽ ra trường". */
    static boolean isOutOf(Passage passage) {
        return cueBehind(passage);
    }

    private static boolean cueBehind(Passage passage) {
        return Passage.has(CUE_BEHIND, passage.clauseAfter());
    }

    /**
     * A cue between the whole (or the head of the sentence) and the figure, with no other figure
     * between.
     */
    private static boolean cueBefore(Passage passage, Draft whole) {
        Span cue = passage.lastBefore(CUE);
        if (cue == null) {
            return false;
        }
        boolean sameSentence = whole.passage().sentence().index() == passage.sentence().index();
        boolean goesOn = cue.start() <= AT_THE_HEAD || Passage.has(OUT_OF_IT, passage.before());
        if (sameSentence && isDividedUp(whole)) {
            return true;
        }
        boolean after = sameSentence ? cue.start() >= whole.passage().end() : goesOn;
        KeyText between = passage.before().substring(cue.end());
        return after && between.indexOf(';') < 0 && between.length() < 80;
    }

    /** "trong đó có 12 em tỉnh A, 13 em tỉnh B": the second is a part like the first. */
    private static boolean listGoesOn(Passage passage, List<Draft> before, Draft whole) {
        Draft last = before.getLast();
        if (last.whole() != whole
                || last.scope() != Scope.PART
                || last.passage().sentence().index() != passage.sentence().index()) {
            return false;
        }
        KeyText between = passage.before().substring(last.passage().end());
        int next = between.indexOf(';');
        boolean another =
                next >= 0
                        && (Passage.has(Gift.GIVING, between.substring(next))
                                || OWN_NOUN.matcher(passage.after()).find()
                                        && !Passage.has(CUE, between.substring(next)));
        return between.length() < 80 && !another;
    }
}
