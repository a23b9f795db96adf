-- Up Migration
-- State of the circuit breaker before the Reflex service, as the worker sees it; null where none is configured.
alter table workers add column reflex varchar check (reflex in ('closed', 'half_open', 'open'));

-- Down Migration
alter table workers drop column reflex;
