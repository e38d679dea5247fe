create table article (
    id             bigint generated always as identity primary key,
    sha256         text not null unique check (sha256 ~ '^[0-9a-f]{64}$'),
    original       bytea not null,
    content_type   text,
    address        text,
    outlet         text,
    title          text,
    published      text,
    published_from text,
    language       text,
    body           text,
    blocks         jsonb,
    state          text not null check (state in ('NEW', 'READ', 'FAILED', 'IGNORED')),
    received_at    timestamptz not null,
    received_by    text not null,
    drafted_at     timestamptz
);

create index article_waiting_for_drafting on article (id) where state = 'READ' and drafted_at is null;
