package org.coopbriefs.archive;

import java.time.Instant;
import org.coopbriefs.report.signature.Seal;

/**
 * How an edition is issued.
 *
 * @param code under which it can be verified
 * @param official who issues it
 * @param second who agreed, or null
 * @param seal signs its files, or null
 */
record Issue(String code, Instant at, String official, String second, Seal seal) {

    /** From here on nothing of the edition changes but its state. */
    void writeTo(BriefEdition edition) {
        edition.code = code;
        edition.issuedAt = at;
        edition.issuedBy = official;
        edition.approvedBy = second;
        edition.signedBy = seal == null ? null : seal.name();
    }
}
