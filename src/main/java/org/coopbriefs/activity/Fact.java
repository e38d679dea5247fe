package org.coopbriefs.activity;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.coopbriefs.article.Article;
import org.coopbriefs.extraction.Ground;
import org.coopbriefs.extraction.Qualifier;
import org.coopbriefs.extraction.Scope;
import org.coopbriefs.text.DateBasis;
import org.coopbriefs.text.Span;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One countable statement of an activity, with its evidence: what a finding becomes when it is
 * kept.
 */
@Entity
public class Fact extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Activity activity;

    @ManyToOne(fetch = FetchType.LAZY)
    public Article article;

    public String kind;

    @Enumerated(EnumType.STRING)
    public Scope scope;

    @Enumerated(EnumType.STRING)
    public Qualifier qualifier;

    /** 0 to 1: how sure the reading is. */
    public double confidence;

    /** False where the reading itself says that it must not be added; {@code reason} says why. */
    public boolean counts;

    public String reason;

    /** EDTF, the fact's own date; null where the activity's holds. */
    public String date;

    @Enumerated(EnumType.STRING)
    @Column(name = "date_from")
    public DateBasis dateFrom;

    /** EDTF, the span that the figure covers; a start without an end means "until now". */
    @Column(name = "span_from")
    public String spanFrom;

    @Column(name = "span_to")
    public String spanTo;

    /** The fact that this one is a part of, or null. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "part_of")
    public Fact partOf;

    /** The rule that read it. */
    public String rule;

    @Column(name = "sentence_start")
    public int sentenceStart;

    @Column(name = "sentence_end")
    public int sentenceEnd;

    @Column(name = "mention_start")
    public int mentionStart;

    @Column(name = "mention_end")
    public int mentionEnd;

    /** The sentence, as it stands in the article's body. */
    public String quote;

    /** From which words of the article its values were read. */
    @JdbcTypeCode(SqlTypes.JSON)
    public List<Ground> grounds = List.of();

    /** What its kind has beyond this; names as in the interface description. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, Object> fields;

    @Enumerated(EnumType.STRING)
    @Column(name = "review_state")
    public ReviewState reviewState = ReviewState.UNREVIEWED;

    /** How much it waits for a person; null until the review queue has looked at it. */
    public Double priority;

    /** When somebody put it off until later; null where nobody did. */
    @Column(name = "postponed_at")
    public Instant postponedAt;

    /** The official who added it by hand; null where a rule read it. */
    @Column(name = "added_by")
    public String addedBy;

    @Column(name = "added_at")
    public Instant addedAt;

    public Span sentence() {
        return new Span(sentenceStart, sentenceEnd);
    }

    /** The words that give the figure. */
    String figure() {
        return mention().of(article.body);
    }

    /**
     * Takes the place of {@code fact}, which says the same in a later version of the article: its
     * evidence, and its value where no person has decided yet.
     */
    void standIn(Fact fact) {
        activity = fact.activity;
        article = fact.article;
        rule = fact.rule;
        sentenceStart = fact.sentenceStart;
        sentenceEnd = fact.sentenceEnd;
        mentionStart = fact.mentionStart;
        mentionEnd = fact.mentionEnd;
        quote = fact.quote;
        grounds = fact.grounds;
        partOf = fact.partOf;
        if (reviewState == ReviewState.UNREVIEWED) {
            takeValue(fact);
        }
    }

    private void takeValue(Fact fact) {
        scope = fact.scope;
        qualifier = fact.qualifier;
        confidence = fact.confidence;
        counts = fact.counts;
        reason = fact.reason;
        date = fact.date;
        dateFrom = fact.dateFrom;
        spanFrom = fact.spanFrom;
        spanTo = fact.spanTo;
        fields = fact.fields;
        priority = null;
    }

    /** The figure within its sentence's article. */
    public Span mention() {
        return new Span(mentionStart, mentionEnd);
    }
}
