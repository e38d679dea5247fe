package org.coopbriefs.report;

/**
 * What an edition prints beside what was counted.
 *
 * @param correction null where no earlier edition is corrected
 * @param imprint null while it is a draft
 */
public record Additions(Correction correction, Imprint imprint) {

    public static final Additions NONE = new Additions(null, null);

    /** The same in an edition that is issued. */
    public Additions with(Imprint imprint) {
        return new Additions(correction, imprint);
    }
}
