package org.coopbriefs.text;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what people type into forms, written as {@link VietnameseFormat} writes it: "1.347", "1,5";
 * "26/6/2022", "6/2022", "2022". Dates are also taken as EDTF. Nothing is guessed: "1.5" is
 * refused.
 */
public final class VietnameseInput {

    private static final Pattern NUMBER =
            Pattern.compile("(\\d{1,3}(?:[.\\u00a0 ]\\d{3})++|\\d{1,18})(?:,(\\d{1,9}))?");

    private static final Pattern DATE =
            Pattern.compile("(?:(?:(\\d{1,2})\\s*+/\\s*+)?(\\d{1,2})\\s*+/\\s*+)?(\\d{4})");

    private VietnameseInput() {}

    /**
     * A number that is not negative; null where nothing is written.
     *
     * @throws Unreadable where it is none
     */
    public static BigDecimal number(String typed) {
        if (isEmpty(typed)) {
            return null;
        }
        Matcher form = NUMBER.matcher(typed.strip());
        if (!form.matches()) {
            throw new Unreadable(typed);
        }
        String whole = form.group(1).replaceAll("\\D", "");
        return new BigDecimal(form.group(2) == null ? whole : whole + "." + form.group(2));
    }

    /**
     * A date as precise as it is written; null where nothing is.
     *
     * @throws Unreadable where it is none
     */
    public static EdtfDate date(String typed) {
        if (isEmpty(typed)) {
            return null;
        }
        String text = typed.strip();
        Matcher form = DATE.matcher(text);
        try {
            return form.matches()
                    ? new EdtfDate(
                            Integer.parseInt(form.group(3)),
                            part(form.group(2)),
                            part(form.group(1)))
                    : EdtfDate.parse(text);
        } catch (IllegalArgumentException | DateTimeException noDate) {
            throw new Unreadable(typed);
        }
    }

    private static Integer part(String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    private static boolean isEmpty(String typed) {
        return typed == null || typed.isBlank();
    }

    /** It isn't written as numbers or dates are. */
    public static final class Unreadable extends RuntimeException {
        Unreadable(String typed) {
            super(typed);
        }
    }
}
