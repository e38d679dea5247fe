package org.coopbriefs.report;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Title and signature block of a province's briefs as an administrator set them; what is null or
 * empty is worked out from the province's name, or left open.
 */
@Entity
@Table(name = "issuing_organ")
public class IssuingOrgan extends PanacheEntityBase {

    /** In the place of a province: holds for all that have none of their own. */
    public static final String DEFAULT = "default";

    /** Slug. */
    @Id public String province;

    @Column(name = "parent_organ")
    public String parentOrgan;

    public String organ;
    public String symbol;
    public String place;
    public List<String> addressees = List.of();

    @Column(name = "signer_title")
    public List<String> signerTitle = List.of();

    public String signer;
    public List<String> recipients = List.of();

    @Column(name = "changed_by")
    public String changedBy;

    @Column(name = "changed_at")
    public Instant changedAt;

    public static List<IssuingOrgan> inOrder() {
        return list("order by province");
    }

    /** What it says, for printing. */
    ReportConfig.Organ asOrgan() {
        return new Set(
                some(parentOrgan),
                some(organ),
                some(symbol),
                some(place),
                some(addressees),
                some(signerTitle),
                some(signer),
                some(recipients));
    }

    private static Optional<String> some(String text) {
        return Optional.ofNullable(text).filter(told -> !told.isBlank());
    }

    private static Optional<List<String>> some(List<String> lines) {
        return Optional.of(lines).filter(told -> !told.isEmpty());
    }

    private record Set(
            Optional<String> parentOrgan,
            Optional<String> organ,
            Optional<String> symbol,
            Optional<String> place,
            Optional<List<String>> addressees,
            Optional<List<String>> signerTitle,
            Optional<String> signer,
            Optional<List<String>> recipients)
            implements ReportConfig.Organ {}
}
