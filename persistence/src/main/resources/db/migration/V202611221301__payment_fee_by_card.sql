-- A payment by card may be meant for a fee invoice, named by the first of its entries.
alter table card_attempt_invoice
  alter column invoice_id drop not null,
  add column fee_id bigint references account_entry,
  add constraint card_attempt_invoice_document check (num_nonnulls(invoice_id, fee_id) = 1);
create unique index card_attempt_fee_once on card_attempt_invoice (attempt_id, fee_id) where fee_id is not null;
