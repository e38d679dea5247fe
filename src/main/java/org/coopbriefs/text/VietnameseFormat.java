package org.coopbriefs.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/**
 * How Vietnamese writes numbers, money and dates: a point groups thousands, a comma begins
 * decimals.
 */
public final class VietnameseFormat {

    private static final int MOST_DECIMALS = 6;
    private static final int COMPACT_DECIMALS = 2;
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private static final Map<String, String> CURRENCIES =
            Map.of("VND", "đồng", "LAK", "kíp", "THB", "baht", "CNY", "nhân dân tệ", "JPY", "yên");

    private VietnameseFormat() {}

    public static String number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    /** With as many decimals as it has, six at most. */
    public static String number(BigDecimal number) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMaximumFractionDigits(MOST_DECIMALS);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    /**
     * In full: "450.000.000 đồng", "20.000 USD".
     *
     * @param currency ISO 4217
     */
    public static String money(BigDecimal amount, String currency) {
        return number(amount) + " " + nameOf(currency);
    }

    /**
     * As newspapers write it, never rounded: "450 triệu đồng", "1,2 tỷ đồng"; in full where neither
     * unit gives two decimals or fewer.
     *
     * @param currency ISO 4217
     */
    public static String compactMoney(BigDecimal amount, String currency) {
        String compact = inUnits(amount, BILLION, "tỷ");
        if (compact == null) {
            compact = inUnits(amount, MILLION, "triệu");
        }
        return compact == null ? money(amount, currency) : compact + " " + nameOf(currency);
    }

    /**
     * The same in the words of a language, figures as Vietnamese readers write them: "450 million
     * dong".
     *
     * @param language vi or en
     */
    public static String compactMoney(BigDecimal amount, String currency, String language) {
        if (!language.equals("en")) {
            return compactMoney(amount, currency);
        }
        String compact = inUnits(amount, BILLION, "billion");
        if (compact == null) {
            compact = inUnits(amount, MILLION, "million");
        }
        String name = currency.equals("VND") ? "dong" : currency;
        return (compact == null ? number(amount) : compact) + " " + name;
    }

    private static String inUnits(BigDecimal amount, BigDecimal unit, String name) {
        if (amount.abs().compareTo(unit) < 0) {
            return null;
        }
        BigDecimal units = amount.divide(unit).stripTrailingZeros();
        return units.scale() > COMPACT_DECIMALS ? null : number(units) + " " + name;
    }

    private static String nameOf(String currency) {
        return CURRENCIES.getOrDefault(currency, currency);
    }

    /** "26/6/2022". */
    public static String date(LocalDate date) {
        return date.getDayOfMonth() + "/" + date.getMonthValue() + "/" + date.getYear();
    }

    /** At its own precision: "26/6/2022", "tháng 6/2022", "năm 2022". */
    public static String date(EdtfDate date) {
        if (date.isDay()) {
            return date(date.first());
        }
        return date.isMonth() ? "tháng " + date.month() + "/" + date.year() : "năm " + date.year();
    }

    /**
     * As administrative documents write it: "ngày 05 tháng 01 năm 2026". Days below 10 and the
     * months 1 and 2 have a leading zero (decree 30/2020/NĐ-CP, annex I, part I, section II, point
     * 4b).
     */
    public static String officialDate(LocalDate date) {
        int month = date.getMonthValue();
        return "ngày %02d tháng %s năm %d"
                .formatted(
                        date.getDayOfMonth(),
                        month <= 2 ? "0" + month : String.valueOf(month),
                        date.getYear());
    }
}
