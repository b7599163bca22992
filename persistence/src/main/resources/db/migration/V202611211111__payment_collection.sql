create table collection_batch (
  id            bigint primary key,
  message_id    varchar(35) not null unique,
  state         varchar(9) not null
                check (state in ('PREPARING', 'PREPARED', 'APPROVED', 'READY', 'SENT', 'DISCARDED')),
  -- debits asked for until this day
  until         date not null,
  prepared_by   varchar(254) not null,
  prepared_at   timestamptz not null,
  collections   integer not null default 0 check (collections >= 0),
  amount        numeric(14, 2) not null default 0 check (amount >= 0),
  approved_by   varchar(254) check (approved_by <> prepared_by),
  approved_at   timestamptz,
  format        varchar(15) check (format in ('PAIN_008_001_02', 'PAIN_008_001_08')),
  file_bytes    bigint,
  file_sha256   char(64),
  sent_by       varchar(254),
  sent_at       timestamptz,
  execution_id  bigint,
  check ((approved_by is not null) = (state in ('APPROVED', 'READY', 'SENT')) or state = 'DISCARDED'),
  check ((file_sha256 is not null) <= (state in ('READY', 'SENT', 'DISCARDED'))),
  check ((sent_by is not null) = (state = 'SENT') and (sent_at is not null) = (state = 'SENT'))
);
-- Two batches of one moment would take the same debits.
create unique index collection_batch_in_preparation on collection_batch ((true)) where state = 'PREPARING';

create table collection_batch_part (
  batch_id bigint not null references collection_batch,
  position integer not null,
  content  bytea not null,
  primary key (batch_id, position)
);
alter table collection_batch_part alter column content set storage external;

create table collection (
  id             bigint primary key,
  end_to_end_id  varchar(35) not null unique check (end_to_end_id ~ '^[A-Za-z0-9+?/:().,''-]{1,35}$'),
  account_id     bigint not null references account,
  mandate_id     bigint not null references mandate,
  -- what it is for: an invoice, or an instalment of a plan
  invoice_id     bigint references invoice,
  instalment_id  bigint,
  amount         numeric(14, 2) not null check (amount > 0),
  due_on         date not null,
  statement_text varchar(140) not null,
  state          varchar(9) not null
                 check (state in ('ANNOUNCED', 'BATCHED', 'SENT', 'COLLECTED', 'RETURNED', 'CANCELLED')),
  announced_at   timestamptz not null,
  batch_id       bigint references collection_batch,
  -- the mandate as the batch says it
  sequence_type  varchar(4) check (sequence_type in ('FRST', 'RCUR')),
  umr            varchar(35),
  signed_on      date,
  iban           varchar(34),
  bic            varchar(11),
  holder         varchar(70),
  amended        boolean not null default false,
  entry_id       bigint unique references account_entry,
  return_reason  varchar(35),
  returned_on    date,
  check (num_nonnulls(invoice_id, instalment_id) = 1),
  check ((batch_id is not null) = (state in ('BATCHED', 'SENT', 'COLLECTED', 'RETURNED'))),
  check ((sequence_type is not null and umr is not null and signed_on is not null and iban is not null
    and holder is not null) = (batch_id is not null)),
  check (state <> 'COLLECTED' or entry_id is not null),
  check ((returned_on is not null) = (state = 'RETURNED') and (return_reason is not null) = (state = 'RETURNED'))
);
-- What is due is asked for once at a time; again only after it came back or was dropped.
create unique index collection_invoice_once on collection (invoice_id)
  where state in ('ANNOUNCED', 'BATCHED', 'SENT');
create unique index collection_instalment_once on collection (instalment_id)
  where state in ('ANNOUNCED', 'BATCHED', 'SENT', 'COLLECTED');
create index collection_account on collection (account_id);
create index collection_mandate on collection (mandate_id);
create index collection_batch_order on collection (batch_id, sequence_type, due_on, id) where batch_id is not null;
create index collection_waiting on collection (due_on, id) where state in ('ANNOUNCED', 'SENT');
