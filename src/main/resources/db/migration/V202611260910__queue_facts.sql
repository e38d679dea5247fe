-- how much a fact waits for a person: value times doubt, written by ReviewQueue; null until it has looked
alter table fact
    add column priority     double precision,
    add column postponed_at timestamptz,
    add column added_by     text,
    add column added_at     timestamptz,
    add check ((added_by is null) = (added_at is null));

create index fact_queue on fact ((postponed_at is not null), (-coalesce(priority, 0)), id) where review_state = 'UNREVIEWED';
create index fact_unranked on fact (id) where review_state = 'UNREVIEWED' and priority is null;
create index fact_rejected on fact (id) where review_state = 'REJECTED';

alter table review_decision drop constraint review_decision_verdict_check;
alter table review_decision
    add column postponed_before timestamptz,
    add check (verdict in ('APPROVE', 'AMEND', 'REJECT', 'POSTPONE', 'ADD'));

create index review_decision_by on review_decision (decided_by, decided_at);

-- what people have put together, taken apart or told apart, so that it can be taken back
create table activity_regrouping (
    id            bigint generated always as identity primary key,
    kind          text not null check (kind in ('MERGE', 'SPLIT', 'DISTINCT')),
    kept_id       bigint not null references activity,
    other_id      bigint not null references activity,
    facts         bigint[] not null,
    mentions      bigint[] not null,
    before        jsonb not null,
    done_by       text not null,
    done_at       timestamptz not null,
    undone_at     timestamptz
);

create index activity_regrouping_kept on activity_regrouping (kept_id);
create index activity_regrouping_other on activity_regrouping (other_id);
