package org.coopbriefs.extraction.mention;

import java.math.BigDecimal;

/** Reads what is written with digits, by the notation of the language. */
final class Figures {

    /** More digits than any sum of money has: not a quantity. */
    private static final int LONGEST = 18;

    private final boolean english;

    Figures(boolean english) {
        this.english = english;
    }

    /**
     * A figure as a value, or null where it is none ("27.12.2022", a telephone number).
     *
     * @param big true where a multiplier or a currency follows, so that a decimal is possible
     */
    Numeral read(String figure, int end, boolean big) {
        if (figure.length() > LONGEST || figure.charAt(0) > '9') {
            return null;
        }
        int point = figure.indexOf('.');
        int comma = figure.indexOf(',');
        if (point < 0 && comma < 0) {
            return figure.length() > 2 && figure.charAt(0) == '0' ? null : plain(figure, end);
        }
        if (point >= 0 && comma >= 0) {
            return mixed(figure, point < comma ? '.' : ',', end);
        }
        char mark = point >= 0 ? '.' : ',';
        return one(figure, mark, end, big);
    }

    private static Numeral plain(String digits, int end) {
        return numeral(digits, end, false);
    }

    private static Numeral numeral(String digits, int end, boolean doubtful) {
        return new Numeral(new BigDecimal(digits), true, BigDecimal.ONE, end, doubtful);
    }

    /** "1.234,5" or "1,234.5": the first mark groups, the last one is the decimal mark. */
    private static Numeral mixed(String figure, char grouping, int end) {
        char decimal = grouping == '.' ? ',' : '.';
        int cut = figure.indexOf(decimal);
        boolean last = figure.indexOf(decimal, cut + 1) < 0 && figure.indexOf(grouping, cut) < 0;
        if (!last || !grouped(figure.substring(0, cut), grouping)) {
            return null;
        }
        return plain(
                without(figure.substring(0, cut), grouping) + "." + figure.substring(cut + 1), end);
    }

    private Numeral one(String figure, char mark, int end, boolean big) {
        boolean grouped = grouped(figure, mark);
        boolean single = figure.indexOf(mark) == figure.lastIndexOf(mark);
        char ownGrouping = english ? ',' : '.';
        if (grouped && (!single || mark == ownGrouping) && figure.charAt(0) != '0') {
            return plain(without(figure, mark), end);
        }
        if (!single) {
            return null;
        }
        boolean threeDigits = grouped && figure.charAt(0) != '0';
        if (threeDigits && !english) {
            return foreignThousands(figure, end, big);
        }
        if (threeDigits && !big) {
            return numeral(without(figure, mark), end, true);
        }
        return plain(figure.replace(',', '.'), end);
    }

    /** "3,390" in Vietnamese: thousands by a foreign habit, or a decimal; nobody can tell. */
    private static Numeral foreignThousands(String figure, int end, boolean big) {
        return big
                ? numeral(figure.replace(',', '.'), end, true)
                : numeral(without(figure, ','), end, true);
    }

    private static String without(String figure, char mark) {
        return figure.replace(String.valueOf(mark), "");
    }

    /** True for one to three digits, then groups of three. */
    private static boolean grouped(String figure, char mark) {
        int first = figure.indexOf(mark);
        if (first < 0) {
            return figure.length() <= LONGEST;
        }
        if (first > 3 || (figure.length() - first) % 4 != 0) {
            return false;
        }
        for (int i = first; i < figure.length(); i += 4) {
            if (figure.charAt(i) != mark || figure.substring(i + 1, i + 4).indexOf(mark) >= 0) {
                return false;
            }
        }
        return true;
    }
}
