package org.coopbriefs.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.coopbriefs.account.Access;
import org.coopbriefs.archive.BriefEdition;
import org.coopbriefs.brief.Brief;
import org.coopbriefs.brief.Subject;
import org.coopbriefs.brief.Subjects;
import org.coopbriefs.web.Missing;

/** Finds the brief that a request means, where the caller may see it. */
@ApplicationScoped
class AskedBriefs {

    @Inject Subjects subjects;
    @Inject Access access;

    Subject subject(BriefResource.Address address) {
        Subject subject = subjects.find(address.province).orElseThrow(Missing::new);
        access.requireAll(subject.asked());
        return subject;
    }

    /** The edition of that number, or the latest that the caller may see. */
    BriefEdition edition(BriefResource.Address address, Integer number) {
        return BriefEdition.of(subject(address).slug(), address.period()).stream()
                .filter(edition -> number == null || edition.number == number)
                .filter(edition -> access.mayEdit() || edition.state != Brief.State.DRAFT)
                .reduce((earlier, later) -> later)
                .orElseThrow(NoBrief::new);
    }

    /** Nothing was compiled for this subject and period. */
    static final class NoBrief extends RuntimeException {}
}
