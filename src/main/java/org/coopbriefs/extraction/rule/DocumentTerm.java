package org.coopbriefs.extraction.rule;

import java.util.List;
import org.coopbriefs.extraction.ArticleContext;
import org.coopbriefs.extraction.Sentence;
import org.coopbriefs.extraction.mention.KeyMatcher;
import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.extraction.mention.PeriodMention;
import org.coopbriefs.text.EdtfDate;
import org.coopbriefs.text.Span;

/**
 * For how long a document holds, as its sentence says.
 *
 * @param from null where only the end is told, or nothing
 * @param to null where nothing is told
 * @param mention the period that says so, or null where a year does
 */
record DocumentTerm(EdtfDate from, EdtfDate to, PeriodMention mention) {

    private static final DocumentTerm NONE = new DocumentTerm(null, null, null);

    /** A period belongs to the document that it follows this closely. */
    private static final int PERIOD_AFTER = 110;

    private static final int PERIOD_BEFORE = 45;

    private static final KeyPattern OF_YEAR =
            KeyPattern.of(
                    "^(?: (?!(?:đến|tới|hết|trước|từ|sau|ký|qua|đầu tiên|thứ)(?!\\p{L}))\\p{L}{1,8}){0,3}? năm"
                            + " (?<year>(?:19|20)\\d\\d)(?! ?[-/] ?\\d)(?!\\d)");

    /** "văn bản hợp tác đến năm 2020": its end is all that is told. */
    private static final KeyPattern UP_TO =
            KeyPattern.of(
                    "^(?: \\p{L}{1,8}){0,4}? (?:đến|tới)(?: hết| cuối)? năm"
                            + " (?<year>20\\d\\d)(?! ?[-/] ?\\d)(?!\\d)");

    /** "kể từ khi ký Biên bản hợp tác năm 2017". */
    private static final KeyPattern SINCE_SIGNED =
            KeyPattern.of(
                    "(?<!\\p{L})(?:từ|sau|since|after) (?:khi|ngày|năm|the)?[^,;.]{0,60}(?:ký|ký kết|signing|signed)(?:"
                            + " \\p{L}{1,10}){0,3} $");

    /** "concluded in 2022 and valid until 2027". */
    private static final KeyPattern VALID =
            KeyPattern.of(
                    "^[^;.]{0,80}?(?:signed|concluded|inked|ký|ký kết)[^;.\\d]{0,12}(?<from>(?:19|20)\\d\\d)[^;.]{0,40}?(?:valid|in"
                            + " force|effective|hiệu lực|có giá trị)[^;.\\d]{0,24}(?<to>20\\d\\d)(?!\\d)");

    private static final KeyPattern REPLACES =
            KeyPattern.words(
                    "thay (?:cho|thế)",
                    "nối tiếp",
                    "kế tiếp",
                    "replac(?:ing|es?)",
                    "succeed(?:ing|s)?");

    private static final KeyPattern SAME_TERM =
            KeyPattern.of(
                    "^(?: hợp tác)? (?:có )?cùng (?:thời hạn|giai đoạn|kỳ hạn|thời gian|thời"
                            + " kỳ)|^[^,;.]{0,30} for the same (?:period|term|years)");

    /** Whether anything is told. */
    boolean told() {
        return to != null;
    }

    /** That of the document {@code all.get(i)} of the sentence; never null. */
    static DocumentTerm of(
            ArticleContext article, Sentence sentence, List<Instrument.Named> all, int i) {
        Instrument.Named named = all.get(i);
        PeriodMention period = period(article, sentence, all, i);
        if (period == null && SAME_TERM.matcher(sentence.key().substring(named.end())).find()) {
            period = lastBefore(article, sentence.span().start() + named.start());
        }
        return period != null
                ? new DocumentTerm(period.from(), period.to(), period)
                : ofYears(sentence, named);
    }

    private static PeriodMention period(
            ArticleContext article, Sentence sentence, List<Instrument.Named> all, int i) {
        int start = sentence.span().start() + all.get(i).start();
        int end = sentence.span().start() + all.get(i).end();
        int next =
                i + 1 < all.size()
                        ? sentence.span().start() + all.get(i + 1).start()
                        : sentence.span().end();
        PeriodMention before = null;
        for (PeriodMention period : article.periodsIn(sentence.span())) {
            if (period.form() != PeriodMention.Form.SPAN) {
                continue;
            }
            int gap = period.span().start() - end;
            if (gap >= 0
                    && gap <= PERIOD_AFTER
                    && period.span().start() < next
                    && !broken(article, end, period.span().start())
                    && !isOfTheOneBefore(article, end, period.span().start())
                    && !(all.get(i).vague() && isApart(article, end, period.span().start()))) {
                return period;
            }
            int back = start - period.span().end();
            if (back >= 0
                    && back <= PERIOD_BEFORE
                    && i == 0
                    && !broken(article, period.span().end(), start)) {
                before = period;
            }
        }
        return before;
    }

    /** "bản ghi nhớ cùng thời hạn": as long as what was named before. */
    private static PeriodMention lastBefore(ArticleContext article, int at) {
        return article.periodsIn(new Span(0, at)).stream()
                .filter(p -> p.form() == PeriodMention.Form.SPAN)
                .reduce((a, b) -> b)
                .orElse(null);
    }

    private static boolean broken(ArticleContext article, int from, int to) {
        return article.key().substring(from, to).indexOf(';') >= 0;
    }

    /** "bản ghi nhớ mới thay cho văn bản giai đoạn 2017 - 2022". */
    private static boolean isOfTheOneBefore(ArticleContext article, int from, int to) {
        return REPLACES.matcher(article.key().substring(from, to)).find();
    }

    /** A comma between contents and a period: the period is of what follows. */
    private static boolean isApart(ArticleContext article, int from, int to) {
        return article.key().substring(from, to).indexOf(',') >= 0;
    }

    /** Whether a year behind its name is when it was signed, and not for when it is. */
    static boolean isOfItsDay(Sentence sentence, Instrument.Named named) {
        return named.isOfTalks()
                || SINCE_SIGNED.matcher(sentence.key().substring(0, named.start())).find();
    }

    /** A plan "năm 2023" runs for that year; minutes "năm 2023" were taken then. */
    private static DocumentTerm ofYears(Sentence sentence, Instrument.Named named) {
        KeyMatcher year = OF_YEAR.matcher(sentence.key().substring(named.end()));
        if (year.find()) {
            EdtfDate one = EdtfDate.ofYear(Integer.parseInt(year.group("year")));
            return isOfItsDay(sentence, named) ? NONE : new DocumentTerm(one, one, null);
        }
        KeyMatcher end = UP_TO.matcher(sentence.key().substring(named.end()));
        if (end.find()) {
            return new DocumentTerm(
                    null, EdtfDate.ofYear(Integer.parseInt(end.group("year"))), null);
        }
        KeyMatcher valid = VALID.matcher(sentence.key().substring(named.end()));
        return valid.find()
                ? new DocumentTerm(
                        EdtfDate.ofYear(Integer.parseInt(valid.group("from"))),
                        EdtfDate.ofYear(Integer.parseInt(valid.group("to"))),
                        null)
                : NONE;
    }
}
