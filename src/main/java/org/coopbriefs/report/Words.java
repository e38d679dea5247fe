package org.coopbriefs.report;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coopbriefs.report.BrokenTemplate.Fault;
import org.coopbriefs.text.EdtfDate;

/**
 * Says numbers, dates, sums and sentences in one language. Not for use by several threads at once.
 */
final class Words {

    /** No data; none is "0". */
    static final String NO_DATA = "–";

    private static final Map<String, ULocale> LOCALES =
            Map.of(
                    "vi", ULocale.forLanguageTag("vi-VN"),
                    "en", ULocale.forLanguageTag("en-GB"),
                    "lo", ULocale.forLanguageTag("lo-LA"));

    private final MessageBundle bundle;
    private final ULocale locale;
    private final NumberFormat numbers;
    private final Map<String, MessageFormat> formats = new HashMap<>();

    Words(MessageBundle bundle) {
        this.bundle = bundle;
        this.locale = LOCALES.get(bundle.language());
        this.numbers = NumberFormat.getNumberInstance(locale);
        numbers.setMaximumFractionDigits(6);
        if (numbers instanceof DecimalFormat decimal) {
            decimal.setMinimumGroupingDigits(1);
        }
    }

    String language() {
        return bundle.language();
    }

    ULocale locale() {
        return locale;
    }

    boolean has(String key) {
        return bundle.find(key) != null;
    }

    /**
     * A message with its places filled; numbers among the arguments are written as the language
     * does.
     */
    String text(String key, Object... arguments) {
        return formats.computeIfAbsent(key, this::format).format(arguments);
    }

    /**
     * The message for one of a list of names that may grow: the name itself where no message knows
     * it.
     */
    String nameOf(String group, String name) {
        return name == null ? "" : has(group + "." + name) ? text(group + "." + name) : name;
    }

    private MessageFormat format(String key) {
        String pattern = bundle.find(key);
        if (pattern == null) {
            throw new BrokenTemplate(language() + ".properties", Fault.NO_MESSAGE, key);
        }
        try {
            return new MessageFormat(pattern, locale);
        } catch (IllegalArgumentException e) {
            throw new BrokenTemplate(
                    language() + ".properties", Fault.BROKEN_MESSAGE, key, e.getMessage());
        }
    }

    /** "–" for what is not known. */
    String number(Number number) {
        return number == null ? NO_DATA : numbers.format(number);
    }

    /**
     * "450.000.000 đồng".
     *
     * @param currency ISO 4217
     */
    String money(BigDecimal amount, String currency) {
        String key = "money." + currency;
        return has(key) ? text(key, number(amount)) : text("money.other", number(amount), currency);
    }

    /** "26/6/2022", "01/02/2022". */
    String date(LocalDate day) {
        return text(
                "date.day",
                String.valueOf(day.getDayOfMonth()),
                String.valueOf(day.getMonthValue()),
                String.valueOf(day.getYear()),
                monthName(day.getMonthValue()),
                "%02d".formatted(day.getDayOfMonth()),
                officialMonth(day.getMonthValue()));
    }

    /**
     * Decree 30/2020/NĐ-CP, annex I: a leading zero for the months 1 and 2, as for days below 10.
     */
    private static String officialMonth(int month) {
        return month <= 2 ? "0" + month : String.valueOf(month);
    }

    /** As precise as it is; "" for an unknown one. */
    String date(EdtfDate date) {
        if (date == null) {
            return "";
        }
        if (date.isDay()) {
            return date(date.first());
        }
        String year = String.valueOf(date.year());
        return date.month() == null
                ? text("date.year", year)
                : text("date.month", String.valueOf(date.month()), year, monthName(date.month()));
    }

    String monthName(int month) {
        String[] names =
                new DateFormatSymbols(locale)
                        .getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE);
        return names[month - 1];
    }

    /** "a, b và c". */
    String list(List<String> items) {
        return com.ibm.icu.text.ListFormatter.getInstance(locale).format(items);
    }
}
