package org.coopbriefs.brief;

import java.util.List;

/** Facts of a kind that has no figure of its own: listed, not summed. */
public record Listing(String kind, int unconfirmed, List<String> factIds) implements Figure {

    @Override
    public boolean empty() {
        return factIds.isEmpty();
    }
}
