-- Work as we tell of it: one row a piece, kept for some weeks after it is done.
create table work_item (
  id bigint generated always as identity primary key,
  kind text not null,
  key text not null,
  state text not null check (state in ('WAITING', 'RUNNING', 'DONE', 'DEAD')),
  urgency text not null,
  attempts integer not null default 0,
  progress_done bigint,
  progress_total bigint,
  last_error text,
  asked_by text,
  asked_at timestamptz not null,
  due_at timestamptz not null,
  started_at timestamptz,
  ended_at timestamptz,
  node text,
  once_more boolean not null default false
);
create unique index work_item_open on work_item (kind, key) where state in ('WAITING', 'RUNNING');
create index work_item_by_key on work_item (kind, key, id);
create index work_item_by_state on work_item (state, id);

-- db-scheduler's own table, as its documentation lays it out for PostgreSQL; task_instance is the work item's id.
create table scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures integer,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_by_time on scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on scheduled_tasks (last_heartbeat);
create index scheduled_tasks_by_priority on scheduled_tasks (priority desc, execution_time asc);
