package org.coopbriefs.ui;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coopbriefs.account.Role;
import org.coopbriefs.activity.Activity;
import org.coopbriefs.activity.Fact;
import org.coopbriefs.article.Article;
import org.coopbriefs.extraction.FactExtractor;
import org.coopbriefs.review.FactAdding;
import org.coopbriefs.review.FactForm;
import org.coopbriefs.text.Span;
import org.coopbriefs.web.Missing;
import org.coopbriefs.web.SentForm;

/** Gives an activity a fact by hand: a sentence of one of its articles, a kind, the values. */
@Path(ActivityPages.PATH + "/{id}/them")
@RolesAllowed(Role.EDITOR_NAME)
@Produces(MediaType.TEXT_HTML)
public class FactAddingPages {

    @Inject FactAdding adding;
    @Inject ActivityPages pages;
    @Inject FactFields fields;
    @Inject FactKinds kinds;
    @Inject FactExtractor extractor;
    @Inject CurrentPage page;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance add(Adding adding);
    }

    /** A sentence that can be chosen. */
    public record Sentence(int start, int end, String text) {}

    /** A fact that is about to be added. */
    public record Adding(
            Activity activity,
            Article article,
            List<Sentence> sentences,
            Sentence marked,
            String before,
            String after,
            String kind,
            List<FactFields.Choice> kinds,
            List<FactFields.Field> fields,
            List<String> unitNames) {

        public boolean refused() {
            return fields.stream().anyMatch(field -> field.problem() != null);
        }
    }

    /** Choose a sentence, then a kind, then write the fact. */
    @GET
    public TemplateInstance add(
            @PathParam("id") long id,
            @QueryParam("bai") Long article,
            @QueryParam("tu") Integer from,
            @QueryParam("den") Integer to,
            @QueryParam("cau") String sentence,
            @QueryParam("kind") @DefaultValue("") String kind) {
        Span marked = from != null && to != null && from < to ? new Span(from, to) : span(sentence);
        return Templates.add(adding(id, article, marked, kind, null, Map.of()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(
            @PathParam("id") long id,
            @FormParam("bai") long article,
            @FormParam("tu") int from,
            @FormParam("den") int to,
            @FormParam("kind") @DefaultValue("") String kind) {
        pages.visible(id);
        if (!extractor.kinds().containsKey(kind) || from < 0 || from >= to) {
            throw new FactAdding.NoSuchWords();
        }
        Span marked = new Span(from, to);
        try {
            Fact fact =
                    adding.add(new FactAdding.Place(id, article, marked), kind, SentForm::value);
            return ActivityPages.lead(id, "them&so-lieu=" + fact.id);
        } catch (FactForm.Refused refused) {
            Map<String, String> typed = new LinkedHashMap<>();
            adding.form(kind)
                    .fields()
                    .forEach(field -> typed.put(field.name(), SentForm.value(field.name())));
            typed.values().removeIf(text -> text == null);
            return Response.status(422)
                    .entity(
                            Templates.add(
                                    adding(id, article, marked, kind, typed, refused.problems())))
                    .build();
        }
    }

    private static Span span(String sentence) {
        if (sentence == null || !sentence.matches("\\d{1,9}-\\d{1,9}")) {
            return null;
        }
        String[] ends = sentence.split("-");
        int start = Integer.parseInt(ends[0]);
        int end = Integer.parseInt(ends[1]);
        return start < end ? new Span(start, end) : null;
    }

    private Adding adding(
            long id,
            Long articleId,
            Span marked,
            String kind,
            Map<String, String> typed,
            Map<String, String> problems) {
        Activity activity = pages.visible(id);
        Article article =
                activity.mentions.stream()
                        .filter(one -> articleId == null || one.id.equals(articleId))
                        .findFirst()
                        .orElseThrow(Missing::new);
        String language = page.language().code();
        boolean known = extractor.kinds().containsKey(kind);
        FactForm form = adding.form(known ? kind : "", language);
        Map<String, String> empty = form.written(FactAdding.EMPTY);
        Span sentence = marked == null ? null : FactAdding.sentence(article, marked);
        Span within =
                sentence == null
                        ? null
                        : new Span(
                                Math.max(sentence.start(), marked.start()),
                                Math.min(sentence.end(), marked.end()));
        return new Adding(
                activity,
                article,
                sentence == null ? sentences(article) : List.of(),
                within == null
                        ? null
                        : new Sentence(within.start(), within.end(), within.of(article.body)),
                within == null ? "" : article.body.substring(sentence.start(), within.start()),
                within == null ? "" : article.body.substring(within.end(), sentence.end()),
                known ? kind : "",
                kinds.choices(kind),
                known && within != null
                        ? fields.of(form, typed == null ? empty : typed, empty, null, problems)
                        : List.of(),
                adding.units(language).all());
    }

    private static List<Sentence> sentences(Article article) {
        return FactAdding.sentences(article).stream()
                .map(span -> new Sentence(span.start(), span.end(), span.of(article.body)))
                .toList();
    }
}
