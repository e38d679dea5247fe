package org.coopbriefs.ui;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.coopbriefs.account.Role;

/** Where settings begin. */
@Path("/thiet-lap")
@RolesAllowed(Role.ADMIN_NAME)
public class SettingsPages {

    @GET
    public Response begin() {
        return Response.seeOther(URI.create(UserPages.PATH)).build();
    }
}
