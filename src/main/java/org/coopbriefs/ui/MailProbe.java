package org.coopbriefs.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.coopbriefs.account.Audit;
import org.coopbriefs.account.AuditAction;
import org.coopbriefs.delivery.Notices;
import org.coopbriefs.delivery.mail.MailAddress;
import org.coopbriefs.delivery.mail.SmtpConnection.NoConnection;
import org.coopbriefs.delivery.mail.SmtpOutcome;

/** Sends a message that tells nothing, to see whether the settings are right. */
@ApplicationScoped
public class MailProbe {

    @Inject Notices notices;
    @Inject Audit audit;
    @Inject CurrentPage page;
    @Inject Clock clock;

    /**
     * What came of it.
     *
     * @param said key of what it means
     * @param words the server's own, or what happened instead; empty where nobody was asked
     */
    public record Answer(String to, boolean good, String said, String words) {}

    /** Sends it to one address. */
    public Answer send(String typed, String official) {
        String to = typed.strip();
        if (!MailAddress.isOne(to)) {
            return new Answer(typed, false, "trial.bad-address", "");
        }
        Answer answer = handed(MailAddress.checked(to), official);
        audit.record(
                AuditAction.TRIAL_SENT,
                "mail:SENDING",
                null,
                Map.of("to", answer.to, "outcome", answer.said));
        return answer;
    }

    private Answer handed(String to, String official) {
        try {
            SmtpOutcome outcome = notices.hand(notice(to, official));
            boolean good = outcome.kind() == SmtpOutcome.Kind.ACCEPTED;
            return new Answer(to, good, "mail.probe." + outcome.kind(), outcome.words());
        } catch (NoConnection none) {
            return new Answer(to, false, "mail.probe." + none.reason(), none.getMessage());
        }
    }

    private Notices.Notice notice(String to, String official) {
        return new Notices.Notice(
                to,
                official,
                notices.texts(page.language().code()),
                UiMessages.t("mail.probe.subject"),
                UiMessages.t("mail.probe.opening", official),
                List.of(UiMessages.second(clock.instant())),
                MailPages.PATH,
                UiMessages.t("mail.title"));
    }
}
