package org.coopbriefs.ui;

import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;

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

    /** Id of an edition: only the facts in its figures. */
    @QueryParam("ban")
    public Long edition;

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
        add(query, "ban", edition == null ? null : edition.toString());
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

    static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
