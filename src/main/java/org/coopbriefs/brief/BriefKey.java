package org.coopbriefs.brief;

import jakarta.persistence.Embeddable;

/** Names a brief, whatever its edition: slug of the subject, period and calendar. */
@Embeddable
public record BriefKey(String province, String period, String calendar) {

    public static BriefKey of(Subject subject, Period period) {
        return new BriefKey(subject.slug(), period.toString(), period.calendar().name());
    }
}
