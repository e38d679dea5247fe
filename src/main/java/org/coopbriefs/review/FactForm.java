package org.coopbriefs.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coopbriefs.extraction.FactField;
import org.coopbriefs.extraction.FactField.Form;
import org.coopbriefs.extraction.Qualifier;
import org.coopbriefs.extraction.Scope;
import org.coopbriefs.text.DateBasis;
import org.coopbriefs.text.EdtfDate;
import org.coopbriefs.text.VietnameseFormat;
import org.coopbriefs.text.VietnameseInput;

/**
 * A fact as people write it: every value a text by its field's name, numbers and dates as in
 * Vietnamese. What a form doesn't show stays as it was.
 */
public final class FactForm {

    public static final String SCOPE = "scope";
    public static final String QUALIFIER = "qualifier";

    /** Set where the reading left the fact out of totals and a person counts it all the same. */
    public static final String COUNTED = "counted";

    private static final String DATE = "date";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String STATUS = "status";
    private static final int LONGEST_WORDS = 500;

    /** What facts of every kind tell. */
    private static final List<FactField> COMMON =
            List.of(
                    FactField.choice(QUALIFIER, names(Qualifier.values())),
                    FactField.choice(SCOPE, names(Scope.values())),
                    FactField.of(DATE, Form.DATE),
                    FactField.of(FROM, Form.DATE),
                    FactField.of(TO, Form.DATE));

    /** Statuses of a document with which it counts nowhere, and scopes alike. */
    private static final List<String> LEFT_OUT = List.of("PLANNED", "EVALUATED", "STOCK", "PART");

    private final List<FactField> fields;
    private final UnitNames units;
    private final Map<String, String> problems = new LinkedHashMap<>();

    /**
     * @param ofKind the fields of the fact's kind
     */
    public FactForm(List<FactField> ofKind, UnitNames units) {
        this.fields = Stream.concat(ofKind.stream(), COMMON.stream()).toList();
        this.units = units;
    }

    private static String[] names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toArray(String[]::new);
    }

    /** All that the form asks for, that of the kind first. */
    public List<FactField> fields() {
        return fields;
    }

    /** The texts of a fact's fields; an empty one where it tells nothing. */
    public Map<String, String> written(FactValue value) {
        Map<String, String> texts = new LinkedHashMap<>();
        fields.forEach(field -> texts.put(field.name(), text(field, valueOf(field, value))));
        return texts;
    }

    private static Object valueOf(FactField field, FactValue value) {
        return switch (field.name()) {
            case SCOPE -> value.scope();
            case QUALIFIER -> value.qualifier();
            case DATE -> value.date();
            case FROM -> value.spanFrom();
            case TO -> value.spanTo();
            default -> value.fields().get(field.name());
        };
    }

    private String text(FactField field, Object value) {
        if (value == null) {
            return "";
        }
        return switch (field.form()) {
            case COUNT, AMOUNT -> VietnameseFormat.number(new BigDecimal(value.toString()));
            case DATE ->
                    EdtfDate.isEdtf(value.toString())
                            ? dateText(EdtfDate.parse(value.toString()))
                            : value.toString();
            case UNIT, PARTY -> units.name(value.toString());
            case PARTIES ->
                    (value instanceof List<?> many ? many : List.of(value))
                            .stream()
                                    .map(one -> units.name(one.toString()))
                                    .collect(Collectors.joining("; "));
            default -> value.toString();
        };
    }

    private static String dateText(EdtfDate date) {
        if (date.isDay()) {
            return VietnameseFormat.date(date.first());
        }
        return date.isMonth() ? date.month() + "/" + date.year() : String.valueOf(date.year());
    }

    /**
     * What was written, as a fact; the very same value where nothing was changed.
     *
     * @param typed gives the text of a field, null where the form didn't have it
     * @throws Refused where something can't be read
     */
    public FactValue read(FactValue before, UnaryOperator<String> typed) {
        problems.clear();
        Map<String, Object> read = new LinkedHashMap<>();
        fields.forEach(field -> read.put(field.name(), read(field, typed)));
        refuseContradictions(read);
        if (!problems.isEmpty()) {
            throw new Refused(Map.copyOf(problems));
        }
        FactValue after = value(before, read, typed.apply(COUNTED) != null);
        boolean same = written(after).equals(written(before)) && after.counts() == before.counts();
        return same ? before : after;
    }

    private Object read(FactField field, UnaryOperator<String> typed) {
        String text = typed.apply(field.name());
        if (text == null || text.isBlank()) {
            if (field.needed()) {
                problems.put(field.name(), "needed");
            }
            return null;
        }
        try {
            return value(field, text.strip());
        } catch (VietnameseInput.Unreadable unreadable) {
            problems.put(field.name(), field.form() == Form.DATE ? "no-date" : "no-number");
        } catch (ArithmeticException broken) {
            problems.put(field.name(), "no-whole-number");
        } catch (NoSuchUnit unknown) {
            problems.put(field.name(), "no-unit");
        } catch (IllegalArgumentException none) {
            problems.put(field.name(), "no-choice");
        }
        return null;
    }

    private Object value(FactField field, String text) {
        return switch (field.form()) {
            case COUNT -> VietnameseInput.number(text).intValueExact();
            case AMOUNT -> VietnameseInput.number(text);
            case DATE -> VietnameseInput.date(text).toString();
            case YES_NO -> Boolean.valueOf(text);
            case WORDS -> shortened(text);
            case UNIT -> units.slug(text).orElseThrow(NoSuchUnit::new);
            case PARTY -> units.slug(text).orElse(shortened(text));
            case PARTIES ->
                    Arrays.stream(text.split("[;\\n]"))
                            .map(String::strip)
                            .filter(one -> !one.isEmpty())
                            .map(one -> units.slug(one).orElse(shortened(one)))
                            .toList();
            case CHOICE -> chosen(field, text);
        };
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_WORDS));
    }

    private static String chosen(FactField field, String text) {
        if (!field.choices().contains(text)) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private void refuseContradictions(Map<String, Object> read) {
        refuseOrder(read, FROM, TO);
        refuseOrder(read, "periodFrom", "periodTo");
        boolean range = Qualifier.RANGE.name().equals(read.get(QUALIFIER));
        for (String upper : List.of("countTo", "amountTo")) {
            boolean asked = fields.stream().anyMatch(field -> field.name().equals(upper));
            if (range && asked && read.get(upper) == null) {
                problems.putIfAbsent(upper, "needed");
            }
        }
    }

    private void refuseOrder(Map<String, Object> read, String first, String second) {
        if (read.get(first) instanceof String from
                && read.get(second) instanceof String to
                && EdtfDate.parse(from).first().isAfter(EdtfDate.parse(to).last())) {
            problems.put(second, "order");
        }
    }

    private FactValue value(FactValue before, Map<String, Object> read, boolean counted) {
        Scope scope = read.get(SCOPE) == null ? before.scope() : Scope.valueOf(text(read, SCOPE));
        Qualifier qualifier =
                read.get(QUALIFIER) == null
                        ? Qualifier.EXACT
                        : Qualifier.valueOf(text(read, QUALIFIER));
        String date = text(read, DATE);
        String leftOut = leftOut(before, read, scope, counted);
        return new FactValue(
                scope,
                qualifier,
                date,
                date == null || date.equals(before.date())
                        ? (date == null ? null : before.dateFrom())
                        : DateBasis.REVIEWED,
                text(read, FROM),
                text(read, TO),
                leftOut == null,
                leftOut,
                merged(before, read, qualifier));
    }

    /** Why it is in no total by itself, or null; as the reading says unless the person differs. */
    private static String leftOut(
            FactValue before, Map<String, Object> read, Scope scope, boolean counted) {
        String status = text(read, STATUS);
        boolean differs =
                scope != before.scope()
                        || status != null && !status.equals(before.fields().get(STATUS));
        if (!differs) {
            return before.counts() || counted ? null : reasonOf(before);
        }
        return Stream.of(scope.name(), status == null ? "" : status)
                .map(word -> word.equals("DRAFTED") ? "PLANNED" : word)
                .filter(LEFT_OUT::contains)
                .findFirst()
                .orElse(null);
    }

    private static String reasonOf(FactValue before) {
        return before.reason() == null ? before.scope().name() : before.reason();
    }

    private Map<String, Object> merged(
            FactValue before, Map<String, Object> read, Qualifier qualifier) {
        Map<String, Object> merged = new LinkedHashMap<>(before.fields());
        List<String> common = COMMON.stream().map(FactField::name).toList();
        List<String> mine = new ArrayList<>();
        fields.stream().map(FactField::name).filter(n -> !common.contains(n)).forEach(mine::add);
        for (String name : mine) {
            merged.remove(name);
            if (read.get(name) != null) {
                merged.put(name, read.get(name));
            }
        }
        if (qualifier != Qualifier.RANGE) {
            merged.remove("countTo");
            merged.remove("amountTo");
        }
        return merged;
    }

    private static String text(Map<String, Object> read, String name) {
        return (String) read.get(name);
    }

    /** Nobody knows this unit. */
    private static final class NoSuchUnit extends RuntimeException {}

    /** Some fields can't be read; the problems are words by field. */
    public static final class Refused extends RuntimeException {
        private final transient Map<String, String> problems;

        Refused(Map<String, String> problems) {
            this.problems = problems;
        }

        public Map<String, String> problems() {
            return problems;
        }
    }
}
