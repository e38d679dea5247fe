package org.coopbriefs.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.coopbriefs.reference.Province;
import org.coopbriefs.report.ReportConfig.Organ;
import org.coopbriefs.report.ReportPage.Letterhead;

/**
 * The title and signature block of a brief (decree 30/2020/NĐ-CP, annex I): as configured, or for a
 * Vietnamese province that of its department of foreign affairs; number, day and signature are left
 * open for the clerk's office.
 */
final class Letterheads {

    private static final String OPEN = "……………………";

    private final Function<String, Optional<Organ>> configured;

    /**
     * @param configured by slug of a province
     */
    Letterheads(Function<String, Optional<Organ>> configured) {
        this.configured = configured;
    }

    Letterhead of(InWords in) {
        Words words = in.words();
        String slug = in.places().subjects().getFirst();
        Optional<Organ> organ =
                words.language().equals("vi") ? configured.apply(slug) : Optional.empty();
        Optional<Province> province = in.places().province(slug).filter(Letterheads::isVietnamese);
        String unit = in.places().ownUnit(slug);
        String year = String.valueOf(in.brief().generatedAt().getYear());
        return new Letterhead(
                capitals(
                                text(
                                        organ,
                                        Organ::parentOrgan,
                                        province,
                                        words,
                                        "letterhead.parent",
                                        unit),
                                words)
                        .lines()
                        .toList(),
                capitals(
                        text(organ, Organ::organ, province, words, "letterhead.organ", unit),
                        words),
                words.text(
                        "letterhead.number",
                        text(organ, Organ::symbol, province, words, "letterhead.symbol", unit)),
                words.text(
                        "letterhead.date",
                        text(
                                organ,
                                Organ::place,
                                province,
                                words,
                                "letterhead.place",
                                in.places().ownName(slug)),
                        year),
                organ.flatMap(Organ::addressees).orElse(List.of()),
                organ.flatMap(Organ::signerTitle)
                        .orElse(List.of(words.text("letterhead.signer-title"))),
                organ.flatMap(Organ::signer).orElse(""),
                organ.flatMap(Organ::recipients).orElse(recipients(words, province, unit)));
    }

    private static String capitals(String text, Words words) {
        return text.toUpperCase(words.locale().toLocale());
    }

    /** Whether the issuing body is known. */
    static boolean isNamed(Letterhead letterhead) {
        return !letterhead.organ().equals(OPEN);
    }

    private static boolean isVietnamese(Province province) {
        return province.country().equals("VN") && !province.type().equals("country");
    }

    private static String text(
            Optional<Organ> organ,
            Function<Organ, Optional<String>> item,
            Optional<Province> province,
            Words words,
            String key,
            String unit) {
        return organ.flatMap(item)
                .orElseGet(() -> province.isPresent() ? words.text(key, unit) : OPEN);
    }

    private static List<String> recipients(Words words, Optional<Province> province, String unit) {
        String file = words.text("letterhead.file");
        return province.isPresent()
                ? List.of(words.text("letterhead.copy", unit), file)
                : List.of(file);
    }
}
