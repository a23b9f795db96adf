-- Up Migration
-- Keys that capability tokens are signed with (Ed25519). The private part is sealed with the master key.
create table signing_keys (
  kid text primary key,
  public_jwk jsonb not null,
  sealed bytea not null,
  created_at timestamptz not null default now(),
  retired_at timestamptz
);
create unique index idx_signing_keys_one_in_use on signing_keys ((true)) where retired_at is null;

-- Down Migration
drop table signing_keys;
