package org.coopbriefs.account;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which entries of the audit log are wanted; null means any.
 *
 * @param record how the record's name begins
 * @param from the first moment
 * @param before the first moment after
 */
public record AuditFilter(
        String who, AuditAction action, String record, Instant from, Instant before) {

    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null);

    /** As a condition of a query. */
    String where() {
        Map<String, String> conditions = new TreeMap<>();
        conditions.put("who", "who = :who");
        conditions.put("action", "action = :action");
        conditions.put("record", "record like :record escape '\\'");
        conditions.put("from", "at >= :from");
        conditions.put("before", "at < :before");
        conditions.keySet().retainAll(values().keySet());
        return conditions.isEmpty()
                ? "1 = 1"
                : conditions.values().stream().collect(Collectors.joining(" and "));
    }

    /** The values of the condition's parameters. */
    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        values.put("who", who);
        values.put("action", action);
        values.put("record", record == null ? null : startingWith(record));
        values.put("from", from);
        values.put("before", before);
        values.values().removeIf(value -> value == null);
        return values;
    }

    private static String startingWith(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
