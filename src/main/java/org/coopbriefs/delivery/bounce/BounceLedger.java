package org.coopbriefs.delivery.bounce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coopbriefs.delivery.DeliveryLedger;
import org.coopbriefs.delivery.OutboxMessage;
import org.coopbriefs.delivery.SignedLinks;

/** Finds the message that a report is about, and remembers which reports were read. */
@ApplicationScoped
class BounceLedger {

    /** {@code bounces+17-signature@...} */
    private static final Pattern NUMBERED = Pattern.compile("\\+(\\d+)-([A-Za-z0-9_-]+)@");

    @Inject EntityManager entities;
    @Inject DeliveryLedger deliveries;
    @Inject SignedLinks links;
    @Inject Clock clock;

    @Transactional
    boolean isNew(String key) {
        return entities.createNativeQuery("select 1 from bounce_report where mail = ?1")
                .setParameter(1, key)
                .getResultList()
                .isEmpty();
    }

    /** Null for a mail that is no report: it is only remembered, so as not to be fetched again. */
    @Transactional
    void keep(String key, BounceReport report) {
        Optional<OutboxMessage> message = Optional.ofNullable(report).flatMap(this::message);
        boolean isNew =
                remember(
                        key,
                        message.map(m -> m.id).orElse(null),
                        message.map(m -> report.words()).orElse(null));
        if (isNew) {
            message.ifPresent(
                    m ->
                            deliveries.bounced(
                                    m.id,
                                    report.words(),
                                    report.isPermanent(),
                                    report.isNoSuchAddress()));
        }
    }

    /** Remembers a mail that can't be read, with the reason, so that it stops no later ones. */
    @Transactional
    void keepUnreadable(String key, String why) {
        remember(key, null, why);
    }

    private boolean remember(String key, Long message, String report) {
        return entities.createNativeQuery(
                                "insert into bounce_report (mail, read_at, outbox_message_id, report)"
                                        + " values (?1, ?2, ?3, ?4) on conflict do nothing")
                        .setParameter(1, key)
                        .setParameter(2, clock.instant())
                        .setParameter(3, message)
                        .setParameter(4, report)
                        .executeUpdate()
                == 1;
    }

    private Optional<OutboxMessage> message(BounceReport report) {
        return byId(report).or(() -> byNumber(report));
    }

    private static Optional<OutboxMessage> byId(BounceReport report) {
        return report.messageId() == null
                ? Optional.empty()
                : OutboxMessage.find("messageId", report.messageId()).firstResultOptional();
    }

    private Optional<OutboxMessage> byNumber(BounceReport report) {
        for (String address : report.sentTo()) {
            Matcher numbered = NUMBERED.matcher(address);
            if (numbered.find()) {
                OptionalLong id =
                        links.read(
                                SignedLinks.Use.BOUNCE,
                                numbered.group(1) + "." + numbered.group(2));
                if (id.isPresent()) {
                    return OutboxMessage.findByIdOptional(id.getAsLong());
                }
            }
        }
        return Optional.empty();
    }
}
