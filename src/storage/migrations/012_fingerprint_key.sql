-- Up Migration
-- Sealed under the master key: what is looked up by a keyed hash is found after a rotation too.
alter table installation add column sealed_fingerprint_key bytea;

-- Down Migration
alter table installation drop column sealed_fingerprint_key;
