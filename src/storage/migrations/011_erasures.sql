-- Up Migration
-- What is left of an erased task, and at the same time the order to remove its history from Temporal.
create table erasures (
  task_id uuid primary key,
  client_id text not null,
  erased_at timestamptz not null default now(),
  -- A look at Temporal before it proves nothing: the start of the workflow may be on its way.
  conclusive_at timestamptz not null,
  taken_until timestamptz,
  history_removed_at timestamptz
);
create index idx_erasures_open on erasures (erased_at) where history_removed_at is null;

-- Down Migration
drop table erasures;
