package org.coopbriefs.report;

/**
 * What an edition prints beside what was counted.
 *
 * @param correction null where no earlier edition is corrected
 */
public record Additions(Remarks remarks, Correction correction) {

    public static final Additions NONE = new Additions(Remarks.NONE, null);
}
