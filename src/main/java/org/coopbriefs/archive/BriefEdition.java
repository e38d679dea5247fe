package org.coopbriefs.archive;

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
import java.util.List;
import java.util.Optional;
import org.coopbriefs.brief.Brief;
import org.coopbriefs.brief.Calendar;
import org.coopbriefs.brief.Period;
import org.coopbriefs.report.FileNames;

/**
 * A numbered edition of a brief. While it is a draft it follows the facts; once issued nothing of
 * it changes but its state.
 */
@Entity
@Table(name = "brief_edition")
public class BriefEdition extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    /** Slug of the subject: a unit, a pair ("a+b") or a country. */
    public String province;

    /** As in the interface: 2022-06, 2022-Q2, 2022 ... */
    public String period;

    public String calendar;
    public int number;

    @Enumerated(EnumType.STRING)
    public Brief.State state;

    @Column(name = "compiled_at")
    public Instant compiledAt;

    /**
     * SHA-256 over what the brief says and the template it is drawn with: the same again need not
     * be drawn again.
     */
    public String fingerprint;

    /** What the brief says, as the interface answers it. */
    public String content;

    @Column(name = "template_version")
    public String templateVersion;

    /**
     * When it was issued, by whom and, from the second edition on, why; null while it is a draft.
     */
    @Column(name = "issued_at")
    public Instant issuedAt;

    @Column(name = "issued_by")
    public String issuedBy;

    public String reason;

    /** Names it on the page that verifies it; null while it is a draft. */
    public String code;

    /** Slugs of the units whose facts it may count. */
    public List<String> units = List.of();

    /** When and by whom its issue was asked for, where a second official has to agree. */
    @Column(name = "asked_at")
    public Instant askedAt;

    @Column(name = "asked_by")
    public String askedBy;

    /** The second official, or null. */
    @Column(name = "approved_by")
    public String approvedBy;

    /** Whose key signed it, or null. */
    @Column(name = "signed_by")
    public String signedBy;

    /** Whether the facts would make it say something else now. */
    public boolean stale;

    /** Whether facts of its units have changed since {@code stale} was found out. */
    public boolean unchecked;

    /** All editions of a brief, the first one first. */
    public static List<BriefEdition> of(String subject, Period period) {
        return find(
                        "province = ?1 and period = ?2 and calendar = ?3 order by number",
                        subject,
                        period.toString(),
                        period.calendar().name())
                .list();
    }

    public static Optional<BriefEdition> latestOf(String subject, Period period) {
        List<BriefEdition> all = of(subject, period);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** The edition of a code, however it is written: "k7q2m-9xh4t" is K7Q2M9XH4T. */
    public static Optional<BriefEdition> withCode(String written) {
        return EditionCode.read(written).flatMap(code -> find("code", code).firstResultOptional());
    }

    /** All editions of the same brief, the first one first. */
    public List<BriefEdition> siblings() {
        return find(
                        "province = ?1 and period = ?2 and calendar = ?3 order by number",
                        province,
                        period,
                        calendar)
                .list();
    }

    public boolean isOfSameBrief(BriefEdition other) {
        return province.equals(other.province)
                && period.equals(other.period)
                && calendar.equals(other.calendar);
    }

    /** Its period by its calendar. */
    public Period span() {
        return Period.parse(period, Calendar.valueOf(calendar));
    }

    /** Whether it waits for a second official. */
    public boolean isAskedFor() {
        return askedBy != null;
    }

    /** Nobody asks for its issue any more. */
    void forgetAsking() {
        askedAt = null;
        askedBy = null;
    }

    /** Names it in the audit log. */
    public String key() {
        return "brief:%s/%s#%d".formatted(province, period, number);
    }

    /** What its brief in a language is called. */
    public String fileName(String language) {
        return fileName(language, BriefFile.Part.BRIEF);
    }

    /** What one of its files is called. */
    public String fileName(String language, BriefFile.Part part) {
        FileNames names =
                FileNames.of(province, period, Calendar.valueOf(calendar), number, language);
        return switch (part) {
            case BRIEF -> names.brief();
            case ANNEX -> names.annex();
            case ROWS -> names.rows();
        };
    }
}
