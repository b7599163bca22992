-- An issued document does not grow either; asked once per statement, so that drafts are still written in bulk.
create function refuse_addition_to_issued_invoice() returns trigger language plpgsql as $$
begin
  if exists (select 1 from added join invoice on invoice.id = added.invoice_id where invoice.status <> 'DRAFT') then
    raise exception 'nothing can be added to an issued invoice';
  end if;
  return null;
end $$;
create trigger invoice_line_is_complete after insert on invoice_line referencing new table as added
  for each statement execute function refuse_addition_to_issued_invoice();
create trigger invoice_vat_is_complete after insert on invoice_vat referencing new table as added
  for each statement execute function refuse_addition_to_issued_invoice();
create trigger metered_quantity_is_complete after insert on metered_quantity referencing new table as added
  for each statement execute function refuse_addition_to_issued_invoice();
