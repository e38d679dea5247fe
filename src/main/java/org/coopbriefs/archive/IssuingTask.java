package org.coopbriefs.archive;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.function.IntConsumer;
import org.coopbriefs.account.Caller;
import org.coopbriefs.brief.Brief;
import org.coopbriefs.brief.BriefKey;
import org.coopbriefs.brief.Period;
import org.coopbriefs.brief.Subject;
import org.coopbriefs.brief.Subjects;
import org.coopbriefs.report.BriefRenderer;
import org.coopbriefs.work.Hopeless;
import org.coopbriefs.work.Job;
import org.coopbriefs.work.Task;

/**
 * Issues a large brief for whoever asked. A node may die between the issue and the note that the
 * work is done: what was issued since it was asked for is not issued again.
 */
abstract class IssuingTask implements Task {

    /** What is noted begins so where the issue was refused; the refusal's code follows. */
    static final String REFUSED = "refused: ";

    @Inject BriefIssuing issuing;
    @Inject Subjects subjects;
    @Inject BriefRenderer renderer;
    @Inject Caller caller;

    @Override
    public void run(Job job) {
        BriefKey key = BriefKey.parse(job.key());
        if (isDone(key, job)) {
            return;
        }
        Subject subject = subjects.find(key.province()).orElseThrow();
        long steps = 1L + renderer.languages().size();
        job.progress(0, steps);
        try {
            caller.onBehalfOf(
                    job.askedBy(),
                    () -> act(subject, key.span(), job, done -> job.progress(done, steps)));
        } catch (BriefIssuing.Refused refused) {
            throw new Hopeless(REFUSED + refused.code());
        }
    }

    abstract void act(Subject subject, Period period, Job job, IntConsumer progress);

    private static boolean isDone(BriefKey key, Job job) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                BriefEdition.latestOf(key.province(), key.span())
                                        .filter(edition -> edition.state == Brief.State.ISSUED)
                                        .filter(
                                                edition ->
                                                        !edition.issuedAt.isBefore(job.askedAt()))
                                        .isPresent());
    }
}
