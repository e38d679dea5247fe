package org.coopbriefs.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.coopbriefs.reference.Workdays;
import org.coopbriefs.text.VietnamTime;

/** How long the link in a message opens something. */
@ApplicationScoped
class LinkTerm {

    @Inject MailConfig config;
    @Inject Workdays workdays;

    /** The end of a working day in Vietnam: not of a Sunday, nor in the middle of Tết. */
    Instant from(Instant sent) {
        LocalDate last = VietnamTime.dayOf(sent.plus(config.linkValid()));
        while (!workdays.isWorkday(last)) {
            last = last.plusDays(1);
        }
        return VietnamTime.startOf(last.plusDays(1)).minusSeconds(1);
    }
}
