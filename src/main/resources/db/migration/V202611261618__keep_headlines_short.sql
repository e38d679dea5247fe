-- A list of briefs shows numbers: not the gifts one by one, nor what other stretches of time are made of.
create function numbers_of(stretch jsonb) returns jsonb language sql immutable as $$
    select coalesce(jsonb_object_agg(figure.key, case jsonb_typeof(figure.value)
        when 'object' then (select coalesce(jsonb_object_agg(part.key, part.value), '{}')
            from jsonb_each(figure.value) part where jsonb_typeof(part.value) <> 'array' and part.key <> 'factIds')
        else figure.value end), '{}')
    from jsonb_each(stretch) figure
$$;

create or replace function figures_of(content jsonb) returns jsonb language sql immutable as $$
    select coalesce(jsonb_object_agg(said.key, case
        when said.key in ('yearToDate', 'previous', 'samePeriodLastYear') and jsonb_typeof(said.value) = 'object'
            then numbers_of(said.value)
        when said.key = 'aid' and jsonb_typeof(said.value) = 'object' then said.value - 'gifts'
        else said.value end), '{}')
    from jsonb_each(content - '{activities,sources,places,names,counted,leftOut,elsewhere,agreementsInForce,silent,remarks,departments}'::text[]) said
$$;

update brief_headline h set figures = figures_of(e.content::jsonb) from brief_edition e where e.id = h.edition_id;
