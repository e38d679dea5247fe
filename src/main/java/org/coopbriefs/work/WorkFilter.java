package org.coopbriefs.work;

import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;

/** Which work is looked for; null means any. */
public record WorkFilter(WorkState state, String kind) {

    public static final WorkFilter ALL = new WorkFilter(null, null);

    String where() {
        StringJoiner where = new StringJoiner(" and ").add("1 = 1");
        values().keySet().forEach(name -> where.add(name + " = :" + name));
        return where.toString();
    }

    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        if (state != null) {
            values.put("state", state);
        }
        if (kind != null) {
            values.put("kind", kind);
        }
        return values;
    }
}
