package org.coopbriefs.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.coopbriefs.account.Audit;
import org.coopbriefs.account.AuditAction;
import org.coopbriefs.text.DateBasis;
import org.coopbriefs.text.EdtfDate;

/** Reads what arrives and keeps it once. */
@ApplicationScoped
public class ArticleIntake {

    @Inject EntityManager entities;
    @Inject Clock clock;
    @Inject Audit audit;
    @Inject PageReader reader;

    /**
     * What became of something that arrived: {@code isNew} is false where the same bytes were here
     * before.
     */
    public record Received(Article article, boolean isNew) {}

    /**
     * Reads a page and keeps it; the same bytes again change nothing.
     *
     * @param published the day of publication where the caller knows it, else null
     * @param receivedBy the user, or the source
     * @throws UnreadablePage if there is nothing to keep
     */
    @Transactional
    public Received receive(RawPage raw, EdtfDate published, String receivedBy) {
        String sha256 = sha256(raw.bytes());
        lock(sha256);
        Optional<Article> known = Article.withSha256(sha256);
        if (known.isPresent()) {
            return new Received(known.get(), false);
        }
        Article article = article(raw, reader.read(raw));
        if (published != null) {
            article.published = published.toString();
            article.publishedFrom = DateBasis.META;
        }
        article.sha256 = sha256;
        article.receivedBy = receivedBy;
        article.persist();
        audit.record(
                AuditAction.ARTICLE_SUBMITTED,
                "article:" + article.id,
                null,
                Map.of("sha256", sha256, "receivedBy", receivedBy));
        return new Received(article, true);
    }

    /** The bytes as they came. */
    public byte[] original(Article article) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(article.original))) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Article article(RawPage raw, Page page) {
        Article article = new Article();
        article.original = gzip(raw.bytes());
        article.contentType = raw.contentType();
        article.address = raw.address() == null ? page.canonical() : raw.address();
        article.outlet = page.outlet();
        article.title = page.title();
        article.published = page.published() == null ? null : page.published().toString();
        article.publishedFrom = page.publishedFrom();
        article.language = page.language();
        article.body = page.text().body().value();
        article.blocks = page.text().blocks();
        article.state = ArticleState.READ;
        article.receivedAt = clock.instant();
        return article;
    }

    /** Two callers with the same bytes wait for each other, so that both get the one article. */
    private void lock(String sha256) {
        long key = HexFormat.fromHexDigitsToLong(sha256.substring(0, 16));
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(?1)")
                .setParameter(1, key)
                .getSingleResult();
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
