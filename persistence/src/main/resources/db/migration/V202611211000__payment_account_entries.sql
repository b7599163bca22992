-- What moves an account, in one table: numbered documents, money in either direction, and what is given up. Positive
-- adds to what is owed, negative is in the customer's favour. Nothing is changed or deleted; balances are sums.
create table account_entry (
  id          bigint primary key,
  account_id  bigint not null references account,
  kind        varchar(11) not null,
  day         date not null,
  amount      numeric(14, 2) not null,
  invoice_id  bigint unique references invoice,
  undoes_id   bigint unique references account_entry,
  plan_id     bigint,
  method      varchar(12)
    check (method in ('TRANSFER', 'CHEQUE', 'CASH', 'CARD', 'DIRECT_DEBIT', 'VOUCHER', 'SET_OFF')),
  reference   varchar(140),
  entry_key   varchar(80) unique,
  entered_by  varchar(254) not null,
  recorded_at timestamptz not null,
  constraint account_entry_sign check (
    kind = 'INVOICE' and amount >= 0 or kind = 'CREDIT_NOTE' and amount <= 0
    or kind in ('RETURN', 'REFUND', 'FEE') and amount > 0 or kind in ('PAYMENT', 'WRITE_OFF') and amount < 0),
  constraint account_entry_document check ((kind in ('INVOICE', 'CREDIT_NOTE')) = (invoice_id is not null)),
  constraint account_entry_return check ((kind = 'RETURN') = (undoes_id is not null)),
  constraint account_entry_method check (kind not in ('PAYMENT', 'REFUND') or method is not null)
);
create index account_entry_account on account_entry (account_id, day);
comment on column account_entry.entry_key is 'what it was entered with: the same form, notification or file again is no other entry';
comment on column account_entry.plan_id is 'an instalment of a monthly plan: kept for its settlement';

insert into account_entry (id, account_id, kind, day, amount, invoice_id, entered_by, recorded_at)
select nextval('id_seq'), i.account_id, i.kind, i.issue_date, i.gross, i.id, coalesce(r.issued_by, 'SYSTEM'),
  coalesce(r.issued_at, i.issue_date)
from invoice i left join billing_run r on r.id = i.run_id
where i.status <> 'DRAFT' and i.kind in ('INVOICE', 'CREDIT_NOTE') order by i.id;
insert into account_entry (id, account_id, kind, day, amount, method, reference, entry_key, entered_by, recorded_at)
select id, account_id, 'PAYMENT', received_on, -amount, method, reference, entry_key, entered_by, recorded_at from payment;

-- Which credit settles which debit (lettrage). Undoing adds the mirrored row.
alter table allocation rename to payment_allocation;
create table allocation (
  id          bigint primary key,
  credit_id   bigint not null references account_entry,
  debit_id    bigint not null references account_entry,
  amount      numeric(14, 2) not null check (amount <> 0),
  day         date not null,
  reverses_id bigint unique references allocation,
  check ((amount < 0) = (reverses_id is not null))
);
insert into allocation (id, credit_id, debit_id, amount, day)
select a.id, a.payment_id, d.id, a.amount, c.day
from payment_allocation a join account_entry c on c.id = a.payment_id join account_entry d on d.invoice_id = a.invoice_id;
insert into allocation (id, credit_id, debit_id, amount, day)
select nextval('id_seq'), c.id, d.id,
  least(-c.amount, d.amount - coalesce((select sum(a.amount) from allocation a where a.debit_id = d.id), 0)), c.day
from account_entry c join invoice n on n.id = c.invoice_id join account_entry d on d.invoice_id = n.corrects_id
where c.kind = 'CREDIT_NOTE' and d.kind = 'INVOICE' and c.amount < 0
  and d.amount > coalesce((select sum(a.amount) from allocation a where a.debit_id = d.id), 0);
create index allocation_credit on allocation (credit_id);
create index allocation_debit on allocation (debit_id);
drop table payment_allocation;
drop table payment;

create function refuse_change_of_entry() returns trigger language plpgsql as $$
begin
  raise exception 'what moved an account is neither changed nor deleted: undo it by an entry of its own';
end $$;
create trigger account_entry_is_final before update or delete on account_entry
  for each row execute function refuse_change_of_entry();
create trigger allocation_is_final before update or delete on allocation
  for each row execute function refuse_change_of_entry();

-- Nothing is settled beyond its amount, and only within its account.
create function refuse_misfit_allocation() returns trigger language plpgsql as $$
begin
  if exists (
      select from added a join account_entry c on c.id = a.credit_id join account_entry d on d.id = a.debit_id
      where c.account_id <> d.account_id or c.amount >= 0 or d.amount <= 0) then
    raise exception 'an allocation leads from a credit to a debit of the same account';
  end if;
  if exists (
      select from (select distinct credit_id as id from added) t join account_entry e on e.id = t.id
      where (select sum(a.amount) from allocation a where a.credit_id = e.id) not between 0 and -e.amount)
    or exists (
      select from (select distinct debit_id as id from added) t join account_entry e on e.id = t.id
      where (select sum(a.amount) from allocation a where a.debit_id = e.id) not between 0 and e.amount) then
    raise exception 'an entry is settled beyond its amount';
  end if;
  return null;
end $$;
create trigger allocation_fits after insert on allocation referencing new table as added
  for each statement execute function refuse_misfit_allocation();
