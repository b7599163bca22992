-- who asked for the drafts, and when the last of them were made; runs of before do not tell
alter table billing_run add column generated_by varchar(254), add column generated_at timestamptz;
