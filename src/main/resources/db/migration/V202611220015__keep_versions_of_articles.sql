alter table article
    add column headers      jsonb,
    add column issues       jsonb,
    add column place        text,
    add column version      integer not null default 1,
    add column replaced_by  bigint references article,
    add column same_text_as bigint references article,
    add column bands        bigint[] not null default '{}';

create unique index article_latest_at_place on article (place) where replaced_by is null;
create index article_replaced_by on article (replaced_by);
create index article_bands on article using gin (bands);
