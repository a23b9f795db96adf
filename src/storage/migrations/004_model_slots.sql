-- Up Migration
-- Places for calls to a provider at the same time, shared by all workers. A row is a place in use until its lease ends.
create table model_slots (
  provider text not null,
  slot integer not null,
  holder uuid not null,
  lease_until timestamptz not null,
  primary key (provider, slot)
);

-- Down Migration
drop table model_slots;
