package org.coopbriefs.brief;

import jakarta.persistence.Embeddable;
import java.util.List;

/** Names a brief, whatever its edition: slug of the subject, period and calendar. */
@Embeddable
public record BriefKey(String province, String period, String calendar) {

    private static final String DIVIDER = "|";

    public static BriefKey of(Subject subject, Period period) {
        return new BriefKey(subject.slug(), period.toString(), period.calendar().name());
    }

    /** Reads what {@link #text} has written. */
    public static BriefKey parse(String text) {
        String[] parts = text.split("\\" + DIVIDER);
        return new BriefKey(parts[0], parts[1], parts[2]);
    }

    /** In one word, for the queue and for locks. */
    public String text() {
        return String.join(DIVIDER, province, period, calendar);
    }

    /** The period, by its calendar. */
    public Period span() {
        return Period.parse(period, Calendar.valueOf(calendar));
    }

    /** Slugs that the subject is made of. */
    public List<String> units() {
        return List.of(province.split("\\+"));
    }
}
