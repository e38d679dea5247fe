package org.coopbriefs.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.coopbriefs.account.Access;
import org.coopbriefs.account.Audit;
import org.coopbriefs.account.AuditAction;
import org.coopbriefs.archive.BriefArchive.Compiled;
import org.coopbriefs.brief.BriefCompiler;
import org.coopbriefs.brief.Period;
import org.coopbriefs.brief.Subject;
import org.coopbriefs.work.WorkItem;
import org.coopbriefs.work.WorkOrder;
import org.coopbriefs.work.WorkQueue;

/**
 * Compiles the briefs that people ask for: at once what takes a moment, by the queue what has to
 * read very much, so that nobody's request hangs and a node that dies costs nothing.
 */
@ApplicationScoped
public class Compiling {

    @Inject BriefArchive archive;
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
        if (compiler.activities(subject) <= config.atOnce()) {
            Compiled compiled = archive.compile(subject, period);
            note(compiled.edition().key(), Map.of("changed", compiled.changed()));
            return new Asked(compiled, null);
        }
        note("brief:" + subject.slug() + "/" + period, Map.of("queued", true));
        String key = new CompileTask.Key(subject.slug(), period).toString();
        WorkOrder order = WorkOrder.of(CompileTask.KIND, key).waitedForBy(access.userName());
        return new Asked(null, queue.add(order));
    }

    private void note(String what, Map<String, Object> how) {
        audit.record(AuditAction.BRIEF_COMPILED, what, null, how);
    }

    /** The work on a brief that the caller may see; empty where there is none with that id. */
    @Transactional
    public Optional<UnderWay> find(long work) {
        Optional<WorkItem> item =
                WorkItem.<WorkItem>findByIdOptional(work)
                        .filter(found -> found.kind.equals(CompileTask.KIND));
        return item.map(found -> new UnderWay(found, CompileTask.Key.parse(found.key)))
                .filter(found -> access.maySeeAll(found.brief().units()));
    }

    /** A brief that the queue compiles, or has compiled. */
    public record UnderWay(WorkItem work, CompileTask.Key brief) {}
}
