-- Languages of what a schedule issues, and where its owner hears of runs that fail or are late.
alter table schedule
    add column languages text[] not null default '{vi,en,lo}',
    add column tell      text;

-- Of which trouble the owner was told last.
alter table run
    add column told text check (told in ('OVERDUE', 'HELD', 'LATE'));
