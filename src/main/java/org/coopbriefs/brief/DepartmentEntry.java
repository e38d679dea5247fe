package org.coopbriefs.brief;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** A department's own figure, as an official entered it from a document. */
@Entity
@Table(name = "department_figure")
public class DepartmentEntry extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @Embedded public BriefKey brief;

    @Enumerated(EnumType.STRING)
    public DepartmentFigure.Headed figure;

    public BigDecimal amount;

    /** ISO 4217, or null for what is no money. */
    public String currency;

    public String organ;
    public String document;

    @Column(name = "entered_by")
    public String enteredBy;

    @Column(name = "entered_at")
    public Instant enteredAt;

    /** Of a brief, in the order of entry. */
    public static List<DepartmentEntry> of(Subject subject, Period period) {
        return list("brief = ?1 order by id", BriefKey.of(subject, period));
    }

    static List<DepartmentFigure> figures(Subject subject, Period period) {
        return of(subject, period).stream().map(DepartmentEntry::told).toList();
    }

    /** As it is printed. */
    public DepartmentFigure told() {
        BigDecimal plain = new BigDecimal(amount.stripTrailingZeros().toPlainString());
        return new DepartmentFigure(figure, plain, currency, organ, document);
    }
}
