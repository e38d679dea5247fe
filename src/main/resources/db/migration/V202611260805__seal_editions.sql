-- An edition carries a code that leads to the page which verifies it; two officials may have to agree on it.
alter table brief_edition
    add column code        text unique check (code ~ '^[0-9A-HJKMNP-TV-Z]{10}$'),
    add column units       text[] not null default '{}',
    add column asked_at    timestamptz,
    add column asked_by    text,
    add column approved_by text,
    add column stale       boolean not null default false,
    add column unchecked   boolean not null default true,
    add check ((asked_at is null) = (asked_by is null)),
    add check (state <> 'DRAFT' or (code is null and approved_by is null));

create index brief_edition_unchecked on brief_edition (id) where unchecked and state <> 'SUPERSEDED';

-- A brief may be several files: itself, and an annex with its rows.
alter table brief_file
    add column part            text not null default 'BRIEF' check (part in ('BRIEF', 'ANNEX', 'ROWS')),
    add column unsigned_sha256 text,
    add column figures         text,
    drop constraint brief_file_pkey,
    add primary key (edition_id, language, part);

create index brief_file_sha256 on brief_file (sha256);

-- What was issued stays: of an edition only its state moves on, of its files nothing changes.
create function guard_issued_edition() returns trigger language plpgsql as $$
declare
    moving constant text[] := '{state,stale,unchecked}';
begin
    if old.state = 'DRAFT' then
        return case tg_op when 'DELETE' then old else new end;
    end if;
    if tg_op = 'UPDATE'
       and (new.state = old.state or (old.state = 'ISSUED' and new.state = 'SUPERSEDED'))
       and to_jsonb(new) - moving = to_jsonb(old) - moving then
        return new;
    end if;
    raise exception 'edition % of brief %/% was issued and stays as it is', old.number, old.province, old.period;
end
$$;

create trigger brief_edition_stays before update or delete on brief_edition
    for each row execute function guard_issued_edition();

create function guard_issued_file() returns trigger language plpgsql as $$
declare
    edition bigint := case tg_op when 'INSERT' then new.edition_id else old.edition_id end;
begin
    if exists (select 1 from brief_edition where id = edition and state <> 'DRAFT') then
        raise exception 'the files of edition % were issued and stay as they are', edition;
    end if;
    return case tg_op when 'DELETE' then old else new end;
end
$$;

create trigger brief_file_stays before insert or update or delete on brief_file
    for each row execute function guard_issued_file();

create function refuse_emptying_of_editions() returns trigger language plpgsql as $$
begin
    raise exception 'editions are not emptied';
end
$$;

create trigger brief_file_not_emptied before truncate on brief_file
    for each statement execute function refuse_emptying_of_editions();

-- Which units' facts have changed: rows are only added here, so that writers never wait for each other, and taken
-- out by the one who looks which briefs that concerns.
create table changed_units (
    id    bigint generated always as identity primary key,
    units text[] not null
);

create function note_changed_fact() returns trigger language plpgsql as $$
begin
    insert into changed_units (units)
    select provinces from activity where id in (old.activity_id, new.activity_id);
    return null;
end
$$;

create trigger fact_made_or_gone after insert or delete on fact
    for each row execute function note_changed_fact();
create trigger fact_changed after update on fact
    for each row when (old.* is distinct from new.*) execute function note_changed_fact();
create trigger mention_made_or_gone after insert or delete on activity_mention
    for each row execute function note_changed_fact();

create function note_changed_activity() returns trigger language plpgsql as $$
begin
    insert into changed_units (units) values (coalesce(old.provinces, '{}') || coalesce(new.provinces, '{}'));
    return null;
end
$$;

create trigger activity_changed after update on activity
    for each row when (old.* is distinct from new.*) execute function note_changed_activity();
create trigger activity_made_or_gone after insert or delete on activity
    for each row execute function note_changed_activity();

create function note_changed_article() returns trigger language plpgsql as $$
begin
    insert into changed_units (units)
    select distinct a.provinces from activity a join activity_mention m on m.activity_id = a.id
    where m.article_id = new.id;
    return null;
end
$$;

create trigger article_changed after update on article
    for each row when ((old.title, old.outlet, old.published, old.published_from, old.address, old.sha256)
        is distinct from (new.title, new.outlet, new.published, new.published_from, new.address, new.sha256))
    execute function note_changed_article();
