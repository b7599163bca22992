-- What the account's credit had paid of an invoice when its document was made: written once, for the document never changes.
-- Instalments of a monthly plan are not in it: they stand one by one in invoice_prepayment.
create table invoice_credit (
  invoice_id bigint primary key references invoice,
  amount     numeric(14, 2) not null check (amount > 0)
);

create function refuse_change_of_invoice_credit() returns trigger language plpgsql as $$
begin
  raise exception 'what an invoice said of credit never changes';
end $$;
create trigger invoice_credit_is_final before update or delete on invoice_credit
  for each row execute function refuse_change_of_invoice_credit();
