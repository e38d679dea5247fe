package org.coopbriefs.article;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** How articles come in. */
@ConfigMapping(prefix = "briefs.article")
public interface ArticleConfig {

    /** The outlets that a new database starts with. */
    @WithDefault("${briefs.seeds:seeds}/outlets.csv")
    Path outlets();

    /** Rules for single sites whose pages are misread otherwise, a folder each. */
    @WithDefault("${briefs.seeds:seeds}/sites")
    Path sites();

    /** Where uploads wait for their turn. */
    @WithDefault("${briefs.data:data}/uploads")
    Path uploads();

    Fetch fetch();

    Feed feed();

    /** Newspapers that are watched. */
    interface Feed {

        /** How often feeds that are due are looked for, such as 1m; off asks none. */
        @WithDefault("1m")
        String every();
    }

    /** What may be fetched, how much of it, and how politely. */
    interface Fetch {

        /** Name that site owners may use in their robots.txt: letters, hyphens, underscores. */
        @WithDefault("CooperationBriefs")
        String name();

        /**
         * Where site owners reach the people behind this service, such as mailto:... or a page;
         * sent along.
         */
        Optional<String> contact();

        /** Whether only listed outlets may be fetched. */
        @WithDefault("true")
        boolean allowlist();

        @WithDefault("80,443")
        Set<Integer> ports();

        /** For one connection. */
        @WithDefault("5s")
        Duration connectTimeout();

        /** For an address with all its redirects. */
        @WithDefault("30s")
        Duration timeout();

        /** After decompression. */
        @WithDefault("10000000")
        int maxBytes();

        @WithDefault("3")
        int maxRedirects();

        /** Between two requests to one host; longer where its robots.txt asks for it. */
        @WithDefault("5s")
        Duration pace();

        /** How long a fetch may wait for its turn. */
        @WithDefault("1m")
        Duration patience();

        /**
         * How long a host is left alone after its first failure; it doubles with each further one.
         */
        @WithDefault("30s")
        Duration firstRest();

        /** How long a host is left alone at most, even where it asks for more. */
        @WithDefault("1d")
        Duration longestRest();
    }
}
