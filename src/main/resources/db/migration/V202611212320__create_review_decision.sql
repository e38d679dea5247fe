create table review_decision (
    id           bigint generated always as identity primary key,
    fact_id      bigint not null references fact,
    verdict      text not null check (verdict in ('APPROVE', 'AMEND', 'REJECT')),
    reason       text,
    note         text,
    state_before text not null,
    before       jsonb not null,
    after        jsonb not null,
    decided_by   text not null,
    decided_at   timestamptz not null,
    undone_at    timestamptz
);

create index review_decision_fact on review_decision (fact_id);
