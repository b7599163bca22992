-- How an invoice said that it would be debited: written once, when it is published, for its document never changes.
create table invoice_debit (
  invoice_id bigint primary key references invoice,
  day        date not null,
  sure       boolean not null,
  amount     numeric(14, 2) not null check (amount > 0),
  account    varchar(34) not null,
  umr        varchar(35) not null,
  creditor   varchar(35) not null
);

create function refuse_change_of_invoice_debit() returns trigger language plpgsql as $$
begin
  raise exception 'what an invoice said of its debit never changes';
end $$;
create trigger invoice_debit_is_final before update or delete on invoice_debit
  for each row execute function refuse_change_of_invoice_debit();
