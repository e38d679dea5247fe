-- Exchange rates that administrators enter beside the seeds'. A correction is a later row for the same day.
create table exchange_rate (
    id         bigint generated always as identity primary key,
    day        date        not null,
    currency   text        not null check (currency ~ '^[A-Z]{3}$' and currency <> 'VND'),
    vnd        numeric     not null check (vnd > 0),
    source     text        not null check (source <> ''),
    entered_by text        not null,
    entered_at timestamptz not null
);

-- A rate may stand in any brief: all of them are looked at again.
create function note_changed_rate() returns trigger language plpgsql as $$
begin
    insert into changed_units (units)
    select array_agg(distinct unit) from brief_edition, unnest(units) unit having count(*) > 0;
    return null;
end
$$;

create trigger rate_made_or_gone after insert or delete on exchange_rate
    for each row execute function note_changed_rate();
