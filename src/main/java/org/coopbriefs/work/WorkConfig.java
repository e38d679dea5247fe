package org.coopbriefs.work;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the work queue is worked off on this node. */
@ConfigMapping(prefix = "briefs.work")
public interface WorkConfig {

    /** Pieces of work that this node does at once. */
    @WithDefault("4")
    int threads();

    /** How often this node looks for work that others have asked for. */
    @WithDefault("2s")
    Duration poll();

    /** How often this node says that it is alive; what a silent one did is taken up after four. */
    @WithDefault("10s")
    Duration heartbeat();

    /** How long stopping waits for what is being done. */
    @WithDefault("30s")
    Duration shutdown();

    /** How long what was done stays visible. */
    @WithDefault("30d")
    Duration keep();
}
