package org.coopbriefs.ui;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.coopbriefs.account.Access;
import org.coopbriefs.account.Role;
import org.coopbriefs.archive.BriefEdition;
import org.coopbriefs.brief.Calendar;
import org.coopbriefs.brief.Period;
import org.coopbriefs.brief.Subject;
import org.coopbriefs.brief.Subjects;
import org.coopbriefs.delivery.TrialMessages;
import org.coopbriefs.delivery.mail.MailAddress;
import org.coopbriefs.delivery.mail.SmtpOutcome;
import org.coopbriefs.delivery.recipient.Recipients;
import org.coopbriefs.web.Missing;

/** What a message will look like, and a trial of it to oneself. */
@Path(TrialPages.PATH + "/{province}/{period}")
@RolesAllowed(Role.EDITOR_NAME)
@Produces(MediaType.TEXT_HTML)
public class TrialPages {

    static final String PATH = "/gui/thu";

    @Inject TrialMessages trials;
    @Inject Subjects subjects;
    @Inject Access access;

    @PathParam("province")
    String province;

    @PathParam("period")
    String period;

    @QueryParam("calendar")
    @DefaultValue("CALENDAR")
    Calendar calendar;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance trial(Trial trial);
    }

    /**
     * The preview; {@code answer} of the server to a trial, or {@code refusal} as a key, or null.
     */
    public record Trial(
            BriefEdition edition,
            String language,
            TrialMessages.Preview preview,
            SmtpOutcome answer,
            String refusal) {
        public List<String> languages() {
            return Recipients.LANGUAGES;
        }

        /** What follows the path in addresses of this brief. */
        public String query() {
            return "?calendar=" + edition.calendar;
        }

        public boolean accepted() {
            return answer.kind() == SmtpOutcome.Kind.ACCEPTED;
        }
    }

    @GET
    public TemplateInstance preview(@QueryParam("lang") @DefaultValue("vi") String language) {
        return page(edition(), known(language), null, null);
    }

    @POST
    public Response send(
            @FormParam("to") String to, @FormParam("lang") @DefaultValue("vi") String language) {
        BriefEdition edition = edition();
        String spoken = known(language);
        try {
            SmtpOutcome answer =
                    trials.send(edition, spoken, to == null ? "" : to, access.userName());
            return Response.ok(page(edition, spoken, answer, null)).build();
        } catch (MailAddress.BadAddress bad) {
            return refuse(edition, spoken, "trial.bad-address");
        } catch (TrialMessages.NoServer none) {
            return refuse(edition, spoken, "trial.no-server");
        }
    }

    private Response refuse(BriefEdition edition, String language, String key) {
        return Response.status(400).entity(page(edition, language, null, key)).build();
    }

    private TemplateInstance page(
            BriefEdition edition, String language, SmtpOutcome answer, String refusal) {
        TrialMessages.Preview preview = trials.preview(edition, language);
        return Templates.trial(new Trial(edition, language, preview, answer, refusal));
    }

    private BriefEdition edition() {
        Subject subject = subjects.find(province).orElseThrow(Missing::new);
        access.requireAll(subject.asked());
        try {
            return BriefEdition.latestOf(subject.slug(), Period.parse(period, calendar))
                    .orElseThrow(Missing::new);
        } catch (IllegalArgumentException noPeriod) {
            throw new Missing();
        }
    }

    private static String known(String language) {
        return Recipients.LANGUAGES.contains(language) ? language : Recipients.LANGUAGES.getFirst();
    }
}
