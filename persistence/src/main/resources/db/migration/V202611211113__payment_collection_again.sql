-- What came back may be asked for again, from a day on; and a file that the schema refuses says why.
alter table collection add column retry_on date check (retry_on is null or state = 'RETURNED');
alter table collection_batch add column fault varchar(300);

-- What the customer signed is kept as a document.
do $$
declare
  known text := (select pg_get_constraintdef(oid) from pg_constraint where conname = 'document_kind_check');
begin
  alter table document drop constraint document_kind_check;
  execute 'alter table document add constraint document_kind_check '
    || replace(known, 'ARRAY[', 'ARRAY[''MANDATE''::character varying, ');
end $$;
insert into document_retention (kind, years, source) values ('MANDATE', 10, 'C. com. L123-22');
create index collection_item on collection (coalesce(invoice_id, instalment_id));
