package org.coopbriefs.article;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * What is known of single sites whose pages are misread otherwise: a folder for each, named after
 * its host, with {@code rule.properties}, a stored page and what must be read in it.
 */
@Singleton
public final class SiteRules {

    private static final Logger LOG = Logger.getLogger(SiteRules.class);
    static final String RULE = "rule.properties";

    private final Map<String, SiteRule> byHost = new HashMap<>();

    @Inject
    public SiteRules(ArticleConfig config) {
        this(config.sites());
    }

    /** Rules of all sites in this folder; none where there is no such folder. */
    SiteRules(Path folder) {
        for (Path site : folders(folder)) {
            add(site);
        }
    }

    private SiteRules() {}

    /** Every page is read as any other. */
    static SiteRules none() {
        return new SiteRules();
    }

    /** A rule that is wrong costs nothing but itself. */
    private void add(Path site) {
        try {
            byHost.put(SiteRule.key(site.getFileName().toString()), read(site));
        } catch (IllegalArgumentException wrong) {
            LOG.warnf("rule of a site left out: %s: %s", site.resolve(RULE), wrong.getMessage());
        }
    }

    static SiteRule read(Path site) {
        Properties rule = new Properties();
        try (Reader file = Files.newBufferedReader(site.resolve(RULE))) {
            rule.load(file);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(RULE + " cannot be read", unreadable);
        }
        return SiteRule.of(rule);
    }

    static List<Path> folders(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> sites = Files.list(folder)) {
            return sites.filter(Files::isDirectory).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The rule for pages of this host; of no effect where there is none. */
    SiteRule of(String host) {
        return host == null
                ? SiteRule.NONE
                : byHost.getOrDefault(SiteRule.key(host), SiteRule.NONE);
    }
}
