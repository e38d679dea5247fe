package org.coopbriefs.delivery;

import io.smallrye.health.api.Wellness;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.coopbriefs.delivery.MailTroubles.MailTrouble;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Down while no mail goes out, or what comes back is not read. It is no question of readiness:
 * pages work all the same, and a node that was started anew would not send either. Everybody may
 * ask, so that the server's words, which may name machines, are not in it.
 */
@Wellness
public class MailCheck implements HealthCheck {

    @Inject MailTroubles troubles;

    @Override
    public HealthCheckResponse call() {
        List<MailTrouble> found = troubles.find();
        var response = HealthCheckResponse.named("mail").status(found.isEmpty());
        if (!found.isEmpty()) {
            response.withData("trouble", kinds(found)).withData("waiting", waiting(found));
        }
        return response.build();
    }

    private static String kinds(List<MailTrouble> found) {
        return found.stream().map(one -> one.kind().name()).collect(Collectors.joining(", "));
    }

    private static long waiting(List<MailTrouble> found) {
        return found.stream().mapToLong(MailTrouble::waiting).sum();
    }
}
