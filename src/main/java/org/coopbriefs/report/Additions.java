package org.coopbriefs.report;

import org.coopbriefs.report.signature.Seal;

/**
 * What an edition prints beside what was counted.
 *
 * @param correction null where no earlier edition is corrected
 * @param imprint null while it is a draft
 * @param seal signs it; null where nothing does
 */
public record Additions(Correction correction, Imprint imprint, Seal seal) {

    public static final Additions NONE = new Additions(null, null);

    /** In a file that is not signed. */
    public Additions(Correction correction, Imprint imprint) {
        this(correction, imprint, null);
    }

    /** The same in an edition that is issued, and signed where there is a seal. */
    public Additions with(Imprint imprint, Seal seal) {
        return new Additions(correction, imprint, seal);
    }
}
