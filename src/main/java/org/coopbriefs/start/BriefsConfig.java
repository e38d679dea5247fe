package org.coopbriefs.start;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Where things are, and what the first start does. */
@ConfigMapping(prefix = "briefs")
public interface BriefsConfig {

    /** Data folder: the database, the briefs as files. Environment: BRIEFS_DATA. */
    @WithDefault("data")
    Path data();

    /** Folder that a new database starts with. Environment: BRIEFS_SEEDS. */
    @WithDefault("seeds")
    Path seeds();

    /** Password of "admin" at the first start; a random one is printed where none is given. */
    Optional<String> adminPassword();

    /** Whether the founding articles are read and briefs compiled at the start. */
    @WithDefault("true")
    boolean firstStart();

    /** How far the clock is ahead of the machine's; heeded in the profile "test" alone. */
    @WithDefault("0s")
    Duration clockAhead();
}
