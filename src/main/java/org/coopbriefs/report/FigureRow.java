package org.coopbriefs.report;

import java.util.List;
import org.coopbriefs.report.ReportPage.Line;
import org.coopbriefs.report.ReportPage.Value;

/**
 * One headline figure of one stretch of time, in print.
 *
 * @param split what it is made of, or what stands beside it
 * @param note what was counted and left out
 */
record FigureRow(String label, Value inPeriod, Value severalYears, List<Line> split, String note) {}
