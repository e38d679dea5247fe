package org.coopbriefs.plan;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How schedules are kept. */
@ConfigMapping(prefix = "briefs.plan")
public interface PlanConfig {

    /** How often a node looks for what has become due; {@code off} never. */
    @WithDefault("1m")
    String every();

    /** How long after its start a node looks first. */
    @WithDefault("20s")
    String afterStart();

    /** A draft that comes so long after it was due is marked as late. */
    @WithDefault("1h")
    Duration lateAfter();

    /** A run that was missed for longer is left to a backfill. */
    @WithDefault("400d")
    Duration makeUpFor();
}
