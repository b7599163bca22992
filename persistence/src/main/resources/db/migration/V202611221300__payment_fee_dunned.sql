-- A document of costs and interest as something that is due, named by the first of its entries: identifiers are of one
-- sequence, so that no invoice has the same.
create view fee_document as
select min(e.id) as id, e.account_id, e.piece as number, e.day, e.payable_by, sum(e.amount) as amount,
  sum(e.amount - coalesce(paid.amount, 0)) as open
from account_entry e left join lateral (select sum(a.amount) as amount from allocation a where a.debit_id = e.id) paid on true
where e.piece is not null
group by e.account_id, e.piece, e.day, e.payable_by;
create index account_entry_fee on account_entry (account_id) where piece is not null;

-- Dunning asks for it like for an invoice, by steps of its own.
alter table dunning_act_item
  alter column invoice_id drop not null,
  add column fee_id bigint references account_entry,
  add constraint dunning_act_item_document check (num_nonnulls(invoice_id, fee_id) = 1);
create unique index dunning_act_item_fee_once on dunning_act_item (fee_id, position, sent_on) where sent_on is not null;
