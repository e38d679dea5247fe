package org.coopbriefs.ui;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.coopbriefs.account.Access;
import org.coopbriefs.account.Role;
import org.coopbriefs.delivery.MailConfig.Tls;
import org.coopbriefs.delivery.bounce.BounceTask;
import org.coopbriefs.delivery.setting.MailAccount.Use;
import org.coopbriefs.delivery.setting.MailChanging;
import org.coopbriefs.delivery.setting.MailHost;
import org.coopbriefs.delivery.setting.MailSender;
import org.coopbriefs.delivery.setting.MailSettings;
import org.coopbriefs.delivery.setting.MailSettings.Field;
import org.coopbriefs.delivery.setting.Refused;
import org.coopbriefs.delivery.setting.Sender;
import org.coopbriefs.ui.MailProbe.Answer;
import org.coopbriefs.work.WorkItem;

/** The mail server, the sender, and the mailbox for what comes back. */
@Path(MailPages.PATH)
@RolesAllowed(Role.ADMIN_NAME)
@Produces(MediaType.TEXT_HTML)
public class MailPages {

    static final String PATH = "/thiet-lap/may-chu-thu";

    @Inject MailSettings settings;
    @Inject MailChanging changing;
    @Inject BounceTask bounces;
    @Inject MailProbe probe;
    @Inject Access access;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance settings(View view);
    }

    /**
     * An account as the page shows it.
     *
     * @param place where it is; null where none is set
     * @param fixed true where the environment says so
     * @param lost why its password can't be read, or null
     * @param form what the form shows
     * @param refusal why the form was refused, or null
     */
    public record AccountView(
            Use use,
            MailHost place,
            boolean fixed,
            String lost,
            String changedBy,
            Instant changedAt,
            MailInput.Account form,
            Refused.Why refusal) {

        public boolean sending() {
            return use == Use.SENDING;
        }

        public String path() {
            return PATH + (sending() ? "/gui" : "/tra-lai");
        }

        /** True where a password is kept that need not be said again. */
        public boolean kept() {
            return !fixed && place != null && place.user() != null && lost == null;
        }

        public List<String> protocols() {
            return List.of("imap", "pop3");
        }

        public Tls[] encryptions() {
            return Tls.values();
        }
    }

    /** The sender as the page shows it. */
    public record SenderView(
            Sender sender,
            Set<Field> fixed,
            String changedBy,
            Instant changedAt,
            MailInput.Sender form,
            Refused.Why refusal) {

        public boolean isFixed(String field) {
            return fixed.contains(Field.valueOf(field));
        }

        /** True where there is nothing left to set. */
        public boolean allFixed() {
            return fixed.size() == Field.values().length;
        }

        public String size() {
            return MailInput.megabytes(sender.maxSize());
        }
    }

    /**
     * The page.
     *
     * @param saved true where something has just been kept
     * @param mailbox the latest look into the mailbox, or null
     * @param to where a trial goes or went
     * @param answer what came of it, or null
     */
    public record View(
            AccountView sending,
            SenderView sender,
            AccountView returns,
            boolean saved,
            WorkItem mailbox,
            String to,
            Answer answer) {}

    @GET
    public TemplateInstance show(@QueryParam("da-luu") @DefaultValue("false") boolean saved) {
        return Templates.settings(
                view(account(Use.SENDING), sender(), account(Use.RETURNS), saved, null));
    }

    @POST
    @Path("gui")
    public Response setSending(@BeanParam MailInput.Account input) {
        return set(Use.SENDING, input);
    }

    @POST
    @Path("gui/bo")
    public Response clearSending() {
        return clear(Use.SENDING);
    }

    @POST
    @Path("tra-lai")
    public Response setReturns(@BeanParam MailInput.Account input) {
        return set(Use.RETURNS, input);
    }

    @POST
    @Path("tra-lai/bo")
    public Response clearReturns() {
        return clear(Use.RETURNS);
    }

    @POST
    @Path("nguoi-gui")
    public Response setSender(@BeanParam MailInput.Sender input) {
        try {
            changing.set(input.wanted(), access.userName());
            return saved();
        } catch (Refused refused) {
            SenderView again = sender(settings.setSender(), input, refused.why());
            return refuse(view(account(Use.SENDING), again, account(Use.RETURNS), false, null));
        }
    }

    /** Sends a message to who asks, by the settings as they are kept. */
    @POST
    @Path("gui-thu")
    public TemplateInstance tryOut(@FormParam("to") @DefaultValue("") String to) {
        Answer answer = probe.send(to, access.userName());
        return Templates.settings(
                view(account(Use.SENDING), sender(), account(Use.RETURNS), false, answer));
    }

    private Response set(Use use, MailInput.Account input) {
        try {
            changing.set(use, input.place(use), input.password(), access.userName());
            return saved();
        } catch (Refused refused) {
            AccountView again = account(use, settings.state(use), input, refused.why());
            return refuse(
                    use == Use.SENDING
                            ? view(again, sender(), account(Use.RETURNS), false, null)
                            : view(account(Use.SENDING), sender(), again, false, null));
        }
    }

    private Response clear(Use use) {
        changing.clear(use);
        return saved();
    }

    private static Response saved() {
        return Response.seeOther(URI.create(PATH + "?da-luu=true")).build();
    }

    private static Response refuse(View view) {
        return Response.status(400).entity(Templates.settings(view)).build();
    }

    private View view(
            AccountView sending,
            SenderView sender,
            AccountView returns,
            boolean saved,
            Answer answer) {
        return new View(
                sending,
                sender,
                returns,
                saved,
                returns.place == null ? null : bounces.latest().orElse(null),
                answer == null ? "" : answer.to(),
                answer);
    }

    private AccountView account(Use use) {
        MailSettings.State state = settings.state(use);
        boolean set = state.set().use != null;
        return account(
                use,
                state,
                set ? MailInput.Account.of(state.set().place()) : MailInput.Account.empty(use),
                null);
    }

    private static AccountView account(
            Use use, MailSettings.State state, MailInput.Account form, Refused.Why refusal) {
        return new AccountView(
                use,
                state.place(),
                state.fixed(),
                state.lost(),
                state.set().changedBy,
                state.set().changedAt,
                form,
                refusal);
    }

    private SenderView sender() {
        MailSender set = settings.setSender();
        return sender(set, MailInput.Sender.of(set), null);
    }

    private SenderView sender(MailSender set, MailInput.Sender form, Refused.Why refusal) {
        return new SenderView(
                settings.sender(set),
                settings.fixedFields(),
                set.changedBy,
                set.changedAt,
                form,
                refusal);
    }
}
