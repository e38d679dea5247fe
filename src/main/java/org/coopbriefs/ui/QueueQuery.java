package org.coopbriefs.ui;

import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import org.coopbriefs.reference.Provinces;
import org.coopbriefs.review.ReviewQueue;

/** Which part of the review queue somebody works through. */
public class QueueQuery {

    @QueryParam("province")
    public String province;

    @QueryParam("kind")
    public String kind;

    @QueryParam("hoat-dong")
    public Long activity;

    @QueryParam("chac")
    public String sure;

    ReviewQueue.Filter filter(Provinces provinces) {
        return new ReviewQueue.Filter(
                isGiven(province) ? provinces.unitsCountedAs(province) : null,
                isGiven(kind) ? kind : null,
                activity,
                isGiven(sure));
    }

    public boolean sure() {
        return isGiven(sure);
    }

    public String kind() {
        return kind == null ? "" : kind;
    }

    /** Each parameter with an ampersand before it, to stand behind others in an address. */
    public String text() {
        StringJoiner query = new StringJoiner("");
        add(query, "province", province);
        add(query, "kind", kind);
        add(query, "hoat-dong", activity == null ? null : activity.toString());
        add(query, "chac", sure);
        return query.toString();
    }

    /** The same to stand right behind a path; empty where nothing is asked for. */
    public String query() {
        return text().replaceFirst("&", "?");
    }

    private static void add(StringJoiner query, String name, String value) {
        if (isGiven(value)) {
            query.add("&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
