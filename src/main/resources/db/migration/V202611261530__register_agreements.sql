-- The register reads every report of a document at once: what it needs of each stands here, kept by triggers, so that
-- whoever writes a fact or an activity cannot forget it. Reports of one document have the same key: parties, level and
-- period, minutes and contracts by themselves, and where no period is told the day. A period that one report leaves
-- out is taken from the others of the same event.
create table agreement_report (
    fact_id     bigint primary key references fact on delete cascade,
    activity_id bigint not null references activity on delete cascade,
    article_id  bigint not null,
    provinces   text[] not null,
    document    text not null,
    parties     text not null,
    level       text,
    instrument  text,
    status      text not null,
    told        text,
    inferred    boolean not null,
    begins      text,
    ends        text,
    unconfirmed boolean not null
);

create index agreement_report_activity on agreement_report (activity_id);
create index agreement_report_provinces on agreement_report using gin (provinces);
create index agreement_report_document on agreement_report (document);

create function register_agreements(activities bigint[]) returns void language sql as $$
    -- who comes later must see what the other one wrote
    select 1 from activity where id = any(activities) order by id for no key update;
    delete from agreement_report where activity_id = any(activities);
    with report as (
        select f.id, a.id as activity, f.article_id, a.provinces, p.parties, f.fields ->> 'level' as level,
            f.fields ->> 'instrument' as instrument, f.fields ->> 'status' as status,
            coalesce(f.fields ->> 'signedOn', f.date, a.date) as told,
            coalesce(coalesce(f.date_from, a.date_from) = 'INFERRED', false) as inferred,
            coalesce(f.fields ->> 'periodFrom', max(f.fields ->> 'periodFrom') over event) as begins,
            coalesce(f.fields ->> 'periodTo', max(f.fields ->> 'periodTo') over event) as ends,
            f.review_state = 'UNREVIEWED' as unconfirmed
        from fact f join activity a on a.id = f.activity_id
        cross join lateral (select string_agg(party, '|' order by party) as parties
            from jsonb_array_elements_text(
                case jsonb_typeof(f.fields -> 'parties') when 'array' then f.fields -> 'parties' else '[]' end) party) p
        where a.id = any(activities) and f.kind = 'agreement' and f.review_state <> 'REJECTED'
          and not a.aside and a.merged_into is null and p.parties is not null
        window event as (partition by a.id, p.parties, f.fields ->> 'level')
    )
    insert into agreement_report (fact_id, activity_id, article_id, provinces, document, parties, level, instrument,
        status, told, inferred, begins, ends, unconfirmed)
    select id, activity, article_id, provinces,
        jsonb_build_array(parties, level, begins, ends,
            case when instrument in ('MINUTES', 'CONTRACT') then instrument end,
            case when begins is null and ends is null then coalesce(told, '') end)::text,
        parties, level, instrument, coalesce(status, 'PLANNED'), told, inferred, begins, ends, unconfirmed
    from report
$$;

create function register_new_facts() returns trigger language plpgsql as $$
begin
    perform register_agreements(array_agg(distinct activity_id)) from fresh where kind = 'agreement'
    having count(*) > 0;
    return null;
end
$$;

create function register_gone_facts() returns trigger language plpgsql as $$
begin
    perform register_agreements(array_agg(distinct activity_id)) from gone where kind = 'agreement'
    having count(*) > 0;
    return null;
end
$$;

create function register_changed_facts() returns trigger language plpgsql as $$
begin
    perform register_agreements(array_agg(distinct activity_id))
    from (select activity_id from fresh where kind = 'agreement'
          union select activity_id from gone where kind = 'agreement') touched
    having count(*) > 0;
    return null;
end
$$;

create function register_changed_activities() returns trigger language plpgsql as $$
begin
    perform register_agreements(array_agg(n.id)) from fresh n join gone o on o.id = n.id
    where (n.date, n.date_from, n.aside, n.merged_into, n.provinces)
        is distinct from (o.date, o.date_from, o.aside, o.merged_into, o.provinces)
    having count(*) > 0;
    return null;
end
$$;

create trigger fact_registered after insert on fact
    referencing new table as fresh for each statement execute function register_new_facts();
create trigger fact_unregistered after delete on fact
    referencing old table as gone for each statement execute function register_gone_facts();
create trigger fact_registered_anew after update on fact
    referencing new table as fresh old table as gone for each statement execute function register_changed_facts();
create trigger activity_registered_anew after update on activity
    referencing new table as fresh old table as gone for each statement execute function register_changed_activities();

select register_agreements(array_agg(activity_id)) from fact where kind = 'agreement' having count(*) > 0;

drop index fact_agreement;
