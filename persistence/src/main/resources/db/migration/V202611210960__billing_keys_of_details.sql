-- Every foreign key is looked up once for each row that a run writes, which was half of what the database did for a bill.
-- Where one key implies another, the stronger one is kept alone.

-- The account of an invoice is one of its customer's; an account never changes its customer.
alter table account add constraint account_of_customer unique (id, customer_id);
alter table invoice
  drop constraint invoice_account_id_fkey,
  drop constraint invoice_customer_id_fkey,
  add constraint invoice_of_account foreign key (account_id, customer_id) references account (id, customer_id);

-- A contract is billed by the run that its document belongs to.
alter table invoice add constraint invoice_of_run unique (run_id, id);
drop index invoice_run;
alter table invoice_contract
  drop constraint invoice_contract_invoice_id_fkey,
  drop constraint invoice_contract_run_id_fkey,
  add constraint invoice_contract_of_run foreign key (run_id, invoice_id)
    references invoice (run_id, id) on delete cascade;

-- A line and a quantity belong to a contract that their document bills.
alter table invoice_line
  drop constraint invoice_line_invoice_id_fkey,
  drop constraint invoice_line_contract_id_fkey,
  drop constraint invoice_line_tariff_version_id_fkey,
  add constraint invoice_line_of_contract foreign key (invoice_id, contract_id)
    references invoice_contract (invoice_id, contract_id) on delete cascade;
alter table metered_quantity
  drop constraint metered_quantity_invoice_id_fkey,
  drop constraint metered_quantity_contract_id_fkey,
  add constraint metered_quantity_of_contract foreign key (invoice_id, contract_id)
    references invoice_contract (invoice_id, contract_id) on delete cascade;

-- A line bills by a published version of a tariff, which neither changes nor goes any more: asked once for all lines of a
-- statement.
create function require_published_tariff() returns trigger language plpgsql as $$
begin
  if exists (select from (select distinct tariff_version_id as id from added where tariff_version_id is not null) billed
             where not exists (select from tariff_version v where v.id = billed.id and v.status = 'PUBLISHED')) then
    raise exception 'a line bills by a tariff that is not published';
  end if;
  return null;
end $$;
create trigger invoice_line_is_priced after insert on invoice_line referencing new table as added
  for each statement execute function require_published_tariff();
