package org.coopbriefs.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coopbriefs.account.Audit;
import org.coopbriefs.account.AuditAction;
import org.coopbriefs.brief.Brief;
import org.coopbriefs.brief.BriefCompiler;
import org.coopbriefs.brief.Calendar;
import org.coopbriefs.brief.Period;
import org.coopbriefs.brief.Subject;
import org.coopbriefs.brief.Subjects;
import org.coopbriefs.report.BriefRenderer;
import org.coopbriefs.text.Sha256;
import org.coopbriefs.text.VietnamTime;

/** Keeps the editions of briefs and their files. */
@ApplicationScoped
public class BriefArchive {

    @Inject EntityManager entities;
    @Inject BriefCompiler compiler;
    @Inject Subjects subjects;
    @Inject BriefRenderer renderer;
    @Inject ObjectMapper json;
    @Inject Clock clock;
    @Inject Audit audit;

    /** An edition, and whether compiling made or changed it. */
    public record Compiled(BriefEdition edition, boolean changed) {}

    /**
     * Compiles a draft now. Where the latest edition already says the same, nothing changes; where
     * it was issued and the facts have changed since, the draft is the next edition.
     */
    @Transactional
    public Compiled compile(Subject subject, Period period) {
        lock(subject.slug() + "|" + period + "|" + period.calendar());
        Brief brief = compiler.compile(subject, period, now());
        String fingerprint = fingerprint(brief);
        Optional<BriefEdition> latest = BriefEdition.latestOf(subject.slug(), period);
        if (latest.isPresent() && latest.get().fingerprint.equals(fingerprint)) {
            return new Compiled(latest.get(), false);
        }
        BriefEdition edition = draftAfter(latest, subject, period);
        edition.compiledAt = brief.generatedAt().toInstant();
        edition.fingerprint = fingerprint;
        edition.templateVersion = renderer.templateVersion();
        edition.content = write(brief.withEdition(edition.number));
        edition.persist();
        BriefFile.forget(edition);
        return new Compiled(edition, true);
    }

    /**
     * Issues the draft of a brief: from now on nothing of it changes. All languages are drawn and
     * kept.
     *
     * @param reason why it is corrected; needed from the second edition on
     * @throws Unconfirmed while a figure in it holds facts that nobody has confirmed
     */
    @Transactional
    public BriefEdition issue(Subject subject, Period period, String reason, String issuedBy) {
        BriefEdition edition = compile(subject, period).edition();
        if (edition.state != Brief.State.DRAFT) {
            throw new NothingToIssue();
        }
        if (edition.number > 1 && (reason == null || reason.isBlank())) {
            throw new UnexplainedCorrection();
        }
        Brief brief = compiler.compile(subject, period, vietnamese(edition.compiledAt));
        refuseUnconfirmed(brief);
        BriefEdition.of(subject.slug(), period).stream()
                .filter(earlier -> earlier.state == Brief.State.ISSUED)
                .forEach(earlier -> earlier.state = Brief.State.SUPERSEDED);
        edition.state = Brief.State.ISSUED;
        edition.issuedAt = clock.instant();
        edition.issuedBy = issuedBy;
        edition.reason = reason;
        Brief issued = brief.issuedAs(edition.number);
        edition.content = write(issued);
        BriefFile.forget(edition);
        renderer.languages().forEach(language -> draw(edition, issued, language));
        audit.record(AuditAction.BRIEF_ISSUED, edition.key(), null, BriefFile.hashes(edition));
        return edition;
    }

    private static void refuseUnconfirmed(Brief brief) {
        Set<String> counted = Set.copyOf(brief.headline().counted());
        List<Long> open =
                brief.activities().stream()
                        .flatMap(activity -> activity.facts().stream())
                        .filter(fact -> counted.contains(fact.id()) && !fact.isConfirmed())
                        .map(fact -> Long.valueOf(fact.id()))
                        .toList();
        if (!open.isEmpty()) {
            throw new Unconfirmed(open);
        }
    }

    /** Whether the facts have changed since an edition was compiled. */
    @Transactional
    public boolean isStale(BriefEdition edition) {
        Subject subject = subjects.find(edition.province).orElseThrow();
        Period period = Period.parse(edition.period, Calendar.valueOf(edition.calendar));
        return !fingerprint(compiler.compile(subject, period, now())).equals(edition.fingerprint);
    }

    /**
     * The latest edition's PDF in a language. A language that was not drawn yet is drawn while the
     * edition is a draft; the draft then follows the facts as they are now. Empty where there is
     * none in that language.
     */
    @Transactional
    public Optional<BriefFile> file(BriefEdition edition, String language) {
        Optional<BriefFile> kept = BriefFile.of(edition, language);
        if (kept.isPresent()
                || edition.state != Brief.State.DRAFT
                || !renderer.languages().contains(language)) {
            return kept;
        }
        Subject subject = subjects.find(edition.province).orElseThrow();
        Period period = Period.parse(edition.period, Calendar.valueOf(edition.calendar));
        BriefEdition current = compile(subject, period).edition();
        Brief brief = compiler.compile(subject, period, vietnamese(current.compiledAt));
        return Optional.of(draw(current, brief.withEdition(current.number), language));
    }

    /**
     * The latest edition of every brief, of one subject or period where named; ordered by subject
     * and period.
     */
    public List<BriefEdition> latest(String subject, String period) {
        return entities.createQuery(
                        "select e from BriefEdition e where (?1 is null or e.province = ?1)"
                                + " and (?2 is null or e.period = ?2)"
                                + " and e.number = (select max(l.number) from BriefEdition l"
                                + " where l.province = e.province and l.period = e.period"
                                + " and l.calendar = e.calendar) order by e.province, e.period, e.calendar",
                        BriefEdition.class)
                .setParameter(1, subject)
                .setParameter(2, period)
                .getResultList();
    }

    private BriefFile draw(BriefEdition edition, Brief brief, String language) {
        BriefFile file = new BriefFile();
        file.key = new BriefFile.Key(edition.id, language);
        file.bytes = renderer.render(brief, language);
        file.sha256 = Sha256.of(file.bytes);
        file.persist();
        return file;
    }

    private OffsetDateTime now() {
        return vietnamese(clock.instant()).truncatedTo(ChronoUnit.SECONDS);
    }

    private static OffsetDateTime vietnamese(Instant instant) {
        return instant.atZone(VietnamTime.ZONE).toOffsetDateTime();
    }

    private static BriefEdition draftAfter(
            Optional<BriefEdition> latest, Subject subject, Period period) {
        if (latest.isPresent() && latest.get().state == Brief.State.DRAFT) {
            return latest.get();
        }
        BriefEdition edition = new BriefEdition();
        edition.province = subject.slug();
        edition.period = period.toString();
        edition.calendar = period.calendar().name();
        edition.number = latest.map(before -> before.number + 1).orElse(1);
        edition.state = Brief.State.DRAFT;
        return edition;
    }

    /** Two callers who compile the same brief wait for each other. */
    private void lock(String what) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, what)
                .getSingleResult();
    }

    /**
     * Over all that the brief says but when it was compiled, and the template. Entries of maps are
     * ordered: the JDK's own maps iterate in another order in every run.
     */
    private String fingerprint(Brief brief) {
        ObjectNode content =
                json.copy()
                        .configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true)
                        .valueToTree(brief);
        content.remove("generatedAt");
        return Sha256.of(content + renderer.templateVersion());
    }

    private String write(Brief brief) {
        try {
            return json.writeValueAsString(brief);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Headline figures hold facts that nobody has confirmed. */
    public static final class Unconfirmed extends RuntimeException {
        private final transient List<Long> facts;

        Unconfirmed(List<Long> facts) {
            this.facts = facts;
        }

        public List<Long> facts() {
            return facts;
        }
    }

    /** The latest edition was issued, and nothing has changed since. */
    public static final class NothingToIssue extends RuntimeException {}

    /** A second edition has to say why. */
    public static final class UnexplainedCorrection extends RuntimeException {}
}
