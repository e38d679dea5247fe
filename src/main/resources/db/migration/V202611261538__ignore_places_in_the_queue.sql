-- How long a fact waits for a person makes no brief say something else.
drop trigger fact_changed on fact;
create trigger fact_changed after update on fact
    for each row when (to_jsonb(old) - '{priority,postponed_at}'::text[]
        is distinct from to_jsonb(new) - '{priority,postponed_at}'::text[])
    execute function note_changed_fact();
