package org.coopbriefs.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.coopbriefs.extraction.Ground.Type;
import org.coopbriefs.extraction.mention.DateMention;
import org.coopbriefs.extraction.mention.MoneyMention;
import org.coopbriefs.extraction.mention.MoneyReader;
import org.coopbriefs.extraction.mention.NumberMention;
import org.coopbriefs.extraction.mention.NumberReader;
import org.coopbriefs.extraction.mention.PeriodMention;
import org.coopbriefs.extraction.mention.PlaceMention;
import org.coopbriefs.text.EdtfDate;
import org.coopbriefs.text.Span;

/**
 * Tells from which words of the article the values of a finding were read. It knows no kind of
 * fact: a value rests on the mention that has this value, best in the figure itself, then in its
 * sentence, then, for places and times, the last one before.
 */
final class Grounding {

    /** What was read somewhere; {@code value} as in {@link Ground}. */
    private record Read(Type type, Span span, String value) {

        Ground as(String field) {
            return new Ground(field, type, span, value);
        }
    }

    private final String body;

    /** By value, then by place in the body. */
    private final Map<String, TreeMap<Integer, Read>> figures = new HashMap<>();

    private final Map<String, TreeMap<Integer, Read>> times = new HashMap<>();
    private final Map<String, TreeMap<Integer, Read>> places = new HashMap<>();

    private final TreeMap<Integer, Read> periods = new TreeMap<>();
    private final TreeMap<Integer, Read> sums = new TreeMap<>();

    Grounding(ArticleContext context) {
        this.body = context.body();
        Span all = new Span(0, body.length());
        context.mentions(new NumberReader(context.english())).forEach(this::add);
        context.mentions(new MoneyReader(context.english())).forEach(this::add);
        context.datesIn(all).forEach(this::add);
        context.periodsIn(all).forEach(this::add);
        context.placesIn(all).forEach(this::add);
    }

    private void add(NumberMention number) {
        String value = number.value().toPlainString();
        add(figures, key(number.value()), new Read(Type.NUMBER, number.span(), value));
    }

    private void add(MoneyMention money) {
        String value = money.amount().toPlainString() + " " + money.currency();
        Read read = new Read(Type.MONEY, money.span(), value);
        add(figures, key(money.amount()), read);
        sums.put(read.span().start(), read);
    }

    private void add(DateMention date) {
        if (date.month() == null && date.year() == null) {
            return;
        }
        EdtfDate known = date.in(null);
        String value = known == null ? dayOf(date.month(), date.day()) : known.toString();
        add(times, value, new Read(Type.DATE, date.span(), value));
    }

    /** A day or month without its year, as ISO 8601 once wrote it. */
    private static String dayOf(Integer month, Integer day) {
        return day == null
                ? String.format(Locale.ROOT, "--%02d", month)
                : String.format(Locale.ROOT, "--%02d-%02d", month, day);
    }

    private void add(PeriodMention period) {
        Read read =
                new Read(Type.PERIOD, period.span(), text(period.from()) + "/" + text(period.to()));
        periods.put(read.span().start(), read);
        Stream.of(period.from(), period.to())
                .filter(Objects::nonNull)
                .forEach(end -> add(times, end.toString(), read));
    }

    private static String text(EdtfDate date) {
        return date == null ? ".." : date.toString();
    }

    private void add(PlaceMention place) {
        add(places, place.slug(), new Read(Type.PLACE, place.span(), place.slug()));
    }

    private static void add(Map<String, TreeMap<Integer, Read>> index, String key, Read read) {
        index.computeIfAbsent(key, k -> new TreeMap<>()).put(read.span().start(), read);
    }

    private static String key(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** In the order of the words; a value that was concluded and is nowhere written has none. */
    List<Ground> of(Finding finding) {
        List<Ground> grounds = new ArrayList<>();
        time("date", finding.date(), finding).ifPresent(grounds::add);
        time("from", finding.from(), finding).ifPresent(grounds::add);
        time("to", finding.to(), finding).ifPresent(grounds::add);
        finding.fields().forEach((field, value) -> grounds.addAll(of(field, value, finding)));
        grounds.sort(Comparator.comparing(Ground::span).thenComparing(Ground::field));
        return grounds;
    }

    private List<Ground> of(String field, Object value, Finding finding) {
        return switch (value) {
            case Collection<?> many ->
                    many.stream().flatMap(one -> of(field, one, finding).stream()).toList();
            case Number number -> figure(field, number, finding).stream().toList();
            case String text -> text(field, text, finding).stream().toList();
            default -> List.of();
        };
    }

    /** A product rests on the sum that was multiplied. */
    private Optional<Ground> figure(String field, Number number, Finding finding) {
        TreeMap<Integer, Read> written =
                figures.getOrDefault(key(new BigDecimal(number.toString())), new TreeMap<>());
        return within(written, finding.evidence().mention())
                .or(() -> within(written, finding.evidence().sentence()))
                .or(() -> within(sums, finding.evidence().mention()))
                .map(read -> read.as(field));
    }

    private Optional<Ground> text(String field, String text, Finding finding) {
        if (places.containsKey(text)) {
            return nearest(places.get(text), finding).map(read -> read.as(field));
        }
        if (EdtfDate.isEdtf(text)) {
            return time(field, EdtfDate.parse(text), finding);
        }
        return words(text, finding.evidence().sentence())
                .map(span -> new Ground(field, Type.WORDS, span, null));
    }

    /** Where the text stands as whole words. */
    private Optional<Span> words(String text, Span sentence) {
        int at = text.isBlank() ? -1 : body.indexOf(text, sentence.start(), sentence.end());
        int end = at + text.length();
        boolean found = at >= 0 && isEdge(at) && isEdge(end);
        return found ? Optional.of(new Span(at, end)) : Optional.empty();
    }

    private boolean isEdge(int at) {
        return at == 0
                || at == body.length()
                || !Character.isLetterOrDigit(body.charAt(at - 1))
                || !Character.isLetterOrDigit(body.charAt(at));
    }

    private Optional<Ground> time(String field, EdtfDate date, Finding finding) {
        if (date == null) {
            return Optional.empty();
        }
        TreeMap<Integer, Read> whole = times.getOrDefault(date.toString(), new TreeMap<>());
        Optional<Read> read = nearest(whole, finding);
        if (read.isEmpty() && date.month() != null) {
            String day = dayOf(date.month(), date.day());
            read = nearest(times.getOrDefault(day, new TreeMap<>()), finding);
        }
        return read.or(() -> within(periods, finding.evidence().sentence()))
                .map(found -> found.as(field));
    }

    private static Optional<Read> nearest(TreeMap<Integer, Read> written, Finding finding) {
        Span sentence = finding.evidence().sentence();
        return within(written, finding.evidence().mention())
                .or(() -> within(written, sentence))
                .or(() -> read(written.floorEntry(sentence.start())))
                .or(() -> read(written.firstEntry()));
    }

    private static Optional<Read> within(TreeMap<Integer, Read> written, Span span) {
        return read(written.ceilingEntry(span.start())).filter(read -> span.contains(read.span()));
    }

    private static Optional<Read> read(Map.Entry<Integer, Read> entry) {
        return Optional.ofNullable(entry).map(Map.Entry::getValue);
    }
}
