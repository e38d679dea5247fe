-- Lists of activities look for facts of a kind and a state, counts of the queue for those of some units that wait.
create index fact_kind on fact (kind, review_state, activity_id);
create index fact_waiting on fact (activity_id) where review_state = 'UNREVIEWED';
