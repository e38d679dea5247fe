package org.coopbriefs.archive;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.coopbriefs.brief.BriefKey;
import org.coopbriefs.brief.Subject;
import org.coopbriefs.brief.Subjects;
import org.coopbriefs.report.BriefRenderer;
import org.coopbriefs.work.Job;
import org.coopbriefs.work.Task;

/** Compiles a large draft, and draws it, since that takes as long. */
@ApplicationScoped
public class CompileTask implements Task {

    static final String KIND = "compile";

    private static final int SECONDS = 600;

    @Inject BriefArchive archive;
    @Inject BriefRenderer renderer;
    @Inject Subjects subjects;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Job job) {
        BriefKey key = BriefKey.parse(job.key());
        Subject subject = subjects.find(key.province()).orElseThrow();
        long steps = 1 + renderer.languages().size();
        job.progress(0, steps);
        QuarkusTransaction.requiringNew()
                .timeout(SECONDS)
                .run(
                        () ->
                                archive.compileAndDraw(
                                        subject, key.span(), done -> job.progress(done, steps)));
    }
}
