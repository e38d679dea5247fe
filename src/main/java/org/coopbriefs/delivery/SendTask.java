package org.coopbriefs.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.coopbriefs.account.Secrets;
import org.coopbriefs.delivery.mail.OwnWords;
import org.coopbriefs.delivery.mail.SmtpConnection;
import org.coopbriefs.delivery.setting.MailAccount.Use;
import org.coopbriefs.delivery.setting.MailSettingsChanged;
import org.coopbriefs.work.Hopeless;
import org.coopbriefs.work.Job;
import org.coopbriefs.work.Later;
import org.coopbriefs.work.Retries;
import org.coopbriefs.work.Task;
import org.coopbriefs.work.WorkItem;
import org.coopbriefs.work.WorkOrder;
import org.coopbriefs.work.WorkQueue;

/**
 * Sends what waits in a lane of the outbox, over one connection. A lane is worked on by one node at
 * a time, so what it finds in flight when it begins was left by one that is gone.
 */
@ApplicationScoped
public class SendTask implements Task {

    static final String KIND = "send";

    private static final int AT_ONCE = 50;
    private static final int CLAIM_BYTES = 12;
    private static final Duration UNTIL_CONFIGURED = Duration.ofMinutes(10);

    @Inject Outbox outbox;
    @Inject Sending sending;
    @Inject SmtpServer server;
    @Inject WorkQueue queue;
    @Inject Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    /** A server that is away comes back some day, and then the mail is to go. */
    @Override
    public Retries retries() {
        return new Retries(Integer.MAX_VALUE, Duration.ofSeconds(30), Duration.ofMinutes(15));
    }

    @Override
    public void run(Job job) throws SmtpConnection.NoConnection {
        int lane = Integer.parseInt(job.key());
        outbox.recover(lane);
        Optional<Instant> next = outbox.next(lane);
        if (next.isEmpty()) {
            return;
        }
        if (!server.isSet()) {
            throw new Later(clock.instant().plus(UNTIL_CONFIGURED), OwnWords.NO_SERVER.with());
        }
        if (!next.get().isAfter(clock.instant())) {
            send(lane, job);
        }
        outbox.next(lane)
                .ifPresent(
                        when -> {
                            throw new Later(when, OwnWords.NOT_YET.with());
                        });
    }

    /** With another server what failed with the old one is tried at once. */
    void tryAgain(@Observes MailSettingsChanged change) {
        if (change.use() == Use.SENDING) {
            WorkItem.notDone(KIND).forEach(lane -> queue.add(WorkOrder.of(KIND, lane)));
        }
    }

    private void send(int lane, Job job) throws SmtpConnection.NoConnection {
        String claim = Secrets.random(CLAIM_BYTES);
        long due = outbox.due(lane);
        long sent = 0;
        try (Sending.Round round = sending.round(claim)) {
            List<OutboxMessage> claimed = outbox.claim(lane, claim, AT_ONCE);
            while (!claimed.isEmpty()) {
                round.follow();
                for (OutboxMessage message : claimed) {
                    if (job.mustStop()) {
                        throw new Later(clock.instant(), OwnWords.STOPPED.with());
                    }
                    round.send(message);
                    job.progress(++sent, Math.max(sent, due));
                }
                claimed = outbox.claim(lane, claim, AT_ONCE);
            }
        } catch (Sending.SenderRefused refused) {
            outbox.failAll(lane, claim, refused.getMessage());
            throw new Hopeless(refused.getMessage());
        } finally {
            outbox.release(claim);
        }
    }
}
