-- who had a hand in the drafts, one login a line, and who has stopped the job
alter table billing_run
  add column drafted_by text,
  add column paused_by varchar(254),
  add column paused_at timestamptz,
  add constraint billing_run_pause_whole check ((paused_by is null) = (paused_at is null));
update billing_run set drafted_by = concat_ws(E'\n', prepared_by, nullif(generated_by, prepared_by));
alter table billing_run alter column drafted_by set not null;

-- documents that somebody looks at one by one; a draft thrown away leaves it
create table run_sample (
  invoice_id bigint primary key references invoice on delete cascade,
  run_id     bigint not null references billing_run,
  reasons    varchar(120) not null,
  looked_by  varchar(254),
  looked_at  timestamptz,
  constraint run_sample_look_whole check ((looked_by is null) = (looked_at is null))
);
create index run_sample_run on run_sample (run_id);
