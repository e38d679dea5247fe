package org.coopbriefs.delivery.recipient;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.coopbriefs.brief.Calendar;

/**
 * A recipient as a form or a row of a table has it.
 *
 * @param account name of a user, or null
 * @param subjects slugs of what is subscribed to beside what the groups get
 * @param periods of it
 * @param calendar by which its periods are cut; null for any
 */
public record RecipientData(
        String name,
        String address,
        String language,
        String account,
        boolean byOffice,
        Set<String> groups,
        String source,
        String consent,
        LocalDate consentedOn,
        Set<String> subjects,
        Set<PeriodKind> periods,
        Calendar calendar,
        Form form,
        LocalDate validFrom,
        LocalDate validTo,
        Standing standing) {

    /**
     * Whether mail goes there. It is told of somebody known and taken for somebody new; it changes
     * by itself, or by {@link Recipients#release} and {@link Recipients#resubscribe}.
     */
    public record Standing(Instant unsubscribedAt, Instant heldAt, String heldReason) {
        public static final Standing ACTIVE = new Standing(null, null, null);
    }

    /** As it is kept; what differs between subscriptions is taken from the first one. */
    public static RecipientData of(Recipient recipient) {
        Subscription first =
                recipient.subscriptions.isEmpty()
                        ? new Subscription()
                        : recipient.subscriptions.getFirst();
        return new RecipientData(
                recipient.name,
                recipient.address,
                recipient.language,
                recipient.account,
                recipient.byOffice,
                new TreeSet<>(recipient.groups),
                recipient.source,
                recipient.consent,
                recipient.consentedOn,
                recipient.subscriptions.stream()
                        .map(s -> s.subject)
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                first.periods == null
                        ? Set.of(PeriodKind.MONTH)
                        : first.periods.stream()
                                .map(PeriodKind::valueOf)
                                .collect(Collectors.toSet()),
                first.calendar,
                first.form,
                first.validFrom,
                first.validTo,
                new Standing(recipient.unsubscribedAt, recipient.heldAt, recipient.heldReason));
    }

    /** True where the other has subscribed to the same, in the same way. */
    boolean wantsTheSameAs(RecipientData other) {
        return subjects.equals(other.subjects)
                && periods.equals(other.periods)
                && calendar == other.calendar
                && form == other.form
                && Objects.equals(validFrom, other.validFrom)
                && Objects.equals(validTo, other.validTo);
    }
}
