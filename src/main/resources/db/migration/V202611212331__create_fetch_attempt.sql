create table fetch_attempt (
    id            bigint generated always as identity primary key,
    address       text not null,
    final_address text,
    asked_at      timestamptz not null,
    outcome       text not null,
    detail        text,
    bytes         integer,
    robots        text,
    not_before    timestamptz
);

create index fetch_attempt_asked_at on fetch_attempt (asked_at);
