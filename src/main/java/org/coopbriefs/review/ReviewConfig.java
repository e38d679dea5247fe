package org.coopbriefs.review;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How an installation reviews. */
@ConfigMapping(prefix = "briefs.review")
public interface ReviewConfig {

    /** 0 to 1; facts that were read with less confidence are confirmed one by one only. */
    @WithDefault("0.9")
    double togetherFrom();
}
