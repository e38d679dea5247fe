package org.coopbriefs.archive;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Who issues briefs. */
@ConfigMapping(prefix = "briefs.issuing")
public interface IssuingConfig {

    /**
     * Whether a second official has to agree before an edition is issued. Environment:
     * BRIEFS_ISSUING_FOUR_EYES.
     */
    @WithDefault("false")
    boolean fourEyes();
}
