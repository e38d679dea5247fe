package org.coopbriefs.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.coopbriefs.account.Role;
import org.coopbriefs.article.fetch.Outlet;
import org.coopbriefs.article.fetch.Outlets;
import org.coopbriefs.web.BadParameter;

/** Newspapers and portals that may be fetched. */
@Path("/api/outlets")
@RolesAllowed(Role.ADMIN_NAME)
public class OutletResource {

    @Inject Outlets outlets;

    /**
     * An outlet as it is put on the list.
     *
     * @param province slug of the province whose paper or portal it is, or null
     * @param permitted null means true
     */
    record WantedOutlet(String name, Outlet.Kind kind, String province, Boolean permitted) {}

    record OutletView(
            String host, String name, Outlet.Kind kind, String province, boolean permitted) {

        static OutletView of(Outlet outlet) {
            return new OutletView(
                    outlet.host, outlet.name, outlet.kind, outlet.province, outlet.permitted);
        }
    }

    @GET
    public List<OutletView> list() {
        return Outlet.inOrder().stream().map(OutletView::of).toList();
    }

    /** Puts an outlet on the list, or changes what the list says of it. */
    @PUT
    @Path("{host}")
    @Consumes(MediaType.APPLICATION_JSON)
    public OutletView put(@PathParam("host") String host, WantedOutlet wanted) {
        if (!Outlets.isHost(host)) {
            throw new BadParameter("host");
        }
        if (wanted == null || wanted.name() == null || wanted.kind() == null) {
            throw new BadParameter(wanted == null || wanted.name() == null ? "name" : "kind");
        }
        boolean permitted = wanted.permitted() == null || wanted.permitted();
        return OutletView.of(
                outlets.put(host, wanted.name(), wanted.kind(), wanted.province(), permitted));
    }
}
