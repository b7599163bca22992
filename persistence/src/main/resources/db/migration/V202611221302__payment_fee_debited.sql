-- A fee invoice is debited like an invoice: asked for once at a time, again only after it came back or was dropped.
do $$
begin
  execute (select 'alter table collection drop constraint ' || quote_ident(conname) from pg_constraint
    where conrelid = 'collection'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%num\_nonnulls(invoice\_id, instalment\_id)%');
end $$;
alter table collection
  add column fee_id bigint references account_entry,
  add constraint collection_purpose check (num_nonnulls(invoice_id, instalment_id, fee_id) = 1);
comment on column collection.fee_id is 'the first entry of a document of costs and interest';
create unique index collection_fee_once on collection (fee_id) where state in ('ANNOUNCED', 'BATCHED', 'SENT');
drop index collection_item;
create index collection_item on collection (coalesce(invoice_id, instalment_id, fee_id));
