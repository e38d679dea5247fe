package org.coopbriefs.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coopbriefs.brief.Brief;
import org.coopbriefs.brief.Calendar;
import org.coopbriefs.brief.Period;

/** Lists briefs without reading all that they say: of each the latest edition. */
@ApplicationScoped
public class BriefShelf {

    private static final String LATEST =
            """
             from brief_edition e join brief_headline h on h.edition_id = e.id
             where (:drafts or e.state <> 'DRAFT')
               and not exists (select 1 from brief_edition l
                 where l.province = e.province and l.period = e.period and l.calendar = e.calendar
                   and l.number > e.number and (:drafts or l.state <> 'DRAFT'))
               and (:all or string_to_array(e.province, '+') <@ cast(:visible as text[]))""";

    /** The figures are looked up by themselves, so that only those of the rows shown are read. */
    private static final String ROW =
            "select e.province, e.period, e.calendar, e.number, e.state, e.compiled_at, e.issued_at,"
                    + " e.stale, h.unconfirmed, (select cast(f.figures as text) from brief_headline f"
                    + " where f.edition_id = e.id)";

    private static final String ORDER =
            " order by left(e.period, 4) desc, e.period desc, e.province, e.calendar";

    @Inject EntityManager entities;

    /**
     * Who asks.
     *
     * @param visible slugs that the asker may see; none means all
     * @param drafts whether the asker sees drafts
     */
    public record Reader(Collection<String> visible, boolean drafts) {}

    /** How long a period is. */
    public enum Length {
        MONTH("^.{4}-[01][0-9]$"),
        QUARTER("^.{4}-Q"),
        HALF("^.{4}-H"),
        NINE_MONTHS("^.{4}-9M"),
        YEAR("^.{4}$");

        private final String form;

        Length(String form) {
            this.form = form;
        }
    }

    /** What the list is narrowed to; null means any. {@code province} as a brief's slug. */
    public record Filter(
            String province, Integer year, Length length, Brief.State state, Boolean ready) {
        public static final Filter NONE = new Filter(null, null, null, null, null);
    }

    /**
     * A brief in a list.
     *
     * @param stale whether the facts would make it say something else now
     * @param unconfirmed how many facts in its figures nobody has reviewed
     * @param figures what it says, without its lists, as JSON
     */
    public record Item(
            String province,
            Period period,
            int edition,
            Brief.State state,
            Instant compiledAt,
            Instant issuedAt,
            boolean stale,
            int unconfirmed,
            String figures) {

        /** True for a draft that nothing keeps from being issued. */
        public boolean isReady() {
            return state == Brief.State.DRAFT && unconfirmed == 0;
        }
    }

    /** Briefs, those of the latest periods first. */
    public List<Item> find(Reader reader, Filter filter, int offset, int most) {
        Conditions where = new Conditions(reader, filter);
        return rows(
                where.bind(entities.createNativeQuery(ROW + where.text + ORDER, Object[].class))
                        .setFirstResult(offset)
                        .setMaxResults(most));
    }

    /** How many there are. */
    public long count(Reader reader, Filter filter) {
        Conditions where = new Conditions(reader, filter);
        Query query = entities.createNativeQuery("select count(*)" + where.text, Long.class);
        return (Long) where.bind(query).getSingleResult();
    }

    /** A subject's monthly briefs of the ordinary calendar, the first month first. */
    public List<Item> months(Reader reader, String province, Period first, Period last) {
        Conditions where = new Conditions(reader, Filter.NONE);
        where.add("e.province = :subject", "subject", province);
        where.add("e.period between :first and :last", "first", first.toString());
        where.values.put("last", last.toString());
        where.add("e.period ~ :months", "months", Length.MONTH.form);
        where.add("e.calendar = :calendar", "calendar", Calendar.CALENDAR.name());
        Query query =
                entities.createNativeQuery(ROW + where.text + " order by e.period", Object[].class);
        return rows(where.bind(query));
    }

    @SuppressWarnings("unchecked")
    private static List<Item> rows(Query query) {
        return ((List<Object[]>) query.getResultList()).stream().map(BriefShelf::item).toList();
    }

    private static Item item(Object[] row) {
        return new Item(
                (String) row[0],
                Period.parse((String) row[1], Calendar.valueOf((String) row[2])),
                (Integer) row[3],
                Brief.State.valueOf((String) row[4]),
                (Instant) row[5],
                (Instant) row[6],
                (Boolean) row[7],
                (Integer) row[8],
                (String) row[9]);
    }

    /** The conditions that apply, and their values. */
    private static final class Conditions {
        private final StringBuilder text = new StringBuilder(LATEST);
        private final Map<String, Object> values = new HashMap<>();

        Conditions(Reader reader, Filter filter) {
            values.put("drafts", reader.drafts());
            values.put("all", reader.visible().isEmpty());
            values.put("visible", reader.visible().toArray(String[]::new));
            when(filter.province(), "e.province = :province", "province");
            when(
                    filter.year() == null ? null : "%04d".formatted(filter.year()),
                    "left(e.period, 4) = :year",
                    "year");
            when(filter.length() == null ? null : filter.length().form, "e.period ~ :form", "form");
            when(
                    filter.state() == null ? null : filter.state().name(),
                    "e.state = :state",
                    "state");
            when(filter.ready(), "(e.state = 'DRAFT' and h.unconfirmed = 0) = :ready", "ready");
        }

        private void when(Object value, String condition, String name) {
            if (value != null) {
                add(condition, name, value);
            }
        }

        private void add(String condition, String name, Object value) {
            text.append(" and ").append(condition);
            values.put(name, value);
        }

        Query bind(Query query) {
            values.forEach(query::setParameter);
            return query;
        }
    }
}
