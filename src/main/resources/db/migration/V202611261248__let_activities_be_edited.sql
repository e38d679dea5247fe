-- that a person wrote another title or date is kept among the regroupings, so that all is undone in turn
alter table activity_regrouping drop constraint activity_regrouping_kind_check;
alter table activity_regrouping
    add check (kind in ('MERGE', 'SPLIT', 'DISTINCT', 'EDITED'));
