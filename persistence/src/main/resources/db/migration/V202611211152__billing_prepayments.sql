-- What was paid before an invoice for the days that it bills (BT-113): written once, when the invoice is numbered.
create table invoice_prepayment (
  id         bigint primary key,
  invoice_id bigint not null references invoice,
  position   smallint not null check (position > 0),
  paid_on    date not null,
  amount     numeric(14, 2) not null check (amount > 0),
  unique (invoice_id, position)
);

create function refuse_change_of_prepayment() returns trigger language plpgsql as $$
begin
  raise exception 'what was prepaid on an invoice never changes';
end $$;
create trigger invoice_prepayment_is_final before update or delete on invoice_prepayment
  for each row execute function refuse_change_of_prepayment();
