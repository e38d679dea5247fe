package org.coopbriefs.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coopbriefs.account.Access;
import org.coopbriefs.account.Audit;
import org.coopbriefs.account.AuditAction;
import org.coopbriefs.archive.BriefArchive.Compiled;
import org.coopbriefs.brief.BriefCompiler;
import org.coopbriefs.brief.BriefKey;
import org.coopbriefs.brief.Period;
import org.coopbriefs.brief.Subject;
import org.coopbriefs.work.WorkItem;
import org.coopbriefs.work.WorkOrder;
import org.coopbriefs.work.WorkQueue;

/**
 * Compiles and issues the briefs that people ask for: at once what takes a moment, by the queue
 * what has to read very much, so that nobody's request hangs and a node that dies costs nothing.
 */
@ApplicationScoped
public class Compiling {

    private static final Set<String> KINDS =
            Set.of(CompileTask.KIND, IssueTask.KIND, ApproveTask.KIND);

    @Inject BriefArchive archive;
    @Inject BriefIssuing issuing;
    @Inject BriefCompiler compiler;
    @Inject CompilingConfig config;
    @Inject WorkQueue queue;
    @Inject Access access;
    @Inject Audit audit;

    /**
     * What came of asking: one of the two is null.
     *
     * @param compiled where it was done at once
     * @param work id of the work item where the queue does it
     */
    public record Asked(Compiled compiled, Long work) {}

    /** Compiles a draft now, or has it compiled. */
    @Transactional
    public Asked ask(Subject subject, Period period) {
        if (isSmall(subject)) {
            Compiled compiled = archive.compile(subject, period);
            note(compiled.edition().key(), Map.of("changed", compiled.changed()));
            return new Asked(compiled, null);
        }
        note("brief:" + subject.slug() + "/" + period, Map.of("queued", true));
        return new Asked(null, queue.add(order(CompileTask.KIND, subject, period)));
    }

    /**
     * What came of asking for an issue: one of the two is null.
     *
     * @param edition issued at once, or asked a second official for
     * @param work id of the work item where the queue does it
     */
    public record AskedIssue(BriefEdition edition, Long work) {}

    /**
     * Issues a draft now, or has it issued.
     *
     * @param reason why it is corrected; needed from the second edition on
     * @throws BriefIssuing.Refused where it can't be, and that is known now; what the queue finds
     *     out stands in the work item, by the same code
     */
    public AskedIssue issue(Subject subject, Period period, String reason) {
        if (isSmall(subject)) {
            return new AskedIssue(issuing.issue(subject, period, reason, access.userName()), null);
        }
        issuing.requireReason(subject, period, reason);
        return queued(order(IssueTask.KIND, subject, period).saying(reason));
    }

    /** Agrees now that a draft is issued, or has it issued by the queue; as {@link #issue}. */
    public AskedIssue approve(Subject subject, Period period) {
        if (isSmall(subject)) {
            return new AskedIssue(issuing.approve(subject, period, access.userName()), null);
        }
        issuing.requireAnother(subject, period, access.userName());
        return queued(order(ApproveTask.KIND, subject, period));
    }

    private AskedIssue queued(WorkOrder order) {
        return new AskedIssue(null, queue.add(order));
    }

    @Transactional
    boolean isSmall(Subject subject) {
        return compiler.activities(subject) <= config.atOnce();
    }

    private WorkOrder order(String kind, Subject subject, Period period) {
        return WorkOrder.of(kind, BriefKey.of(subject, period).text())
                .waitedForBy(access.userName());
    }

    private void note(String what, Map<String, Object> how) {
        audit.record(AuditAction.BRIEF_COMPILED, what, null, how);
    }

    /** The work on a brief that the caller may see; empty where there is none with that id. */
    @Transactional
    public Optional<UnderWay> find(long work) {
        Optional<WorkItem> item =
                WorkItem.<WorkItem>findByIdOptional(work)
                        .filter(found -> KINDS.contains(found.kind));
        return item.map(found -> new UnderWay(found, BriefKey.parse(found.key)))
                .filter(found -> access.maySeeAll(found.brief().units()));
    }

    /** A brief that the queue compiles or issues, or has. */
    public record UnderWay(WorkItem work, BriefKey brief) {

        /** True where it is issued, not only compiled. */
        public boolean isIssue() {
            return !work.kind.equals(CompileTask.KIND);
        }

        /** Code of why it was not issued; null where it was not refused. */
        public String refusal() {
            return work.lastError != null && work.lastError.startsWith(IssuingTask.REFUSED)
                    ? work.lastError.substring(IssuingTask.REFUSED.length())
                    : null;
        }
    }
}
