package org.coopbriefs.article;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.coopbriefs.text.Block;
import org.coopbriefs.text.DateBasis;
import org.coopbriefs.text.EdtfDate;
import org.coopbriefs.text.StructuredText;
import org.coopbriefs.text.VietnameseText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.LazyGroup;
import org.hibernate.type.SqlTypes;

/**
 * One source document, kept as it came, and what was read in it. What came and the text are long
 * and only read when they are asked for; lists and briefs need neither.
 */
@Entity
public class Article extends PanacheEntityBase {

    private static final String ORIGINAL = "original";
    private static final String TEXT = "text";
    private static final String BANDS = "bands";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    /** Hex, of the bytes as they came. */
    public String sha256;

    /** The bytes as they came, gzipped. */
    @Basic(fetch = FetchType.LAZY)
    @LazyGroup(ORIGINAL)
    public byte[] original;

    @Column(name = "content_type")
    public String contentType;

    /** Where it came from, or null. */
    public String address;

    public String outlet;
    public String title;

    /** EDTF, always a day; null where the page does not tell. */
    public String published;

    @Enumerated(EnumType.STRING)
    @Column(name = "published_from")
    public DateBasis publishedFrom;

    public String language;

    @Basic(fetch = FetchType.LAZY)
    @LazyGroup(TEXT)
    public String body;

    @Basic(fetch = FetchType.LAZY)
    @LazyGroup(TEXT)
    @JdbcTypeCode(SqlTypes.JSON)
    public List<Block> blocks;

    @Enumerated(EnumType.STRING)
    public ArticleState state;

    @Column(name = "received_at")
    public Instant receivedAt;

    @Column(name = "received_by")
    public String receivedBy;

    /** When activities were drafted from it; null while that is still to be done. */
    @Column(name = "drafted_at")
    public Instant draftedAt;

    /** As the server sent them, by lower-case name; null where it did not come from the web. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, String> headers;

    /** What was odd about the page, or why it could not be read. */
    @JdbcTypeCode(SqlTypes.JSON)
    public List<PageIssue> issues;

    /**
     * Its address without all that does not matter; one place has one latest version. Null where it
     * has no address.
     */
    public String place;

    /** Counts from 1 at one place. */
    public int version = 1;

    /** The later version at the same place; null for the latest. Both are kept. */
    @Column(name = "replaced_by")
    public Long replacedBy;

    /**
     * The article that had this text first; null where the text was new. Both are kept, and count
     * as one source.
     */
    @Column(name = "same_text_as")
    public Long sameTextAs;

    /** By which articles with the same text find each other. */
    @Basic(fetch = FetchType.LAZY)
    @LazyGroup(BANDS)
    public List<Long> bands = List.of();

    /** The latest version at a place. */
    static Optional<Article> latestAt(String place) {
        return find("place = ?1 and replacedBy is null", place).firstResultOptional();
    }

    /** The version before this one. */
    public static Optional<Article> replacedBy(long id) {
        return find("replacedBy", id).firstResultOptional();
    }

    public static Optional<Article> withSha256(String sha256) {
        return find("sha256", sha256).firstResultOptional();
    }

    /** Ids of those that were read and have no activities drafted from them yet; oldest first. */
    public static List<Long> waitingForDrafting(int most) {
        return getEntityManager()
                .createQuery(
                        "select id from Article where state = ?1 and draftedAt is null order by id",
                        Long.class)
                .setParameter(1, ArticleState.READ)
                .setMaxResults(most)
                .getResultList();
    }

    /** Adds something that a person may want to know of it. */
    public void noted(PageIssue issue) {
        issues = Stream.concat(issues.stream(), Stream.of(issue)).toList();
    }

    /** Leaves it aside with the reason, until somebody tries again. */
    public void failed(PageIssue why) {
        state = ArticleState.FAILED;
        issues = List.of(why);
    }

    /** The same words, whatever stands around them on the page. */
    boolean saysTheSameAs(Article other) {
        return Objects.equals(title, other.title)
                && Objects.equals(body, other.body)
                && Objects.equals(published, other.published);
    }

    public StructuredText text() {
        return new StructuredText(VietnameseText.of(body), blocks);
    }

    public EdtfDate publishedOn() {
        return EdtfDate.parse(published);
    }

    /** True where there is a text that people can read. */
    public boolean hasText() {
        return state == ArticleState.READ || state == ArticleState.IGNORED;
    }
}
