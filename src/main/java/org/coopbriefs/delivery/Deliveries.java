package org.coopbriefs.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.coopbriefs.account.Access;
import org.coopbriefs.account.Audit;
import org.coopbriefs.account.AuditAction;
import org.coopbriefs.brief.Brief;
import org.coopbriefs.brief.Calendar;
import org.coopbriefs.delivery.recipient.LikePattern;
import org.coopbriefs.work.WorkOrder;
import org.coopbriefs.work.WorkQueue;

/** What became of the messages, for those who may see their briefs; and what people decide. */
@ApplicationScoped
public class Deliveries {

    /** What needs a person first, then what is on its way, then what is through. */
    private static final String ORDER =
            " order by case m.state when 'UNCERTAIN' then 0 when 'BOUNCED' then 1 when 'DEFERRED' then 2"
                    + " when 'SENDING' then 3 when 'QUEUED' then 4 when 'CANCELLED' then 5 else 6 end, m.id desc";

    @Inject EntityManager entities;
    @Inject Outbox outbox;
    @Inject EditionDelivery editions;
    @Inject Admission admission;
    @Inject WorkQueue work;
    @Inject Access access;
    @Inject Audit audit;
    @Inject Clock clock;

    /** What a person decides about a message. */
    public enum Decision {
        /** It has arrived: somebody asked the recipient. */
        ARRIVED,
        /** It is to be sent, again where it was tried. */
        SEND_AGAIN,
        /** It is not to be sent any more. */
        CANCEL
    }

    /**
     * Which messages are looked for; null means any.
     *
     * @param calendar that the period is of
     * @param text a part of name or address
     * @param edition id of the edition that they bring
     */
    public record Filter(
            String province,
            String period,
            Calendar calendar,
            DeliveryState state,
            String text,
            Long edition) {

        public static final Filter ALL = new Filter(null, null, null, null, null, null);

        /**
         * As somebody asks for it; what is blank means any.
         *
         * @throws UnknownValue where there is no such calendar or state
         */
        public static Filter of(
                String province, String period, String calendar, String state, String text) {
            return new Filter(
                    given(province),
                    given(period),
                    one("calendar", Calendar.values(), given(calendar)),
                    one("state", DeliveryState.values(), given(state)),
                    given(text),
                    null);
        }

        /** Of one edition only. */
        public Filter of(long edition) {
            return new Filter(province, period, calendar, state, text, edition);
        }

        /** Whether it can find nothing but messages of one brief. */
        public boolean isOfOneBrief() {
            return edition != null || province != null && period != null;
        }

        private static <E extends Enum<E>> E one(String field, E[] all, String name) {
            return name == null
                    ? null
                    : Arrays.stream(all)
                            .filter(value -> value.name().equals(name))
                            .findFirst()
                            .orElseThrow(() -> new UnknownValue(field));
        }

        private static String given(String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }

    @Transactional
    public List<OutboxMessage> find(Filter filter, int offset, int most) {
        return query("select m " + from(filter) + ORDER, OutboxMessage.class, filter)
                .setFirstResult(offset)
                .setMaxResults(most)
                .getResultList();
    }

    @Transactional
    public long count(Filter filter) {
        return query("select count(m) " + from(filter), Long.class, filter).getSingleResult();
    }

    /** How many there are in each state. */
    @Transactional
    public Map<DeliveryState, Long> counts(Filter filter) {
        Map<DeliveryState, Long> counts = new EnumMap<>(DeliveryState.class);
        query(
                        "select m.state, count(m) " + from(filter) + " group by m.state",
                        Object[].class,
                        filter)
                .getResultList()
                .forEach(row -> counts.put((DeliveryState) row[0], (Long) row[1]));
        return counts;
    }

    /** Slugs of what messages were queued of, as far as the caller may see it. */
    @Transactional
    public List<String> subjects() {
        return entities
                .createQuery(
                        "select distinct m.edition.province from OutboxMessage m order by 1",
                        String.class)
                .getResultList()
                .stream()
                .filter(subject -> access.maySeeAll(units(subject)))
                .toList();
    }

    /** A message that the caller may see. */
    @Transactional
    public Optional<OutboxMessage> find(long id) {
        Optional<OutboxMessage> message = OutboxMessage.findByIdOptional(id);
        return message.filter(m -> access.maySeeAll(units(m.edition.province)));
    }

    @Transactional
    public List<DeliveryAttempt> attempts(OutboxMessage message) {
        return DeliveryAttempt.of(message);
    }

    /**
     * Does with a message what a person has decided.
     *
     * @return the message, or that of the edition that goes in its place
     * @throws NotNow where its state doesn't allow that
     * @throws MayNotGo where it is to be sent and may not
     */
    @Transactional
    public OutboxMessage decide(long id, Decision decision) {
        OutboxMessage message =
                entities.find(OutboxMessage.class, id, LockModeType.PESSIMISTIC_WRITE);
        DeliveryState before = message.state;
        DeliveryState next =
                switch (decision) {
                    case ARRIVED -> DeliveryState.ACCEPTED;
                    case SEND_AGAIN -> DeliveryState.QUEUED;
                    case CANCEL -> DeliveryState.CANCELLED;
                };
        if (before == DeliveryState.SENDING || !before.mayBecome(next)) {
            throw new NotNow();
        }
        OutboxMessage decided = message;
        if (decision == Decision.SEND_AGAIN) {
            decided = again(message).orElseThrow(MayNotGo::new);
        } else {
            become(message, next);
        }
        audit.record(AuditAction.DELIVERY_DECIDED, "message:" + id, before, decision);
        return decided;
    }

    /**
     * Sends it again. Where a later edition has taken its place that one goes; empty where the
     * recipient has that already, or may get nothing.
     */
    private Optional<OutboxMessage> again(OutboxMessage message) {
        if (message.edition.state == Brief.State.SUPERSEDED) {
            Optional<OutboxMessage> instead =
                    message.recipient != null && message.recipient.isReachable()
                            ? editions.queueInstead(message)
                            : Optional.empty();
            instead.ifPresent(queued -> noteInstead(message, queued));
            return instead;
        }
        if (!admission.admits(message)) {
            return Optional.empty();
        }
        become(message, DeliveryState.QUEUED);
        return Optional.of(message);
    }

    private void noteInstead(OutboxMessage message, OutboxMessage queued) {
        String who = access.userName();
        String words = "edition " + queued.edition.number + " is sent instead, decided by " + who;
        outbox.attempt(message, message.state, null, words, who);
        message.decidedBy = who;
        wake(queued, who);
    }

    private void become(OutboxMessage message, DeliveryState next) {
        String who = access.userName();
        outbox.attempt(message, next, null, "decided by " + who, who);
        message.become(next, clock.instant(), message.answer);
        message.decidedBy = who;
        if (next == DeliveryState.QUEUED) {
            message.nextAt = clock.instant();
            message.attempts = 0;
            message.address();
            message.linkRevokedAt = null;
            wake(message, who);
        }
    }

    private void wake(OutboxMessage message, String who) {
        work.add(WorkOrder.of(SendTask.KIND, String.valueOf(message.lane)).waitedForBy(who));
    }

    /**
     * Sends a brief again to those, and only those, whom it has not reached; gives how many.
     *
     * @throws TooWide where the filter doesn't say which brief
     */
    @Transactional
    public int resendFailed(Filter filter) {
        if (!filter.isOfOneBrief()) {
            throw new TooWide();
        }
        List<Long> found =
                query("select m.id " + from(filter) + " and m.state = BOUNCED", Long.class, filter)
                        .getResultList();
        long sent =
                OutboxMessage.locked("id in ?1 and state = ?2", found, DeliveryState.BOUNCED)
                        .stream()
                        .filter(message -> again(message).isPresent())
                        .count();
        audit.record(AuditAction.DELIVERY_DECIDED, "messages", filter, sent);
        return (int) sent;
    }

    /** From now on the link in a message opens nothing. */
    @Transactional
    public void revokeLink(long id) {
        OutboxMessage message = OutboxMessage.findById(id);
        message.linkRevokedAt = clock.instant();
        audit.record(AuditAction.DELIVERY_DECIDED, "message:" + id, null, "LINK_REVOKED");
    }

    private <T> TypedQuery<T> query(String text, Class<T> type, Filter filter) {
        var query = entities.createQuery(text, type);
        values(filter).forEach(query::setParameter);
        return query;
    }

    private String from(Filter filter) {
        StringBuilder where = new StringBuilder("from OutboxMessage m where 1 = 1");
        Map<String, String> conditions =
                Map.of(
                        "province", " and m.edition.province = :province",
                        "period", " and m.edition.period = :period",
                        "calendar", " and m.edition.calendar = :calendar",
                        "state", " and m.state = :state",
                        "edition", " and m.edition.id = :edition",
                        "text",
                                " and (lower(m.name) like :text escape '!' or lower(m.address) like :text escape '!')",
                        "visible", " and m.edition.province in :visible");
        values(filter).keySet().stream().sorted().map(conditions::get).forEach(where::append);
        return where.toString();
    }

    private Map<String, Object> values(Filter filter) {
        Map<String, Object> values = new HashMap<>();
        put(values, "province", filter.province());
        put(values, "period", filter.period());
        put(values, "calendar", filter.calendar() == null ? null : filter.calendar().name());
        put(values, "state", filter.state());
        put(values, "edition", filter.edition());
        if (filter.text() != null) {
            values.put("text", LikePattern.containing(filter.text()));
        }
        if (!access.provinces().isEmpty()) {
            values.put("visible", visible());
        }
        return values;
    }

    private static void put(Map<String, Object> values, String name, Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    private List<String> visible() {
        Predicate<String> maySee = subject -> access.maySeeAll(units(subject));
        return entities
                .createQuery("select distinct e.province from BriefEdition e", String.class)
                .getResultList()
                .stream()
                .filter(maySee)
                .toList();
    }

    private static List<String> units(String subject) {
        return Arrays.asList(subject.split("\\+"));
    }

    /** What is looked for has a field with a value that there isn't. */
    public static final class UnknownValue extends RuntimeException {
        private final String field;

        UnknownValue(String field) {
            this.field = field;
        }

        public String field() {
            return field;
        }
    }

    /** It isn't said which brief is meant. */
    public static final class TooWide extends RuntimeException {}

    /**
     * The recipient may get nothing of it, or has or gets a later edition that has taken its place.
     */
    public static final class MayNotGo extends RuntimeException {}

    /** The message is in a state in which that can't be done. */
    public static final class NotNow extends RuntimeException {}
}
