-- A run whose work was given up says so, and why. The same period by another calendar is another one.
alter table run
    add column failure text,
    drop constraint run_schedule_id_subject_period_key,
    add unique (schedule_id, subject, period, calendar),
    drop constraint run_state_check,
    add check (state in ('WAITING', 'DRAFTED', 'ISSUED', 'HELD', 'FAILED')),
    drop constraint run_check,
    add check (state in ('WAITING', 'FAILED') or made_at is not null),
    drop constraint run_told_check,
    add check (told in ('OVERDUE', 'HELD', 'FAILED', 'LATE'));
