package org.coopbriefs.text;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** The time of the people who read the briefs: months begin and end by it. */
public final class VietnamTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private VietnamTime() {}

    public static LocalDate today(InstantSource clock) {
        return dayOf(clock.instant());
    }

    /** The day in Vietnam on which {@code moment} falls. */
    public static LocalDate dayOf(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    /** The first moment of {@code day} in Vietnam. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** With its offset, as the interface writes times. */
    public static OffsetDateTime at(Instant moment) {
        return moment.atZone(ZONE).toOffsetDateTime();
    }
}
