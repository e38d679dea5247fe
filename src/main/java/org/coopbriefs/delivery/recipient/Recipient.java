package org.coopbriefs.delivery.recipient;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Somebody who gets briefs by mail. */
@Entity
@Table(name = "recipient")
public class Recipient extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String name;

    /** One address, as it is written to; the domain in small letters. */
    public String address;

    /** Of the messages and the briefs: vi, en, lo. */
    public String language;

    /** Name of the user who this is, or null: then only that user's provinces are sent. */
    public String account;

    /** True for somebody who must get it by office, and can't unsubscribe. */
    @Column(name = "by_office")
    public boolean byOffice;

    /** Names of the groups that this one is in; what a group gets, its members get. */
    @Column(name = "member_of")
    public Set<String> groups = Set.of();

    /** Where the address is from. */
    public String source;

    /** How the recipient agreed to get mail, or null. */
    public String consent;

    @Column(name = "consented_on")
    public LocalDate consentedOn;

    /** Since when nothing is sent because the address bounced hard, and what was said; or null. */
    @Column(name = "held_at")
    public Instant heldAt;

    @Column(name = "held_reason")
    public String heldReason;

    @Column(name = "unsubscribed_at")
    public Instant unsubscribedAt;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "created_by")
    public String createdBy;

    /** What this one gets beside what the groups get. */
    @OneToMany(mappedBy = "recipient", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    public List<Subscription> subscriptions = new ArrayList<>();

    public static Optional<Recipient> withAddress(String address) {
        return find("lower(address) = lower(?1)", address).firstResultOptional();
    }

    /** True where mail may go there at all. */
    public boolean isReachable() {
        return heldAt == null && (byOffice || unsubscribedAt == null);
    }

    /** Nothing is sent there until a person lets it go again, by nulls. */
    public void hold(Instant when, String why) {
        heldAt = when;
        heldReason = why;
    }
}
