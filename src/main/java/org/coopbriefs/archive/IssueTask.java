package org.coopbriefs.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.IntConsumer;
import org.coopbriefs.brief.Period;
import org.coopbriefs.brief.Subject;
import org.coopbriefs.work.Job;

/** Issues a large draft, or asks a second official to; the note is why it is corrected. */
@ApplicationScoped
public class IssueTask extends IssuingTask {

    static final String KIND = "issue";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    void act(Subject subject, Period period, Job job, IntConsumer progress) {
        issuing.issue(subject, period, job.note(), job.askedBy(), renderer.languages(), progress);
    }
}
