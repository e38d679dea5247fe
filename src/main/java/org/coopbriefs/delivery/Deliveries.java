package org.coopbriefs.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.coopbriefs.account.Access;
import org.coopbriefs.delivery.recipient.LikePattern;

/** What became of the messages, for those who may see their briefs. */
@ApplicationScoped
public class Deliveries {

    /** What needs a person first, then what is on its way, then what is through. */
    private static final String ORDER =
            " order by case m.state when 'UNCERTAIN' then 0 when 'BOUNCED' then 1 when 'DEFERRED' then 2"
                    + " when 'SENDING' then 3 when 'QUEUED' then 4 when 'CANCELLED' then 5 else 6 end, m.id desc";

    @Inject EntityManager entities;
    @Inject Access access;

    @Transactional
    public List<OutboxMessage> find(DeliveryFilter filter, int offset, int most) {
        return query("select m " + from(filter) + ORDER, OutboxMessage.class, filter)
                .setFirstResult(offset)
                .setMaxResults(most)
                .getResultList();
    }

    @Transactional
    public long count(DeliveryFilter filter) {
        return query("select count(m) " + from(filter), Long.class, filter).getSingleResult();
    }

    /** How many there are in each state. */
    @Transactional
    public Map<DeliveryState, Long> counts(DeliveryFilter filter) {
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

    /** Ids of those that have failed. */
    @Transactional
    List<Long> failed(DeliveryFilter filter) {
        return query("select m.id " + from(filter) + " and m.state = BOUNCED", Long.class, filter)
                .getResultList();
    }

    private <T> TypedQuery<T> query(String text, Class<T> type, DeliveryFilter filter) {
        var query = entities.createQuery(text, type);
        values(filter).forEach(query::setParameter);
        return query;
    }

    private String from(DeliveryFilter filter) {
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

    private Map<String, Object> values(DeliveryFilter filter) {
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
}
