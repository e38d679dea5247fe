package org.coopbriefs.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.coopbriefs.account.Access;
import org.coopbriefs.account.Role;
import org.coopbriefs.archive.BriefArchive;
import org.coopbriefs.archive.BriefEdition;
import org.coopbriefs.archive.BriefIssuing;
import org.coopbriefs.archive.Compiling;
import org.coopbriefs.archive.KeptFile;
import org.coopbriefs.archive.StaleEditions;
import org.coopbriefs.brief.Brief;
import org.coopbriefs.brief.Calendar;
import org.coopbriefs.brief.Period;
import org.coopbriefs.brief.Subject;
import org.coopbriefs.text.VietnamTime;
import org.coopbriefs.web.BadParameter;
import org.coopbriefs.web.Paging;

/** Briefs by subject (a unit, a pair, a country) and period. */
@Path("/api/briefs")
@RolesAllowed(Role.VIEWER_NAME)
public class BriefResource {

    @Inject AskedBriefs asked;
    @Inject BriefArchive archive;
    @Inject Compiling compiling;
    @Inject BriefIssuing issuing;
    @Inject StaleEditions staleness;
    @Inject Access access;
    @Inject ObjectMapper json;

    /** Which brief is meant. */
    public static class Address {
        @PathParam("province")
        public String province;

        @PathParam("period")
        public String period;

        @QueryParam("calendar")
        @DefaultValue("CALENDAR")
        public Calendar calendar;

        Period period() {
            try {
                return Period.parse(period, calendar);
            } catch (IllegalArgumentException | DateTimeException notAPeriod) {
                throw new BadParameter("period");
            }
        }
    }

    record EditionView(
            int edition,
            String state,
            OffsetDateTime compiledAt,
            OffsetDateTime issuedAt,
            String issuedBy,
            String approvedBy,
            OffsetDateTime askedAt,
            String askedBy,
            String reason,
            boolean stale,
            String code,
            String signedBy,
            Map<String, String> sha256,
            Map<String, String> unsignedSha256,
            List<FileView> files,
            String templateVersion) {

        static EditionView of(BriefEdition edition) {
            List<KeptFile> files = KeptFile.of(edition);
            return new EditionView(
                    edition.number,
                    edition.state.name(),
                    vietnamese(edition.compiledAt),
                    vietnamese(edition.issuedAt),
                    edition.issuedBy,
                    edition.approvedBy,
                    vietnamese(edition.askedAt),
                    edition.askedBy,
                    edition.reason,
                    edition.stale,
                    edition.code,
                    edition.signedBy,
                    KeptFile.hashes(files),
                    KeptFile.unsignedHashes(files),
                    files.stream().map(file -> FileView.of(edition, file)).toList(),
                    edition.templateVersion);
        }
    }

    /**
     * {@code part} is BRIEF, ROWS (of the annex, as CSV), or ANNEX where that is a file of its own.
     */
    record FileView(
            String part, String language, String name, String sha256, String unsignedSha256) {

        static FileView of(BriefEdition edition, KeptFile file) {
            return new FileView(
                    file.part().name(),
                    file.language(),
                    edition.fileName(file.language(), file.part()),
                    file.sha256(),
                    file.unsignedSha256());
        }
    }

    /** {@code reason} is needed from the second edition on. */
    record Issue(String reason) {}

    /** {@code note} says why not, and may be absent. */
    record Decline(String note) {}

    record SummaryView(
            String province,
            String period,
            String calendar,
            int edition,
            String state,
            boolean stale,
            String askedBy) {

        static SummaryView of(BriefEdition edition) {
            return new SummaryView(
                    edition.province,
                    edition.period,
                    edition.calendar,
                    edition.number,
                    edition.state.name(),
                    edition.stale,
                    edition.askedBy);
        }
    }

    /** Compiles a draft now, 201; what has to read very much waits in the queue, 202. */
    @POST
    @Path("{province}/{period}")
    @RolesAllowed(Role.EDITOR_NAME)
    public Response compile(@BeanParam Address address) {
        Subject subject = asked.subject(address);
        Compiling.Asked what = compiling.ask(subject, address.period());
        if (what.compiled() == null) {
            return CompilationResource.accepted(what.work());
        }
        URI location = URI.create("/api/briefs/" + subject.slug() + "/" + address.period);
        return Response.created(location).entity(EditionView.of(what.compiled().edition())).build();
    }

    /**
     * Issues the draft, 201; or asks a second official to, 202. 409 with the facts that nobody has
     * confirmed. What has to read very much waits in the queue: 202 with the address of its
     * progress, which tells a refusal too.
     */
    @POST
    @Path("{province}/{period}/issue")
    @RolesAllowed(Role.EDITOR_NAME)
    public Response issue(@BeanParam Address address, Issue issue) {
        Subject subject = asked.subject(address);
        String reason = issue == null ? null : issue.reason();
        Compiling.AskedIssue what = compiling.issue(subject, address.period(), reason);
        if (what.edition() == null) {
            return CompilationResource.accepted(what.work());
        }
        BriefEdition edition = what.edition();
        return edition.isAskedFor() && edition.state == Brief.State.DRAFT
                ? Response.accepted(EditionView.of(edition)).build()
                : issued(subject, address, edition);
    }

    /** The second official agrees, and it is issued. */
    @POST
    @Path("{province}/{period}/approval")
    @RolesAllowed(Role.EDITOR_NAME)
    public Response approve(@BeanParam Address address) {
        Subject subject = asked.subject(address);
        Compiling.AskedIssue what = compiling.approve(subject, address.period());
        return what.edition() == null
                ? CompilationResource.accepted(what.work())
                : issued(subject, address, what.edition());
    }

    /** The second official says no, or the first one takes the question back. */
    @POST
    @Path("{province}/{period}/approval/decline")
    @RolesAllowed(Role.EDITOR_NAME)
    public EditionView decline(@BeanParam Address address, Decline decline) {
        String note = decline == null ? null : decline.note();
        return EditionView.of(issuing.decline(asked.subject(address), address.period(), note));
    }

    private static Response issued(Subject subject, Address address, BriefEdition edition) {
        URI location = URI.create("/api/briefs/%s/%s".formatted(subject.slug(), address.period));
        return Response.created(location).entity(EditionView.of(edition)).build();
    }

    /** What the latest edition says. */
    @GET
    @Path("{province}/{period}")
    public ObjectNode get(@BeanParam Address address, @QueryParam("edition") Integer number)
            throws JsonProcessingException {
        BriefEdition edition = asked.edition(address, number);
        ObjectNode content = (ObjectNode) json.readTree(edition.content);
        content.put("edition", edition.number);
        content.put("state", edition.state.name());
        content.put("stale", staleness.isStale(edition));
        return content;
    }

    @GET
    @Path("{province}/{period}/editions")
    public List<EditionView> editions(@BeanParam Address address) {
        return BriefEdition.of(asked.subject(address).slug(), address.period()).stream()
                .map(EditionView::of)
                .toList();
    }

    /** The archive: latest edition of every brief that the caller may see. */
    @GET
    public Paging.Page<SummaryView> list(
            @QueryParam("province") String province,
            @QueryParam("period") String period,
            @BeanParam Paging paging) {
        staleness.refresh();
        List<SummaryView> all =
                archive.latest(province, period).stream()
                        .filter(edition -> access.maySeeAll(List.of(edition.province.split("\\+"))))
                        .map(SummaryView::of)
                        .toList();
        return paging.of(
                all.stream().skip(paging.offset()).limit(paging.size()).toList(), all.size());
    }

    private static OffsetDateTime vietnamese(Instant instant) {
        return instant == null ? null : instant.atZone(VietnamTime.ZONE).toOffsetDateTime();
    }
}
