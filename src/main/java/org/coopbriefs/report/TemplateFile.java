package org.coopbriefs.report;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.TreeMap;

/** A file of a version of the template. */
@Entity
@Table(name = "report_template_file")
public class TemplateFile extends PanacheEntityBase {

    @EmbeddedId public Key key;

    public byte[] bytes;

    /** Which version's, and its path within the template. */
    @Embeddable
    public record Key(String version, String path) {}

    static TemplateFile of(String version, String path, byte[] bytes) {
        TemplateFile file = new TemplateFile();
        file.key = new Key(version, path);
        file.bytes = bytes;
        return file;
    }

    static Map<String, byte[]> filesOf(String version) {
        Map<String, byte[]> files = new TreeMap<>();
        TemplateFile.<TemplateFile>list("key.version", version)
                .forEach(file -> files.put(file.key.path(), file.bytes));
        return files;
    }
}
