package org.coopbriefs.brief;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.util.List;
import org.coopbriefs.text.EdtfDate;

/**
 * People taught. Every number is null where nothing is known and 0 where there were none.
 *
 * @param total what was told in the period, nothing counted twice; null also where running sums
 *     stand side by side that must not be added ({@code runningSums}, {@code hosts})
 * @param inPeriod facts whose date or whole span lies in the period
 * @param severalYears closed spans that reach beyond it
 * @param cumulative the running sum, where there is one that may stand alone
 * @param since its start, or null
 * @param asOf its end, or null
 * @param stock the number present, never added
 * @param approximate whether a figure in the total is hedged
 * @param unconfirmed facts counted that nobody has reviewed
 * @param inferred facts counted whose date or attribution was concluded
 * @param parts "of whom": shown, never added
 * @param hosts one line for each teaching unit
 * @param runningSums every running sum that stands
 * @param fromVietnam people of Vietnam taught abroad, a line of their own; null where nothing is
 *     known
 */
public record Students(
        Integer total,
        Integer inPeriod,
        Integer severalYears,
        Integer cumulative,
        @JsonSerialize(using = ToStringSerializer.class) EdtfDate since,
        @JsonSerialize(using = ToStringSerializer.class) EdtfDate asOf,
        Integer stock,
        boolean approximate,
        int unconfirmed,
        int inferred,
        List<Part> parts,
        List<Host> hosts,
        List<RunningSum> runningSums,
        Students fromVietnam,
        FigureFacts factIds)
        implements Figure {

    /** "Of whom": a part of a figure that counts. {@code partner} is a slug or null. */
    public record Part(String partner, Integer count, String fact, String partOf) {}

    /** What one teaching unit ({@code host}: slug) stands with. */
    public record Host(
            String host,
            Integer total,
            Integer inPeriod,
            Integer severalYears,
            Integer cumulative,
            @JsonSerialize(using = ToStringSerializer.class) EdtfDate since,
            @JsonSerialize(using = ToStringSerializer.class) EdtfDate asOf,
            Integer stock,
            FigureFacts factIds) {}

    /** A sum that runs from {@code since} (null: not told) to {@code asOf}. */
    public record RunningSum(
            String host,
            String partner,
            Integer count,
            @JsonSerialize(using = ToStringSerializer.class) EdtfDate since,
            @JsonSerialize(using = ToStringSerializer.class) EdtfDate asOf,
            String fact) {}

    @Override
    public boolean empty() {
        return total == null && stock == null && hosts.isEmpty() && fromVietnam == null;
    }
}
