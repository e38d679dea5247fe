package org.coopbriefs.activity;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coopbriefs.text.DateBasis;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * That a person put two activities together, took one apart, or wrote another title or date, with
 * all that undoing it needs.
 */
@Entity
@Table(name = "activity_regrouping")
public class ActivityRegrouping extends PanacheEntityBase {

    /** What was done. */
    public enum Kind {
        /** The other one became part of the kept one. */
        MERGE,
        /** The other one was made of facts of the kept one. */
        SPLIT,
        /** Nothing moved: somebody looked and found that they are two. */
        DISTINCT,
        /** Nothing moved: a person wrote another title or date; kept and other are the same. */
        EDITED
    }

    /** What the kept activity was like before. */
    public record Before(
            String title, String date, DateBasis dateFrom, boolean aside, List<String> provinces) {

        static Before of(Activity activity) {
            return new Before(
                    activity.title,
                    activity.date,
                    activity.dateFrom,
                    activity.aside,
                    List.copyOf(activity.provinces));
        }

        void writeTo(Activity activity) {
            activity.title = title;
            activity.date = date;
            activity.dateFrom = dateFrom;
            activity.aside = aside;
            activity.provinces = new ArrayList<>(provinces);
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    @Column(name = "kept_id")
    public Long keptId;

    @Column(name = "other_id")
    public Long otherId;

    /** Ids of the facts that moved. */
    public List<Long> facts = List.of();

    /** Ids of the articles that the kept activity got (merged) or lost (split) as mentions. */
    public List<Long> mentions = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    public Before before;

    @Column(name = "done_by")
    public String doneBy;

    @Column(name = "done_at")
    public Instant doneAt;

    @Column(name = "undone_at")
    public Instant undoneAt;

    /** All that was done to an activity, the first first; what was undone included. */
    public static List<ActivityRegrouping> of(long activity) {
        return find("keptId = ?1 or otherId = ?1 order by id", activity).list();
    }

    /** The last that holds of what touched one of the two. */
    static Optional<ActivityRegrouping> lastOf(long one, long other) {
        return find(
                        "(keptId in (?1, ?2) or otherId in (?1, ?2)) and undoneAt is null"
                                + " and kind <> ?3 order by id desc",
                        one,
                        other,
                        Kind.DISTINCT)
                .firstResultOptional();
    }
}
