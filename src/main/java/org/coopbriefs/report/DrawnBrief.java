package org.coopbriefs.report;

import java.util.List;

/**
 * A brief as it was drawn in one language.
 *
 * @param pdf PDF/A-2a, PDF/UA-1
 * @param unsignedSha256 of the PDF before it was signed; null where it is not
 * @param figures what a correction of it will compare with
 * @param annex null where it stands in the brief itself
 */
public record DrawnBrief(
        byte[] pdf, String unsignedSha256, List<PrintedFigure> figures, Annex annex) {}
