package org.coopbriefs.ui;

import jakarta.ws.rs.FormParam;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.coopbriefs.brief.Calendar;
import org.coopbriefs.delivery.recipient.Recipients;
import org.coopbriefs.plan.Cadence;
import org.coopbriefs.plan.Schedules;
import org.coopbriefs.plan.Timing;
import org.coopbriefs.web.BadParameter;

/** What the form of a schedule sends. */
public class ScheduleInput {
    @FormParam("coverage")
    public String coverage;

    @FormParam("cadence")
    public Cadence cadence;

    @FormParam("calendar")
    public Calendar calendar;

    @FormParam("rule")
    public Timing.Rule rule;

    @FormParam("days")
    public int days;

    @FormParam("at")
    public String at;

    @FormParam("zone")
    public String zone;

    @FormParam("issues")
    public String issues;

    @FormParam("grace")
    public int grace;

    @FormParam("owner")
    public String owner;

    @FormParam("languages")
    public Set<String> languages = Set.of();

    @FormParam("tell")
    public String tell;

    @FormParam("active")
    public String active;

    /**
     * @param covering whose briefs the words mean
     */
    Schedules.Wanted wanted(UnaryOperator<String> covering) {
        if (coverage == null || cadence == null || calendar == null || rule == null) {
            throw new BadParameter("coverage");
        }
        return new Schedules.Wanted(
                covering.apply(coverage.strip()),
                cadence,
                calendar,
                rule,
                days,
                read("at", () -> LocalTime.parse(at)),
                read("zone", () -> ZoneId.of(zone)),
                "1".equals(issues),
                grace,
                spoken(),
                owner,
                tell == null || tell.isBlank() ? null : tell.strip(),
                active != null);
    }

    private List<String> spoken() {
        return Recipients.LANGUAGES.stream()
                .filter(
                        one ->
                                one.equals(Recipients.LANGUAGES.getFirst())
                                        || languages.contains(one))
                .toList();
    }

    /**
     * A value that the form tells as text.
     *
     * @throws BadParameter where it can't be read
     */
    static <T> T read(String name, Supplier<T> value) {
        try {
            return value.get();
        } catch (DateTimeException | NullPointerException unreadable) {
            throw new BadParameter(name);
        }
    }
}
