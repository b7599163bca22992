-- A transfer of a kitty that came back, or whose file was never sent, reopens the kitty; the payout itself stays.
alter table kitty_payout
  add column returned_on date,
  add column return_reason varchar(200),
  add column return_id bigint unique,
  add constraint kitty_payout_returned check ((returned_on is null) = (return_reason is null)
    and (returned_on is null) = (return_id is null) and (returned_on is null or method = 'TRANSFER'));
comment on column kitty_payout.return_id is 'identifier of the entry in the books that takes the payout back';
drop trigger kitty_payout_is_final on kitty_payout;
-- a transfer is written into one file for the bank, and comes back once
create trigger kitty_payout_is_final before update on kitty_payout for each row
  when ((to_jsonb(old) - array['file_id', 'returned_on', 'return_reason', 'return_id'])
      <> (to_jsonb(new) - array['file_id', 'returned_on', 'return_reason', 'return_id'])
    or old.file_id is not null and new.file_id is distinct from old.file_id or old.returned_on is not null)
  execute function refuse_change_of_payout();

-- A file that was not sent can be thrown away: what it would have paid is owed again.
alter table refund_file
  add column discarded_by varchar(254),
  add column discarded_at timestamptz,
  add column discard_reason varchar(200),
  add constraint refund_file_discarded check ((discarded_by is null) = (discarded_at is null)
    and (discarded_by is null) = (discard_reason is null) and (discarded_by is null or sent_by is null));
insert into posting_rule (source, detail, account, journal, label) values
  ('PAYOUT_RETURNED', 'TRANSFER', '512', 'BQ', 'Versement de cagnotte revenu');
