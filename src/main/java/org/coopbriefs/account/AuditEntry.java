package org.coopbriefs.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.coopbriefs.text.Sha256;
import org.hibernate.annotations.Immutable;

/** Who did what to which record, when and from where; written once and never changed. */
@Entity
@Immutable
@Table(name = "audit_entry")
public class AuditEntry extends PanacheEntityBase {

    /** Counted from 1 without gaps. */
    @Id public long number;

    public Instant at;

    /**
     * Name of a user; "recipient:" and the address for who holds a link from a message; "system"
     * where nobody asked, "?" where nobody has the name that was typed.
     */
    public String who;

    /** Network address of the request, or null. */
    public String address;

    @Enumerated(EnumType.STRING)
    public AuditAction action;

    /** Kind and key, as in "user:admin" or "brief:hue/2022-06#2". */
    public String record;

    /** JSON, or null. */
    public String before;

    /** JSON, or null. */
    public String after;

    @Column(name = "previous_hash")
    public String previousHash;

    public String hash;

    /**
     * What the hash must be: over every field, each with its length, so that no two entries read
     * the same.
     */
    String rightHash() {
        return Sha256.of(
                Arrays.asList(
                                previousHash,
                                String.valueOf(number),
                                at.toString(),
                                who,
                                address,
                                action.name(),
                                record,
                                before,
                                after)
                        .stream()
                        .map(AuditEntry::measured)
                        .collect(Collectors.joining()));
    }

    private static String measured(String field) {
        return field == null ? "-;" : field.length() + ":" + field + ";";
    }
}
