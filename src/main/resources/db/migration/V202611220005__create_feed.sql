create table feed (
    id               bigint generated always as identity primary key,
    address          text not null unique,
    title            text,
    active           boolean not null,
    etag             text,
    last_modified    text,
    asked_at         timestamptz,
    next_ask_at      timestamptz not null,
    interval_seconds bigint not null check (interval_seconds > 0),
    failures         integer not null,
    code             text,
    detail           text
);

create table feed_item (
    id           bigint generated always as identity primary key,
    feed_id      bigint not null references feed,
    key          text not null,
    link         text not null,
    title        text not null,
    published_at timestamptz,
    seen_at      timestamptz not null,
    state        text not null check (state in ('NEW', 'KEPT', 'IGNORED', 'FAILED')),
    code         text,
    detail       text,
    attempts     integer not null,
    not_before   timestamptz,
    article_id   bigint references article,
    unique (feed_id, key),
    check (state = 'KEPT' or article_id is null),
    check (state not in ('IGNORED', 'FAILED') or code is not null)
);

create index feed_item_waiting on feed_item (id) where state = 'NEW';
create index article_address on article (address);
