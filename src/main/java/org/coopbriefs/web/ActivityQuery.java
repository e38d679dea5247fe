package org.coopbriefs.web;

import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.StringJoiner;
import org.coopbriefs.reference.Provinces;

/**
 * Which activities the caller asks for; empty means any. Dates are EDTF or as Vietnamese readers
 * write them.
 */
public class ActivityQuery {

    @QueryParam("province")
    public String province;

    @QueryParam("from")
    public String from;

    @QueryParam("to")
    public String to;

    @QueryParam("kind")
    public String kind;

    @QueryParam("state")
    public String state;

    @QueryParam("scope")
    public String scope;

    @QueryParam("q")
    public String words;

    /** The slugs that the unit counts for; none where no unit is asked for. */
    public Set<String> units(Provinces provinces) {
        return isGiven(province) ? provinces.unitsCountedAs(province) : Set.of();
    }

    /** What is asked under a name; null or empty means any. */
    public String value(String name) {
        return switch (name) {
            case "from" -> from;
            case "to" -> to;
            case "kind" -> kind;
            case "state" -> state;
            case "scope" -> scope;
            case "q" -> words;
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** As the query of an address. */
    public String text() {
        StringJoiner query = new StringJoiner("&");
        add(query, "q", words);
        add(query, "province", province);
        add(query, "kind", kind);
        add(query, "state", state);
        add(query, "scope", scope);
        add(query, "from", from);
        add(query, "to", to);
        return query.toString();
    }

    private static void add(StringJoiner query, String name, String value) {
        if (isGiven(value)) {
            query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
