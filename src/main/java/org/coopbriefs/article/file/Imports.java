package org.coopbriefs.article.file;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.coopbriefs.article.ArticleConfig;
import org.coopbriefs.article.RawPage;
import org.coopbriefs.article.UnreadablePage;
import org.jboss.logging.Logger;

/**
 * Imports many files: first all become rows that wait, then row after row is done, with others or
 * after a kill.
 */
@ApplicationScoped
public class Imports {

    private static final Logger LOG = Logger.getLogger(Imports.class);

    /** Work of this last while tells the rate. */
    private static final Duration WINDOW = Duration.ofSeconds(60);

    private static final int BATCH = 50;
    private static final int NAMES_AT_ONCE = 1_000;

    @Inject EntityManager entities;
    @Inject ImportStep step;
    @Inject ArticleConfig config;
    @Inject Clock clock;

    /**
     * Begins an import of this source, or takes up the one that was not finished. Files that came
     * since are added.
     *
     * @throws RefusedFile where the source as a whole is refused
     */
    @Transactional(rollbackOn = RefusedFile.class)
    public ImportRun begin(FileSource source, String startedBy) throws RefusedFile {
        List<String> names = source.names();
        ImportRun run =
                ImportRun.unfinished(source.label()).orElseGet(() -> run(source, startedBy));
        run.resumedAt = clock.instant();
        run.persist();
        for (int i = 0; i < names.size(); i += NAMES_AT_ONCE) {
            add(run, names.subList(i, Math.min(names.size(), i + NAMES_AT_ONCE)));
        }
        return run;
    }

    private ImportRun run(FileSource source, String startedBy) {
        ImportRun run = new ImportRun();
        run.source = printable(source.label());
        run.startedBy = startedBy;
        run.startedAt = clock.instant();
        return run;
    }

    private void add(ImportRun run, List<String> names) {
        entities.flush();
        entities.createNativeQuery(
                        """
                        insert into import_item (run_id, name, state)
                        select ?1, name, 'WAITING' from unnest(cast(?2 as text[])) with ordinality as n(name, place)
                        order by place
                        on conflict do nothing
                        """)
                .setParameter(1, run.id)
                .setParameter(2, names.stream().map(Imports::printable).toArray(String[]::new))
                .executeUpdate();
    }

    /**
     * Does the next files of a run.
     *
     * @return false when none waits any more; the run is finished then
     */
    public boolean step(ImportRun run, FileSource source) {
        List<ImportItem> waiting = waiting(run.id);
        waiting.forEach(item -> take(item, source, run.startedBy));
        if (waiting.size() < BATCH) {
            finish(run.id);
        }
        return waiting.size() == BATCH;
    }

    /** Begins an import and does all of it before it answers. */
    public ImportRun runAll(FileSource source, String startedBy) throws RefusedFile {
        ImportRun run = begin(source, startedBy);
        boolean more = true;
        while (more) {
            more = step(run, source);
        }
        return run;
    }

    @Transactional
    List<ImportItem> waiting(long runId) {
        return ImportItem.waiting(runId, BATCH);
    }

    @Transactional
    void finish(long runId) {
        ImportRun run = ImportRun.findById(runId);
        run.finishedAt = clock.instant();
    }

    /** The door of one article: whatever goes wrong with it, the next one has its turn. */
    private void take(ImportItem item, FileSource source, String receivedBy) {
        try {
            RawPage page = SavedPage.of(item.name, source.read(item.name));
            keep(item, page, receivedBy);
        } catch (RefusedFile refused) {
            step.refuse(item.id, "file." + refused.code(), refused.detail());
        } catch (Exception fault) {
            LOG.errorf(fault, "cannot import %s", item.name);
            step.refuse(item.id, "file.FAULT", null);
        }
    }

    /**
     * What an upload left that was answered at once and killed: its files are gone, so nothing
     * waits for them. Those that lie in a folder go on.
     */
    @Transactional
    void giveUploadsUp(@Observes StartupEvent start) {
        List<ImportRun> runs =
                ImportRun.list("finishedAt is null and source like ?1", UploadedFiles.LABEL + "%");
        for (ImportRun run : runs) {
            String name = run.source.substring(UploadedFiles.LABEL.length());
            if (!Files.isDirectory(config.uploads().resolve(name))) {
                giveUp(run);
            }
        }
    }

    private void giveUp(ImportRun run) {
        ImportItem.update(
                "state = ?1, code = 'file.UNREADABLE', detail = name, doneAt = ?2 where runId = ?3 and state = ?4",
                ItemState.REFUSED,
                clock.instant(),
                run.id,
                ItemState.WAITING);
        run.finishedAt = clock.instant();
    }

    private void keep(ImportItem item, RawPage page, String receivedBy) {
        try {
            step.keep(item.id, page, receivedBy);
        } catch (UnreadablePage unreadable) {
            step.leaveUnread(item.id, page, unreadable, receivedBy);
        }
    }

    /** How far a run is. */
    @Transactional
    public Progress progress(ImportRun run) {
        Instant now = clock.instant();
        Instant since = now.minus(WINDOW);
        Instant from = run.resumedAt.isAfter(since) ? run.resumedAt : since;
        Object[] row =
                (Object[])
                        entities.createNativeQuery(
                                        """
                                        select count(*),
                                               count(*) filter (where state = 'KEPT'),
                                               count(*) filter (where state = 'KNOWN'),
                                               count(*) filter (where state = 'REFUSED'),
                                               count(*) filter (where done_at >= ?2)
                                        from import_item where run_id = ?1
                                        """)
                                .setParameter(1, run.id)
                                .setParameter(2, from)
                                .getSingleResult();
        long kept = count(row[1]);
        long known = count(row[2]);
        long refused = count(row[3]);
        return new Progress(
                count(row[0]),
                kept + known + refused,
                kept,
                known,
                refused,
                count(row[4]),
                Duration.between(from, now));
    }

    /** The latest first. */
    @Transactional
    public List<ImportRun> latest(int page, int size) {
        return ImportRun.<ImportRun>find("order by id desc").page(page, size).list();
    }

    /** The latest runs of this user, or of all where it is null. */
    @Transactional
    public List<ImportRun> latest(String startedBy, int most) {
        return startedBy == null
                ? latest(0, most)
                : ImportRun.<ImportRun>find("startedBy = ?1 order by id desc", startedBy)
                        .page(0, most)
                        .list();
    }

    /** Files of a run in the order of its source; of one state, or all where it is null. */
    @Transactional
    public List<ImportItem> items(long runId, ItemState state, int page, int size) {
        return ImportItem.of(runId, state).page(page, size).list();
    }

    @Transactional
    public long countItems(long runId, ItemState state) {
        return ImportItem.of(runId, state).count();
    }

    private static long count(Object number) {
        return ((Number) number).longValue();
    }

    private static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
