-- from which words of the article each value of a fact was read; none is known of facts that were kept before
alter table fact add column grounds jsonb not null default '[]';
