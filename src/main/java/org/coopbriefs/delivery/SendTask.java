package org.coopbriefs.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.coopbriefs.account.Secrets;
import org.coopbriefs.delivery.mail.SmtpConnection;
import org.coopbriefs.delivery.mail.SmtpSettings;
import org.coopbriefs.work.Hopeless;
import org.coopbriefs.work.Job;
import org.coopbriefs.work.Later;
import org.coopbriefs.work.Retries;
import org.coopbriefs.work.Task;

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
        SmtpSettings settings =
                server.settings()
                        .orElseThrow(
                                () ->
                                        new Later(
                                                clock.instant().plus(UNTIL_CONFIGURED),
                                                "no mail server is configured"));
        if (!next.get().isAfter(clock.instant())) {
            send(lane, settings, job);
        }
        outbox.next(lane)
                .ifPresent(
                        when -> {
                            throw new Later(when, "messages wait for their next attempt");
                        });
    }

    private void send(int lane, SmtpSettings settings, Job job) throws SmtpConnection.NoConnection {
        String claim = Secrets.random(CLAIM_BYTES);
        long due = outbox.due(lane);
        long sent = 0;
        try (Sending.Round round = sending.over(settings, claim)) {
            List<OutboxMessage> claimed = outbox.claim(lane, claim, AT_ONCE);
            while (!claimed.isEmpty()) {
                for (OutboxMessage message : claimed) {
                    if (job.mustStop()) {
                        throw new Later(clock.instant(), "the service was stopped");
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
