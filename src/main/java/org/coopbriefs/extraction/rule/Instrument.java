package org.coopbriefs.extraction.rule;

import java.util.ArrayList;
import java.util.List;
import org.coopbriefs.extraction.mention.KeyMatcher;
import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.extraction.mention.KeyText;

/** The kinds of documents that parties sign, by the words of counting rule 7. */
enum Instrument {
    AGREEMENT,
    MEMORANDUM,
    MINUTES,
    PLAN,
    CONTRACT;

    /**
     * A document named at {@code [start, end)} of a sentence's key; {@code vague} where only its
     * contents are.
     */
    record Named(Instrument instrument, int start, int end, boolean vague) {

        /** "Biên bản hội đàm": of a meeting, which has a day and no period. */
        boolean isOfTalks() {
            return instrument == MINUTES && !vague;
        }
    }

    private static final KeyPattern NAMES =
            KeyPattern.of(
                    "(?<!\\p{L})(?:",
                    "(?<memorandum>(?:biên )?bản ghi nhớ|(?<=(?:ký|kết) )ghi nhớ|memorand(?:um|a)(?: of"
                            + " (?:understanding|cooperation|agreement))?|mous?|bgn)|",
                    "(?<minutes>biên bản (?:cuộc )?(?:hội đàm|làm việc|hội nghị|cuộc họp|họp|ghi"
                            + " kết quả|giao ban|thống nhất)|minutes(?: of (?:the"
                            + " )?(?:talks|meeting))?)|",
                    "(?<contract>hợp đồng|contracts?)|",
                    "(?<plan>(?:kế hoạch|chương trình)(?: (?:hành động|công tác))? (?:hợp tác|phối"
                            + " hợp)|(?:cooperation|joint|action|work) (?:plans?|program(?:me)?s?)|plans? for"
                            + " (?:joint|co-?operati\\p{L}{1,3})(?: \\p{L}{1,10})?|quy chế phối hợp)|",
                    "(?<vague>nội dung (?:hợp tác|thỏa thuận)|các thỏa thuận đã ký|văn bản(?= (?:cho )?giai đoạn| nhiệm kỳ|,? \\(?(?:19|20)\\d\\d)|documents?(?= (?:\\p{L}{1,8} ){0,5}(?:19|20)\\d\\d))|",
                    "(?<agreement>(?:bản |văn bản |biên bản )?thỏa thuận(?: (?:cấp cao|hợp"
                            + " tác|khung|song phương|kết nghĩa)){0,4}",
                    "|(?:biên bản|văn bản|văn kiện|bản) hợp tác|(?:biên bản|văn bản) (?:ký kết|kết"
                            + " nghĩa)|ý định thư|tuyên bố chung|nghị định thư|giao ước(?: (?:hợp tác|kết nghĩa))?|(?<=ký |ký được |ký kết )(?:bản|văn bản) mới|văn bản (?:thứ (?:hai|ba|tư)|đầu tiên|tiếp theo)(?![^;.]{0,60} là )|(?<=(?:sign|signed|signing) )a new (?:one|document|text)",
                    "|(?:twinning |detailed |framework |bilateral |friendly |friendship"
                            + " |cooperative |cooperation ){0,4}(?:agreements?|accords?)|pacts?|(?:cooperation |twinning )?deals?)|",
                    "(?<generic>biên bản))(?!\\p{L})");

    /** Papers of police, offices and courts. */
    private static final KeyPattern NOT_AFTER_MINUTES =
            KeyPattern.of(
                    "^ (?:vi phạm|xử phạt|bàn giao|nghiệm thu|giao nhận|bàn giao|tạm giữ|khám"
                            + " nghiệm|ghi lời)");

    /** "thỏa thuận" as a verb, and what is called a contract among people. */
    private static final KeyPattern NOT_A_DOCUMENT =
            KeyPattern.of("(?:đã |được |sẽ |cùng |tự |theo |về việc |cùng nhau )$");

    private static final KeyPattern TO_AGREE =
            KeyPattern.of("^ (?:miệng|sẽ|rằng|cùng nhau|với nhau|không)(?!\\p{L})");

    private static final KeyPattern LABOUR =
            KeyPattern.of(
                    "^ (?:lao động|mua bán|tín dụng|thuê|vay|bảo hiểm|chuyển nhượng|làm việc)");

    private static final int CONTENTS = 40;

    /** "Bản ghi nhớ về chương trình hợp tác": what it is about. */
    private static final KeyPattern ABOUT =
            KeyPattern.of(" (?:về|on) (?:(?:việc|một số|các|triển khai|thực hiện|the|a) ){0,3}");

    private static final KeyPattern CONTENTS_OF =
            KeyPattern.of("(?: (?!(?:và|cùng|đồng thời|ký|trao)(?!\\p{L}))\\p{L}{1,8}){0,7} ");

    /** All documents named in a sentence, in reading order. */
    static List<Named> in(KeyText key) {
        List<Named> found = new ArrayList<>();
        KeyMatcher match = NAMES.matcher(key);
        while (match.find()) {
            Named named = named(match, key);
            if (named != null && !isContentsOfLast(found, named, key)) {
                found.add(named);
            }
        }
        return found;
    }

    /** "biên bản thống nhất một số nội dung hợp tác": what it is about, and no other document. */
    private static boolean isContentsOfLast(List<Named> found, Named named, KeyText key) {
        if (found.isEmpty() || named.instrument() == MINUTES) {
            return false;
        }
        KeyText between = key.substring(found.getLast().end(), named.start());
        if (!named.vague()) {
            return named.instrument() == PLAN && ABOUT.matcher(between).matches();
        }
        return between.length() <= CONTENTS && CONTENTS_OF.matcher(between).matches();
    }

    private static Named named(KeyMatcher match, KeyText key) {
        KeyText before = key.substring(Math.max(0, match.start() - 20), match.start());
        KeyText after = key.substring(match.end(), Math.min(key.length(), match.end() + 20));
        if (match.group("generic") != null) {
            boolean paper = NOT_AFTER_MINUTES.matcher(after).find();
            return paper ? null : new Named(MINUTES, match.start(), match.end(), true);
        }
        if (match.group("contract") != null && LABOUR.matcher(after).find()) {
            return null;
        }
        boolean verb =
                match.group().equals("thỏa thuận")
                        && (NOT_A_DOCUMENT.matcher(before).find()
                                || TO_AGREE.matcher(after).find());
        return verb
                ? null
                : new Named(of(match), match.start(), match.end(), match.group("vague") != null);
    }

    private static Instrument of(KeyMatcher match) {
        if (match.group("memorandum") != null) {
            return MEMORANDUM;
        }
        if (match.group("minutes") != null) {
            return MINUTES;
        }
        if (match.group("contract") != null) {
            return CONTRACT;
        }
        return match.group("plan") != null ? PLAN : AGREEMENT;
    }
}
