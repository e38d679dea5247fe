package org.coopbriefs.extraction;

import java.util.List;

/** Who stands on which side of the border in a sentence, and who is missing there. */
final class Sides {

    private final Participants cast;

    Sides(Participants cast) {
        this.cast = cast;
    }

    static Party otherSideBefore(List<Party> parties, Party party) {
        return parties.stream()
                .filter(p -> p.span().end() <= party.span().start() && !sameSide(p, party))
                .findFirst()
                .orElse(party);
    }

    /** The last one before the verb that is not on the side of {@code receiver}. */
    Party otherSide(List<Party> parties, Party receiver, int verb) {
        return parties.stream()
                .filter(
                        p ->
                                p.span().end() <= verb
                                        && p.country() != null
                                        && !sameSide(p, receiver))
                .reduce((a, b) -> b)
                .orElseGet(() -> opposite(receiver));
    }

    static boolean sameSide(Party a, Party b) {
        return a != null && b != null && a.country() != null && a.country().equals(b.country());
    }

    static Party firstBetween(List<Party> parties, int from, int to) {
        return parties.stream()
                .filter(p -> p.span().start() >= from && p.span().end() <= to)
                .findFirst()
                .orElse(null);
    }

    static Party lastBefore(List<Party> parties, int at) {
        return parties.stream().filter(p -> p.span().end() <= at).reduce((a, b) -> b).orElse(null);
    }

    static Party other(List<Party> parties, Party one) {
        return parties.stream()
                .filter(p -> !sameSide(p, one) && !p.equals(one))
                .findFirst()
                .orElse(null);
    }

    /**
     * A missing side is the one partner on the other side; where both are missing nothing is
     * guessed.
     */
    Transfer completed(Party giver, Party receiver) {
        if (giver != null && receiver != null && sameSide(giver, receiver)) {
            return new Transfer(giver, opposite(giver));
        }
        Party from = giver == null && receiver != null ? opposite(receiver) : giver;
        Party to = receiver == null && giver != null ? opposite(giver) : receiver;
        return new Transfer(from, to);
    }

    Party opposite(Party party) {
        if (party.country() == null) {
            return null;
        }
        boolean home = party.country().equals("VN");
        List<String> slugs = home ? cast.foreign() : cast.vietnamese();
        if (slugs.isEmpty()) {
            return null;
        }
        List<String> one = slugs.size() == 1 ? slugs : home ? slugs : List.of(slugs.getFirst());
        return new Party(
                party.span(),
                one,
                String.join(", ", one),
                home ? "LA" : "VN",
                Party.Level.PROVINCE);
    }
}
