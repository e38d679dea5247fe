package org.coopbriefs.activity;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import org.coopbriefs.article.Article;
import org.coopbriefs.text.DateBasis;
import org.coopbriefs.text.EdtfDate;
import org.hibernate.annotations.BatchSize;

/**
 * One cooperation event or programme between a Vietnamese province-level unit and a foreign
 * locality (an IATI activity). Its mentions are the articles that report it.
 */
@Entity
public class Activity extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String title;

    /** EDTF, when it happened; null where unknown. */
    public String date;

    @Enumerated(EnumType.STRING)
    @Column(name = "date_from")
    public DateBasis dateFrom;

    /** Only a hint from side content: its facts count nowhere. */
    public boolean aside;

    /** The activity that this one turned out to be; null for all that stand by themselves. */
    @Column(name = "merged_into")
    public Long mergedInto;

    /** Slugs of the units that take part. */
    public List<String> provinces = new ArrayList<>();

    @ManyToMany
    @JoinTable(
            name = "activity_mention",
            joinColumns = @JoinColumn(name = "activity_id"),
            inverseJoinColumns = @JoinColumn(name = "article_id"))
    @BatchSize(size = 100)
    public List<Article> mentions = new ArrayList<>();

    @OneToMany(mappedBy = "activity")
    @OrderBy("id")
    @BatchSize(size = 100)
    public List<Fact> facts = new ArrayList<>();

    public EdtfDate happenedOn() {
        return EdtfDate.parse(date);
    }
}
