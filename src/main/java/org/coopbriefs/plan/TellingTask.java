package org.coopbriefs.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.coopbriefs.brief.Subjects;
import org.coopbriefs.delivery.Notices;
import org.coopbriefs.delivery.Notices.Notice;
import org.coopbriefs.delivery.mail.MailTemplates.Texts;
import org.coopbriefs.delivery.mail.SmtpOutcome;
import org.coopbriefs.work.Hopeless;
import org.coopbriefs.work.Job;
import org.coopbriefs.work.Task;

/** Tells the owner of a schedule what failed or is late; its key is the schedule's id. */
@ApplicationScoped
public class TellingTask implements Task {

    static final String KIND = "tell-owner";

    private static final String RUNS = "/thiet-lap/lich/da-lap";
    private static final String HELD = "plan.held.";

    @Inject Troubles troubles;
    @Inject Notices notices;
    @Inject Subjects subjects;

    /** A message, and what its reader then knows of each run. */
    record Told(Notice notice, Map<Long, Trouble> runs) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Job job) {
        Optional<Told> told = write(Long.parseLong(job.key()));
        if (told.isEmpty()) {
            return;
        }
        SmtpOutcome outcome = notices.send(told.get().notice());
        switch (outcome.kind()) {
            case ACCEPTED, UNKNOWN -> note(told.get().runs());
            case LATER -> throw new IllegalStateException(outcome.words());
            case REFUSED, NO_SUCH_ADDRESS, SENDER_REFUSED -> {
                // the pages tell it still; to be refused again and again would tell nobody
                note(told.get().runs());
                throw new Hopeless(outcome.words());
            }
        }
    }

    @Transactional
    Optional<Told> write(long schedule) {
        List<Run> runs = troubles.untold(schedule);
        if (runs.isEmpty()) {
            return Optional.empty();
        }
        Schedule owned = runs.getFirst().schedule;
        String language = owned.languages.getFirst();
        Texts texts = notices.texts(language);
        Notice notice =
                new Notice(
                        owned.tell,
                        owned.owner,
                        texts,
                        texts.of("notice.subject", runs.size()),
                        texts.of("notice.opening", owned.owner),
                        runs.stream().map(run -> line(run, language, texts)).toList(),
                        RUNS,
                        texts.of("notice.link"));
        return Optional.of(
                new Told(
                        notice,
                        runs.stream().collect(Collectors.toMap(run -> run.id, Troubles::of))));
    }

    private String line(Run run, String language, Texts texts) {
        String whose = subjects.find(run.subject).orElseThrow().names().get(language);
        String why =
                run.state == Run.State.HELD && run.note != null
                        ? texts.of("notice.held." + run.note.substring(HELD.length()))
                        : texts.of("notice." + Troubles.of(run));
        return texts.of("notice.line", whose, Notices.period(run.span(), texts), why);
    }

    @Transactional
    void note(Map<Long, Trouble> told) {
        told.forEach((id, trouble) -> Run.<Run>findById(id).told = trouble);
    }
}
