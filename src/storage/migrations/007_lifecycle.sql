-- Up Migration
alter table tasks
  add column approval varchar not null default 'none' check (approval in ('none', 'plan', 'risky_steps')),
  add column on_budget_exhausted varchar not null default 'finish' check (on_budget_exhausted in ('finish', 'wait')),
  add column paused_at timestamptz,
  -- What holds planning, judging or all steps: steps of their own say it in their row.
  add column stage_waits_for varchar check (stage_waits_for in ('approval', 'budget')),
  -- Set while the time of the task stands still; its deadline moves by as much when it goes on.
  add column clock_stopped_at timestamptz,
  -- Of a task made from another one: which, how, and what that saved.
  add column origin jsonb;

alter table steps drop constraint steps_status_check;
alter table steps add constraint steps_status_check
  check (status in ('pending', 'waiting', 'running', 'completed', 'failed', 'cancelled', 'skipped'));
alter table steps
  add column waits_for varchar check (waits_for in ('approval', 'budget')),
  add constraint waiting_steps_say_for_what check ((status = 'waiting') = (waits_for is not null));

alter table commands drop constraint commands_kind_check;
alter table commands add constraint commands_kind_check check (kind in
  ('cancel', 'pause', 'resume', 'approve_plan', 'reject_plan', 'approve_step', 'reject_step', 'raise_budget'));
alter table commands add column step_id text;

alter table outbox drop constraint outbox_kind_check;
alter table outbox add constraint outbox_kind_check check (kind in ('start_workflow', 'signal_cancel', 'signal_command'));

-- Down Migration
delete from outbox where kind = 'signal_command';
alter table outbox drop constraint outbox_kind_check;
alter table outbox add constraint outbox_kind_check check (kind in ('start_workflow', 'signal_cancel'));
alter table commands drop column step_id;
delete from commands where kind <> 'cancel';
alter table commands drop constraint commands_kind_check;
alter table commands add constraint commands_kind_check check (kind in ('cancel'));
alter table steps drop constraint waiting_steps_say_for_what, drop column waits_for;
update steps set status = 'pending' where status = 'waiting';
alter table steps drop constraint steps_status_check;
alter table steps add constraint steps_status_check
  check (status in ('pending', 'running', 'completed', 'failed', 'cancelled', 'skipped'));
alter table tasks drop column origin, drop column clock_stopped_at, drop column stage_waits_for, drop column paused_at,
  drop column on_budget_exhausted, drop column approval;
