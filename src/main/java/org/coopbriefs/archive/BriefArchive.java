package org.coopbriefs.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.coopbriefs.brief.Brief;
import org.coopbriefs.brief.BriefCompiler;
import org.coopbriefs.brief.BriefKey;
import org.coopbriefs.brief.Period;
import org.coopbriefs.brief.Subject;
import org.coopbriefs.brief.Subjects;
import org.coopbriefs.report.BriefRenderer;
import org.coopbriefs.report.LetterheadChanged;
import org.coopbriefs.report.Templates;
import org.coopbriefs.text.VietnamTime;

/** Keeps the editions of briefs and their files. */
@ApplicationScoped
public class BriefArchive {

    @Inject EntityManager entities;
    @Inject BriefCompiler compiler;
    @Inject Subjects subjects;
    @Inject BriefRenderer renderer;
    @Inject Templates templates;
    @Inject EditionFiles files;
    @Inject Sayings sayings;
    @Inject Clock clock;

    /**
     * An edition as compiling found or left it.
     *
     * @param brief what it would say as a draft
     * @param changed whether compiling made or changed it
     */
    public record Compiled(BriefEdition edition, Brief brief, boolean changed) {

        private static Compiled of(BriefEdition edition, Brief brief, boolean changed) {
            return new Compiled(
                    edition,
                    brief.withEdition(edition.number)
                            .compiledAt(VietnamTime.at(edition.compiledAt)),
                    changed);
        }
    }

    /**
     * Compiles a draft now. Where the latest edition already says the same, nothing changes; where
     * it was issued and the facts have changed since, the draft is the next edition.
     */
    @Transactional
    public Compiled compile(Subject subject, Period period) {
        lock(BriefKey.of(subject, period).text());
        Brief brief = compiler.compile(subject, period, now());
        Optional<BriefEdition> latest = BriefEdition.latestOf(subject.slug(), period);
        return latest.filter(edition -> stillSays(edition, brief))
                .map(edition -> Compiled.of(edition, brief, false))
                .orElseGet(() -> Compiled.of(draft(latest, subject, period, brief), brief, true));
    }

    /** A draft follows its template too; what was issued is never drawn again. */
    private boolean stillSays(BriefEdition edition, Brief brief) {
        return edition.state == Brief.State.DRAFT
                ? edition.fingerprint.equals(sayings.fingerprint(brief))
                        && edition.templateVersion.equals(renderer.templateVersion())
                : !sayings.differ(edition.content, brief);
    }

    private BriefEdition draft(
            Optional<BriefEdition> latest, Subject subject, Period period, Brief brief) {
        BriefEdition edition = draftAfter(latest, subject, period);
        edition.compiledAt = brief.generatedAt().toInstant();
        edition.fingerprint = sayings.fingerprint(brief);
        edition.templateVersion = templates.keepInUse();
        edition.content = sayings.write(brief.withEdition(edition.number));
        edition.units = List.copyOf(subject.units());
        edition.stale = false;
        edition.unchecked = false;
        edition.forgetAsking();
        edition.persist();
        BriefFile.forget(edition);
        return edition;
    }

    /** What an edition's brief would say now, with the time at which it was compiled. */
    Brief brief(BriefEdition edition) {
        Subject subject = subjects.find(edition.province).orElseThrow();
        return compiler.compile(subject, edition.span(), VietnamTime.at(edition.compiledAt))
                .withEdition(edition.number);
    }

    /**
     * A file of an edition. One that was not drawn yet is drawn while the edition is a draft; the
     * draft then follows the facts as they are now. Empty where there is none in that language, or
     * where the brief has no annex.
     */
    @Transactional
    public Optional<BriefFile> file(BriefEdition edition, String language, BriefFile.Part part) {
        Optional<BriefFile> brief = BriefFile.of(edition, language, BriefFile.Part.BRIEF);
        if (brief.isPresent()
                || edition.state != Brief.State.DRAFT
                || !renderer.languages().contains(language)) {
            return BriefFile.of(edition, language, part);
        }
        Subject subject = subjects.find(edition.province).orElseThrow();
        Compiled current = compile(subject, edition.span());
        files.draw(current.edition(), current.brief(), language);
        return BriefFile.of(current.edition(), language, part);
    }

    /**
     * Compiles a draft and draws it in all languages, so that nobody waits for that later.
     *
     * @param progress hears how many steps are done: first the compiling, then each language
     */
    @Transactional
    void compileAndDraw(Subject subject, Period period, IntConsumer progress) {
        Compiled compiled = compile(subject, period);
        BriefEdition edition = compiled.edition();
        int done = 1;
        progress.accept(done);
        if (edition.state != Brief.State.DRAFT) {
            return;
        }
        for (String language : renderer.languages()) {
            if (BriefFile.of(edition, language, BriefFile.Part.BRIEF).isEmpty()) {
                files.draw(edition, compiled.brief(), language);
            }
            progress.accept(++done);
        }
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

    private OffsetDateTime now() {
        return VietnamTime.at(clock.instant()).truncatedTo(ChronoUnit.SECONDS);
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

    /** Drafts are drawn again with what is set now; what was issued stays. */
    void redraw(@Observes LetterheadChanged changed) {
        entities.createQuery(
                        "delete from BriefFile f where f.key.edition in (select e.id from"
                                + " BriefEdition e where e.state = DRAFT and (?1 = 'default'"
                                + " or e.province = ?1 or e.province like ?1 || '+%'))")
                .setParameter(1, changed.province())
                .executeUpdate();
    }

    /** Two callers who compile the same brief wait for each other. */
    private void lock(String what) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, what)
                .getSingleResult();
    }
}
