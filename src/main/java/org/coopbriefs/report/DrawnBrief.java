package org.coopbriefs.report;

import java.util.List;

/**
 * A brief as it was drawn in one language.
 *
 * @param pdf PDF/A-2a, PDF/UA-1
 * @param figures what a correction of it will compare with
 */
public record DrawnBrief(byte[] pdf, List<PrintedFigure> figures) {}
