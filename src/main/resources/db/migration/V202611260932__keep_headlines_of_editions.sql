-- What an edition says in figures, apart from its long lists: a list of briefs reads many editions at once.
create table brief_headline (
    edition_id  bigint primary key references brief_edition on delete cascade,
    figures     jsonb not null,
    unconfirmed integer not null
);

create function figures_of(content jsonb) returns jsonb language sql immutable as $$
    select content - '{activities,sources,places,names,counted,leftOut}'::text[]
$$;

-- facts in the figures of the period itself that nobody has reviewed
create function unconfirmed_in(content jsonb) returns integer language sql immutable as $$
    select coalesce(sum((figure.value ->> 'unconfirmed')::integer), 0)::integer
    from jsonb_each(content) figure
    where jsonb_typeof(figure.value) = 'object'
      and figure.key not in ('yearToDate', 'previous', 'samePeriodLastYear')
$$;

create function keep_headline() returns trigger language plpgsql as $$
begin
    insert into brief_headline (edition_id, figures, unconfirmed)
    values (new.id, figures_of(new.content::jsonb), unconfirmed_in(new.content::jsonb))
    on conflict (edition_id) do update set figures = excluded.figures, unconfirmed = excluded.unconfirmed;
    return null;
end
$$;

create trigger brief_edition_headline after insert or update of content on brief_edition
    for each row execute function keep_headline();

insert into brief_headline (edition_id, figures, unconfirmed)
select id, figures_of(content::jsonb), unconfirmed_in(content::jsonb) from brief_edition;
