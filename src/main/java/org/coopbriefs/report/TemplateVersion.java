package org.coopbriefs.report;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A version of the template that drew a brief or was uploaded; its files never change. */
@Entity
@Table(name = "report_template")
public class TemplateVersion extends PanacheEntityBase {

    /** Where a version came from. */
    public enum Origin {
        /** The folder of the installation. */
        FOLDER,
        /** An administrator. */
        UPLOADED
    }

    /** Sixteen hexadecimal digits over its files. */
    @Id public String version;

    @Enumerated(EnumType.STRING)
    public Origin origin;

    /** Name of the folder or of the uploaded file. */
    public String label;

    @Column(name = "kept_by")
    public String keptBy;

    @Column(name = "kept_at")
    public Instant keptAt;

    /** Whether it draws new briefs; where none is live the folder does. */
    public boolean live;

    /** The newest first. */
    public static List<TemplateVersion> inOrder() {
        return list("order by keptAt desc, version");
    }

    static Optional<TemplateVersion> inUse() {
        return find("live").firstResultOptional();
    }
}
