-- What a run sends by post. It may hold passwords: it lies apart from the archive, sealed with the installation's key,
-- and its content is deleted as soon as it was posted. It is no document: the letters in it are.
create table print_file (
  run_id    bigint primary key references billing_run,
  status    varchar(7) not null check (status in ('MAKING', 'READY', 'POSTED')),
  letters   integer not null,
  foreign_letters integer not null,
  passwords integer not null,
  pages     integer not null,
  bytes     bigint not null,
  sealed    boolean not null,
  begun_at  timestamptz not null,
  made_at   timestamptz check ((made_at is null) = (status = 'MAKING')),
  posted_by varchar(254) check ((posted_by is not null) = (status = 'POSTED')),
  posted_at timestamptz check ((posted_at is not null) = (status = 'POSTED'))
);
create table print_file_part (
  run_id   bigint not null references print_file,
  position integer not null,
  content  bytea not null,
  primary key (run_id, position)
);
alter table print_file_part alter column content set storage external;

-- A run has one sheet in the archive.
create unique index document_run_sheet_once on document (reference) where kind = 'RUN_SHEET';
delete from document_retention where kind = 'PRINT';
alter table document drop constraint document_kind_check, add constraint document_kind_check
  check (kind in ('INVOICE', 'CREDIT_NOTE', 'SELF_BILLED', 'SELF_BILLED_CREDIT', 'PURCHASE_STATEMENT', 'CONTRACT',
    'PROOF_OF_ADDRESS', 'ACCOUNT_STATEMENT', 'EXIT_STATEMENT', 'RUN_SHEET'));
