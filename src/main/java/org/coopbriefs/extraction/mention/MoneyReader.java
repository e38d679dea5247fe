package org.coopbriefs.extraction.mention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.coopbriefs.extraction.Qualifier;
import org.coopbriefs.text.Span;

/** Finds sums of money, and joins to each the conversion that is told beside it. */
public final class MoneyReader implements MentionFinder<MoneyMention> {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    /** What may stand between a sum and its conversion. */
    private static final Set<String> BETWEEN =
            NumberWords.set(
                    "(",
                    ",",
                    "~",
                    "≈",
                    "=",
                    "tương",
                    "đương",
                    "với",
                    "tức",
                    "là",
                    "hay",
                    "bằng",
                    "quy",
                    "đổi",
                    "ra",
                    "khoảng",
                    "hơn",
                    "gần",
                    "equivalent",
                    "to",
                    "about",
                    "or",
                    "equal",
                    "trị",
                    "giá",
                    "ước",
                    "tính");

    private static final Set<String> CONVERTS =
            NumberWords.set("(", "tương", "tức", "equivalent", "quy", "~", "≈", "=");

    /** Behind "200 triệu" they show that dong are meant: nothing is counted by it. */
    private static final Set<String> AFTER_BARE =
            NumberWords.set(
                    "để", "cho", "hỗ", "giúp", "mua", "xây", "từ", "và", "tiền", "nhằm", "ủng",
                    "vào", "đào", "tặng", "trao", "được", "kinh", "thực", "nữa", "còn", "");

    private final boolean english;
    private final NumberReader numbers;

    /** Reads English where {@code english}, else Vietnamese. */
    public MoneyReader(boolean english) {
        this.english = english;
        this.numbers = new NumberReader(english);
    }

    @Override
    public List<MoneyMention> find(ReadText text) {
        Tokens tokens = text.tokens();
        List<MoneyMention> sums = new ArrayList<>();
        for (NumberMention number : text.mentions(numbers)) {
            MoneyMention sum = sum(tokens, number);
            if (sum != null && !isTaken(sum, sums)) {
                sums.add(sum);
            }
        }
        return joined(tokens, sums);
    }

    /** "1$2 tỷ": one sign makes one sum. */
    private static boolean isTaken(MoneyMention sum, List<MoneyMention> sums) {
        return !sums.isEmpty() && sum.span().start() < sums.getLast().span().end();
    }

    private MoneyMention sum(Tokens tokens, NumberMention number) {
        int end = tokens.behindHyphen(tokens.indexAt(number.span().end()));
        int behind = Currencies.lengthAt(tokens, end);
        if (behind > 0) {
            int close = tokens.at(end + behind - 1).span().end();
            String code = Currencies.code(tokens, end, behind);
            return money(number, new Span(number.span().start(), close), code, false);
        }
        String before = codeBefore(tokens, number);
        if (before != null) {
            return money(number, number.span(), before, false);
        }
        return isBareSum(tokens, number, end) ? money(number, number.span(), "VND", true) : null;
    }

    private static MoneyMention money(
            NumberMention number, Span span, String currency, boolean assumed) {
        return new MoneyMention(
                span,
                number.value(),
                number.upTo(),
                currency,
                number.qualifier(),
                null,
                assumed,
                number.doubtful());
    }

    /** The currency whose sign stands within the number's span, before its first digit. */
    private static String codeBefore(Tokens tokens, NumberMention number) {
        int first = tokens.indexAt(number.span().start());
        int end = tokens.indexAt(number.span().end());
        for (int i = first; i < end; i++) {
            if (tokens.at(i).is(Token.Kind.FIGURE)) {
                int length = Currencies.lengthBefore(tokens, i);
                return length == 0 ? null : Currencies.code(tokens, i - length, length);
            }
        }
        return null;
    }

    /** "mỗi tỉnh 200 triệu": millions of nothing else. */
    private boolean isBareSum(Tokens tokens, NumberMention number, int end) {
        Token last = tokens.at(end - 1);
        Token next = tokens.at(end);
        boolean multiplied =
                last.is("triệu")
                        || last.is("tỷ")
                        || last.is("tỉ")
                        || last.is("tr")
                        || last.is("rưỡi");
        boolean alone =
                next.is(Token.Kind.MARK) && !next.is("%") || AFTER_BARE.contains(next.text());
        return !english && multiplied && alone && number.value().compareTo(MILLION) >= 0;
    }

    private static List<MoneyMention> joined(Tokens tokens, List<MoneyMention> sums) {
        List<MoneyMention> result = new ArrayList<>();
        for (MoneyMention sum : sums) {
            MoneyMention last = result.isEmpty() ? null : result.getLast();
            if (last == null || last.conversion() != null) {
                result.add(sum);
            } else if (converts(tokens, last, sum)) {
                result.set(result.size() - 1, last.convertedTo(sum));
            } else if (isRange(tokens, last, sum)) {
                result.set(result.size() - 1, range(last, sum));
            } else {
                result.add(sum);
            }
        }
        return List.copyOf(result);
    }

    private static boolean converts(Tokens tokens, MoneyMention sum, MoneyMention next) {
        if (sum.currency().equals(next.currency())) {
            return false;
        }
        boolean converts = false;
        int end = tokens.indexAt(next.span().start());
        for (int i = tokens.indexAt(sum.span().end()); i < end; i++) {
            if (!BETWEEN.contains(tokens.at(i).text())) {
                return false;
            }
            converts |= CONVERTS.contains(tokens.at(i).text());
        }
        return converts;
    }

    /** "8,9 triệu đồng đến 11,9 triệu đồng". */
    private static boolean isRange(Tokens tokens, MoneyMention lower, MoneyMention upper) {
        int between = tokens.indexAt(lower.span().end());
        String word = tokens.at(between).text();
        boolean to =
                word.equals("đến") || word.equals("tới") || word.equals("-") || word.equals("to");
        return to
                && between + 1 == tokens.indexAt(upper.span().start())
                && lower.currency().equals(upper.currency())
                && lower.upTo() == null
                && upper.upTo() == null
                && lower.amount().compareTo(upper.amount()) < 0;
    }

    private static MoneyMention range(MoneyMention lower, MoneyMention upper) {
        return new MoneyMention(
                new Span(lower.span().start(), upper.span().end()),
                lower.amount(),
                upper.amount(),
                lower.currency(),
                Qualifier.RANGE,
                null,
                lower.currencyAssumed(),
                lower.doubtful() || upper.doubtful());
    }
}
