package org.coopbriefs.article;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day that many sites put into the addresses of their articles. */
final class AddressDate {

    /** {@code /2022/12/27/} */
    private static final Pattern FOLDERS =
            Pattern.compile("/((?:19|20)\\d{2})/(\\d{1,2})/(\\d{1,2})(?:/|$)");

    /** {@code -2022-12-27} */
    private static final Pattern HYPHENS =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})-(\\d{2})-(\\d{2})(?!\\d)");

    /** {@code -20221227185012345.htm}: a time down to the second or finer */
    private static final Pattern STAMP =
            Pattern.compile(
                    "(?<!\\d)(20\\d{2})(\\d{2})(\\d{2})(?:[01]\\d|2[0-3])[0-5]\\d[0-5]\\d\\d{0,3}(?!\\d)");

    /**
     * {@code 102221227185012345.htm}: three digits of the site, then a time with a two-digit year
     */
    private static final Pattern SHORT_STAMP =
            Pattern.compile(
                    "(?<!\\d)\\d{3}(\\d{2})(\\d{2})(\\d{2})(?:[01]\\d|2[0-3])[0-5]\\d[0-5]\\d\\d{3}(?!\\d)");

    private AddressDate() {}

    /** The day in this address, or null. */
    static LocalDate read(String address) {
        if (address == null) {
            return null;
        }
        for (Pattern form : new Pattern[] {FOLDERS, HYPHENS, STAMP}) {
            LocalDate day = find(form, address, "");
            if (day != null) {
                return day;
            }
        }
        return find(SHORT_STAMP, address, "20");
    }

    private static LocalDate find(Pattern form, String address, String century) {
        Matcher match = form.matcher(address);
        return match.find()
                ? DatelineReader.date(
                        century + match.group(1), Integer.parseInt(match.group(2)), match.group(3))
                : null;
    }
}
