create table activity (
    id        bigint generated always as identity primary key,
    title     text not null,
    date      text,
    date_from text,
    aside     boolean not null,
    provinces text[] not null
);

create index activity_provinces on activity using gin (provinces);

create table activity_mention (
    activity_id bigint not null references activity,
    article_id  bigint not null references article,
    primary key (activity_id, article_id)
);

create index activity_mention_article on activity_mention (article_id);

create table fact (
    id             bigint generated always as identity primary key,
    activity_id    bigint not null references activity,
    article_id     bigint not null references article,
    kind           text not null,
    scope          text not null,
    qualifier      text not null,
    confidence     double precision not null check (confidence between 0 and 1),
    counts         boolean not null,
    reason         text,
    date           text,
    date_from      text,
    span_from      text,
    span_to        text,
    part_of        bigint references fact,
    rule           text not null,
    sentence_start integer not null,
    sentence_end   integer not null,
    mention_start  integer not null,
    mention_end    integer not null,
    quote          text not null,
    fields         jsonb not null,
    review_state   text not null,
    check (sentence_start <= mention_start and mention_start <= mention_end and mention_end <= sentence_end)
);

create index fact_activity on fact (activity_id);
create index fact_article on fact (article_id);
