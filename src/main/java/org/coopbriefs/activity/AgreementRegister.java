package org.coopbriefs.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.coopbriefs.text.VietnamTime;

/**
 * The register of documents between provinces. Rule 7 of the counting rules: each stands in it
 * once, however many articles and sentences report it. Two reports are one document where parties,
 * level and period agree; a period that one of them leaves out is taken from the other report of
 * the same event. The furthest state holds: signed over evaluated, drafted and planned.
 */
@ApplicationScoped
public class AgreementRegister {

    private static final String DOCUMENTS =
            """
            with document as (
              select document, parties, level, begins, ends, min(fact_id) as fact, min(activity_id) as activity,
                min(told) filter (where status = 'SIGNED') as signed,
                coalesce(bool_or(inferred) filter (where status = 'SIGNED'), false) as inferred,
                case when bool_or(status = 'SIGNED') then 'SIGNED' when bool_or(status = 'EVALUATED')
                  then 'EVALUATED' when bool_or(status = 'DRAFTED') then 'DRAFTED' else 'PLANNED' end as status,
                bool_or(unconfirmed) as unconfirmed,
                case when ends ~ '^\\d{4}$' then make_date(cast(ends as integer), 12, 31)
                  when ends ~ '^\\d{4}-(0[1-9]|1[0-2])$'
                    then cast(cast(ends || '-01' as date) + interval '1 month - 1 day' as date)
                  when ends ~ '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$' then cast(ends as date)
                end as last_day
              from agreement_report
              where (:all or provinces && cast(:visible as text[]))
                and (:anywhere or provinces && cast(:units as text[]))
                and (:always or left(ends, 4) between :firstYear and :lastYear)
              group by document, parties, level, begins, ends
            ), page as (
              select *, count(*) over () as total, row_number() over (order by coalesce(last_day < :today, false),
                  status <> 'SIGNED', last_day nulls last, signed desc nulls last, fact) as place
              from document
              where (:anyStatus or status = :status)
                and (:anyTerm
                  or (:term = 'EXPIRING' and last_day between :today and :horizon)
                  or (:term = 'EXPIRED' and last_day < :today)
                  or (:term = 'IN_FORCE' and last_day >= :today))
                and (:always or last_day between :from and :to)
              order by place offset :offset limit :most
            )
            select fact, activity, parties, level, told.instrument, begins, ends, signed, inferred, status,
              told.articles, unconfirmed, last_day, total
            from page cross join lateral (
              select mode() within group (order by r.instrument) as instrument, count(distinct r.article_id) as articles
              from agreement_report r
              where r.document = page.document and (:all or r.provinces && cast(:visible as text[]))
                and (:anywhere or r.provinces && cast(:units as text[]))) told
            order by place
            """;

    @Inject EntityManager entities;
    @Inject Clock clock;

    /** How a document stands to today. */
    public enum Term {
        /** Ends within twelve months. */
        EXPIRING,
        IN_FORCE,
        EXPIRED
    }

    /** How far a document has come. */
    public enum Status {
        SIGNED,
        DRAFTED,
        PLANNED,
        EVALUATED
    }

    /**
     * What the register is narrowed to.
     *
     * @param visible slugs that the asker may see; none means all
     * @param units slugs of one party; none means any
     * @param status null for any
     * @param term null for any
     */
    public record Criteria(
            Collection<String> visible, Collection<String> units, Status status, Term term) {}

    /**
     * A document.
     *
     * @param fact one that reports it
     * @param parties slugs, or names of others
     * @param begins year or date as told, or null
     * @param ends the same
     * @param lastDay of its period, where that is told; of a year its last day
     * @param signed EDTF, or null
     * @param articles how many articles report it
     */
    public record Agreement(
            long fact,
            long activity,
            List<String> parties,
            String level,
            String instrument,
            String begins,
            String ends,
            LocalDate lastDay,
            String signed,
            boolean signedInferred,
            Status status,
            int articles,
            boolean unconfirmed,
            Term term) {}

    /** A page of the register, and how many documents there are. */
    public record Found(List<Agreement> items, long total) {}

    private record Days(LocalDate from, LocalDate to) {}

    /** What ends soonest comes first, what has ended last. */
    public Found find(Criteria criteria, int offset, int most) {
        return find(criteria, null, offset, most);
    }

    /**
     * Those whose period ends between two days, both included; what is still to end comes first.
     */
    public Found ending(Criteria criteria, LocalDate from, LocalDate to, int most) {
        return find(criteria, new Days(from, to), 0, most);
    }

    private Found find(Criteria criteria, Days days, int offset, int most) {
        LocalDate today = VietnamTime.today(clock);
        List<Object[]> rows = rows(criteria, days, today, offset, most);
        long total = rows.isEmpty() ? 0 : ((Number) rows.getFirst()[13]).longValue();
        return new Found(rows.stream().map(row -> agreement(row, today)).toList(), total);
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(
            Criteria criteria, Days days, LocalDate today, int offset, int most) {
        Query query = entities.createNativeQuery(DOCUMENTS, Object[].class);
        query.setParameter("all", criteria.visible().isEmpty());
        query.setParameter("visible", criteria.visible().toArray(String[]::new));
        query.setParameter("anywhere", criteria.units().isEmpty());
        query.setParameter("units", criteria.units().toArray(String[]::new));
        query.setParameter("anyStatus", criteria.status() == null);
        query.setParameter("status", name(criteria.status()));
        query.setParameter("anyTerm", criteria.term() == null);
        query.setParameter("term", name(criteria.term()));
        query.setParameter("always", days == null);
        query.setParameter("from", days == null ? today : days.from());
        query.setParameter("to", days == null ? today : days.to());
        query.setParameter("firstYear", year(days == null ? today : days.from()));
        query.setParameter("lastYear", year(days == null ? today : days.to()));
        query.setParameter("today", today);
        query.setParameter("horizon", today.plusYears(1));
        query.setParameter("offset", offset);
        query.setParameter("most", most);
        return query.getResultList();
    }

    /** As a period tells it: those of other years need not be put together. */
    private static String year(LocalDate day) {
        return "%04d".formatted(day.getYear());
    }

    private static String name(Enum<?> value) {
        return value == null ? "" : value.name();
    }

    private static Agreement agreement(Object[] row, LocalDate today) {
        LocalDate last = day(row[12]);
        return new Agreement(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                List.of(((String) row[2]).split("\\|")),
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                last,
                (String) row[7],
                (Boolean) row[8],
                Status.valueOf((String) row[9]),
                ((Number) row[10]).intValue(),
                (Boolean) row[11],
                term(last, today));
    }

    private static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }

    private static Term term(LocalDate last, LocalDate today) {
        if (last == null) {
            return null;
        }
        if (last.isBefore(today)) {
            return Term.EXPIRED;
        }
        return last.isAfter(today.plusYears(1)) ? Term.IN_FORCE : Term.EXPIRING;
    }
}
