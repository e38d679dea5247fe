package org.coopbriefs.account;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/**
 * Writes down who did what. An entry is part of the transaction of what it tells of: either both
 * are kept or neither. Entries queue behind each other until then, so record last.
 */
@ApplicationScoped
public class Audit {

    @Inject EntityManager entities;
    @Inject Caller caller;
    @Inject Clock clock;
    @Inject ObjectMapper json;

    /** What was done to a record, as kind and key ("brief:hue/2022-06#2"). */
    public void record(AuditAction action, String record) {
        record(action, record, null, null);
    }

    /**
     * The same, with how the record was before and is now.
     *
     * @param before anything that JSON can say, or null; never a secret
     * @param after the same
     */
    @Transactional
    public void record(AuditAction action, String record, Object before, Object after) {
        record(caller.name(), caller.address(), action, record, before, after);
    }

    /** The same for somebody who is not signed in yet. */
    @Transactional
    public void record(
            String who,
            String address,
            AuditAction action,
            String record,
            Object before,
            Object after) {
        AuditHead head =
                entities.find(AuditHead.class, AuditHead.ID, LockModeType.PESSIMISTIC_WRITE);
        AuditEntry entry = new AuditEntry();
        entry.number = head.number + 1;
        // the database keeps microseconds, and the hash is over what it keeps
        entry.at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        entry.who = who;
        entry.address = address;
        entry.action = action;
        entry.record = record;
        entry.before = text(before);
        entry.after = text(after);
        entry.previousHash = head.hash;
        entry.hash = entry.rightHash();
        entry.persist();
        head.number = entry.number;
        head.hash = entry.hash;
    }

    private String text(Object value) {
        try {
            return value == null ? null : json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(unwritable);
        }
    }
}
