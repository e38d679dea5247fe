package org.coopbriefs.extraction.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.coopbriefs.extraction.ArticleContext;
import org.coopbriefs.extraction.Scope;
import org.coopbriefs.extraction.Sentence;
import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.extraction.mention.NumberMention;
import org.coopbriefs.extraction.mention.NumberReader;
import org.coopbriefs.text.Span;

/**
 * Figures that no word of their own calls by what they count, but a sum: "32 lưu học sinh ..., 20
 * em lên đại học, 12 vào cao đẳng" are those 32, and "44 gương mặt" are students where the students
 * of four provinces add up to 44.
 */
final class Addends {

    /** Smaller numbers add up by chance. */
    private static final BigDecimal LEAST = BigDecimal.valueOf(5);

    /** How many sentences lie between a whole and its parts. */
    private static final int FAR = 2;

    /** How many characters, and how many figures, a sum may have. */
    private static final int GAP = 90;

    private static final int MOST = 8;

    /** What may follow a figure that counts people or remains. */
    private static final KeyPattern COUNTS =
            KeyPattern.of(
                    "^ ?(?:$|[,;.()]|(?:và|and|cùng|from|of|are|were|have|is|was|in|at|for|with|to|study|studying|graduated|came|come|returned|participants|people|officials|students"
                            + "|ở|tại|từ|thuộc|của|vào|theo|lên|học|còn|đã|đang|sẽ|được|nữ|nam|hệ|em|người|bạn|cháu|chị|anh|đồng chí|học viên|cán bộ|học sinh|sinh viên|lưu học sinh|suất|hài cốt|bộ|liệt s[ĩỹ])(?!\\p{L}))");

    /** What is no number of people or remains. */
    private static final KeyPattern MEASURED =
            KeyPattern.of(
                    "^ ?(?:[%/]|(?:năm|tháng|ngày|tuần|giờ|phút|tiết|phần trăm|nghìn|triệu|tỷ|tỉ|đồng|kíp|usd|km|m|ha|kg|tấn|lớp|khóa|xã|huyện|tỉnh|bản|trường|days?|months?|years?|weeks?|hours?|million|billion|percent|courses|provinces|districts)(?!\\p{L}))");

    private final ArticleContext article;
    private final BiFunction<Passage, NumberMention, Draft> reading;
    private final List<Draft> drafts;
    private final Map<Span, Draft> byFigure = new HashMap<>();

    /**
     * @param drafts those found by their words, in reading order
     * @param reading what a figure says of which the sum tells what it counts
     */
    Addends(
            ArticleContext article,
            List<Draft> drafts,
            BiFunction<Passage, NumberMention, Draft> reading) {
        this.article = article;
        this.reading = reading;
        this.drafts = new ArrayList<>(drafts);
        drafts.forEach(draft -> byFigure.put(draft.passage().figure(), draft));
    }

    /** All drafts with those that the sums add, in reading order. */
    List<Draft> all() {
        for (Draft draft : List.copyOf(drafts)) {
            if (draft.size().compareTo(LEAST) >= 0) {
                addPartsOf(draft);
            }
        }
        for (List<Draft> list : lists()) {
            addWholeOf(list);
        }
        drafts.sort(Comparator.comparingInt(draft -> draft.passage().figure().start()));
        return drafts;
    }

    private void addPartsOf(Draft whole) {
        int index = whole.passage().sentence().index();
        List<NumberMention> figures =
                figures(index, index + FAR).stream()
                        .filter(f -> f.span().start() >= whole.passage().figure().end())
                        .filter(f -> !follows(MEASURED, f) && !isOfAnother(f, whole))
                        .toList();
        for (int from = 0; from < figures.size(); from++) {
            int to = endOfSum(figures, from, whole);
            if (to > from) {
                figures.subList(from, to).forEach(figure -> addPart(figure, whole));
                from = to - 1;
            }
        }
    }

    /** Where the figures from {@code from} on add up to the whole, or {@code from}. */
    private int endOfSum(List<NumberMention> figures, int from, Draft whole) {
        BigDecimal left = whole.size();
        int last = Math.min(figures.size(), from + MOST);
        for (int at = from; at < last && left.signum() > 0; at++) {
            if (at > from && isFar(figures, at) || !mayBePart(figures.get(at))) {
                return from;
            }
            left = left.subtract(figures.get(at).value());
            if (left.signum() == 0) {
                return at > from ? at + 1 : from;
            }
        }
        return from;
    }

    private static boolean isFar(List<NumberMention> figures, int at) {
        return figures.get(at).span().start() - figures.get(at - 1).span().end() > GAP;
    }

    private boolean mayBePart(NumberMention figure) {
        Draft known = byFigure.get(figure.span());
        boolean counts = known != null || follows(COUNTS, figure);
        return counts && figure.isCount() && figure.upTo() == null;
    }

    private boolean isOfAnother(NumberMention figure, Draft whole) {
        Draft known = byFigure.get(figure.span());
        return known != null && known.whole() != null && known.whole() != whole;
    }

    private boolean follows(KeyPattern words, NumberMention figure) {
        Sentence sentence = sentence(figure);
        int end = sentence.inKey(figure.span().end());
        return Passage.has(words, sentence.key().substring(end));
    }

    private void addPart(NumberMention figure, Draft whole) {
        Draft known = byFigure.get(figure.span());
        Draft part = known == null ? add(figure) : known;
        if (part != null && !hasItsOwnScope(part, whole)) {
            part.partOf(whole);
        }
    }

    /** Who are there now, or to come, of a sum up to now: told apart (counting rule 3). */
    private static boolean hasItsOwnScope(Draft part, Draft whole) {
        boolean apart = part.scope() == Scope.STOCK || part.scope() == Scope.PLANNED;
        return apart && part.timing().stated() && part.scope() != whole.scope();
    }

    private Draft add(NumberMention figure) {
        Draft draft = reading.apply(new Passage(article, sentence(figure), figure.span()), figure);
        if (draft != null) {
            drafts.add(draft);
            byFigure.put(figure.span(), draft);
        }
        return draft;
    }

    /** Drafts that stand side by side in one sentence. */
    private List<List<Draft>> lists() {
        List<List<Draft>> lists = new ArrayList<>();
        Draft last = null;
        for (Draft draft : List.copyOf(drafts)) {
            if (draft.whole() != null) {
                continue;
            }
            boolean goesOn =
                    last != null
                            && last.passage().sentence().equals(draft.passage().sentence())
                            && draft.passage().start() - last.passage().end() <= GAP;
            if (!goesOn) {
                lists.add(new ArrayList<>());
            }
            lists.getLast().add(draft);
            last = draft;
        }
        return lists.stream().filter(list -> list.size() > 1).toList();
    }

    private void addWholeOf(List<Draft> list) {
        BigDecimal sum = list.stream().map(Draft::size).reduce(BigDecimal.ZERO, BigDecimal::add);
        Passage first = list.getFirst().passage();
        int index = first.sentence().index();
        if (sum.compareTo(LEAST) < 0) {
            return;
        }
        figures(index - FAR, index).stream()
                .filter(f -> f.span().end() <= first.figure().start())
                .filter(f -> f.value().compareTo(sum) == 0 && f.upTo() == null)
                .filter(f -> !byFigure.containsKey(f.span()) && !follows(MEASURED, f))
                .reduce((one, nearer) -> nearer)
                .map(this::add)
                .ifPresent(whole -> dividedInto(list, whole));
    }

    /** What no word says of a whole is what is said of its parts. */
    private static void dividedInto(List<Draft> list, Draft whole) {
        if (!whole.timing().stated()) {
            whole.timed(list.getFirst().timing());
        }
        list.forEach(part -> part.partOf(whole));
    }

    /** Not those between the sentences, which side content or another event may tell. */
    private List<NumberMention> figures(int first, int last) {
        List<Sentence> all = article.sentences();
        NumberReader numbers = new NumberReader(article.english());
        return all.subList(Math.max(0, first), Math.min(all.size(), last + 1)).stream()
                .flatMap(sentence -> article.mentions(numbers, sentence.span()).stream())
                .toList();
    }

    private Sentence sentence(NumberMention figure) {
        return Sentence.around(article.sentences(), figure.span()).orElseThrow();
    }
}
