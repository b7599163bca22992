-- The ledger that shows tampering: chains of fingerprints, each hashed over the one before. The application writes them
-- and nobody changes them; who gets round these triggers is found by `quittance verify`.

-- Where each chain ends; locked by whoever adds to it.
create table ledger_chain (
  kind    varchar(12) not null,
  series  varchar(30) not null,
  year    smallint not null,
  entries integer not null check (entries >= 0),
  head    bytea check (octet_length(head) = 32),
  primary key (kind, series, year),
  check ((entries = 0) = (head is null))
);

create table ledger_entry (
  kind       varchar(12) not null,
  series     varchar(30) not null,
  year       smallint not null,
  position   integer not null check (position > 0),
  -- the row it is of: an invoice, a document, a tariff version, a contract
  subject_id bigint not null,
  -- what people call it: the number of a document, the name of a file
  name       varchar(150) not null,
  facts      bytea not null check (octet_length(facts) = 32),
  hash       bytea not null check (octet_length(hash) = 32),
  primary key (kind, series, year, position),
  unique (kind, subject_id)
);

create function refuse_change_of_ledger() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger is only added to';
end $$;
create trigger ledger_entry_is_final before update or delete on ledger_entry
  for each row execute function refuse_change_of_ledger();
create trigger ledger_is_kept before truncate on ledger_entry
  for each statement execute function refuse_change_of_ledger();
create trigger ledger_chain_is_kept before delete or truncate on ledger_chain
  for each statement execute function refuse_change_of_ledger();
create trigger ledger_chain_grows before update on ledger_chain
  for each row when (new.entries <= old.entries or (new.kind, new.series, new.year) <> (old.kind, old.series, old.year))
  execute function refuse_change_of_ledger();

-- The moment from which everything has its entry; what was there before got its own then.
create table ledger_opening (
  once      boolean primary key default true check (once),
  opened_at timestamptz not null
);
create trigger ledger_opening_is_final before update or delete on ledger_opening
  for each row execute function refuse_change_of_ledger();
