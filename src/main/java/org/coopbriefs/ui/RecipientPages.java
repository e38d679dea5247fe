package org.coopbriefs.ui;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.coopbriefs.account.Role;
import org.coopbriefs.brief.Calendar;
import org.coopbriefs.delivery.recipient.Form;
import org.coopbriefs.delivery.recipient.PeriodKind;
import org.coopbriefs.delivery.recipient.Recipient;
import org.coopbriefs.delivery.recipient.RecipientData;
import org.coopbriefs.delivery.recipient.RecipientTable;
import org.coopbriefs.delivery.recipient.Recipients;
import org.coopbriefs.delivery.recipient.Refused;
import org.coopbriefs.delivery.recipient.Subscription;
import org.coopbriefs.web.BadParameter;
import org.coopbriefs.web.Missing;
import org.coopbriefs.web.Paging;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Who gets briefs by mail: one by one, in groups, or from a table. */
@Path(RecipientPages.PATH)
@RolesAllowed(Role.ADMIN_NAME)
@Produces(MediaType.TEXT_HTML)
public class RecipientPages {

    static final String PATH = "/thiet-lap/nguoi-nhan";

    private static final URI LIST = URI.create(PATH);

    @Inject Recipients recipients;
    @Inject RecipientTable table;
    @Inject SubjectNames names;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(Listing listing);

        static native TemplateInstance edit(Editing editing);

        static native TemplateInstance table(RecipientTable.Read read);
    }

    /** What the form of a group sends, as it was typed; any may be null. */
    public static class GroupInput {
        @FormParam("group")
        public String group;

        @FormParam("subjects")
        public String subjects;

        @FormParam("period")
        public Set<PeriodKind> periods = Set.of();

        @FormParam("calendar")
        public String calendar;

        @FormParam("form")
        @DefaultValue("ATTACHMENT")
        public Form form = Form.ATTACHMENT;

        public boolean has(PeriodKind kind) {
            return periods.contains(kind);
        }

        private static String orEmpty(String text) {
            return text == null ? "" : text.strip();
        }
    }

    /** What a subscription is chosen from. */
    public interface Choices {
        default PeriodKind[] kinds() {
            return PeriodKind.values();
        }

        default Calendar[] calendars() {
            return Calendar.values();
        }

        default Form[] forms() {
            return Form.values();
        }
    }

    /** A page of the list, and what the groups get. */
    public record Listing(
            List<Recipient> recipients,
            List<Subscription> groups,
            String text,
            int page,
            boolean more,
            GroupInput typed,
            Refused refused)
            implements Choices {}

    /** What the form shows; {@code id} is null for somebody new. */
    public record Editing(Long id, RecipientInput input, Refused refused) implements Choices {
        public List<String> languages() {
            return Recipients.LANGUAGES;
        }
    }

    @GET
    public TemplateInstance list(@QueryParam("q") String text, @BeanParam Paging paging) {
        return page(text, paging, new GroupInput(), null);
    }

    private TemplateInstance page(String text, Paging paging, GroupInput typed, Refused refused) {
        List<Recipient> found = recipients.find(text, paging.offset(), paging.size());
        boolean more = recipients.count(text) > paging.offset() + found.size();
        return Templates.list(
                new Listing(
                        found,
                        Subscription.ofGroups(),
                        text == null ? "" : text,
                        paging.number(),
                        more,
                        typed,
                        refused));
    }

    @GET
    @Path("moi")
    public TemplateInstance fresh() {
        return Templates.edit(new Editing(null, RecipientInput.fresh(), null));
    }

    @POST
    public Response create(MultivaluedMap<String, String> form) {
        return save(null, RecipientInput.of(form));
    }

    @GET
    @Path("{id}")
    public TemplateInstance edit(@PathParam("id") long id) {
        RecipientData data = recipients.data(id).orElseThrow(Missing::new);
        RecipientInput input = RecipientInput.of(data);
        return Templates.edit(
                new Editing(id, input.with("subjects", names.shown(data.subjects())), null));
    }

    @POST
    @Path("{id}")
    public Response change(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        recipients.data(id).orElseThrow(Missing::new);
        return save(id, RecipientInput.of(form));
    }

    private Response save(Long id, RecipientInput input) {
        try {
            Set<String> slugs = names.codes(input.cell("subjects"));
            recipients.save(id, input.with("subjects", String.join(";", slugs)).data());
            return Response.seeOther(LIST).build();
        } catch (Refused refused) {
            return Response.status(400)
                    .entity(Templates.edit(new Editing(id, input, refused)))
                    .build();
        }
    }

    @POST
    @Path("{id}/xoa")
    public Response delete(@PathParam("id") long id) {
        recipients.data(id).orElseThrow(Missing::new);
        recipients.delete(id);
        return Response.seeOther(LIST).build();
    }

    /** Lets mail go again to an address that was held back. */
    @POST
    @Path("{id}/gui-tiep")
    public Response release(@PathParam("id") long id) {
        recipients.data(id).orElseThrow(Missing::new);
        recipients.release(id);
        return Response.seeOther(LIST).build();
    }

    /** Sends again to somebody who had unsubscribed. */
    @POST
    @Path("{id}/dang-ky-lai")
    public Response resubscribe(@PathParam("id") long id) {
        recipients.data(id).orElseThrow(Missing::new);
        recipients.resubscribe(id);
        return Response.seeOther(LIST).build();
    }

    @POST
    @Path("bang")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response read(@RestForm("tep") FileUpload file) throws IOException {
        if (file == null || file.size() == 0) {
            throw new BadParameter("tep");
        }
        RecipientTable.Read read = table.read(Files.readString(file.uploadedFile()));
        return Response.status(read.faults().isEmpty() ? 200 : 422)
                .entity(Templates.table(read))
                .build();
    }

    @POST
    @Path("nhom")
    public Response giveToGroup(@BeanParam GroupInput typed, @BeanParam Paging paging) {
        String calendar = GroupInput.orEmpty(typed.calendar);
        try {
            recipients.giveToGroup(
                    GroupInput.orEmpty(typed.group),
                    names.codes(GroupInput.orEmpty(typed.subjects)),
                    typed.periods,
                    RecipientTable.calendar(calendar.isEmpty() ? null : calendar),
                    typed.form);
            return Response.seeOther(LIST).build();
        } catch (Refused refused) {
            return Response.status(400).entity(page(null, paging, typed, refused)).build();
        }
    }

    @POST
    @Path("nhom/{id}/xoa")
    public Response takeFromGroup(@PathParam("id") long id) {
        recipients.takeFromGroup(id);
        return Response.seeOther(LIST).build();
    }
}
