package org.coopbriefs.delivery.recipient;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A recipient as a form or a row of a table has it.
 *
 * @param account name of a user, or null
 * @param subjects slugs of what is subscribed to beside what the groups get
 * @param periods of it
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
        Form form,
        LocalDate validFrom,
        LocalDate validTo) {

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
                recipient.groups,
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
                first.form,
                first.validFrom,
                first.validTo);
    }
}
