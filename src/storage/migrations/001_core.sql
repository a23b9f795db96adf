-- Up Migration
create table tasks (
  id uuid primary key default gen_random_uuid(),
  client_id text not null,
  goal varchar not null,
  status varchar not null default 'pending'
    check (status in ('pending', 'processing', 'completed', 'failed', 'cancelled')),
  priority varchar not null default 'medium' check (priority in ('low', 'medium', 'high', 'critical')),
  constraints jsonb not null default '[]',
  context jsonb not null default '{}',
  acceptance_criteria jsonb not null default '[]',
  task_metadata jsonb not null default '{}',
  assigned_arm varchar,
  max_cost_usd numeric(12, 6) not null default 1.0 check (max_cost_usd >= 0),
  max_time_seconds integer not null default 600 check (max_time_seconds > 0),
  max_tokens integer not null default 10000 check (max_tokens > 0),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),

  outcome varchar check (outcome in ('satisfied', 'completed_with_gaps')),
  reason varchar check (reason in ('queued', 'paused', 'awaiting_approval', 'awaiting_budget')),
  error_code varchar,
  error_message varchar,
  verdicts jsonb,
  gaps jsonb not null default '[]',
  cancel_requested_at timestamptz,
  admitted_at timestamptz,
  run_id text,
  started_at timestamptz,
  deadline_at timestamptz,
  finished_at timestamptz,

  task_type varchar,
  planner varchar,
  plan_key text,
  plan_rationale text,
  plan_confidence real,
  plan_complexity real,

  reserved_micro_usd bigint not null default 0 check (reserved_micro_usd >= 0),
  spent_micro_usd bigint not null default 0 check (spent_micro_usd >= 0),
  overrun_micro_usd bigint not null default 0 check (overrun_micro_usd >= 0),
  reserved_tokens integer not null default 0 check (reserved_tokens >= 0),
  spent_tokens integer not null default 0 check (spent_tokens >= 0),
  overrun_tokens bigint not null default 0 check (overrun_tokens >= 0),

  last_event integer not null default 0,
  reconciled_at timestamptz,

  constraint cost_within_cap check (spent_micro_usd + reserved_micro_usd <= max_cost_usd * 1000000),
  constraint tokens_within_cap check (spent_tokens + reserved_tokens <= max_tokens),
  constraint ended_tasks_say_when check ((status in ('completed', 'failed', 'cancelled')) = (finished_at is not null))
);
create index idx_tasks_status on tasks (status);
create index idx_tasks_created_at on tasks (created_at);
create index idx_tasks_status_priority on tasks (status, priority);
create index idx_tasks_client_created on tasks (client_id, created_at desc, id desc);
create index idx_tasks_waiting on tasks (created_at) where status = 'pending' and admitted_at is null;
create index idx_tasks_running on tasks (client_id)
  where admitted_at is not null and status in ('pending', 'processing');

create table task_results (
  id uuid primary key default gen_random_uuid(),
  task_id uuid not null references tasks (id) on delete cascade,
  step_id text not null,
  result_data jsonb not null,
  confidence decimal(3, 2) check (confidence >= 0.0 and confidence <= 1.0),
  findings jsonb not null default '[]',
  omissions jsonb not null default '[]',
  created_at timestamptz not null default now(),
  unique (task_id, step_id)
);
create index idx_task_results_task_id on task_results (task_id);

create table steps (
  task_id uuid not null references tasks (id) on delete cascade,
  id text not null,
  position integer not null,
  action text not null,
  arm text not null,
  capability text not null,
  input jsonb not null,
  acceptance_criteria jsonb not null default '[]',
  depends_on jsonb not null default '[]',
  risk varchar not null check (risk in ('none', 'low', 'high')),
  estimated_cost_tier integer not null,
  estimated_duration_seconds real not null,
  status varchar not null default 'pending'
    check (status in ('pending', 'running', 'completed', 'failed', 'cancelled', 'skipped')),
  error_code varchar,
  error_message varchar,
  started_at timestamptz,
  finished_at timestamptz,
  primary key (task_id, id)
);

-- The ledger: one row per attempt, taken before any call that costs.
create table attempts (
  task_id uuid not null references tasks (id) on delete cascade,
  step_id text not null,
  attempt integer not null,
  run_id text not null,
  state varchar not null default 'open' check (state in ('open', 'settled')),
  ending varchar check (ending in ('succeeded', 'failed', 'unknown')),
  error_code varchar,
  reserved_micro_usd bigint not null default 0 check (reserved_micro_usd >= 0),
  reserved_tokens integer not null default 0 check (reserved_tokens >= 0),
  spent_micro_usd bigint not null default 0 check (spent_micro_usd >= 0),
  spent_tokens integer not null default 0 check (spent_tokens >= 0),
  overrun_micro_usd bigint not null default 0 check (overrun_micro_usd >= 0),
  overrun_tokens bigint not null default 0 check (overrun_tokens >= 0),
  opened_at timestamptz not null default now(),
  settled_at timestamptz,
  primary key (task_id, step_id, attempt),
  constraint settled_attempts_hold_nothing
    check (state = 'open' or (reserved_micro_usd = 0 and reserved_tokens = 0 and ending is not null))
);

create table screenings (
  task_id uuid not null references tasks (id) on delete cascade,
  stage varchar not null check (stage in ('door', 'activity')),
  policy_mode varchar not null,
  policy_version varchar not null,
  findings jsonb not null,
  created_at timestamptz not null default now(),
  primary key (task_id, stage)
);

create table events (
  task_id uuid not null references tasks (id) on delete cascade,
  number integer not null,
  key text not null,
  type text not null,
  detail jsonb not null default '{}',
  created_at timestamptz not null default now(),
  primary key (task_id, number),
  unique (task_id, key)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name;
end $$;
create trigger events_are_append_only before update on events
  for each row execute function refuse_change();

create function announce_event() returns trigger language plpgsql as $$
begin
  perform pg_notify('octollm_events', new.task_id::text || ' ' || new.type);
  return null;
end $$;
create trigger events_are_announced after insert on events
  for each row execute function announce_event();

-- What must happen outside Postgres, written in the transaction that decided it.
create table outbox (
  id bigint generated always as identity primary key,
  kind varchar not null check (kind in ('start_workflow', 'signal_cancel')),
  task_id uuid not null references tasks (id) on delete cascade,
  command_id uuid,
  available_at timestamptz not null default now(),
  lease_until timestamptz,
  attempts integer not null default 0,
  created_at timestamptz not null default now()
);
create index idx_outbox_available on outbox (available_at);
create unique index idx_outbox_one_start on outbox (task_id) where kind = 'start_workflow';

create table commands (
  id uuid primary key default gen_random_uuid(),
  task_id uuid not null references tasks (id) on delete cascade,
  kind varchar not null check (kind in ('cancel')),
  client_id text not null,
  created_at timestamptz not null default now(),
  delivered_at timestamptz
);
create index idx_commands_task on commands (task_id);

create table idempotency_keys (
  client_id text not null,
  key text not null,
  body_hash bytea not null,
  task_id uuid not null references tasks (id) on delete cascade,
  created_at timestamptz not null default now(),
  primary key (client_id, key)
);

create table documents (
  id uuid primary key default gen_random_uuid(),
  client_id text not null,
  title text not null,
  content text not null,
  metadata jsonb not null default '{}',
  findings jsonb not null default '[]',
  created_at timestamptz not null default now()
);
create index idx_documents_client on documents (client_id, created_at desc, id desc);

create table passages (
  document_id uuid not null references documents (id) on delete cascade,
  position integer not null,
  client_id text not null,
  start_offset integer not null,
  end_offset integer not null,
  content text not null,
  lexemes tsvector not null,
  primary key (document_id, position)
);
create index idx_passages_lexemes on passages using gin (lexemes);
create index idx_passages_client on passages (client_id);

-- Originals behind placeholders. The data key of each owner is wrapped by the master key.
create table vault_keys (
  owner_id uuid primary key,
  owner_kind varchar not null check (owner_kind in ('task', 'document')),
  wrapped_key bytea not null,
  created_at timestamptz not null default now()
);
create table vault (
  owner_id uuid not null references vault_keys (owner_id) on delete cascade,
  placeholder text not null,
  sealed bytea not null,
  primary key (owner_id, placeholder)
);
create function drop_vault_of() returns trigger language plpgsql as $$
begin
  delete from vault_keys where owner_id = old.id;
  return null;
end $$;
create trigger tasks_take_their_vault after delete on tasks for each row execute function drop_vault_of();
create trigger documents_take_their_vault after delete on documents for each row execute function drop_vault_of();

-- Whole errors, sealed with the task's data key: history and logs get codes and constant text only.
create table failure_details (
  id bigint generated always as identity primary key,
  task_id uuid not null references tasks (id) on delete cascade,
  activity text not null,
  code varchar not null,
  sealed bytea not null,
  created_at timestamptz not null default now()
);
create index idx_failure_details_task on failure_details (task_id);

create table plan_cache (
  key text primary key,
  client_id text not null,
  plan jsonb not null,
  created_at timestamptz not null default now()
);

create table workers (
  id text primary key,
  task_queue text not null,
  version text not null,
  started_at timestamptz not null default now(),
  seen_at timestamptz not null default now()
);

create table audit_log (
  id bigint generated always as identity primary key,
  client_id text not null,
  action text not null,
  detail jsonb not null default '{}',
  created_at timestamptz not null default now()
);
create trigger audit_log_is_append_only before update or delete or truncate on audit_log
  for each statement execute function refuse_change();

-- Down Migration
drop table audit_log, workers, plan_cache, failure_details, vault, vault_keys, passages, documents, idempotency_keys,
  commands, outbox, events, screenings, attempts, steps, task_results, tasks;
drop function refuse_change(), announce_event(), drop_vault_of();
