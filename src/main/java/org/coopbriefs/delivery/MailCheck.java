package org.coopbriefs.delivery;

import io.smallrye.health.api.Wellness;
import jakarta.inject.Inject;
import java.util.Optional;
import org.coopbriefs.delivery.MailTroubles.MailTrouble;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Down while no mail goes out. It is no question of readiness: pages work all the same, and a node
 * that was started anew would not send either. Everybody may ask, so that the server's words, which
 * may name machines, are not in it.
 */
@Wellness
public class MailCheck implements HealthCheck {

    @Inject MailTroubles troubles;

    @Override
    public HealthCheckResponse call() {
        Optional<MailTrouble> trouble = troubles.find();
        var response = HealthCheckResponse.named("mail").status(trouble.isEmpty());
        trouble.ifPresent(
                found ->
                        response.withData("trouble", found.kind().name())
                                .withData("waiting", found.waiting()));
        return response.build();
    }
}
