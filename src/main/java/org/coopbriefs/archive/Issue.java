package org.coopbriefs.archive;

import java.time.Instant;

/**
 * How an edition is issued.
 *
 * @param code under which it can be verified
 * @param official who issues it
 * @param second who agreed, or null
 */
record Issue(String code, Instant at, String official, String second) {

    static Issue by(String official, String second, Instant at) {
        return new Issue(EditionCode.random(), at, official, second);
    }

    /** From here on nothing of the edition changes but its state. */
    void writeTo(BriefEdition edition) {
        edition.code = code;
        edition.issuedAt = at;
        edition.issuedBy = official;
        edition.approvedBy = second;
    }
}
