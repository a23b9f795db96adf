-- Up Migration
-- Every arm that workers serve or that somebody registered; whether it lives is said by heartbeats and probes.
create table arms (
  name text primary key,
  manifest jsonb not null,
  transport varchar not null check (transport in ('builtin', 'queue', 'http')),
  base_url text,
  task_queue text,
  registered_by text not null,
  draining_at timestamptz,
  -- A probe begun, and the last one that was answered well: of arms over HTTP.
  probed_at timestamptz,
  seen_at timestamptz,
  last_error_code varchar,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint arms_over_http_have_an_address check ((transport = 'http') = (base_url is not null)),
  constraint arms_on_queues_have_one check ((transport = 'queue') = (task_queue is not null))
);

alter table workers
  add column arms text[] not null default '{}',
  add column running integer not null default 0,
  add column slots integer not null default 0,
  add column draining boolean not null default false;

alter table attempts add column arm text;
create index idx_attempts_open_arm on attempts (arm) where state = 'open';

-- Down Migration
drop index idx_attempts_open_arm;
alter table attempts drop column arm;
alter table workers drop column arms, drop column running, drop column slots, drop column draining;
drop table arms;
