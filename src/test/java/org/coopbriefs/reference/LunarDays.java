package org.coopbriefs.reference;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.SimpleTimeZone;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.coopbriefs.text.VietnamTime;

/** Days of Vietnam's lunar calendar, which is reckoned for UTC+7. */
final class LunarDays {

    private LunarDays() {}

    /** The day of a lunar month that is no leap month, in a year of the sun. */
    static LocalDate of(int year, int month, int day) {
        return Stream.iterate(LocalDate.of(year, 1, 1), next -> next.plusDays(1))
                .filter(one -> is(one, month, day))
                .findFirst()
                .orElseThrow();
    }

    private static boolean is(LocalDate one, int month, int day) {
        Calendar calendar = new Vietnamese();
        calendar.setTimeInMillis(VietnamTime.startOf(one).toEpochMilli());
        return calendar.get(Calendar.MONTH) == month - 1
                && calendar.get(ChineseCalendar.IS_LEAP_MONTH) == 0
                && calendar.get(Calendar.DAY_OF_MONTH) == day;
    }

    /** China's with another longitude; ICU has no other way to say so. */
    @SuppressWarnings("deprecation")
    private static final class Vietnamese extends ChineseCalendar {
        Vietnamese() {
            super(
                    TimeZone.getTimeZone(VietnamTime.ZONE.getId()),
                    ULocale.ROOT,
                    new SimpleTimeZone(7 * 3_600_000, "UTC+7"));
        }
    }
}
