-- A fee may be contested like an invoice: it is named by the first of its entries, as dunning does.
alter table dunning_hold
  add column fee_id bigint references account_entry,
  drop constraint dunning_hold_check1,
  add constraint dunning_hold_disputed check (
    (kind = 'DISPUTED') = (num_nonnulls(invoice_id, fee_id) = 1) and (kind = 'DISPUTED') = (amount is not null)
    and (kind = 'DISPUTED' or num_nonnulls(invoice_id, fee_id) = 0));
create index dunning_hold_fee on dunning_hold (fee_id) where fee_id is not null;
