package org.coopbriefs.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import org.coopbriefs.account.Access;
import org.coopbriefs.account.Role;
import org.coopbriefs.archive.OfficialParts;
import org.coopbriefs.archive.OfficialParts.Refused;
import org.coopbriefs.brief.BriefRemarks;
import org.coopbriefs.brief.DepartmentEntry;
import org.coopbriefs.brief.DepartmentFigure;
import org.coopbriefs.brief.Remarks;
import org.coopbriefs.brief.Subject;
import org.coopbriefs.text.VietnamTime;
import org.coopbriefs.web.BadParameter;
import org.coopbriefs.web.Missing;

/**
 * What officials add to a brief: parts IV to VI in their words, and figures of departments. No
 * state secrets belong here.
 */
@Path("/api/briefs")
@RolesAllowed(Role.EDITOR_NAME)
public class BriefPartsResource {

    @Inject AskedBriefs asked;
    @Inject OfficialParts parts;
    @Inject Access access;

    /** Texts of which each line is a paragraph; null means empty. */
    record RemarksText(String difficulties, String nextTasks, String proposals) {}

    /**
     * A department's figure.
     *
     * @param figure STUDENTS, GIVEN, RECEIVED or AGREEMENTS
     * @param amount plain decimals
     * @param currency ISO 4217, for GIVEN and RECEIVED
     */
    record WantedFigure(
            DepartmentFigure.Headed figure,
            BigDecimal amount,
            String currency,
            String organ,
            String document) {}

    record FigureView(
            long id, DepartmentFigure figure, String enteredBy, OffsetDateTime enteredAt) {

        static FigureView of(DepartmentEntry entry) {
            return new FigureView(
                    entry.id, entry.told(), entry.enteredBy, VietnamTime.at(entry.enteredAt));
        }
    }

    @GET
    @Path("{province}/{period}/remarks")
    public Remarks remarks(@BeanParam BriefResource.Address address) {
        return BriefRemarks.find(asked.subject(address), address.period())
                .map(BriefRemarks::remarks)
                .orElse(Remarks.NONE);
    }

    /** Writes the parts anew; a draft follows at once. */
    @PUT
    @Path("{province}/{period}/remarks")
    public Remarks write(@BeanParam BriefResource.Address address, RemarksText text) {
        Subject subject = asked.subject(address);
        Remarks written =
                text == null
                        ? Remarks.NONE
                        : Remarks.of(text.difficulties(), text.nextTasks(), text.proposals());
        try {
            return parts.write(subject, address.period(), written, access.userName());
        } catch (Refused refused) {
            throw new BadParameter(refused.field());
        }
    }

    @GET
    @Path("{province}/{period}/departments")
    public List<FigureView> figures(@BeanParam BriefResource.Address address) {
        return DepartmentEntry.of(asked.subject(address), address.period()).stream()
                .map(FigureView::of)
                .toList();
    }

    /** Sets a department's figure beside the press's. */
    @POST
    @Path("{province}/{period}/departments")
    public Response enter(@BeanParam BriefResource.Address address, WantedFigure wanted) {
        Subject subject = asked.subject(address);
        if (wanted == null) {
            throw new BadParameter("figure");
        }
        DepartmentFigure figure =
                new DepartmentFigure(
                        wanted.figure(),
                        wanted.amount(),
                        wanted.currency(),
                        wanted.organ(),
                        wanted.document());
        try {
            DepartmentEntry entry =
                    parts.enter(subject, address.period(), figure, access.userName());
            return Response.created(location(subject, address, entry))
                    .entity(FigureView.of(entry))
                    .build();
        } catch (Refused refused) {
            throw new BadParameter(refused.field());
        }
    }

    @DELETE
    @Path("{province}/{period}/departments/{id}")
    public void remove(@BeanParam BriefResource.Address address, @PathParam("id") long id) {
        if (!parts.remove(asked.subject(address), address.period(), id)) {
            throw new Missing();
        }
    }

    private static URI location(
            Subject subject, BriefResource.Address address, DepartmentEntry entry) {
        return URI.create(
                "/api/briefs/%s/%s/departments/%d"
                        .formatted(subject.slug(), address.period, entry.id));
    }
}
