package org.coopbriefs.brief;

import java.util.Set;

/** Counts documents that were signed: rules 6 and 7. */
final class AgreementsCounting implements FigureCounting {

    @Override
    public String name() {
        return "agreements";
    }

    @Override
    public Set<String> kinds() {
        return Set.of("agreement");
    }

    @Override
    public Agreements count(Ledger ledger) {
        AgreementsSorting sorting = new AgreementsSorting(ledger);
        AgreementReports.sorted(ledger.ofKinds(kinds()), ledger.places()).forEach(sorting::sort);
        return sorting.figure();
    }
}
