package org.coopbriefs.delivery;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** One thing that happened to a message: an attempt, a report that came back, a decision. */
@Entity
@Table(name = "delivery_attempt")
public class DeliveryAttempt extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne
    @JoinColumn(name = "message_id")
    public OutboxMessage message;

    /** Of the attempt, from 1. */
    public int number;

    @Column(name = "started_at")
    public Instant startedAt;

    @Column(name = "ended_at")
    public Instant endedAt;

    /** Where it went. */
    public String address;

    /** What the message became. */
    @Enumerated(EnumType.STRING)
    public DeliveryState outcome;

    /** The server's reply code, or null where it gave none. */
    public Integer code;

    /** The server's own words, or what happened instead. */
    public String answer;

    /** Which node it was, or which user. */
    public String node;

    /** In order. */
    public static List<DeliveryAttempt> of(OutboxMessage message) {
        return list("message = ?1 order by id", message);
    }
}
