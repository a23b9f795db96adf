-- Up Migration
-- Which database this is. Workflows carry it, so that no deployment takes another one's for its own.
create table installation (id uuid primary key default gen_random_uuid());
create unique index idx_installation_only_one on installation ((true));
insert into installation default values;

-- What retention looks for, and what else refers to a task that it removes.
create index idx_tasks_finished on tasks (finished_at) where finished_at is not null;
create index idx_tasks_plan_key on tasks (plan_key) where plan_key is not null;
create index idx_idempotency_keys_created on idempotency_keys (created_at);
create index idx_idempotency_keys_task on idempotency_keys (task_id);
create index idx_outbox_task on outbox (task_id);
create index idx_commands_undelivered on commands (created_at) where delivered_at is null;

-- Down Migration
drop index idx_commands_undelivered, idx_outbox_task, idx_idempotency_keys_task, idx_idempotency_keys_created,
  idx_tasks_plan_key, idx_tasks_finished;
drop table installation;
