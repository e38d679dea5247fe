package org.coopbriefs.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.coopbriefs.account.Access;
import org.coopbriefs.account.Role;
import org.coopbriefs.report.IssuingOrgan;
import org.coopbriefs.report.IssuingOrgans;
import org.coopbriefs.report.IssuingOrgans.Wanted;
import org.coopbriefs.web.BadParameter;
import org.coopbriefs.web.Missing;

/** Who reports for a province: title and signature block of its briefs ("default" for all). */
@Path("/api/letterheads")
@RolesAllowed(Role.ADMIN_NAME)
public class LetterheadResource {

    @Inject IssuingOrgans organs;
    @Inject Access access;

    record LetterheadView(String province, Wanted letterhead) {

        static LetterheadView of(IssuingOrgan organ) {
            return new LetterheadView(organ.province, IssuingOrgans.of(organ));
        }
    }

    @GET
    public List<LetterheadView> list() {
        return IssuingOrgan.inOrder().stream().map(LetterheadView::of).toList();
    }

    @GET
    @Path("{slug}")
    public LetterheadView get(@PathParam("slug") String province) {
        return IssuingOrgan.<IssuingOrgan>findByIdOptional(province)
                .map(LetterheadView::of)
                .orElseThrow(Missing::new);
    }

    /** Sets all items; null and empty leave one open. */
    @PUT
    @Path("{slug}")
    public LetterheadView put(@PathParam("slug") String province, Wanted wanted) {
        if (wanted == null) {
            throw new BadParameter("organ");
        }
        try {
            return LetterheadView.of(organs.set(province, wanted, access.userName()));
        } catch (IssuingOrgans.UnknownProvince unknown) {
            throw new Missing();
        } catch (IssuingOrgans.Refused refused) {
            throw new BadParameter(refused.field());
        }
    }

    @DELETE
    @Path("{slug}")
    public void clear(@PathParam("slug") String province) {
        if (!organs.clear(province)) {
            throw new Missing();
        }
    }
}
