package org.coopbriefs.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.coopbriefs.archive.BriefIssuing;
import org.coopbriefs.work.Job;
import org.coopbriefs.work.Later;
import org.coopbriefs.work.Task;

/** Makes the brief of a run; its key is the run's id. */
@ApplicationScoped
public class BriefRunTask implements Task {

    public static final String KIND = "brief-run";

    @Inject BriefRuns runs;
    @Inject BriefIssuing issuing;
    @Inject Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void givenUp(String key, String reason) {
        runs.fail(Long.parseLong(key), reason);
    }

    @Override
    public void run(Job job) {
        long id = Long.parseLong(job.key());
        Optional<Instant> issueAt = runs.draft(id);
        if (issueAt.isEmpty()) {
            return;
        }
        if (issueAt.get().isAfter(clock.instant())) {
            throw new Later(issueAt.get(), "grace period");
        }
        runs.settle(id, issue(runs.order(id)));
    }

    /** The key of the reason why it can't be issued, or null. */
    private String issue(BriefRuns.Order order) {
        try {
            issuing.issue(
                    order.subject(),
                    order.period(),
                    null,
                    order.owner(),
                    order.languages(),
                    step -> {});
            return null;
        } catch (BriefIssuing.NothingToIssue officialWasFirst) {
            return null;
        } catch (BriefIssuing.Unconfirmed open) {
            return "plan.held.unconfirmed";
        } catch (BriefIssuing.UnexplainedCorrection correction) {
            return "plan.held.correction";
        }
    }
}
