-- Documents of every kind. The row says what a document is and proves it; its bytes lie in a schema of their own, one
-- table per year of creation, so that old years are detached and backed up apart and never stand in the way of billing.
create schema archive;

alter table document
  alter column invoice_id drop not null,
  add kind         varchar(20) check (kind in ('INVOICE', 'CREDIT_NOTE', 'SELF_BILLED', 'SELF_BILLED_CREDIT',
                     'PURCHASE_STATEMENT', 'CONTRACT', 'PROOF_OF_ADDRESS', 'ACCOUNT_STATEMENT', 'EXIT_STATEMENT',
                     'RUN_SHEET', 'PRINT')),
  add customer_id  bigint references customer,
  add contract_id  bigint references contract,
  -- As printed: the number of the invoice or contract, and the date.
  add reference    varchar(40),
  add dated        date,
  -- What the verification page asks for; 120 random bits in base 32.
  add code         char(24) unique check (code ~ '^[0-9A-HJKMNP-TV-Z]{24}$'),
  -- Digest of what a document says that is made on demand: the same is never made twice.
  add facts        char(64),
  add created_year smallint;
update document d set kind = i.kind, customer_id = i.customer_id, reference = i.number,
  contract_id = (select min(k.contract_id) from invoice_contract k where k.invoice_id = i.id),
  dated = i.issue_date, created_year = extract(year from d.created_at at time zone 'Europe/Paris')
from invoice i where i.id = d.invoice_id;
alter table document
  alter column kind set not null,
  alter column reference set not null,
  alter column dated set not null,
  alter column created_year set not null,
  add check (created_year = extract(year from created_at at time zone 'Europe/Paris')),
  add check (invoice_id is not null
    or kind not in ('INVOICE', 'CREDIT_NOTE', 'SELF_BILLED', 'SELF_BILLED_CREDIT', 'PURCHASE_STATEMENT')),
  add unique (contract_id, kind, facts);
create index document_of_customer on document (customer_id, dated);

create table archive.document_content (
  document_id  bigint not null references document deferrable initially deferred,
  created_year smallint not null,
  content      bytea not null,
  primary key (document_id, created_year)
) partition by list (created_year);
-- Stored as it is, a PDF is compressed already. The tables of the years inherit it.
alter table archive.document_content alter column content set storage external;

-- How long the law keeps a document from its creation on.
create table document_retention (
  kind   varchar(20) primary key,
  years  integer not null check (years > 0),
  source varchar(200) not null
);
insert into document_retention (kind, years, source) values
  ('INVOICE', 10, 'C. com. L123-22'), ('CREDIT_NOTE', 10, 'C. com. L123-22'), ('SELF_BILLED', 10, 'C. com. L123-22'),
  ('SELF_BILLED_CREDIT', 10, 'C. com. L123-22'), ('PURCHASE_STATEMENT', 10, 'C. com. L123-22'),
  ('CONTRACT', 10, 'C. conso. L213-1, D213-2'), ('PROOF_OF_ADDRESS', 10, 'as the contract it speaks of'),
  ('ACCOUNT_STATEMENT', 10, 'C. com. L123-22'), ('EXIT_STATEMENT', 10, 'C. com. L123-22'),
  ('RUN_SHEET', 10, 'C. com. L123-22'), ('PRINT', 10, 'C. com. L123-22');

create function refuse_loss_of_document(document_id bigint, act text) returns void language plpgsql as $$
begin
  if act = 'UPDATE' then
    raise exception 'document % never changes', document_id;
  end if;
  if exists (select 1 from quittance.document d join quittance.document_retention r on r.kind = d.kind
             where d.id = document_id and d.created_at + make_interval(years => r.years) > current_timestamp) then
    raise exception 'document % has to be kept', document_id;
  end if;
end $$;
create function keep_document() returns trigger language plpgsql as $$
begin
  perform quittance.refuse_loss_of_document(old.id, tg_op);
  return old;
end $$;
create function keep_content() returns trigger language plpgsql as $$
begin
  perform quittance.refuse_loss_of_document(old.document_id, tg_op);
  return old;
end $$;
create function keep_documents() returns trigger language plpgsql as $$
begin
  raise exception 'documents have to be kept';
end $$;
create trigger document_is_kept before update or delete on document for each row execute function keep_document();
create trigger documents_are_kept before truncate on document for each statement execute function keep_documents();
create trigger content_is_kept before update or delete on archive.document_content
  for each row execute function keep_content();

-- Opens the table of a year. To back one up apart: alter table archive.document_content detach partition ...
create function archive.open_year(year integer) returns void language plpgsql as $$
begin
  execute format('create table archive.document_content_%s partition of archive.document_content for values in (%s)',
    year, year);
  execute format('create trigger contents_are_kept before truncate on archive.document_content_%s'
    || ' for each statement execute function quittance.keep_documents()', year);
end $$;
select archive.open_year(year) from generate_series(2020, 2060) as year;

insert into archive.document_content (document_id, created_year, content)
  select c.document_id, d.created_year, c.content from document_content c join document d on d.id = c.document_id;
drop table document_content;
