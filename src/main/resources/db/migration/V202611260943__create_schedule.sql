-- What is made when; one run for each schedule, subject and period, whichever node is first.
create table schedule (
    id             bigint generated always as identity primary key,
    coverage       text not null,
    cadence        text not null check (cadence in ('MONTH', 'QUARTER', 'HALF_YEAR', 'NINE_MONTHS', 'YEAR')),
    calendar       text not null check (calendar in ('CALENDAR', 'ND09')),
    rule           text not null check (rule in ('WORKING_DAYS_AFTER', 'DAY_OF_MONTH')),
    days           integer not null check (days between 1 and 31),
    at_time        time not null,
    zone           text not null,
    issues_itself  boolean not null,
    grace_days     integer not null check (grace_days between 0 and 31),
    owner          text not null,
    active         boolean not null,
    effective_from timestamptz not null,
    unique (coverage, cadence, calendar)
);

create table run (
    id          bigint generated always as identity primary key,
    schedule_id bigint not null references schedule,
    subject     text not null,
    period      text not null,
    calendar    text not null,
    state       text not null check (state in ('WAITING', 'DRAFTED', 'ISSUED', 'HELD')),
    due_at      timestamptz not null,
    issue_at    timestamptz,
    planned_at  timestamptz not null,
    made_at     timestamptz,
    late        boolean not null,
    backfill    boolean not null,
    edition_id  bigint references brief_edition,
    note        text,
    unique (schedule_id, subject, period),
    check (state = 'WAITING' or made_at is not null)
);

create index run_newest on run (planned_at desc, id desc);

-- An installation begins with drafts of every month for every unit of today.
insert into schedule (coverage, cadence, calendar, rule, days, at_time, zone, issues_itself, grace_days, owner, active, effective_from)
values ('each:VN', 'MONTH', 'CALENDAR', 'WORKING_DAYS_AFTER', 2, '07:00', 'Asia/Ho_Chi_Minh', false, 0, 'admin', true, now()),
       ('each:LA', 'MONTH', 'CALENDAR', 'WORKING_DAYS_AFTER', 2, '07:00', 'Asia/Ho_Chi_Minh', false, 0, 'admin', true, now());
