package org.coopbriefs.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.coopbriefs.account.Audit;
import org.coopbriefs.account.AuditAction;

/**
 * The template that draws briefs and its versions: the folder of the installation, or an uploaded
 * one that an administrator let go live. The database keeps them, for it is all that several nodes
 * share.
 */
@ApplicationScoped
public class Templates {

    /** Who keeps a version of the folder. */
    private static final String SERVICE = "service";

    @Inject ReportConfig config;
    @Inject Audit audit;
    @Inject Clock clock;

    private final Map<String, TemplateFolder> kept = new ConcurrentHashMap<>();

    /** What new briefs are drawn with. */
    @Transactional
    TemplateFolder inUse() {
        return TemplateVersion.inUse()
                .map(live -> version(live.version).orElseThrow())
                .orElseGet(this::onDisk);
    }

    private TemplateFolder onDisk() {
        return TemplateFolder.of(config.templates(), config.template());
    }

    @Transactional
    Optional<TemplateFolder> version(String version) {
        TemplateFolder known = kept.get(version);
        if (known != null) {
            return Optional.of(known);
        }
        Map<String, byte[]> files = TemplateFile.filesOf(version);
        return files.isEmpty()
                ? Optional.empty()
                : Optional.of(kept.computeIfAbsent(version, v -> TemplateFolder.of(v, files)));
    }

    /** Keeps the files of what is in use, so that what is drawn with it can be explained. */
    @Transactional
    public String keepInUse() {
        TemplateFolder folder = inUse();
        String version = folder.version();
        if (isNew(version)) {
            keep(version, folder, TemplateVersion.Origin.FOLDER, config.template(), SERVICE);
        }
        return version;
    }

    /** Of those who keep the same version at once, one is told that it is new. */
    private static boolean isNew(String version) {
        if (TemplateVersion.findById(version) != null) {
            return false;
        }
        TemplateVersion.getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, "template|" + version)
                .getSingleResult();
        return TemplateVersion.findById(version) == null;
    }

    /** Keeps a template that passed its trial; it does not draw anything yet. */
    @Transactional
    TemplateVersion keep(TemplateFolder folder, String label, String by) {
        String version = folder.version();
        TemplateVersion known = TemplateVersion.findById(version);
        if (known != null) {
            return known;
        }
        TemplateVersion uploaded =
                keep(version, folder, TemplateVersion.Origin.UPLOADED, label, by);
        audit.record(AuditAction.SETTINGS_CHANGED, record(version), null, "uploaded");
        return uploaded;
    }

    private TemplateVersion keep(
            String version,
            TemplateFolder folder,
            TemplateVersion.Origin origin,
            String label,
            String by) {
        TemplateVersion entry = new TemplateVersion();
        entry.version = version;
        entry.origin = origin;
        entry.label = label;
        entry.keptBy = by;
        entry.keptAt = clock.instant();
        entry.persistAndFlush();
        folder.files().forEach((path, bytes) -> TemplateFile.of(version, path, bytes).persist());
        return entry;
    }

    /** Lets a version draw all briefs from now on; false where there is none. */
    @Transactional
    public boolean goLive(String version) {
        TemplateVersion next = TemplateVersion.findById(version);
        if (next == null) {
            return false;
        }
        String before = rest();
        next.live = true;
        audit.record(AuditAction.SETTINGS_CHANGED, "template", before, version);
        return true;
    }

    /** Lets the folder of the installation draw again. */
    @Transactional
    public void backToFolder() {
        String before = rest();
        audit.record(AuditAction.SETTINGS_CHANGED, "template", before, "folder");
    }

    /** What was live before, and is no longer. */
    private static String rest() {
        Optional<TemplateVersion> live = TemplateVersion.inUse();
        live.ifPresent(
                version -> {
                    version.live = false;
                    version.flush();
                });
        return live.map(version -> version.version).orElse("folder");
    }

    /** A version's files as zip; empty where there is none. */
    @Transactional
    public Optional<byte[]> zip(String version) {
        return version(version).map(folder -> zip(folder.files()));
    }

    private static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String record(String version) {
        return "template:" + version;
    }
}
