-- Activities are found by words of their titles, their articles' titles, their units' slugs and the sentences of their
-- facts, all without marks. Triggers keep the words, so that whoever writes a row cannot forget them.
create extension if not exists unaccent;

alter table activity
    add column merged_into bigint references activity,
    add column search      tsvector not null default '';

create function words_of_activity(activity bigint, title text, provinces text[]) returns tsvector language sql stable as $$
    select to_tsvector('simple', lower(unaccent(concat_ws(' ', title, replace(array_to_string(provinces, ' '), '-', ' '),
        (select string_agg(distinct a.title, ' ') from activity_mention m join article a on a.id = m.article_id
          where m.activity_id = activity),
        (select string_agg(distinct f.quote, ' ') from fact f where f.activity_id = activity)))))
$$;

create function keep_words_of_activity() returns trigger language plpgsql as $$
begin
    new.search := words_of_activity(new.id, new.title, new.provinces);
    return new;
end
$$;

create trigger activity_words before insert or update of title, provinces on activity
    for each row execute function keep_words_of_activity();

-- setting the title anew makes the trigger above gather the words again
create function gather_words_after_insert() returns trigger language plpgsql as $$
begin
    update activity set title = title where id in (select activity_id from fresh);
    return null;
end
$$;

create function gather_words_after_delete() returns trigger language plpgsql as $$
begin
    update activity set title = title where id in (select activity_id from gone);
    return null;
end
$$;

create function gather_words_after_update() returns trigger language plpgsql as $$
begin
    update activity set title = title where id in (
        select unnest(array[n.activity_id, o.activity_id]) from fresh n join gone o on o.id = n.id
         where (n.activity_id, n.quote) is distinct from (o.activity_id, o.quote));
    return null;
end
$$;

create trigger fact_words_in after insert on fact
    referencing new table as fresh for each statement execute function gather_words_after_insert();
create trigger fact_words_changed after update on fact
    referencing new table as fresh old table as gone for each statement execute function gather_words_after_update();
create trigger mention_words_in after insert on activity_mention
    referencing new table as fresh for each statement execute function gather_words_after_insert();
create trigger mention_words_out after delete on activity_mention
    referencing old table as gone for each statement execute function gather_words_after_delete();

update activity set title = title;

create index activity_search on activity using gin (search);
create index activity_newest on activity (date desc nulls last, id desc) where merged_into is null;
