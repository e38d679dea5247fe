package org.coopbriefs.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coopbriefs.text.VietnamTime;

/**
 * A date from metadata: an instant becomes the day in Vietnam, a bare day or local time stays what
 * it says.
 */
final class MachineDate {

    private static final Pattern ISO =
            Pattern.compile(
                    "(\\d{4}-\\d{2}-\\d{2})(?:[T ](\\d{2}:\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?\\s?(Z|[+-]\\d{2}:?\\d{2})?)?.{0,12}");

    private MachineDate() {}

    /** The day, or null where this is no date. */
    static LocalDate read(String value) {
        if (value == null) {
            return null;
        }
        String text = value.strip();
        Matcher iso = ISO.matcher(text);
        try {
            if (iso.matches()) {
                return iso(iso);
            }
            return text.length() > 25 ? rfc(text) : DatelineReader.read(Whitespace.tidy(text));
        } catch (DateTimeException noDate) {
            return DatelineReader.read(Whitespace.tidy(text));
        }
    }

    private static LocalDate iso(Matcher iso) {
        LocalDate day = LocalDate.parse(iso.group(1));
        if (iso.group(4) == null) {
            return day;
        }
        String zone = iso.group(4).length() == 5 ? colon(iso.group(4)) : iso.group(4);
        String second = iso.group(3) == null ? "00" : iso.group(3);
        String instant = iso.group(1) + "T" + iso.group(2) + ":" + second + zone;
        return VietnamTime.dayOf(OffsetDateTime.parse(instant).toInstant());
    }

    private static String colon(String zone) {
        return zone.substring(0, 3) + ":" + zone.substring(3);
    }

    private static LocalDate rfc(String text) {
        return VietnamTime.dayOf(
                OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    }
}
