package org.coopbriefs.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coopbriefs.account.Audit;
import org.coopbriefs.account.AuditAction;
import org.coopbriefs.reference.Provinces;

/** Who reports for which province: what administrators set, over what the configuration says. */
@ApplicationScoped
public class IssuingOrgans {

    private static final int LONGEST = 200;
    private static final int MOST_LINES = 20;

    /** What may follow "BC-" in the number: "SNgV", "UBND-NV". */
    private static final Pattern SYMBOL = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");

    @Inject ReportConfig config;
    @Inject Provinces provinces;
    @Inject Audit audit;
    @Inject Clock clock;
    @Inject Event<LetterheadChanged> changes;

    /**
     * All that is set for a province; null and empty leave an item open.
     *
     * @param signerTitle authority and title, one line each
     */
    public record Wanted(
            String parentOrgan,
            String organ,
            String symbol,
            String place,
            List<String> addressees,
            List<String> signerTitle,
            String signer,
            List<String> recipients) {}

    /** The province's own, or what holds for all. */
    @Transactional
    Optional<ReportConfig.Organ> of(String slug) {
        return Stream.of(slug, IssuingOrgan.DEFAULT)
                .flatMap(key -> known(key).stream())
                .findFirst();
    }

    private Optional<ReportConfig.Organ> known(String key) {
        return IssuingOrgan.<IssuingOrgan>findByIdOptional(key)
                .map(IssuingOrgan::asOrgan)
                .or(() -> Optional.ofNullable(config.letterheads().get(key)));
    }

    /**
     * Sets the letterhead of a province, or of all ("default").
     *
     * @throws Refused naming what is too long or no symbol
     * @throws UnknownProvince for a slug of nobody
     */
    @Transactional
    public IssuingOrgan set(String province, Wanted wanted, String by) {
        refuseUnknown(province);
        refuseOdd(wanted);
        IssuingOrgan organ = IssuingOrgan.findById(province);
        Wanted before = organ == null ? null : of(organ);
        if (organ == null) {
            organ = new IssuingOrgan();
            organ.province = province;
        }
        organ.parentOrgan = wanted.parentOrgan();
        organ.organ = wanted.organ();
        organ.symbol = wanted.symbol();
        organ.place = wanted.place();
        organ.addressees = lines(wanted.addressees());
        organ.signerTitle = lines(wanted.signerTitle());
        organ.signer = wanted.signer();
        organ.recipients = lines(wanted.recipients());
        organ.changedBy = by;
        organ.changedAt = clock.instant();
        organ.persist();
        changes.fire(new LetterheadChanged(province));
        audit.record(AuditAction.SETTINGS_CHANGED, record(province), before, of(organ));
        return organ;
    }

    /** Takes it back; false where none was set. */
    @Transactional
    public boolean clear(String province) {
        IssuingOrgan organ = IssuingOrgan.findById(province);
        if (organ == null) {
            return false;
        }
        organ.delete();
        changes.fire(new LetterheadChanged(province));
        audit.record(AuditAction.SETTINGS_CHANGED, record(province), of(organ), null);
        return true;
    }

    /** What an entry says. */
    public static Wanted of(IssuingOrgan organ) {
        return new Wanted(
                organ.parentOrgan,
                organ.organ,
                organ.symbol,
                organ.place,
                organ.addressees,
                organ.signerTitle,
                organ.signer,
                organ.recipients);
    }

    private static String record(String province) {
        return "letterhead:" + province;
    }

    private static List<String> lines(List<String> given) {
        return given == null
                ? List.of()
                : given.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private void refuseUnknown(String province) {
        if (!province.equals(IssuingOrgan.DEFAULT) && provinces.bySlug(province).isEmpty()) {
            throw new UnknownProvince();
        }
    }

    private static void refuseOdd(Wanted wanted) {
        refuse("parentOrgan", isLong(wanted.parentOrgan()));
        refuse("organ", isLong(wanted.organ()));
        refuse("symbol", isLong(wanted.symbol()) || isNoSymbol(wanted.symbol()));
        refuse("place", isLong(wanted.place()));
        refuse("signer", isLong(wanted.signer()));
        refuse("addressees", isLong(wanted.addressees()));
        refuse("signerTitle", isLong(wanted.signerTitle()));
        refuse("recipients", isLong(wanted.recipients()));
    }

    private static boolean isNoSymbol(String text) {
        return text != null && !text.isBlank() && !SYMBOL.matcher(text).matches();
    }

    private static boolean isLong(String text) {
        return text != null && text.length() > LONGEST;
    }

    private static boolean isLong(List<String> lines) {
        return lines != null
                && (lines.size() > MOST_LINES || lines.stream().anyMatch(IssuingOrgans::isLong));
    }

    private static void refuse(String field, boolean wrong) {
        if (wrong) {
            throw new Refused(field);
        }
    }

    /** Nobody has this slug. */
    public static final class UnknownProvince extends RuntimeException {}

    /** An item is too long or makes no sense. */
    public static final class Refused extends RuntimeException {
        private final String field;

        Refused(String field) {
            super(field);
            this.field = field;
        }

        public String field() {
            return field;
        }
    }
}
