package org.coopbriefs.article.fetch;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.List;

/** A newspaper or portal that may be fetched. */
@Entity
public class Outlet extends PanacheEntityBase {

    /** What kind of publisher it is. */
    public enum Kind {
        /** A paper of the whole country. */
        NATIONAL,
        /** The paper of a province. */
        PROVINCE,
        /** The portal of an authority. */
        PORTAL
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    /** In lower case, without {@code www.}: both forms are the same outlet. */
    public String host;

    public String name;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    /** Slug of the province whose paper or portal it is, or null. */
    public String province;

    /** False where an administrator has forbidden it for now. */
    public boolean permitted = true;

    /** By host. */
    public static List<Outlet> inOrder() {
        return list("order by host");
    }

    static boolean permits(String host) {
        return count("host = ?1 and permitted", host) > 0;
    }
}
