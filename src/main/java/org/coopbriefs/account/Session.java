package org.coopbriefs.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody at work in a browser. */
@Entity
@Table(name = "app_session")
public class Session extends PanacheEntityBase {

    /** SHA-256 of the token that the browser holds. */
    @Id
    @Column(name = "token_hash")
    public String tokenHash;

    @ManyToOne
    @JoinColumn(name = "user_id")
    public User user;

    @Column(name = "started_at")
    public Instant startedAt;

    /** True where an identity provider signed the user in, not a password of ours. */
    @Column(name = "vouched_for")
    public boolean vouchedFor;

    /** When something was last asked for in it, to the minute. */
    @Column(name = "seen_at")
    public Instant seenAt;
}
