package org.coopbriefs.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.coopbriefs.archive.BriefEdition;
import org.coopbriefs.brief.Brief;
import org.coopbriefs.delivery.mail.OwnWords;
import org.coopbriefs.delivery.recipient.Subscribers;

/**
 * Whether messages may go out as things are now. Days may lie between the queueing of a message and
 * its turn: recipients leave, accounts are closed, editions are corrected.
 */
@ApplicationScoped
class Admission {

    @Inject Subscribers subscribers;

    /** Why some of the messages may not go; whoever may is not in it. */
    Map<OutboxMessage, String> refusals(List<OutboxMessage> messages) {
        Map<OutboxMessage, String> refusals = new LinkedHashMap<>();
        messages.stream()
                .collect(Collectors.groupingBy(message -> message.edition))
                .forEach((edition, some) -> look(edition, some, refusals));
        return refusals;
    }

    boolean admits(OutboxMessage message) {
        return refusals(List.of(message)).isEmpty();
    }

    private void look(
            BriefEdition edition, List<OutboxMessage> some, Map<OutboxMessage, String> refusals) {
        Subscribers.Rule rule = subscribers.rule(edition);
        Set<Long> subscribed =
                subscribers.subscribed(
                        edition,
                        some.stream().map(m -> m.recipient).filter(Objects::nonNull).toList());
        for (OutboxMessage message : some) {
            String why = refusal(message, rule, subscribed);
            if (why != null) {
                refusals.put(message, why);
            }
        }
    }

    /** Who got a wrong figure gets the right one, even where the subscription has ended since. */
    private static String refusal(
            OutboxMessage message, Subscribers.Rule rule, Set<Long> subscribed) {
        if (message.recipient == null) {
            return OwnWords.RECIPIENT_DELETED.with();
        }
        if (message.edition.state == Brief.State.SUPERSEDED) {
            return OwnWords.SUPERSEDED.with();
        }
        if (message.purpose == Purpose.BRIEF && !subscribed.contains(message.recipient.id)) {
            return OwnWords.NOT_SUBSCRIBED.with();
        }
        return rule.obstacle(message.recipient).orElse(null);
    }
}
