-- Which facts have to do with a year is found without reading the facts themselves.
create index fact_of_activity on fact (activity_id, kind) include (id, date, span_from, span_to, article_id);
drop index fact_activity;
