alter table review_decision add column together bigint references review_decision;

create index review_decision_together on review_decision (together) where together is not null;
