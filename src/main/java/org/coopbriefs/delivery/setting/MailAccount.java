package org.coopbriefs.delivery.setting;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.coopbriefs.delivery.MailConfig.Tls;

/** An account at a mail server that an administrator has set. */
@Entity
@Table(name = "mail_account")
public class MailAccount extends PanacheEntityBase {

    /** What the account is for. */
    public enum Use {
        /** Takes our messages. */
        SENDING,
        /** Reports of failure arrive in it. */
        RETURNS
    }

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "purpose")
    public Use use;

    public String protocol;
    public String host;
    public int port;

    @Enumerated(EnumType.STRING)
    public Tls tls;

    /** Null where the server asks for none. */
    @Column(name = "user_name")
    public String user;

    /** As {@link PasswordSeal} closes it; null where there is no user. */
    @Column(name = "sealed_password")
    public String sealedPassword;

    @Column(name = "changed_by")
    public String changedBy;

    @Column(name = "changed_at")
    public Instant changedAt;

    static Optional<MailAccount> of(Use use) {
        return findByIdOptional(use);
    }

    static Optional<MailAccount> locked(Use use) {
        return findByIdOptional(use, LockModeType.PESSIMISTIC_WRITE);
    }

    public MailHost place() {
        return new MailHost(protocol, host, port, tls, user);
    }

    void moveTo(MailHost place) {
        protocol = place.protocol();
        host = place.host();
        port = place.port();
        tls = place.tls();
        user = place.user();
    }
}
