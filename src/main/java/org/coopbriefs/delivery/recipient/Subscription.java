package org.coopbriefs.delivery.recipient;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.coopbriefs.brief.Calendar;

/** That somebody, or everybody in a group, gets the briefs of a subject. */
@Entity
@Table(name = "subscription")
public class Subscription extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    /** Null for a group's. */
    @ManyToOne
    @JoinColumn(name = "recipient_id")
    public Recipient recipient;

    /** Null for a recipient's own. */
    @Column(name = "group_name")
    public String group;

    /** Slug of a unit, a pair ("a+b") or a country. */
    public String subject;

    /** Names of {@link PeriodKind}. */
    public List<String> periods;

    /** Of which calendar the briefs are; null for any. */
    @Enumerated(EnumType.STRING)
    public Calendar calendar;

    @Enumerated(EnumType.STRING)
    public Form form = Form.ATTACHMENT;

    /** First and last day on which briefs are sent; null without end. */
    @Column(name = "valid_from")
    public LocalDate validFrom;

    @Column(name = "valid_to")
    public LocalDate validTo;

    /** What the groups get, by group and subject. */
    public static List<Subscription> ofGroups() {
        return list("group is not null order by group, subject");
    }
}
