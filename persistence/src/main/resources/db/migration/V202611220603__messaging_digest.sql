-- Who wants one mail a day gets what may wait together: messages wait, and are merged into the one that is sent.
alter table notice_choice add column daily boolean not null default false;
alter table notice_choice add check (not daily or topic in ('DOCUMENTS', 'READINGS', 'MESSAGES'));

do $$
declare
  known text := (select pg_get_constraintdef(oid) from pg_constraint where conname = 'outbox_message_status_check');
begin
  alter table outbox_message drop constraint outbox_message_status_check;
  execute 'alter table outbox_message add constraint outbox_message_status_check '
    || replace(known, 'ARRAY[', 'ARRAY[''WAITING''::character varying, ''MERGED''::character varying, ');
end $$;
alter table outbox_message add column merged_into bigint references outbox_message;
alter table outbox_message add check ((status = 'MERGED') = (merged_into is not null));
create index outbox_message_gathered on outbox_message (next_attempt_at, customer_id, recipient) where status = 'WAITING';
