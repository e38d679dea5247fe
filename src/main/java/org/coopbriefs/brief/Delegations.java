package org.coopbriefs.brief;

import java.util.List;

/**
 * Delegations that the province sent ({@code out}) and received ({@code in}); null where nothing is
 * known.
 */
public record Delegations(
        Integer out,
        Integer in,
        int unconfirmed,
        int inferred,
        List<Visit> visits,
        List<String> factIds)
        implements Figure {

    /** One delegation; {@code direction} OUT or IN, {@code size} null where it is not told. */
    public record Visit(
            String direction,
            String visitor,
            String visited,
            String leader,
            Integer size,
            String fact) {}

    @Override
    public boolean empty() {
        return visits.isEmpty();
    }
}
