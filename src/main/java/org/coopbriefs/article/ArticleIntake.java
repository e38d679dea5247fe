package org.coopbriefs.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.coopbriefs.text.Sha256;

/** Reads what arrives and keeps it once. */
@ApplicationScoped
public class ArticleIntake {

    @Inject EntityManager entities;
    @Inject Clock clock;
    @Inject Audit audit;
    @Inject PageReader reader;
    @Inject ArticleRecognition recognition;

    /**
     * What became of something that arrived: {@code isNew} is false where the same bytes were here
     * before.
     */
    public record Received(Article article, boolean isNew) {}

    /**
     * Reads a page and keeps it. The same bytes again, or the same text at the same place, change
     * nothing; another text at the same place becomes a new version, and both are kept.
     *
     * @param published the day of publication where the caller knows it, else null
     * @param receivedBy the user, or the source
     * @throws UnreadablePage if there is nothing to keep
     */
    @Transactional
    public Received receive(RawPage raw, EdtfDate published, String receivedBy) {
        String sha256 = Sha256.of(raw.bytes());
        lock(sha256);
        Optional<Article> known = Article.withSha256(sha256);
        if (known.isPresent()) {
            tryAgain(known.get());
            return new Received(known.get(), false);
        }
        Article article = article(raw, sha256, receivedBy);
        read(article, raw, reader.read(raw));
        if (published != null) {
            article.published = published.toString();
            article.publishedFrom = DateBasis.META;
        }
        return keepOnce(article);
    }

    private Received keepOnce(Article article) {
        if (article.place != null) {
            lock(Sha256.of(article.place));
        }
        Optional<Article> earlier = recognition.earlierVersion(article);
        if (earlier.isPresent() && earlier.get().saysTheSameAs(article)) {
            return new Received(earlier.get(), false);
        }
        recognition.recogniseText(article, earlier);
        persist(article, earlier);
        return new Received(article, true);
    }

    private void persist(Article article, Optional<Article> earlier) {
        String place = article.place;
        // a place has one latest version at any moment: first the old one makes room
        article.place = null;
        article.version = earlier.map(version -> version.version + 1).orElse(1);
        article.persistAndFlush();
        earlier.ifPresent(version -> version.replacedBy = article.id);
        entities.flush();
        boolean taken = place != null && Article.latestAt(place).isPresent();
        article.place = taken ? null : place;
        audit.record(
                AuditAction.ARTICLE_SUBMITTED,
                key(article),
                null,
                Map.of("sha256", article.sha256, "receivedBy", article.receivedBy));
    }

    /**
     * Keeps a page that could not be read, as FAILED with the reason, so that it can be tried again
     * after a fix. What holds no text at all is not kept.
     */
    @Transactional
    public Optional<Article> keepUnread(RawPage raw, UnreadablePage why, String receivedBy) {
        boolean mayHoldText =
                why.code() == UnreadablePage.Code.NO_ARTICLE
                        || why.code() == UnreadablePage.Code.UNDECODABLE;
        if (!mayHoldText) {
            return Optional.empty();
        }
        String sha256 = Sha256.of(raw.bytes());
        lock(sha256);
        Optional<Article> known = Article.withSha256(sha256);
        if (known.isPresent()) {
            return known;
        }
        Article article = article(raw, sha256, receivedBy);
        article.address = raw.address();
        fail(article, why);
        article.persist();
        return Optional.of(article);
    }

    /**
     * Reads an article that FAILED again; anything else stays as it is.
     *
     * @return whether it is READ now
     */
    @Transactional
    public boolean tryAgain(long id) {
        Article article = Article.findById(id);
        if (article.state != ArticleState.FAILED) {
            return article.state == ArticleState.READ;
        }
        tryAgain(article);
        audit.record(
                AuditAction.ARTICLE_READ_AGAIN, key(article), ArticleState.FAILED, article.state);
        return article.state == ArticleState.READ;
    }

    private void tryAgain(Article article) {
        if (article.state != ArticleState.FAILED) {
            return;
        }
        RawPage raw =
                new RawPage(
                        original(article), article.contentType, article.address, article.headers);
        String place = article.place;
        try {
            read(article, raw, reader.read(raw));
            // its own, or none: another article may have come to its place meanwhile
            article.place = place;
            recognition.recogniseText(article, Optional.empty());
        } catch (UnreadablePage still) {
            fail(article, still);
        }
    }

    private static void fail(Article article, UnreadablePage why) {
        String detail = why.getMessage().replace('\0', ' ');
        article.failed(new PageIssue(PageIssue.Level.ERROR, "page", why.code().name(), detail));
    }

    /** The bytes as they came, for a person, which is noted. */
    @Transactional
    public byte[] handOut(Article article) {
        byte[] bytes = original(article);
        audit.record(
                AuditAction.ARTICLE_DOWNLOADED,
                key(article),
                null,
                Map.of("sha256", article.sha256));
        return bytes;
    }

    private static String key(Article article) {
        return "article:" + article.id;
    }

    /** The bytes as they came. */
    public byte[] original(Article article) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(article.original))) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Article article(RawPage raw, String sha256, String receivedBy) {
        Article article = new Article();
        article.sha256 = sha256;
        article.original = gzip(raw.bytes());
        article.contentType = raw.contentType();
        article.headers = raw.headers();
        article.receivedAt = clock.instant();
        article.receivedBy = receivedBy;
        return article;
    }

    private static void read(Article article, RawPage raw, Page page) {
        article.address = raw.address() == null ? page.canonical() : raw.address();
        article.place = AddressKey.of(raw.address(), page.canonical()).orElse(null);
        article.outlet = page.outlet();
        article.title = page.title();
        article.published = page.published() == null ? null : page.published().toString();
        article.publishedFrom = page.publishedFrom();
        article.language = page.language();
        article.body = page.text().body().value();
        article.blocks = page.text().blocks();
        article.issues = page.issues();
        article.state = Language.isRead(page.language()) ? ArticleState.READ : ArticleState.IGNORED;
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
}
