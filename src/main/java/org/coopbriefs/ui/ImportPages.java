package org.coopbriefs.ui;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coopbriefs.account.Access;
import org.coopbriefs.account.Role;
import org.coopbriefs.article.file.ImportItem;
import org.coopbriefs.article.file.ImportRun;
import org.coopbriefs.article.file.Imports;
import org.coopbriefs.article.file.ItemState;
import org.coopbriefs.article.file.Progress;
import org.coopbriefs.article.file.RefusedFile;
import org.coopbriefs.article.file.Uploads;
import org.coopbriefs.web.Missing;
import org.coopbriefs.web.Paging;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Files that arrive many at once: sending them, and watching what becomes of each. */
@Path(ImportPages.PATH)
@RolesAllowed(Role.EDITOR_NAME)
@Produces(MediaType.TEXT_HTML)
public class ImportPages {

    static final String PATH = "/dot-nhap";

    @Inject Imports imports;
    @Inject Uploads uploads;
    @Inject Access access;
    @Inject CurrentPage page;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance run(View view);

        static native TemplateInstance run$progress(View view);
    }

    /** A run and how far it is. */
    public record Run(ImportRun run, Progress progress) {
        public boolean isDone() {
            return run.finishedAt != null;
        }

        /** At the present rate, in whole seconds; -1 where nobody knows. */
        public long remainingSeconds() {
            return progress.remaining().map(Duration::toSeconds).orElse(-1L);
        }

        public long remainingMinutes() {
            return remainingSeconds() / 60;
        }

        public long perSecond() {
            return Math.round(progress.rate());
        }
    }

    /** A file of a run; {@code reason} is null where nothing went wrong. */
    public record Item(ImportItem item, String reason) {}

    /** A run with the files of one state, or all. */
    public record View(Run run, List<Item> items, ItemState state, int number, boolean more) {
        public ItemState[] states() {
            return ItemState.values();
        }

        /** The same files on another page. */
        public String at(int other) {
            return PATH + "/" + run.run().id + query(other);
        }

        /** Where this page asks what has become of the same files. */
        public String progress() {
            return PATH + "/" + run.run().id + "/tien-do" + query(number);
        }

        private String query(int page) {
            return "?page=" + page + (state == null ? "" : "&state=" + state);
        }
    }

    /** Takes the files and leads to where their progress is shown. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(@RestForm(FileUpload.ALL) List<FileUpload> files)
            throws IOException, RefusedFile {
        Map<String, java.nio.file.Path> byName = new LinkedHashMap<>();
        for (FileUpload file : files == null ? List.<FileUpload>of() : files) {
            if (file.fileName() != null && !file.fileName().isBlank()) {
                byName.put(distinct(file.fileName(), byName), file.uploadedFile());
            }
        }
        if (byName.isEmpty()) {
            return Response.seeOther(URI.create(ArticlePages.PATH + "?thieu-tep=1")).build();
        }
        ImportRun run = uploads.begin(byName, access.userName());
        return Response.seeOther(URI.create(PATH + "/" + run.id)).build();
    }

    /** Two files of one name are told apart by a number in front. */
    private static String distinct(String name, Map<String, ?> known) {
        String distinct = name;
        for (int n = 2; known.containsKey(distinct); n++) {
            distinct = "(" + n + ") " + name;
        }
        return distinct;
    }

    @GET
    @Path("{id}")
    public TemplateInstance run(
            @PathParam("id") long id,
            @QueryParam("state") ItemState state,
            @BeanParam Paging paging) {
        return Templates.run(view(id, state, paging));
    }

    /** The part of the page that changes while files are read; status 286 ends the asking. */
    @GET
    @Path("{id}/tien-do")
    public Response progress(
            @PathParam("id") long id,
            @QueryParam("state") ItemState state,
            @BeanParam Paging paging) {
        View view = view(id, state, paging);
        int status = view.run().isDone() ? 286 : 200;
        return Response.status(status).entity(Templates.run$progress(view)).build();
    }

    private View view(long id, ItemState state, Paging paging) {
        ImportRun run = visible(id);
        int size = Math.max(paging.size(), 1);
        List<ImportItem> items = imports.items(id, state, paging.number(), size);
        boolean more = (paging.number() + 1L) * size < imports.countItems(id, state);
        return new View(
                withProgress(run),
                items.stream().map(this::item).toList(),
                state,
                paging.number(),
                more);
    }

    private Item item(ImportItem item) {
        return new Item(item, Sentences.of(item.code, item.detail, page));
    }

    /** People watch what they sent, administrators all. */
    private ImportRun visible(long id) {
        ImportRun run = ImportRun.findById(id);
        if (run == null || !isTheirs(run)) {
            throw new Missing();
        }
        return run;
    }

    private boolean isTheirs(ImportRun run) {
        return run.startedBy.equals(access.userName()) || access.has(Role.ADMIN);
    }

    /** The latest runs that the caller may watch. */
    List<Run> latest(int most) {
        return imports.latest(access.has(Role.ADMIN) ? null : access.userName(), most).stream()
                .map(this::withProgress)
                .toList();
    }

    private Run withProgress(ImportRun run) {
        return new Run(run, imports.progress(run));
    }
}
