package org.coopbriefs.brief;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.coopbriefs.reference.Rate;

/** An exchange rate that an administrator entered; a later one for the same day replaces it. */
@Entity
@Table(name = "exchange_rate")
public class EnteredRate extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public LocalDate day;

    /** ISO 4217. */
    public String currency;

    public BigDecimal vnd;
    public String source;

    @Column(name = "entered_by")
    public String enteredBy;

    @Column(name = "entered_at")
    public Instant enteredAt;

    /** All, in the order of entry. */
    public static List<EnteredRate> inOrder() {
        return list("order by id");
    }

    /** As conversion uses it. */
    public Rate told() {
        return new Rate(day, currency, vnd, source);
    }
}
