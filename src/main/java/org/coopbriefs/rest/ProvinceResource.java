package org.coopbriefs.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.coopbriefs.account.Role;
import org.coopbriefs.reference.Province;
import org.coopbriefs.reference.Provinces;

/** The province-level units, past and present. */
@Path("/api/provinces")
@RolesAllowed(Role.VIEWER_NAME)
public class ProvinceResource {

    @Inject Provinces provinces;

    record ProvinceView(
            String slug,
            String country,
            String code,
            String label,
            Map<String, String> names,
            LocalDate validFrom,
            LocalDate validTo,
            String successor) {

        static ProvinceView of(Province province) {
            return new ProvinceView(
                    province.slug(),
                    province.country(),
                    province.code(),
                    province.label(),
                    province.names(),
                    province.validFrom(),
                    province.validTo(),
                    province.successor());
        }
    }

    /** All units, or those that existed on a day. */
    @GET
    public List<ProvinceView> list(@QueryParam("on") LocalDate on) {
        Collection<Province> found = on == null ? provinces.all() : provinces.on(on);
        return found.stream()
                .filter(province -> !province.isCountry())
                .map(ProvinceView::of)
                .toList();
    }
}
