package org.coopbriefs.brief;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an installation lets into its totals. */
@ConfigMapping(prefix = "briefs.counting")
public interface BriefConfig {

    /**
     * Whether doubtful facts count before a person has confirmed them; each figure then says how
     * many, and the brief stays a draft.
     */
    @WithDefault("true")
    boolean unreviewed();

    /** 0 to 1; a fact that was read with less confidence is doubtful. */
    @WithDefault("0.7")
    double threshold();

    default CountingPolicy policy() {
        return new CountingPolicy(unreviewed(), threshold());
    }
}
