create table brief_edition (
    id               bigint generated always as identity primary key,
    province         text not null,
    period           text not null,
    calendar         text not null,
    number           integer not null check (number > 0),
    state            text not null check (state in ('DRAFT', 'ISSUED', 'SUPERSEDED')),
    compiled_at      timestamptz not null,
    fingerprint      text not null,
    content          text not null,
    template_version text not null,
    unique (province, period, calendar, number)
);

create table brief_file (
    edition_id bigint not null references brief_edition,
    language   text not null,
    sha256     text not null,
    bytes      bytea not null,
    primary key (edition_id, language)
);
