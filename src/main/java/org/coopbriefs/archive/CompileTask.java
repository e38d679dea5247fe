package org.coopbriefs.archive;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.coopbriefs.brief.Calendar;
import org.coopbriefs.brief.Period;
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

    /** Names a brief in the queue. */
    public record Key(String subject, Period period) {

        private static final String DIVIDER = "|";

        static Key parse(String key) {
            String[] parts = key.split("\\" + DIVIDER);
            return new Key(parts[0], Period.parse(parts[1], Calendar.valueOf(parts[2])));
        }

        /** Slugs that its subject is made of. */
        List<String> units() {
            return List.of(subject.split("\\+"));
        }

        @Override
        public String toString() {
            return subject + DIVIDER + period + DIVIDER + period.calendar();
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Job job) {
        Key key = Key.parse(job.key());
        Subject subject = subjects.find(key.subject()).orElseThrow();
        long steps = 1 + renderer.languages().size();
        job.progress(0, steps);
        QuarkusTransaction.requiringNew()
                .timeout(SECONDS)
                .run(
                        () ->
                                archive.compileAndDraw(
                                        subject, key.period(), done -> job.progress(done, steps)));
    }
}
