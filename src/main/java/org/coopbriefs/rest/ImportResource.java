package org.coopbriefs.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.coopbriefs.account.Role;
import org.coopbriefs.article.file.ImportItem;
import org.coopbriefs.article.file.ImportRun;
import org.coopbriefs.article.file.Imports;
import org.coopbriefs.article.file.ItemState;
import org.coopbriefs.article.file.Progress;
import org.coopbriefs.text.VietnamTime;
import org.coopbriefs.web.Missing;
import org.coopbriefs.web.Paging;
import org.coopbriefs.web.Problems;

/** How far imports of many files are, and what became of each file. */
@Path("/api/imports")
@RolesAllowed(Role.EDITOR_NAME)
public class ImportResource {

    @Inject Imports imports;
    @Inject Problems problems;

    /**
     * An import.
     *
     * @param perSecond files a second, lately
     * @param remainingSeconds at that rate; null where there is none to judge by
     */
    record RunView(
            Long id,
            String source,
            String startedBy,
            OffsetDateTime startedAt,
            OffsetDateTime finishedAt,
            long total,
            long done,
            long kept,
            long known,
            long refused,
            double perSecond,
            Long remainingSeconds) {}

    record ItemView(String name, String state, Long article, String code, String reason) {}

    @GET
    public Paging.Page<RunView> list(@BeanParam Paging paging) {
        var found = imports.latest(paging.number(), paging.size());
        return paging.of(found.stream().map(this::view).toList(), ImportRun.count());
    }

    @GET
    @Path("{id}")
    public RunView get(@PathParam("id") long id) {
        return view(run(id));
    }

    /** What became of each file, in the order of the source. */
    @GET
    @Path("{id}/items")
    public Paging.Page<ItemView> items(
            @PathParam("id") long id,
            @QueryParam("state") ItemState state,
            @BeanParam Paging paging,
            @Context HttpHeaders caller) {
        run(id);
        var found = imports.items(id, state, paging.number(), paging.size());
        return paging.of(
                found.stream().map(item -> view(item, caller)).toList(),
                imports.countItems(id, state));
    }

    private static ImportRun run(long id) {
        ImportRun run = ImportRun.findById(id);
        if (run == null) {
            throw new Missing();
        }
        return run;
    }

    private RunView view(ImportRun run) {
        Progress progress = imports.progress(run);
        return new RunView(
                run.id,
                run.source,
                run.startedBy,
                time(run.startedAt),
                time(run.finishedAt),
                progress.total(),
                progress.done(),
                progress.kept(),
                progress.known(),
                progress.refused(),
                Math.round(progress.rate() * 10) / 10.0,
                progress.remaining().map(java.time.Duration::toSeconds).orElse(null));
    }

    private ItemView view(ImportItem item, HttpHeaders caller) {
        String reason =
                item.code == null ? null : problems.sentence(item.code, caller, item.detail);
        return new ItemView(item.name, item.state.name(), item.articleId, item.code, reason);
    }

    private static OffsetDateTime time(Instant instant) {
        return instant == null ? null : instant.atZone(VietnamTime.ZONE).toOffsetDateTime();
    }
}
