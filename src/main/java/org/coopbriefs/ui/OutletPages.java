package org.coopbriefs.ui;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.coopbriefs.account.Role;
import org.coopbriefs.article.fetch.Outlet;
import org.coopbriefs.article.fetch.Outlets;
import org.coopbriefs.reference.Province;
import org.coopbriefs.reference.Provinces;
import org.coopbriefs.text.Unmarked;

/** Newspapers and portals that may be fetched. */
@Path(OutletPages.PATH)
@RolesAllowed(Role.ADMIN_NAME)
@Produces(MediaType.TEXT_HTML)
public class OutletPages {

    static final String PATH = "/thiet-lap/to-bao";

    @Inject Outlets outlets;
    @Inject Provinces provinces;
    @Inject CurrentPage page;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(Listing listing);
    }

    /** A province that can be chosen. */
    public record Choice(String slug, String name) {}

    /** An outlet as the list shows it. */
    public record Row(Outlet outlet, String province) {}

    /** The list as it was narrowed, and the form above it with what it holds. */
    public record Listing(
            List<Row> rows, Asked asked, Input form, List<Choice> choices, String refusal) {
        public Outlet.Kind[] kinds() {
            return Outlet.Kind.values();
        }
    }

    /** What the list is narrowed to; null or empty means any. */
    public static class Asked {
        @QueryParam("q")
        public String words;

        @QueryParam("kind")
        public String kind;

        @QueryParam("province")
        public String province;

        public String words() {
            return plain(words);
        }

        boolean wants(Outlet outlet) {
            return isAny(kind, outlet.kind.name())
                    && isAny(province, outlet.province)
                    && Unmarked.of(outlet.name + " " + outlet.host).contains(Unmarked.of(words()));
        }

        private static boolean isAny(String wanted, String is) {
            return plain(wanted).isEmpty() || wanted.equals(is);
        }
    }

    /** What the form sends. */
    public static class Input {
        @FormParam("host")
        public String host = "";

        @FormParam("name")
        public String name = "";

        @FormParam("kind")
        public Outlet.Kind kind = Outlet.Kind.PROVINCE;

        @FormParam("province")
        public String province = "";

        @FormParam("permitted")
        public String permitted;

        static Input of(Outlet outlet) {
            Input input = new Input();
            input.host = outlet.host;
            input.name = outlet.name;
            input.kind = outlet.kind;
            input.province = outlet.province == null ? "" : outlet.province;
            input.permitted = outlet.permitted ? "1" : null;
            return input;
        }

        static Input fresh() {
            Input input = new Input();
            input.permitted = "1";
            return input;
        }
    }

    /**
     * @param host of one that is to be changed, or null
     */
    @GET
    public TemplateInstance list(@QueryParam("sua") String host, @BeanParam Asked asked) {
        Optional<Outlet> known =
                host == null ? Optional.empty() : Outlet.find("host", host).firstResultOptional();
        return Templates.list(listing(known.map(Input::of).orElseGet(Input::fresh), asked, null));
    }

    /** Puts an outlet on the list, or changes what the list says of it. */
    @POST
    public Response put(@BeanParam Input input) {
        String host = plain(input.host).replaceFirst("^https?://", "").replaceFirst("/.*$", "");
        boolean known =
                input.province == null || input.province.isEmpty() || isUnit(input.province);
        String refusal =
                !Outlets.isHost(host)
                        ? "outlets.bad-host"
                        : plain(input.name).isEmpty() ? "outlets.no-name" : null;
        if (refusal != null || input.kind == null || !known) {
            Listing again =
                    listing(input, new Asked(), refusal == null ? "outlets.bad-host" : refusal);
            return Response.status(400).entity(Templates.list(again)).build();
        }
        String province = plain(input.province);
        outlets.put(
                host,
                plain(input.name),
                input.kind,
                province.isEmpty() ? null : province,
                input.permitted != null);
        return Response.seeOther(URI.create(PATH)).build();
    }

    private static String plain(String given) {
        return given == null ? "" : given.strip();
    }

    private boolean isUnit(String slug) {
        return provinces.bySlug(slug).isPresent();
    }

    private Listing listing(Input form, Asked asked, String refusal) {
        List<Row> rows =
                Outlet.inOrder().stream()
                        .filter(asked::wants)
                        .map(outlet -> new Row(outlet, name(outlet.province)))
                        .toList();
        return new Listing(rows, asked, form, choices(), refusal);
    }

    private String name(String slug) {
        return slug == null ? "" : provinces.bySlug(slug).map(this::name).orElse(slug);
    }

    private List<Choice> choices() {
        return provinces.all().stream()
                .filter(unit -> unit.country().equals("VN") && !unit.isCountry())
                .map(unit -> new Choice(unit.slug(), name(unit)))
                .sorted(Comparator.comparing(Choice::name, UnitGroups.VIETNAMESE_ORDER))
                .toList();
    }

    private String name(Province unit) {
        return ProvinceNames.of(unit, page.language());
    }
}
