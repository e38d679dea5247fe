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
import org.coopbriefs.archive.BriefEdition;
import org.coopbriefs.delivery.recipient.Form;
import org.coopbriefs.delivery.recipient.Recipient;

/**
 * A message that an edition goes out with, to one recipient; and the proof of what became of it.
 */
@Entity
@Table(name = "outbox_message")
public class OutboxMessage extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne
    @JoinColumn(name = "edition_id")
    public BriefEdition edition;

    /** Null where the recipient was deleted since. */
    @ManyToOne
    @JoinColumn(name = "recipient_id")
    public Recipient recipient;

    @Enumerated(EnumType.STRING)
    public Purpose purpose;

    /** As they were when it was queued. */
    public String name;

    public String address;
    public String language;

    /** As it goes out: what is too large to be attached goes as a link. */
    @Enumerated(EnumType.STRING)
    public Form form;

    /** Hex, of the PDF that it brings. */
    public String sha256;

    /** Of the mail, in angle brackets; the same at every attempt. */
    @Column(name = "message_id")
    public String messageId;

    @Enumerated(EnumType.STRING)
    public DeliveryState state;

    /** Messages of a lane are sent one after the other. */
    public int lane;

    public int attempts;

    @Column(name = "created_at")
    public Instant createdAt;

    /** When it is to be tried. */
    @Column(name = "next_at")
    public Instant nextAt;

    /** Whose attempt it is while it is SENDING. */
    public String claim;

    /** When the present attempt began to hand the message over; before that nothing can arrive. */
    @Column(name = "data_begun_at")
    public Instant dataBegunAt;

    /** When its state was last found out. */
    @Column(name = "settled_at")
    public Instant settledAt;

    /** The server's last words, or why it is not sent. */
    public String answer;

    /** Who decided last what to do with it, or null. */
    @Column(name = "decided_by")
    public String decidedBy;

    @Column(name = "link_expires_at")
    public Instant linkExpiresAt;

    @Column(name = "link_revoked_at")
    public Instant linkRevokedAt;

    @Column(name = "link_used_at")
    public Instant linkUsedAt;

    /** All of an edition. */
    public static List<OutboxMessage> of(BriefEdition edition) {
        return list("edition = ?1 order by id", edition);
    }

    /**
     * Moves on to a state.
     *
     * @throws IllegalStateException where that doesn't follow
     */
    void become(DeliveryState next, Instant when, String why) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException("a message that is " + state + " can't be " + next);
        }
        state = next;
        settledAt = when;
        answer = why;
        if (next != DeliveryState.SENDING) {
            claim = next == DeliveryState.UNCERTAIN ? claim : null;
            dataBegunAt = null;
        }
    }
}
