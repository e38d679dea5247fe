package org.coopbriefs.delivery.setting;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** What an administrator has set of the messages' sender: one row, each field null where unset. */
@Entity
@Table(name = "mail_sender")
public class MailSender extends PanacheEntityBase {

    static final int ONLY = 1;

    @Id public int id = ONLY;

    @Column(name = "from_address")
    public String from;

    @Column(name = "from_name")
    public String name;

    @Column(name = "reply_to")
    public String replyTo;

    @Column(name = "bounce_address")
    public String bounceAddress;

    public Boolean verp;

    @Column(name = "max_size")
    public Long maxSize;

    @Column(name = "changed_by")
    public String changedBy;

    @Column(name = "changed_at")
    public Instant changedAt;

    static Optional<MailSender> find() {
        return findByIdOptional(ONLY);
    }

    static Optional<MailSender> locked() {
        return findByIdOptional(ONLY, LockModeType.PESSIMISTIC_WRITE);
    }
}
