package org.coopbriefs.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.coopbriefs.account.Secrets;
import org.coopbriefs.archive.BriefEdition;
import org.coopbriefs.archive.EditionIssued;
import org.coopbriefs.brief.Brief;
import org.coopbriefs.delivery.LetterWriting.Files;
import org.coopbriefs.delivery.mail.OwnWords;
import org.coopbriefs.delivery.recipient.Form;
import org.coopbriefs.delivery.recipient.Recipient;
import org.coopbriefs.delivery.recipient.Subscribers;
import org.coopbriefs.delivery.recipient.Subscribers.Addressee;
import org.coopbriefs.delivery.setting.MailSettings;
import org.coopbriefs.delivery.setting.Sender;
import org.coopbriefs.work.WorkOrder;
import org.coopbriefs.work.WorkQueue;

/**
 * Queues the messages of an edition in the transaction that issues it: either both are there or
 * neither.
 */
@ApplicationScoped
public class EditionDelivery {

    private static final int ID_BYTES = 12;

    @Inject Subscribers subscribers;
    @Inject MailConfig config;
    @Inject MailSettings settings;
    @Inject LinkTerm term;
    @Inject DeliveryLedger ledger;
    @Inject WorkQueue work;
    @Inject Clock clock;

    void queue(@Observes EditionIssued issued) {
        Queueing queueing = new Queueing(issued.edition());
        if (issued.edition().number == 1) {
            subscribers.of(issued.edition()).forEach(to -> queueing.queue(to, Purpose.BRIEF));
        } else {
            correct(queueing);
        }
        for (int lane = 0; lane < config.lanes(); lane++) {
            work.add(WorkOrder.of(SendTask.KIND, String.valueOf(lane)));
        }
    }

    /**
     * A correction goes to those who got an earlier edition; who still waits for that gets this one
     * instead.
     */
    private void correct(Queueing queueing) {
        String why = OwnWords.REPLACED.with(queueing.edition.number);
        earlier(queueing.edition)
                .forEach(
                        (recipient, messages) -> {
                            boolean waits =
                                    messages.stream().anyMatch(OutboxMessage::canBeWithdrawn);
                            messages.stream()
                                    .filter(OutboxMessage::canBeWithdrawn)
                                    .forEach(message -> ledger.withdraw(message, why));
                            Purpose purpose = purpose(messages);
                            if (waits || purpose == Purpose.CORRECTION) {
                                Form form = messages.getLast().form;
                                queueing.queue(new Addressee(recipient, form), purpose);
                            }
                        });
    }

    /** What a later edition is to whom earlier ones were sent. */
    private static Purpose purpose(List<OutboxMessage> earlier) {
        return earlier.stream().anyMatch(OutboxMessage::hasPerhapsArrived)
                ? Purpose.CORRECTION
                : Purpose.BRIEF;
    }

    /** Messages of earlier editions, by recipient; they stay as they are until all is queued. */
    private static Map<Recipient, List<OutboxMessage>> earlier(BriefEdition edition) {
        return edition.siblings().stream()
                .filter(before -> before.number < edition.number)
                .flatMap(before -> OutboxMessage.locked(before).stream())
                .filter(message -> message.recipient != null)
                .collect(
                        Collectors.groupingBy(
                                message -> message.recipient,
                                LinkedHashMap::new,
                                Collectors.toList()));
    }

    /**
     * Queues the edition that is in force now for whom an earlier one has not reached. Empty where
     * this one goes or went to the recipient anyhow, or may not go there.
     */
    Optional<OutboxMessage> queueInstead(OutboxMessage failed) {
        List<OutboxMessage> all =
                failed.recipient == null
                        ? List.of()
                        : OutboxMessage.locked("recipient = ?1", failed.recipient);
        return failed.edition.siblings().stream()
                .filter(edition -> edition.state == Brief.State.ISSUED)
                .findFirst()
                .filter(edition -> failed.recipient != null)
                .filter(edition -> all.stream().noneMatch(m -> m.edition.id.equals(edition.id)))
                .map(
                        edition -> {
                            Addressee to = new Addressee(failed.recipient, failed.form);
                            List<OutboxMessage> earlier =
                                    all.stream()
                                            .filter(m -> m.edition.isOfSameBrief(edition))
                                            .toList();
                            return new Queueing(edition).queue(to, purpose(earlier));
                        });
    }

    /** Queues messages of one edition. */
    private final class Queueing {

        private final BriefEdition edition;
        private final Subscribers.Rule rule;
        private final Sender sender;
        private final Map<String, Files> files = new HashMap<>();

        Queueing(BriefEdition edition) {
            this.edition = edition;
            rule = subscribers.rule(edition);
            sender = settings.sender();
        }

        OutboxMessage queue(Addressee to, Purpose purpose) {
            Recipient recipient = to.recipient();
            Files brought =
                    files.computeIfAbsent(
                            recipient.language, language -> Files.of(edition, language));
            Instant now = clock.instant();
            OutboxMessage message = new OutboxMessage();
            message.edition = edition;
            message.recipient = recipient;
            message.purpose = purpose;
            message.address();
            message.language = recipient.language;
            message.form = LetterWriting.form(to.form(), brought, sender.maxSize());
            message.sha256 = brought.brief().sha256;
            message.messageId =
                    "<" + Secrets.random(ID_BYTES) + "." + edition.id + "@" + sender.domain() + ">";
            message.lane = Math.floorMod(recipient.id, config.lanes());
            message.createdAt = now;
            message.nextAt = now;
            message.settledAt = now;
            message.linkExpiresAt = term.from(now);
            decide(message);
            message.persist();
            return message;
        }

        /** Whom nothing may be sent to stands in the list too, with the reason. */
        private void decide(OutboxMessage message) {
            message.answer = rule.obstacle(message.recipient).orElse(null);
            message.state = message.answer == null ? DeliveryState.QUEUED : DeliveryState.CANCELLED;
        }
    }
}
