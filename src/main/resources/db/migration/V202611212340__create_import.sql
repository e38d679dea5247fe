create table import_run (
    id          bigint generated always as identity primary key,
    source      text not null,
    started_by  text not null,
    started_at  timestamptz not null,
    resumed_at  timestamptz not null,
    finished_at timestamptz
);

create table import_item (
    id         bigint generated always as identity primary key,
    run_id     bigint not null references import_run,
    name       text not null,
    state      text not null check (state in ('WAITING', 'KEPT', 'KNOWN', 'REFUSED')),
    article_id bigint references article,
    code       text,
    detail     text,
    done_at    timestamptz,
    unique (run_id, name),
    check ((state = 'WAITING') = (done_at is null)),
    check ((state = 'REFUSED') = (code is not null))
);

create index import_item_waiting on import_item (run_id, id) where state = 'WAITING';
