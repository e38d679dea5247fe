package org.coopbriefs.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The end of the audit log; whoever adds to it holds this row until the transaction ends. */
@Entity
@Table(name = "audit_head")
class AuditHead {

    static final int ID = 1;

    @Id int id;

    long number;

    String hash;
}
