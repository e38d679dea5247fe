package org.coopbriefs.archive;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How briefs are compiled that people ask for. */
@ConfigMapping(prefix = "briefs.compiling")
public interface CompilingConfig {

    /**
     * A brief that reads more activities than these is compiled by the queue, while the person who
     * asked for it sees how far it is. Environment: BRIEFS_COMPILING_AT_ONCE.
     */
    @WithDefault("3000")
    long atOnce();
}
