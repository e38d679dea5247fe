package org.coopbriefs.start;

import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the first start is through. */
@Readiness
public class FirstStartCheck implements HealthCheck {

    @Inject FirstStart firstStart;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("first-start").status(firstStart.isDone()).build();
    }
}
