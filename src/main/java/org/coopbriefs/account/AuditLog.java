package org.coopbriefs.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads the audit log, and says whether anybody has meddled with it. */
@ApplicationScoped
public class AuditLog {

    private static final String NOTHING_BEFORE = "0".repeat(64);
    private static final int AT_ONCE = 1000;

    @Inject EntityManager entities;

    /**
     * How the log was found.
     *
     * @param entries how many there are
     * @param hash of the last: noted elsewhere, it shows later that nothing before it was changed
     * @param fault what is wrong first, if anything is
     */
    public record Check(long entries, String hash, Optional<Fault> fault) {}

    /** An entry that is not what was written, or the number where one is missing. */
    public record Fault(long number, String what) {}

    /** Some of the entries, the newest first. */
    @Transactional
    public List<AuditEntry> find(AuditFilter filter, int offset, int most) {
        return AuditEntry.<AuditEntry>find(
                        filter.where() + " order by number desc", filter.values())
                .range(offset, offset + most - 1)
                .list();
    }

    @Transactional
    public long count(AuditFilter filter) {
        return AuditEntry.count(filter.where(), filter.values());
    }

    /** Reads all that match to {@code reader}, the newest first, without holding them at once. */
    @Transactional
    public void each(AuditFilter filter, Consumer<AuditEntry> reader) {
        List<AuditEntry> some = below(Long.MAX_VALUE, filter);
        while (!some.isEmpty()) {
            some.forEach(reader);
            entities.clear();
            some = below(some.getLast().number, filter);
        }
    }

    private static List<AuditEntry> below(long number, AuditFilter filter) {
        Map<String, Object> values = filter.values();
        values.put("below", number);
        return AuditEntry.<AuditEntry>find(
                        filter.where() + " and number < :below order by number desc", values)
                .range(0, AT_ONCE - 1)
                .list();
    }

    /** Goes through the whole chain. */
    @Transactional
    public Check verify() {
        AuditHead head = entities.find(AuditHead.class, AuditHead.ID);
        Chain chain = new Chain();
        try (Stream<AuditEntry> entries = inOrder()) {
            entries.peek(entities::detach).forEach(chain::add);
        }
        return new Check(chain.number, chain.hash, chain.fault(head));
    }

    private Stream<AuditEntry> inOrder() {
        return entities.createQuery(
                        "select e from AuditEntry e order by e.number", AuditEntry.class)
                .setHint("org.hibernate.fetchSize", AT_ONCE)
                .getResultStream();
    }

    /** What was seen of the chain so far. */
    private static final class Chain {
        private long number;
        private String hash = NOTHING_BEFORE;
        private Fault first;

        void add(AuditEntry entry) {
            if (entry.number != number + 1) {
                found(number + 1, "is missing");
            } else if (!entry.previousHash.equals(hash)) {
                found(entry.number, "does not follow the one before it");
            } else if (!entry.hash.equals(entry.rightHash())) {
                found(entry.number, "was changed");
            }
            number = entry.number;
            hash = entry.hash;
        }

        private void found(long at, String what) {
            if (first == null) {
                first = new Fault(at, what);
            }
        }

        Optional<Fault> fault(AuditHead head) {
            if (first == null && (head.number != number || !head.hash.equals(hash))) {
                found(
                        Math.min(head.number, number) + 1,
                        "is missing, or was not written by the service");
            }
            return Optional.ofNullable(first);
        }
    }
}
