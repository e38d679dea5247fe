package org.coopbriefs.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.coopbriefs.account.Access;
import org.coopbriefs.account.Role;
import org.coopbriefs.activity.ActivityDrafting;
import org.coopbriefs.article.Article;
import org.coopbriefs.article.file.ImportItem;
import org.coopbriefs.article.file.ImportRun;
import org.coopbriefs.article.file.Imports;
import org.coopbriefs.article.file.ItemState;
import org.coopbriefs.article.file.RefusedFile;
import org.coopbriefs.article.file.UploadedFiles;
import org.coopbriefs.web.BadParameter;
import org.coopbriefs.web.Problems;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Articles as files, many at once. */
@Path("/api/articles")
@RolesAllowed(Role.EDITOR_NAME)
public class UploadResource {

    @Inject Imports imports;
    @Inject ActivityDrafting drafting;
    @Inject Problems problems;
    @Inject Access access;

    /**
     * What became of one file.
     *
     * @param state of its article; FAILED where it could not be read, REFUSED where nothing is kept
     * @param code why it was refused, or null
     * @param reason the same as a sentence
     */
    record FileView(
            String name,
            Long id,
            String title,
            String published,
            List<Long> activities,
            String state,
            String code,
            String reason) {}

    /** Keeps what can be read; one bad file never stops the others. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(
            @RestForm(FileUpload.ALL) List<FileUpload> files, @Context HttpHeaders caller)
            throws IOException, RefusedFile {
        if (files == null || files.isEmpty()) {
            throw new BadParameter("files");
        }
        try (UploadedFiles source = new UploadedFiles()) {
            files.forEach(file -> source.add(file.fileName(), file.uploadedFile()));
            ImportRun run = imports.runAll(source, access.userName());
            return answer(run, caller);
        }
    }

    private Response answer(ImportRun run, HttpHeaders caller) {
        List<ImportItem> items = imports.items(run.id, null, 0, Integer.MAX_VALUE);
        boolean some = items.stream().anyMatch(item -> item.state == ItemState.KEPT);
        return Response.status(some ? 201 : 200)
                .location(URI.create("/api/imports/" + run.id))
                .entity(items.stream().map(item -> view(item, caller)).toList())
                .build();
    }

    private FileView view(ImportItem item, HttpHeaders caller) {
        if (item.code != null) {
            String reason = problems.sentence(item.code, caller, item.detail);
            String state = item.articleId == null ? "REFUSED" : "FAILED";
            return new FileView(
                    item.name, item.articleId, null, null, List.of(), state, item.code, reason);
        }
        Article article = Article.findById(item.articleId);
        return new FileView(
                item.name,
                article.id,
                article.title,
                article.published,
                drafting.draft(article.id),
                article.state.name(),
                null,
                null);
    }
}
