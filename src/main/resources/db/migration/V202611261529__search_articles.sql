-- Articles are found by words of their titles, newspapers and addresses, all without marks. Immutable, for the
-- dictionary of marks that unaccent reads is the extension's own.
create function words_of_article(title text, outlet text, address text) returns tsvector language sql immutable as $$
    select to_tsvector('simple', regexp_replace(lower(unaccent(concat_ws(' ', title, outlet, address))),
        '[^[:alnum:]]+', ' ', 'g'))
$$;

alter table article add column search tsvector generated always as (words_of_article(title, outlet, address)) stored;

create index article_search on article using gin (search);
