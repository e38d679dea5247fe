package org.coopbriefs.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Lists goods without a stated value, with their quantity and direction; they are never valued by
 * guess.
 */
final class GoodsCounting {

    private final Ledger ledger;
    private final List<Sieve.Passed> listed = new ArrayList<>();

    GoodsCounting(Ledger ledger) {
        this.ledger = ledger;
    }

    List<Aid.Goods> lines(List<Sieve.Passed> goods) {
        for (Sieve.Passed one : goods) {
            Sieve.Passed first =
                    listed.stream().filter(other -> same(one, other)).findFirst().orElse(null);
            if (first == null) {
                listed.add(one);
                ledger.count(one.fact());
            } else {
                ledger.leaveOut(one.fact(), Reason.REPEATED, first.fact().id());
            }
        }
        return listed.stream().map(GoodsCounting::line).toList();
    }

    private boolean same(Sieve.Passed one, Sieve.Passed other) {
        return Objects.equals(one.fact().number("quantity"), other.fact().number("quantity"))
                && Objects.equals(one.fact().text("item"), other.fact().text("item"))
                && one.flow().same(other.flow(), ledger.places())
                && !one.fact().inSameSentence(other.fact())
                && one.fact().sameEvent(other.fact());
    }

    private static Aid.Goods line(Sieve.Passed passed) {
        CountableFact fact = passed.fact();
        return new Aid.Goods(
                fact.number("quantity"),
                fact.qualifier(),
                fact.text("item"),
                AidCounting.direction(passed.standing()),
                fact.text("provider"),
                fact.text("receiver"),
                fact.id());
    }

    int unconfirmed() {
        return (int) listed.stream().filter(one -> one.fact().isUnconfirmed()).count();
    }

    int inferred() {
        return (int) listed.stream().filter(one -> one.fact().isInferred()).count();
    }

    List<String> ids() {
        return listed.stream().map(one -> one.fact().id()).toList();
    }
}
