package org.coopbriefs.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.coopbriefs.activity.Fact;
import org.coopbriefs.article.Article;
import org.coopbriefs.article.ArticleIntake;

/**
 * What people corrected, as cases from which the rules can learn: each article as it came and the
 * labels that people's decisions amount to, in the form of the project's own corpus ({@code
 * articles/}, {@code gold/}).
 */
@ApplicationScoped
public class CorpusCases {

    private static final String ABOUT =
            """
            Articles in which people amended, refused or added facts, and what is right in them.
            gold/ has the form of src/test/resources/corpus (its README tells the labels). A fact that
            nobody has decided on is optional; what was refused must not be extracted.
            The texts belong to their publishers: retell them before a case becomes part of the project.
            """;

    @Inject EntityManager entities;
    @Inject ArticleIntake intake;
    @Inject CorpusLabels labels;
    @Inject ObjectMapper json;

    /** Writes a zip of all cases of which the units may be seen (none named: all). */
    @Transactional
    public void write(Collection<String> visible, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            add(zip, "README.txt", ABOUT.getBytes(StandardCharsets.UTF_8));
            for (long id : corrected(visible)) {
                add(zip, id);
                entities.clear();
            }
        }
    }

    private void add(ZipOutputStream zip, long id) throws IOException {
        Article article = entities.find(Article.class, id);
        String file = id + ending(article);
        add(zip, "articles/" + file, intake.original(article));
        List<Fact> facts =
                entities.createQuery(
                                "from Fact f join fetch f.activity where f.article = ?1 order by"
                                        + " f.mentionStart, f.id",
                                Fact.class)
                        .setParameter(1, article)
                        .getResultList();
        byte[] gold =
                json.writerWithDefaultPrettyPrinter()
                        .writeValueAsBytes(labels.of(article, file, facts));
        add(zip, "gold/" + id + ".json", gold);
    }

    private static String ending(Article article) {
        boolean plain = article.contentType != null && article.contentType.startsWith("text/plain");
        return plain ? ".txt" : ".html";
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    @SuppressWarnings("unchecked")
    private List<Long> corrected(Collection<String> visible) {
        String units = visible.isEmpty() ? "" : " and a.provinces && cast(:visible as text[])";
        Query query =
                entities.createNativeQuery(
                        "select distinct f.article_id from review_decision d join fact f on f.id ="
                                + " d.fact_id join activity a on a.id = f.activity_id where"
                                + " d.undone_at is null and d.verdict in ('AMEND', 'REJECT', 'ADD')"
                                + units
                                + " order by 1",
                        Long.class);
        if (!visible.isEmpty()) {
            query.setParameter("visible", visible.toArray(String[]::new));
        }
        return query.getResultList();
    }
}
