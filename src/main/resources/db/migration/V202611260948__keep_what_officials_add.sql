-- Parts IV to VI of a brief, as an official wrote them; a paragraph on each line.
create table brief_remarks (
    province     text        not null,
    period       text        not null,
    calendar     text        not null,
    difficulties text        not null default '',
    next_tasks   text        not null default '',
    proposals    text        not null default '',
    written_by   text        not null,
    written_at   timestamptz not null,
    primary key (province, period, calendar)
);

-- Figures of departments, with the document that they stand in; set beside the press's.
create table department_figure (
    id         bigint generated always as identity primary key,
    province   text        not null,
    period     text        not null,
    calendar   text        not null,
    figure     text        not null check (figure in ('STUDENTS', 'GIVEN', 'RECEIVED', 'AGREEMENTS')),
    amount     numeric     not null check (amount >= 0),
    currency   text check (currency ~ '^[A-Z]{3}$'),
    organ      text        not null,
    document   text        not null,
    entered_by text        not null,
    entered_at timestamptz not null,
    check ((currency is not null) = (figure in ('GIVEN', 'RECEIVED')))
);

create index department_figure_brief on department_figure (province, period, calendar);
