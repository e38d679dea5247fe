package org.coopbriefs.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.coopbriefs.account.Secrets;
import org.coopbriefs.archive.BriefEdition;
import org.coopbriefs.archive.BriefFile;
import org.coopbriefs.archive.EditionIssued;
import org.coopbriefs.delivery.recipient.Form;
import org.coopbriefs.delivery.recipient.Recipient;
import org.coopbriefs.delivery.recipient.Subscribers;
import org.coopbriefs.delivery.recipient.Subscribers.Addressee;
import org.coopbriefs.reference.Workdays;
import org.coopbriefs.text.VietnamTime;
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
    @Inject LetterWriting letters;
    @Inject MailConfig config;
    @Inject Workdays workdays;
    @Inject WorkQueue work;
    @Inject Clock clock;

    void queue(@Observes EditionIssued issued) {
        BriefEdition edition = issued.edition();
        Map<Long, OutboxMessage> earlier = earlier(edition);
        Map<String, BriefFile> files = new HashMap<>();
        if (edition.number == 1) {
            subscribers.of(edition).forEach(to -> queue(edition, to, Purpose.BRIEF, files));
        } else {
            correct(edition, earlier, files);
        }
        for (int lane = 0; lane < config.lanes(); lane++) {
            work.add(WorkOrder.of(SendTask.KIND, String.valueOf(lane)));
        }
    }

    /** The last message of earlier editions to each recipient. */
    private static Map<Long, OutboxMessage> earlier(BriefEdition edition) {
        Map<Long, OutboxMessage> earlier = new HashMap<>();
        for (BriefEdition before : edition.siblings()) {
            if (before.number < edition.number) {
                OutboxMessage.of(before).stream()
                        .filter(message -> message.recipient != null)
                        .forEach(
                                message ->
                                        earlier.merge(
                                                message.recipient.id,
                                                message,
                                                (a, b) ->
                                                        b.state.hasPerhapsArrived()
                                                                        || !a.state
                                                                                .hasPerhapsArrived()
                                                                ? b
                                                                : a));
            }
        }
        return earlier;
    }

    /**
     * A correction goes to those who got an earlier edition; who still waits for that gets this one
     * instead.
     */
    private void correct(
            BriefEdition edition, Map<Long, OutboxMessage> earlier, Map<String, BriefFile> files) {
        for (OutboxMessage before : earlier.values()) {
            Addressee to = new Addressee(before.recipient, before.form);
            if (before.state.hasPerhapsArrived() || before.state == DeliveryState.SENDING) {
                queue(edition, to, Purpose.CORRECTION, files);
            } else if (before.state.isWaiting()) {
                before.become(
                        DeliveryState.CANCELLED,
                        clock.instant(),
                        "edition " + edition.number + " takes its place");
                queue(edition, to, Purpose.BRIEF, files);
            }
        }
    }

    private void queue(
            BriefEdition edition, Addressee to, Purpose purpose, Map<String, BriefFile> files) {
        Recipient recipient = to.recipient();
        BriefFile file =
                files.computeIfAbsent(
                        recipient.language, language -> LetterWriting.file(edition, language));
        Instant now = clock.instant();
        OutboxMessage message = new OutboxMessage();
        message.edition = edition;
        message.recipient = recipient;
        message.purpose = purpose;
        message.name = recipient.name;
        message.address = recipient.address;
        message.language = recipient.language;
        message.form = letters.form(form(edition, to), file.bytes.length, Long.MAX_VALUE);
        message.sha256 = file.sha256;
        message.messageId =
                "<" + Secrets.random(ID_BYTES) + "." + edition.id + "@" + config.domain() + ">";
        message.lane = Math.floorMod(recipient.id, config.lanes());
        message.createdAt = now;
        message.nextAt = now;
        message.settledAt = now;
        message.linkExpiresAt = linkEnd(now);
        decide(message, recipient);
        message.persist();
    }

    /** Whom nothing may be sent to stands in the list too, with the reason. */
    private static void decide(OutboxMessage message, Recipient recipient) {
        message.state = recipient.isReachable() ? DeliveryState.QUEUED : DeliveryState.CANCELLED;
        if (recipient.heldAt != null) {
            message.answer = "address held back: " + recipient.heldReason;
        } else if (message.state == DeliveryState.CANCELLED) {
            message.answer = "unsubscribed";
        }
    }

    /** A brief whose annex is a file of its own goes as a link, which leads to both. */
    private static Form form(BriefEdition edition, Addressee to) {
        return BriefFile.of(edition, to.recipient().language, BriefFile.Part.ANNEX).isPresent()
                ? Form.LINK
                : to.form();
    }

    /** The end of a working day in Vietnam: not of a Sunday, nor in the middle of Tết. */
    Instant linkEnd(Instant from) {
        LocalDate last = VietnamTime.dayOf(from.plus(config.linkValid()));
        while (!workdays.isWorkday(last)) {
            last = last.plusDays(1);
        }
        return VietnamTime.startOf(last.plusDays(1)).minusSeconds(1);
    }
}
