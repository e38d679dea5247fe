package org.coopbriefs.report;

import java.util.List;

/**
 * What an edition prints beside what was counted.
 *
 * @param departments figures of departments, to stand beside the press's
 * @param correction null where no earlier edition is corrected
 * @param imprint null while it is a draft
 */
public record Additions(
        Remarks remarks,
        List<DepartmentFigure> departments,
        Correction correction,
        Imprint imprint) {

    public static final Additions NONE = new Additions(Remarks.NONE, List.of(), null, null);

    /** The same in an edition that is issued. */
    public Additions with(Imprint imprint) {
        return new Additions(remarks, departments, correction, imprint);
    }
}
