-- Who did what. Each entry holds the hash of the one before it, so that none can be changed, left out or put in
-- between without all later ones having to be made again; the head holds the last, so that cutting off the end shows.
create table audit_entry (
    number        bigint      primary key check (number > 0),
    at            timestamptz not null,
    who           text        not null,
    address       text,
    action        text        not null,
    record        text        not null,
    before        text,
    after         text,
    previous_hash text        not null,
    hash          text        not null unique check (hash ~ '^[0-9a-f]{64}$')
);

create index audit_entry_at on audit_entry (at);
create index audit_entry_who on audit_entry (who, number);
create index audit_entry_record on audit_entry (record, number);

create table audit_head (
    id     integer primary key check (id = 1),
    number bigint  not null,
    hash   text    not null
);

insert into audit_head (id, number, hash) values (1, 0, repeat('0', 64));

create function refuse_change_of_audit() returns trigger language plpgsql as $$
begin
    raise exception 'the audit log is only ever added to';
end
$$;

create trigger audit_entry_append_only before update or delete on audit_entry
    for each row execute function refuse_change_of_audit();

create trigger audit_entry_not_emptied before truncate on audit_entry
    for each statement execute function refuse_change_of_audit();
