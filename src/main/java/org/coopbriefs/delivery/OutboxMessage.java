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
import jakarta.persistence.LockModeType;
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

    /** Where it went or goes; the recipient's own as they are when it is its turn. */
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

    /** Counted from when it was last handed over. */
    @Column(name = "link_expires_at")
    public Instant linkExpiresAt;

    @Column(name = "link_revoked_at")
    public Instant linkRevokedAt;

    @Column(name = "link_used_at")
    public Instant linkUsedAt;

    /** All that bring an edition; nobody else changes them while the transaction lasts. */
    static List<OutboxMessage> locked(BriefEdition edition) {
        return locked("edition = ?1", edition);
    }

    /** The same of any, in the order that keeps two from waiting for each other. */
    static List<OutboxMessage> locked(String which, Object... values) {
        return OutboxMessage.<OutboxMessage>find(which + " order by id", values)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** True where the recipient has it, as far as anybody can tell. */
    boolean hasPerhapsArrived() {
        return state.hasPerhapsArrived() || state == DeliveryState.SENDING && dataBegunAt != null;
    }

    /** True where it is still to be sent, and can be kept from it. */
    boolean canBeWithdrawn() {
        return state.isWaiting() || state == DeliveryState.SENDING && dataBegunAt == null;
    }

    /** From now on it goes to where the recipient is now. */
    void address() {
        name = recipient.name;
        address = recipient.address;
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
