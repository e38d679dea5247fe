package org.coopbriefs.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coopbriefs.extraction.FactExtractor;
import org.coopbriefs.extraction.Qualifier;
import org.coopbriefs.extraction.Scope;
import org.coopbriefs.reference.Province;
import org.coopbriefs.reference.Provinces;
import org.coopbriefs.text.Bundles;
import org.coopbriefs.text.EdtfDate;
import org.coopbriefs.text.VietnameseFormat;

/**
 * A fact in a few words, for lists and tables; the words are those of the bundle {@code
 * messages/fact}. Numbers and dates are written as Vietnamese readers write them in any language.
 */
@ApplicationScoped
public class FactWords {

    static final String BUNDLE = "messages.fact";

    @Inject Provinces provinces;
    @Inject FactExtractor extractor;

    /** The figure: "1.347 lưu học sinh Lào", "450 triệu đồng", "biên bản ghi nhớ 2022–2024". */
    public String figure(Fact fact, String language) {
        Map<String, Object> fields = fact.fields;
        if (fields.get("amount") != null) {
            String currency = Objects.toString(fields.get("currency"), "VND");
            return qualified(fact, language, amounts(fields, currency, language));
        }
        if (fields.get("count") != null) {
            return qualified(fact, language, range(fields, "count"))
                    + " "
                    + counted(fact, language);
        }
        if (fields.get("item") != null) {
            return Stream.of(number(fields.get("quantity")), fields.get("item").toString())
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.joining(" "));
        }
        if (fields.get("instrument") != null) {
            return document(fields, language);
        }
        return kind(fact.kind, language)
                + (fields.get("size") == null ? "" : ": " + number(fields.get("size")));
    }

    /** Who it is between: "Sơn La → Xay Sổm Bun", "Huế, Salavan"; empty where it doesn't say. */
    public String parties(Fact fact, String language) {
        Map<String, Object> fields = fact.fields;
        String way = way(fields.get("provider"), fields.get("receiver"), language);
        if (way.isEmpty()) {
            way = way(fields.get("visitor"), fields.get("visited"), language);
        }
        if (way.isEmpty() && fields.get("parties") instanceof Collection<?> many) {
            return units(many, language);
        }
        return way.isEmpty()
                ? units(
                        Stream.of("host", "partner", "province")
                                .map(fields::get)
                                .filter(Objects::nonNull)
                                .toList(),
                        language)
                : way;
    }

    private String way(Object from, Object to, String language) {
        return from == null && to == null ? "" : unit(from, language) + " → " + unit(to, language);
    }

    private String units(Collection<?> slugs, String language) {
        return slugs.stream().map(slug -> unit(slug, language)).collect(Collectors.joining(", "));
    }

    /** A unit's name; what is no unit stays as it is. Several slugs may be parted by semicolons. */
    public String unit(Object slug, String language) {
        return slug == null
                ? "?"
                : Stream.of(slug.toString().split("; "))
                        .map(one -> provinces.bySlug(one).map(u -> name(u, language)).orElse(one))
                        .collect(Collectors.joining(", "));
    }

    /** A unit that has ended is told apart from a later one of the same name. */
    private String name(Province unit, String language) {
        if (language.equals("vi")) {
            return unit.label();
        }
        return unit.validTo() == null
                ? unit.name(language)
                : word(
                        language,
                        "unit.until",
                        unit.name(language),
                        VietnameseFormat.date(unit.validTo()));
    }

    /** What people call a kind. */
    public String kind(String kind, String language) {
        Map<String, String> labels = extractor.kinds().getOrDefault(kind, Map.of());
        return labels.getOrDefault(language, labels.getOrDefault("vi", kind));
    }

    /** A word of the interface in people's: {@code value("scope", "STOCK", "vi")}. */
    public String value(String field, Object value, String language) {
        return value == null ? "" : known(language, field + "." + value, value.toString());
    }

    /** What people call a field. */
    public String field(String name, String language) {
        return known(language, "field." + name, name);
    }

    /** "26/6/2022", "tháng 6/2022", "năm 2022", or "chưa rõ". */
    public String date(String edtf, String language) {
        EdtfDate date = EdtfDate.parse(edtf);
        if (date == null) {
            return word(language, "date.unknown");
        }
        if (date.isDay() || language.equals("vi")) {
            return VietnameseFormat.date(date);
        }
        return date.isMonth() ? date.month() + "/" + date.year() : String.valueOf(date.year());
    }

    /** The span of a running sum or of several years: "từ 2002", "2018–2021"; empty without. */
    public String span(Fact fact, String language) {
        if (fact.spanFrom == null) {
            return "";
        }
        return fact.spanTo == null
                ? word(language, "span.from", date(fact.spanFrom, language))
                : date(fact.spanFrom, language) + " – " + date(fact.spanTo, language);
    }

    private String qualified(Fact fact, String language, String figure) {
        return fact.qualifier == Qualifier.EXACT || fact.qualifier == Qualifier.RANGE
                ? figure
                : value("qualifier", fact.qualifier, language) + " " + figure;
    }

    private static String amounts(Map<String, Object> fields, String currency, String language) {
        String amount =
                VietnameseFormat.compactMoney(decimal(fields.get("amount")), currency, language);
        return fields.get("amountTo") == null
                ? amount
                : number(fields.get("amount"))
                        + " – "
                        + VietnameseFormat.compactMoney(
                                decimal(fields.get("amountTo")), currency, language);
    }

    private static String range(Map<String, Object> fields, String name) {
        String from = number(fields.get(name));
        return fields.get(name + "To") == null
                ? from
                : from + " – " + number(fields.get(name + "To"));
    }

    private String counted(Fact fact, String language) {
        Object who = fact.fields.get("who");
        Object unit = fact.fields.get("unit");
        if (who != null && (unit == null || unit.equals("PEOPLE"))) {
            return who.toString();
        }
        return unit == null
                ? kind(fact.kind, language).toLowerCase(Locale.ROOT)
                : value("unit", unit, language);
    }

    private String document(Map<String, Object> fields, String language) {
        String name = value("instrument", fields.get("instrument"), language);
        String period =
                Stream.of(fields.get("periodFrom"), fields.get("periodTo"))
                        .filter(Objects::nonNull)
                        .map(year -> date(year.toString(), "en"))
                        .distinct()
                        .collect(Collectors.joining("–"));
        Object status = fields.get("status");
        boolean signed = status == null || status.equals("SIGNED");
        return Stream.of(name, period, signed ? "" : "(" + value("status", status, language) + ")")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String number(Object value) {
        return value == null ? "" : VietnameseFormat.number(decimal(value));
    }

    private static BigDecimal decimal(Object value) {
        return new BigDecimal(value.toString());
    }

    /** That it is only promised, a running sum, present or a part; empty for what happened. */
    public String scopeIfTelling(Fact fact, String language) {
        return fact.scope == Scope.EVENT ? "" : value("scope", fact.scope, language);
    }

    private static String known(String language, String key, String otherwise) {
        try {
            return word(language, key);
        } catch (MissingResourceException none) {
            return otherwise;
        }
    }

    private static String word(String language, String key, Object... values) {
        return new MessageFormat(bundle(language).getString(key), Locale.of(language))
                .format(values);
    }

    static ResourceBundle bundle(String language) {
        return Bundles.of(BUNDLE, Locale.of(language));
    }
}
