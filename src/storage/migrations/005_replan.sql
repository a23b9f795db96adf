-- Up Migration
-- A plan that did not do it is followed by one more: its steps are of round 2.
alter table steps add column round integer not null default 1 check (round between 1 and 2);
alter table tasks add column judged_round integer not null default 0;
alter table tasks add column judge_confidence real check (judge_confidence between 0 and 1);

-- Down Migration
alter table tasks drop column judge_confidence, drop column judged_round;
alter table steps drop column round;
