package org.coopbriefs.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Somebody who may sign in. */
@Entity
@Table(name = "app_user")
public class User extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String name;

    /** bcrypt, in modular crypt format. */
    @Column(name = "password_hash")
    public String passwordHash;

    @Enumerated(EnumType.STRING)
    public Role role;

    /** Slugs of the provinces given to this user; empty means all. */
    public Set<String> provinces = Set.of();

    /** False for somebody who has left: the name stays with what it did. */
    public boolean enabled = true;

    /** True until a password that somebody else knows has been replaced. */
    @Column(name = "must_change_password")
    public boolean mustChangePassword;

    @Column(name = "password_changed_at")
    public Instant passwordChangedAt;

    @Column(name = "last_sign_in_at")
    public Instant lastSignInAt;

    public static Optional<User> named(String name) {
        return find("name", name).firstResultOptional();
    }

    /** All users by name. */
    public static List<User> byName() {
        return list("order by name");
    }
}
