package org.coopbriefs.archive;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import org.coopbriefs.account.Audit;
import org.coopbriefs.account.AuditAction;
import org.coopbriefs.brief.Brief;
import org.coopbriefs.brief.Period;
import org.coopbriefs.brief.Subject;
import org.coopbriefs.report.BriefRenderer;
import org.coopbriefs.report.signature.Seal;
import org.coopbriefs.report.signature.Seals;
import org.coopbriefs.report.signature.SigningRefused;

/**
 * Turns a draft into an edition that never changes. Where the installation wants two officials, the
 * first one asks and another one agrees.
 */
@ApplicationScoped
public class BriefIssuing {

    /** Drawing three languages of a large brief, and signing them, takes a while. */
    private static final int SECONDS = 600;

    @Inject BriefArchive archive;
    @Inject EditionFiles files;
    @Inject Sayings sayings;
    @Inject BriefRenderer renderer;
    @Inject Seals seals;
    @Inject IssuingConfig config;
    @Inject EntityManager entities;
    @Inject Audit audit;
    @Inject Clock clock;
    @Inject Event<EditionIssued> issued;

    /**
     * Issues the draft of a brief, or asks a second official to: then it stays a draft that {@link
     * BriefEdition#isAskedFor}.
     *
     * @param reason why it is corrected; needed from the second edition on
     * @param official who issues it
     * @throws Unconfirmed while a figure in it holds facts that nobody has confirmed
     * @throws SigningRefused where a key is configured that cannot sign now
     */
    public BriefEdition issue(Subject subject, Period period, String reason, String official) {
        return issue(subject, period, reason, official, renderer.languages(), step -> {});
    }

    /**
     * The same in some of the languages; where a second official has to agree, in all.
     *
     * @param progress hears how many steps are done: first the compiling, then each language
     */
    @Transactional
    @TransactionConfiguration(timeout = SECONDS)
    public BriefEdition issue(
            Subject subject,
            Period period,
            String reason,
            String official,
            List<String> languages,
            IntConsumer progress) {
        BriefArchive.Compiled compiled = archive.compile(subject, period);
        BriefEdition edition = compiled.edition();
        if (edition.state != Brief.State.DRAFT) {
            throw new NothingToIssue();
        }
        progress.accept(1);
        requireReason(edition.number, reason);
        refuseUnconfirmed(compiled.brief());
        edition.reason = edition.number == 1 ? null : reason.strip();
        if (!config.fourEyes()) {
            return complete(edition, compiled.brief(), official, null, languages, progress);
        }
        seals.open(clock.instant());
        edition.askedBy = official;
        edition.askedAt = clock.instant();
        BriefFile.forget(edition);
        audit.record(AuditAction.ISSUE_ASKED, edition.key(), null, edition.reason);
        return edition;
    }

    /**
     * Whether a draft of this brief can be issued with this reason, as far as that is to be told
     * without compiling.
     */
    @Transactional
    void requireReason(Subject subject, Period period, String reason) {
        BriefEdition.latestOf(subject.slug(), period)
                .map(e -> e.state == Brief.State.DRAFT ? e.number : e.number + 1)
                .ifPresent(number -> requireReason(number, reason));
    }

    private static void requireReason(int number, String reason) {
        if (number > 1 && (reason == null || reason.isBlank())) {
            throw new UnexplainedCorrection();
        }
    }

    /** Agrees that a draft is issued as it was when this was asked for. */
    public BriefEdition approve(Subject subject, Period period, String official) {
        return approve(subject, period, official, step -> {});
    }

    /**
     * The same.
     *
     * @param official another one than who asked
     * @param progress hears how many steps are done: first the compiling, then each language
     */
    @Transactional
    @TransactionConfiguration(timeout = SECONDS)
    public BriefEdition approve(
            Subject subject, Period period, String official, IntConsumer progress) {
        BriefEdition asked = requireAnother(subject, period, official);
        BriefArchive.Compiled compiled = archive.compile(subject, period);
        if (compiled.changed()) {
            throw new ChangedSinceAsked();
        }
        refuseUnconfirmed(compiled.brief());
        progress.accept(1);
        return complete(
                asked, compiled.brief(), asked.askedBy, official, renderer.languages(), progress);
    }

    /** The draft whose issue somebody else has asked for. */
    @Transactional
    BriefEdition requireAnother(Subject subject, Period period, String official) {
        BriefEdition asked = asked(subject, period);
        if (asked.askedBy.equals(official)) {
            throw new SameOfficial();
        }
        return asked;
    }

    /** Takes the question back, or says no; the draft stays. */
    @Transactional
    public BriefEdition decline(Subject subject, Period period, String note) {
        BriefEdition edition = asked(subject, period);
        String before = edition.askedBy;
        edition.forgetAsking();
        audit.record(AuditAction.ISSUE_DECLINED, edition.key(), before, note);
        return edition;
    }

    private static BriefEdition asked(Subject subject, Period period) {
        Optional<BriefEdition> latest = BriefEdition.latestOf(subject.slug(), period);
        return latest.filter(edition -> edition.state == Brief.State.DRAFT)
                .filter(BriefEdition::isAskedFor)
                .orElseThrow(NothingAsked::new);
    }

    /** The database takes files of drafts only, hence they go in before the state changes. */
    private BriefEdition complete(
            BriefEdition edition,
            Brief brief,
            String official,
            String second,
            List<String> languages,
            IntConsumer progress) {
        Instant now = clock.instant();
        Seal seal = seals.open(now).orElse(null);
        Issue issue = new Issue(EditionCode.random(), now, official, second, seal);
        Brief said = brief.issuedAs(edition.number);
        BriefFile.forget(edition);
        int done = 1;
        for (String language : languages) {
            files.draw(edition, said, language, issue);
            progress.accept(++done);
        }
        entities.flush();
        edition.siblings().stream()
                .filter(earlier -> earlier.state == Brief.State.ISSUED)
                .forEach(earlier -> earlier.state = Brief.State.SUPERSEDED);
        issue.writeTo(edition);
        edition.content = sayings.write(said);
        edition.state = Brief.State.ISSUED;
        issued.fire(new EditionIssued(edition));
        audit.record(AuditAction.BRIEF_ISSUED, edition.key(), null, Issued.of(edition));
        return edition;
    }

    /** An issue as the audit log tells of it. */
    private record Issued(String code, String asked, String approved, Map<String, String> sha256) {
        static Issued of(BriefEdition edition) {
            return new Issued(
                    edition.code,
                    edition.issuedBy,
                    edition.approvedBy,
                    KeptFile.hashes(KeptFile.of(edition)));
        }
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

    /** It can't be issued as things are. */
    public abstract static class Refused extends RuntimeException {
        private final String code;

        Refused(String code) {
            super(code);
            this.code = code;
        }

        /** Names the refusal, to programs too. */
        public String code() {
            return code;
        }
    }

    /** Headline figures hold facts that nobody has confirmed. */
    public static final class Unconfirmed extends Refused {
        private final transient List<Long> facts;

        Unconfirmed(List<Long> facts) {
            super("unconfirmed");
            this.facts = facts;
        }

        public List<Long> facts() {
            return facts;
        }
    }

    /** The latest edition was issued, and nothing has changed since. */
    public static final class NothingToIssue extends Refused {
        NothingToIssue() {
            super("nothing-to-issue");
        }
    }

    /** A second edition has to say why. */
    public static final class UnexplainedCorrection extends Refused {
        UnexplainedCorrection() {
            super("unexplained-correction");
        }
    }

    /** Nobody has asked for this brief's issue. */
    public static final class NothingAsked extends Refused {
        NothingAsked() {
            super("nothing-asked");
        }
    }

    /** Who asked for it cannot be the second official as well. */
    public static final class SameOfficial extends Refused {
        SameOfficial() {
            super("same-official");
        }
    }

    /** The draft says something else than when its issue was asked for. */
    public static final class ChangedSinceAsked extends Refused {
        ChangedSinceAsked() {
            super("changed-since-asked");
        }
    }
}
