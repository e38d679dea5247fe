package org.coopbriefs.article.fetch;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What came of asking for one address: kept so that somebody can see why a page is not here. */
@Entity
@Table(name = "fetch_attempt")
public class FetchAttempt extends PanacheEntityBase {

    /** Outcome of a fetch that brought bytes. */
    public static final String FETCHED = "FETCHED";

    /** Outcome of a fetch that brought the news that nothing changed. */
    public static final String UNCHANGED = "UNCHANGED";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String address;

    /** Where the redirects ended; null where nothing came. */
    @Column(name = "final_address")
    public String finalAddress;

    @Column(name = "asked_at")
    public Instant askedAt;

    /** FETCHED, UNCHANGED or the name of a {@link FetchRefusal.Code}. */
    public String outcome;

    /** The value in question where it was refused. */
    public String detail;

    /** How many came. */
    public Integer bytes;

    /** What robots.txt decided, in words; null where it was not asked. */
    public String robots;

    @Column(name = "not_before")
    public Instant notBefore;
}
