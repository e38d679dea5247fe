package org.coopbriefs.extraction;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.coopbriefs.extraction.mention.DateMention;
import org.coopbriefs.extraction.mention.KeyMatcher;
import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.extraction.mention.KeyText;
import org.coopbriefs.text.Block;
import org.coopbriefs.text.DateBasis;
import org.coopbriefs.text.EdtfDate;

/**
 * When the reported event was. A day without a year is resolved from the publication; without one
 * from what the article itself gives away, and then it is inferred. The day of publication is never
 * taken for the event's.
 */
final class EventDating {

    /** News is fresh: a day longer before the publication is history that the article recalls. */
    private static final int FRESH_DAYS = 75;

    /** A day told further down in the text must be nearer. */
    private static final int VERY_FRESH_DAYS = 10;

    /** What a line that holds little but a date may hold besides. */
    private static final int DATELINE_REST = 25;

    /** Where the press puts the day of the event: in the lead, hardly ever later. */
    private static final int LEAD_SENTENCES = 5;

    /** The day on which somebody said or wrote something is not the event's. */
    private static final KeyPattern PLACE =
            KeyPattern.of("[\\p{L} .]{2,30}(?:\\([\\p{L} .]{2,12}\\) ?)?, ?(?:ngày )?");

    private static final KeyPattern DASH = KeyPattern.of("^ ?[-–—] ");

    private static final KeyPattern TOLD =
            KeyPattern.of(
                    "(?:said|reported|announced|reports)(?: \\p{L}{1,12}){0,2} on |"
                            + "(?:đưa tin|cho biết|thông tin)(?: vào)?(?: ngày)? ");

    /** Until then something was counted. */
    private static final KeyPattern UP_TO =
            KeyPattern.of(
                    "(?:tính (?:đến|tới)|đến hết|(?:trước|hạn)|as of|until)(?: hết)?(?: ngày)? ");

    private static final KeyPattern BEGAN =
            KeyPattern.of(
                    "(?<!\\p{L})(?:khởi công|bắt đầu|triển khai|thành lập|begun|begin|started)[^,;.]{0,20}$");

    private static final KeyPattern OVER_NOW =
            KeyPattern.words(
                    "đến nay|tới nay|nay đã|hoàn thành|khánh thành|bàn giao|so far|completed");

    private static final KeyPattern LETTER =
            KeyPattern.words(
                    "(?:gửi|có|ra|ban hành|nhận)(?: \\p{L}{1,8}){0,2} (?:công văn|thư|văn bản|quyết"
                            + " định|nghị quyết|công hàm)",
                    "(?:công văn|quyết định|nghị quyết|tờ trình|công hàm) số");

    private static final KeyPattern COMING =
            KeyPattern.words(
                    "sẽ (?:diễn ra|được tổ chức|tổ chức|khai mạc|bắt đầu)",
                    "dự kiến",
                    "will be held",
                    "is scheduled");

    /** Events that are over when they are recalled: "trước đó", "từng". */
    private static final KeyPattern RECALLED =
            KeyPattern.words("trước đó", "trước đây", "từng", "hồi", "earlier", "previously");

    /** What was answered with help, and its day: "nước lũ đêm 23/7". */
    private static final KeyPattern DISASTER =
            KeyPattern.of(
                    "(?<!\\p{L})(?:nước lũ|trận lũ|lũ quét|vỡ đập|sập đập|đập vỡ|sự cố|động"
                            + " đất|cơn bão|bão số \\d{1,2}|hỏa hoạn|vụ cháy|sạt lở|collapse|floods?|storm|earthquake)"
                            + "[^,;.]{0,30}$");

    private record Dated(EdtfDate date, DateBasis basis) {}

    private static final Dated UNKNOWN = new Dated(null, null);

    private final ArticleText article;
    private final List<Sentence> sentences;
    private final YearEvidence evidence;
    private final int behindLead;
    private final Dated result;

    EventDating(
            ArticleText article,
            List<Sentence> sentences,
            List<DateMention> dates,
            YearEvidence evidence) {
        this.article = article;
        this.sentences = sentences;
        this.evidence = evidence;
        this.behindLead = behindLead(sentences);
        this.result = read(dates);
    }

    /** Null where nobody can tell. */
    EdtfDate date() {
        return result.date();
    }

    DateBasis basis() {
        return result.basis();
    }

    private Dated read(List<DateMention> dates) {
        LocalDate written = written(dates);
        List<DateMention> candidates = new ArrayList<>();
        for (DateMention date : dates) {
            if (mayBeTheEvent(date) && !isDateline(date)) {
                candidates.add(date);
            }
        }
        for (DateMention date : candidates) {
            Dated dated = dated(date, candidates, written);
            if (dated.date() != null) {
                return dated;
            }
        }
        return inferredYear();
    }

    private boolean mayBeTheEvent(DateMention date) {
        if (date.history() || !date.isDay() && date.daysAgo() == null) {
            return false;
        }
        Sentence sentence = sentenceOf(date);
        if (sentence == null || sentence.kind() == Block.Kind.ASIDE) {
            return false;
        }
        KeyText before = sentence.key().substring(0, sentence.inKey(date.span().start()));
        KeyText near = before.substring(Math.max(0, before.length() - 40));
        return !endsWith(TOLD, near)
                && !endsWith(UP_TO, near)
                && !isBeginningOf(sentence, date)
                && !LETTER.matcher(sentence.key()).find()
                && !COMING.matcher(segment(sentence, before.length())).find()
                && !RECALLED.matcher(near).find()
                && !DISASTER.matcher(near).find();
    }

    /** "Khởi công ngày 29/8/2022, ... đến nay đã xong": the day on which the works began. */
    private static boolean isBeginningOf(Sentence sentence, DateMention date) {
        int start = sentence.inKey(date.span().start());
        return BEGAN.matcher(sentence.key().substring(0, start)).find()
                && OVER_NOW.matcher(sentence.key().substring(start)).find();
    }

    /** Between the semicolons round it. */
    private static KeyText segment(Sentence sentence, int at) {
        int from = sentence.key().lastIndexOf(';', at) + 1;
        int to = sentence.key().indexOf(';', at);
        return sentence.key().substring(from, to < 0 ? sentence.key().length() : to);
    }

    private static boolean endsWith(KeyPattern pattern, CharSequence text) {
        KeyMatcher match = pattern.matcher(text);
        boolean found = false;
        while (match.find()) {
            found = match.end() == text.length();
        }
        return found;
    }

    private Sentence sentenceOf(DateMention date) {
        return Sentence.around(sentences, date.span()).orElse(null);
    }

    /**
     * The day of publication, or of a line of the text that holds little but a date; may be null.
     */
    private LocalDate written(List<DateMention> dates) {
        if (article.published() != null) {
            return article.published().first();
        }
        return dates.stream()
                .filter(d -> d.isDay() && d.year() != null && isDateline(d))
                .map(EventDating::last)
                .findFirst()
                .orElse(null);
    }

    /** "(Tuần từ 06 đến 12/01/2025)": written when the last of the days was over. */
    private static LocalDate last(DateMention date) {
        LocalDate day = date.in(null).last();
        return date.lastDay() == null ? day : day.withDayOfMonth(date.lastDay());
    }

    /** "Báo Hà Tĩnh, 26-10-2020", or "Phú Thọ, 3/2/2026 - " before the first words. */
    private boolean isDateline(DateMention date) {
        Sentence sentence = sentenceOf(date);
        if (date.year() == null || sentence == null) {
            return false;
        }
        boolean alone = sentence.span().length() - date.span().length() <= DATELINE_REST;
        return alone || isOpening(sentence, date);
    }

    private static boolean isOpening(Sentence sentence, DateMention date) {
        KeyText before = sentence.key().substring(0, sentence.inKey(date.span().start()));
        KeyText after = sentence.key().substring(sentence.inKey(date.span().end()));
        return PLACE.matcher(before).matches() && DASH.matcher(after).find();
    }

    private Dated dated(DateMention date, List<DateMention> candidates, LocalDate written) {
        if (written != null) {
            return fromPublication(date, written);
        }
        if (date.daysAgo() != null || !inLead(date)) {
            return UNKNOWN;
        }
        if (date.year() != null) {
            boolean past = evidence.isPast(date.year());
            return past ? UNKNOWN : new Dated(date.in(null), DateBasis.TEXT);
        }
        Integer stated = yearOfSameDay(date, candidates);
        if (stated != null) {
            return new Dated(date.in(stated), DateBasis.TEXT);
        }
        Integer beside = evidence.yearBeside(date, sentenceOf(date).span());
        Integer inferred = beside != null ? beside : evidence.yearFor(date.month());
        return inferred == null ? UNKNOWN : new Dated(date.in(inferred), DateBasis.INFERRED);
    }

    private Dated fromPublication(DateMention date, LocalDate published) {
        EdtfDate day = date.before(published);
        if (day == null) {
            return UNKNOWN;
        }
        long age = ChronoUnit.DAYS.between(day.first(), published);
        boolean fresh = age >= 0 && age <= (inLead(date) ? FRESH_DAYS : VERY_FRESH_DAYS);
        return fresh ? new Dated(day, DateBasis.TEXT) : UNKNOWN;
    }

    private static Integer yearOfSameDay(DateMention date, List<DateMention> all) {
        return all.stream()
                .filter(d -> d.year() != null && date.day().equals(d.day()))
                .filter(d -> date.month().equals(d.month()))
                .map(DateMention::year)
                .findFirst()
                .orElse(null);
    }

    private boolean inLead(DateMention date) {
        return sentenceOf(date).index() < behindLead;
    }

    /** The index of the first sentence with too many before it, or too many paragraphs. */
    private static int behindLead(List<Sentence> sentences) {
        int prose = 0;
        Set<Integer> blocks = new HashSet<>();
        for (Sentence sentence : sentences) {
            if (prose >= LEAD_SENTENCES || blocks.size() > 2) {
                return sentence.index();
            }
            boolean beside =
                    sentence.kind() == Block.Kind.CAPTION || sentence.kind() == Block.Kind.HEADING;
            if (!beside) {
                prose++;
                blocks.add(sentence.block());
            }
        }
        return sentences.size();
    }

    private Dated inferredYear() {
        Integer year = article.published() == null ? evidence.year() : null;
        return year == null ? UNKNOWN : new Dated(EdtfDate.ofYear(year), DateBasis.INFERRED);
    }
}
