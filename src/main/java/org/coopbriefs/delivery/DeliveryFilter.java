package org.coopbriefs.delivery;

import java.util.Arrays;
import org.coopbriefs.brief.Calendar;

/**
 * Which messages are looked for; null means any.
 *
 * @param calendar that the period is of
 * @param text a part of name or address
 * @param edition id of the edition that they bring
 */
public record DeliveryFilter(
        String province,
        String period,
        Calendar calendar,
        DeliveryState state,
        String text,
        Long edition) {

    public static final DeliveryFilter ALL = new DeliveryFilter(null, null, null, null, null, null);

    /**
     * As somebody asks for it; what is blank means any.
     *
     * @throws UnknownValue where there is no such calendar or state
     */
    public static DeliveryFilter of(
            String province, String period, String calendar, String state, String text) {
        return new DeliveryFilter(
                given(province),
                given(period),
                one("calendar", Calendar.values(), given(calendar)),
                one("state", DeliveryState.values(), given(state)),
                given(text),
                null);
    }

    /** Of one edition only. */
    public DeliveryFilter of(long edition) {
        return new DeliveryFilter(province, period, calendar, state, text, edition);
    }

    /** Whether it can find nothing but messages of one brief. */
    public boolean isOfOneBrief() {
        return edition != null || province != null && period != null;
    }

    private static <E extends Enum<E>> E one(String field, E[] all, String name) {
        return name == null
                ? null
                : Arrays.stream(all)
                        .filter(value -> value.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new UnknownValue(field));
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** What is looked for has a field with a value that there isn't. */
    public static final class UnknownValue extends RuntimeException {
        private final String field;

        UnknownValue(String field) {
            this.field = field;
        }

        public String field() {
            return field;
        }
    }
}
