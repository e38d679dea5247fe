package org.coopbriefs.archive;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.coopbriefs.archive.BriefFile.Part;

/**
 * A file of an edition without its bytes.
 *
 * @param edition number of the edition
 * @param unsignedSha256 null where it is not signed
 */
public record KeptFile(
        int edition, String language, Part part, String sha256, String unsignedSha256) {

    /** Files of an edition: the brief before its annex, each in all languages. */
    public static List<KeptFile> of(BriefEdition edition) {
        return select("e.id = ?1", edition.id);
    }

    /** What was issued of the same brief, in whichever edition, and is this file. */
    static List<KeptFile> withHash(BriefEdition edition, String sha256) {
        return select(
                "e.province = ?1 and e.period = ?2 and e.calendar = ?3 and e.state <> DRAFT"
                        + " and (f.sha256 = ?4 or f.unsignedSha256 = ?4)",
                edition.province,
                edition.period,
                edition.calendar,
                sha256);
    }

    /** SHA-256 by language, of the briefs among the files. */
    public static Map<String, String> hashes(List<KeptFile> files) {
        return files.stream()
                .filter(file -> file.part == Part.BRIEF)
                .collect(Collectors.toMap(KeptFile::language, KeptFile::sha256));
    }

    /** The same of the briefs before they were signed. */
    public static Map<String, String> unsignedHashes(List<KeptFile> files) {
        return files.stream()
                .filter(file -> file.part == Part.BRIEF && file.unsignedSha256 != null)
                .collect(Collectors.toMap(KeptFile::language, KeptFile::unsignedSha256));
    }

    private static List<KeptFile> select(String where, Object... values) {
        EntityManager entities = BriefFile.getEntityManager();
        var query =
                entities.createQuery(
                        "select new org.coopbriefs.archive.KeptFile(e.number, f.key.language,"
                                + " f.key.part, f.sha256, f.unsignedSha256)"
                                + " from BriefFile f join BriefEdition e on e.id = f.key.edition"
                                + " where "
                                + where
                                + " order by e.number, case f.key.part when BRIEF then 0"
                                + " when ANNEX then 1 else 2 end, f.key.language",
                        KeptFile.class);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.getResultList();
    }
}
