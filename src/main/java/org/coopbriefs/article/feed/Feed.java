package org.coopbriefs.article.feed;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A feed or sitemap that is watched. */
@Entity
public class Feed extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String address;

    /** As it calls itself; null until it was read. */
    public String title;

    /** False where an administrator has stopped it. */
    public boolean active = true;

    public String etag;

    /** As the server wrote it. */
    @Column(name = "last_modified")
    public String lastModified;

    @Column(name = "asked_at")
    public Instant askedAt;

    @Column(name = "next_ask_at")
    public Instant nextAskAt;

    @Column(name = "interval_seconds")
    public long intervalSeconds = PollingTimes.FIRST.toSeconds();

    /** In a row. */
    public int failures;

    /**
     * Why it could not be read the last time, such as {@code fetch.TIMEOUT}; null where it could.
     */
    public String code;

    public String detail;

    /** By address. */
    public static List<Feed> inOrder() {
        return list("order by address");
    }

    static List<Feed> due(Instant now, int most) {
        return find("active and nextAskAt <= ?1 order by nextAskAt", now).page(0, most).list();
    }

    /** True for the one caller that may ask it now. */
    static boolean claim(long id, Instant now, Instant until) {
        return update("nextAskAt = ?1 where id = ?2 and nextAskAt <= ?3", until, id, now) == 1;
    }

    Duration interval() {
        return Duration.ofSeconds(intervalSeconds);
    }
}
