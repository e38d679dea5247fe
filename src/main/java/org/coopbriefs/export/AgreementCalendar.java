package org.coopbriefs.export;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Days on which agreements end, as an iCalendar feed (RFC 5545): a day each, with a reminder. */
public final class AgreementCalendar {

    private static final Duration REMINDER = Duration.ofDays(-60);

    private AgreementCalendar() {}

    /**
     * The last day of a document.
     *
     * @param key stays the same, so that programs replace an entry rather than doubling it
     */
    public record Ending(String key, LocalDate day, String title, String description) {}

    /** The feed's text. {@code made} stamps its entries. */
    public static String of(String name, List<Ending> endings, Instant made) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Cooperation Briefs//Agreements//VI"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        endings.forEach(ending -> calendar.add(event(ending, made)));
        return calendar.toString();
    }

    private static VEvent event(Ending ending, Instant made) {
        VEvent event = new VEvent(ending.day(), ending.title());
        event.add(new Uid("agreement-" + ending.key() + "@cooperation-briefs"));
        event.replace(new DtStamp(made));
        event.add(new Description(ending.description()));
        event.add(new Transp(Transp.VALUE_TRANSPARENT));
        VAlarm alarm = new VAlarm(REMINDER);
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(ending.title()));
        event.add(alarm);
        return event;
    }
}
