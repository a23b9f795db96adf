-- Up Migration
-- One token bucket a row, as the moment at which it is full again: a row whose moment has passed says nothing and may go. Keys are keyed
-- hashes. Unlogged: a commit waits for no disk, and after a crash of Postgres all buckets are full.
create unlogged table rate_buckets (
  key bytea primary key,
  full_at timestamptz not null
) with (fillfactor = 50);

-- Takes a token from each bucket, or from none where one is empty. A bucket holds bursts[i] tokens and gains one every spacings_us[i].
-- Answers a row for each: how long until it has a token (0: one was there), and how long until it is full. Whoever calls names the kinds of
-- keys in one order, so that no two callers wait for each other; the clock is read once all are locked.
create function take_tokens(keys bytea[], spacings_us bigint[], bursts bigint[])
  returns table (wait_us bigint, full_in_us bigint) language plpgsql as $$
declare
  full_moment timestamptz;
  full_moments timestamptz[];
  full_in bigint[];
  waits bigint[];
  moment timestamptz;
begin
  for i in 1..cardinality(keys) loop
    loop
      select full_at into full_moment from rate_buckets where key = keys[i] for update;
      exit when found;
      insert into rate_buckets (key, full_at) values (keys[i], '-infinity') on conflict do nothing
        returning full_at into full_moment;
      exit when found;
    end loop;
    full_moments[i] := full_moment;
  end loop;
  moment := clock_timestamp();
  for i in 1..cardinality(keys) loop
    full_in[i] := extract(epoch from greatest(full_moments[i], moment) - moment) * 1000000;
    waits[i] := greatest(full_in[i] - (bursts[i] - 1) * spacings_us[i], 0);
  end loop;
  if 0 = all (waits) then
    for i in 1..cardinality(keys) loop
      full_in[i] := full_in[i] + spacings_us[i];
      update rate_buckets set full_at = moment + interval '1 microsecond' * full_in[i] where key = keys[i];
    end loop;
  end if;
  return query select * from unnest(waits, full_in);
end $$;

-- Down Migration
drop function take_tokens;
drop table rate_buckets;
