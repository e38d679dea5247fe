package org.coopbriefs.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.IntConsumer;
import org.coopbriefs.brief.Period;
import org.coopbriefs.brief.Subject;
import org.coopbriefs.work.Job;

/** Issues a large draft that another official has asked for. */
@ApplicationScoped
public class ApproveTask extends IssuingTask {

    static final String KIND = "approve";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    void act(Subject subject, Period period, Job job, IntConsumer progress) {
        issuing.approve(subject, period, job.askedBy(), progress);
    }
}
