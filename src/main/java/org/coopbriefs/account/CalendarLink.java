package org.coopbriefs.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** A link by which a calendar program reads what its user may see, without signing in. */
@Entity
@Table(name = "calendar_link")
public class CalendarLink extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "user_id")
    public User user;

    /** SHA-256 of the token, which only the link itself holds. */
    @Column(name = "token_hash")
    public String tokenHash;

    @Column(name = "made_at")
    public Instant madeAt;

    @Column(name = "revoked_at")
    public Instant revokedAt;

    /** The link that a user has, if any. */
    public static Optional<CalendarLink> of(String user) {
        return find("user.name = ?1 and revokedAt is null", user).firstResultOptional();
    }
}
