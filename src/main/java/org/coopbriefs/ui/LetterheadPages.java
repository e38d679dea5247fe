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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.coopbriefs.account.Access;
import org.coopbriefs.account.Role;
import org.coopbriefs.reference.Province;
import org.coopbriefs.reference.Provinces;
import org.coopbriefs.report.IssuingOrgan;
import org.coopbriefs.report.IssuingOrgans;
import org.coopbriefs.report.IssuingOrgans.Wanted;
import org.coopbriefs.web.Missing;

/** Organs, signers, recipients and symbols of the briefs, by province. */
@Path(LetterheadPages.PATH)
@RolesAllowed(Role.ADMIN_NAME)
@Produces(MediaType.TEXT_HTML)
public class LetterheadPages {

    static final String PATH = "/thiet-lap/co-quan";

    private static final Collator VIETNAMESE_ORDER = Collator.getInstance(Locale.of("vi"));

    @Inject IssuingOrgans organs;
    @Inject Provinces provinces;
    @Inject Access access;
    @Inject CurrentPage page;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(Overview overview);

        static native TemplateInstance edit(Form form);
    }

    /** A letterhead that is set. */
    public record Row(String slug, String name, IssuingOrgan organ) {}

    /** A unit that can be chosen. */
    public record Choice(String slug, String name) {}

    /** What is set, and for whom it could be. */
    public record Overview(List<Row> rows, List<Choice> choices) {}

    /**
     * What the form shows.
     *
     * @param refusal key of a message, or null
     */
    public record Form(String slug, String name, Input input, boolean set, String refusal) {}

    /** What the form sends; lists are a line each. */
    public static class Input {
        @FormParam("parentOrgan")
        @DefaultValue("")
        public String parentOrgan = "";

        @FormParam("organ")
        @DefaultValue("")
        public String organ = "";

        @FormParam("symbol")
        @DefaultValue("")
        public String symbol = "";

        @FormParam("place")
        @DefaultValue("")
        public String place = "";

        @FormParam("addressees")
        @DefaultValue("")
        public String addressees = "";

        @FormParam("signerTitle")
        @DefaultValue("")
        public String signerTitle = "";

        @FormParam("signer")
        @DefaultValue("")
        public String signer = "";

        @FormParam("recipients")
        @DefaultValue("")
        public String recipients = "";

        static Input of(IssuingOrgan organ) {
            Input input = new Input();
            input.parentOrgan = shown(organ.parentOrgan);
            input.organ = shown(organ.organ);
            input.symbol = shown(organ.symbol);
            input.place = shown(organ.place);
            input.addressees = String.join("\n", organ.addressees);
            input.signerTitle = String.join("\n", organ.signerTitle);
            input.signer = shown(organ.signer);
            input.recipients = String.join("\n", organ.recipients);
            return input;
        }

        private static String shown(String text) {
            return text == null ? "" : text;
        }

        Wanted wanted() {
            return new Wanted(
                    kept(parentOrgan),
                    kept(organ),
                    kept(symbol),
                    kept(place),
                    addressees.lines().toList(),
                    signerTitle.lines().toList(),
                    kept(signer),
                    recipients.lines().toList());
        }

        private static String kept(String text) {
            return text.isBlank() ? null : text.strip().replace("\r\n", "\n");
        }
    }

    @GET
    public TemplateInstance list() {
        List<Row> rows =
                IssuingOrgan.inOrder().stream()
                        .map(organ -> new Row(organ.province, name(organ.province), organ))
                        .toList();
        List<Choice> choices =
                provinces.all().stream()
                        .filter(unit -> unit.country().equals("VN"))
                        .map(unit -> new Choice(unit.slug(), name(unit.slug())))
                        .sorted(Comparator.comparing(Choice::name, VIETNAMESE_ORDER))
                        .toList();
        return Templates.list(new Overview(rows, choices));
    }

    /** Leads from the choice of a province to its form. */
    @GET
    @Path("chon")
    public Response choose(@QueryParam("don-vi") @DefaultValue("default") String slug) {
        name(slug);
        return Response.seeOther(URI.create(PATH + "/" + slug)).build();
    }

    @GET
    @Path("{slug}")
    public TemplateInstance edit(@PathParam("slug") String slug) {
        IssuingOrgan organ = IssuingOrgan.findById(slug);
        Input input = organ == null ? new Input() : Input.of(organ);
        return Templates.edit(new Form(slug, name(slug), input, organ != null, null));
    }

    @POST
    @Path("{slug}")
    public Response set(@PathParam("slug") String slug, @BeanParam Input input) {
        String name = name(slug);
        try {
            organs.set(slug, input.wanted(), access.userName());
            return Response.seeOther(URI.create(PATH)).build();
        } catch (IssuingOrgans.Refused refused) {
            String key = refused.field().equals("symbol") ? "organs.bad-symbol" : "organs.too-long";
            boolean set = IssuingOrgan.findById(slug) != null;
            Form form = new Form(slug, name, input, set, key);
            return Response.status(400).entity(Templates.edit(form)).build();
        }
    }

    @POST
    @Path("{slug}/bo")
    public Response clear(@PathParam("slug") String slug) {
        if (!organs.clear(slug)) {
            throw new Missing();
        }
        return Response.seeOther(URI.create(PATH)).build();
    }

    private String name(String slug) {
        if (slug.equals(IssuingOrgan.DEFAULT)) {
            return UiMessages.t("organs.all");
        }
        Province unit = provinces.bySlug(slug).orElseThrow(Missing::new);
        return ProvinceNames.of(unit, page.language());
    }
}
