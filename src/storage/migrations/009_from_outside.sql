-- Up Migration
-- State of the circuit breaker before the Reflex service, as the worker sees it; null where none is configured.
alter table workers add column reflex varchar check (reflex in ('closed', 'half_open', 'open'));
-- What text from outside would decide in a step: such a step waits for a person.
alter table steps add column outside_decides jsonb not null default '[]';

-- Down Migration
alter table steps drop column outside_decides;
alter table workers drop column reflex;
