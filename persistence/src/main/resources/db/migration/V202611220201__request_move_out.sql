-- How many days after it happened something may still be told: who has moved may say so afterwards.
alter table request_deadline add column days_after smallint not null default 0 check (days_after between 0 and 366);
insert into request_deadline (kind, valid_from, days, days_after, source) values
  ('MOVE_OUT', '2000-01-01', 10, 60, 'règle de l''exploitant');
