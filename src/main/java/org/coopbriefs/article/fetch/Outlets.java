package org.coopbriefs.article.fetch;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.coopbriefs.account.Audit;
import org.coopbriefs.account.AuditAction;
import org.coopbriefs.article.ArticleConfig;
import org.jboss.logging.Logger;

/** The list of outlets that may be fetched: filled once from the seeds, then an administrator's. */
@ApplicationScoped
public class Outlets implements Allowlist {

    private static final Logger LOG = Logger.getLogger(Outlets.class);
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setTrim(true)
                    .setNullString("")
                    .get();

    @Inject ArticleConfig config;
    @Inject Audit audit;

    @Transactional
    void fillOnce(@Observes StartupEvent start) throws IOException {
        Path seeds = config.outlets();
        if (Outlet.count() > 0) {
            return;
        }
        if (!Files.exists(seeds)) {
            LOG.warnf("no list of outlets: there is no %s; nothing may be fetched", seeds);
            return;
        }
        try (Reader csv = Files.newBufferedReader(seeds)) {
            for (CSVRecord row : FORMAT.parse(csv)) {
                outlet(row).persist();
            }
        }
    }

    private static Outlet outlet(CSVRecord row) {
        Outlet outlet = new Outlet();
        outlet.host = bare(row.get("host"));
        outlet.name = row.get("name");
        outlet.kind = Outlet.Kind.valueOf(row.get("kind"));
        outlet.province = row.get("province_slug");
        return outlet;
    }

    @Override
    @Transactional
    public boolean permits(String host) {
        return Outlet.permits(bare(host));
    }

    /** True for a name that can stand on the list. */
    public static boolean isHost(String host) {
        return host.matches("(?i)[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){1,8}");
    }

    /** Puts an outlet on the list, or changes what the list says of it. */
    @Transactional
    public Outlet put(
            String host, String name, Outlet.Kind kind, String province, boolean permitted) {
        Optional<Outlet> known = Outlet.find("host", bare(host)).firstResultOptional();
        Outlet outlet = known.orElseGet(Outlet::new);
        Entry before = known.map(Entry::of).orElse(null);
        outlet.host = bare(host);
        outlet.name = name;
        outlet.kind = kind;
        outlet.province = province;
        outlet.permitted = permitted;
        outlet.persist();
        audit.record(
                AuditAction.SETTINGS_CHANGED, "outlet:" + outlet.host, before, Entry.of(outlet));
        return outlet;
    }

    /** What the audit log says of an outlet. */
    record Entry(String name, Outlet.Kind kind, String province, boolean permitted) {
        static Entry of(Outlet outlet) {
            return new Entry(outlet.name, outlet.kind, outlet.province, outlet.permitted);
        }
    }

    private static String bare(String host) {
        return host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    }
}
