-- The bank's messages (ISO 20022). A file of the same content is one file; an entry that several files tell is one entry.
create table bank_file (
  id              bigint primary key,
  name            varchar(200) not null,
  message         varchar(16) check (message in ('PAIN_002_001_10', 'CAMT_053_001_02', 'CAMT_053_001_08',
                                                 'CAMT_054_001_02', 'CAMT_054_001_08')),
  bytes           bigint not null,
  sha256          char(64) not null unique,
  stored_as       varchar(60) not null unique,
  status          varchar(10) not null check (status in ('RECEIVED', 'IMPORTING', 'IMPORTED', 'REFUSED', 'FAILED')),
  refusal         varchar(40),
  refusal_detail  varchar(300),
  uploaded_by     varchar(254) not null,
  received_at     timestamptz not null,
  finished_at     timestamptz,
  execution_id    bigint,
  entries_read    bigint not null default 0,
  entries_new     bigint not null default 0,
  entries_known   bigint not null default 0,
  entries_skipped bigint not null default 0,
  check ((refusal is not null) = (status = 'REFUSED'))
);
create index bank_file_received on bank_file (received_at desc, id desc);

-- Amount: what it adds to the operator's account; a reject that moved no money may be nothing.
create table bank_entry (
  id                bigint primary key,
  kind              varchar(20) not null check (kind in ('TRANSFER_RECEIVED', 'DEBIT_RETURNED', 'DEBIT_REJECTED',
    'COLLECTION_CREDITED', 'TRANSFER_SENT', 'TRANSFER_RETURNED', 'TRANSFER_REJECTED', 'FILE_REJECTED', 'BATCH', 'OTHER')),
  fingerprint       char(64) not null,
  servicer_key      varchar(160) unique,
  booked_on         date not null,
  amount            numeric(14, 2) not null,
  end_to_end_id     varchar(35),
  payment_batch_id  varchar(35),
  remittance        varchar(700),
  counterparty      varchar(140),
  counterparty_iban varchar(34),
  reason_code       varchar(35),
  state             varchar(12) not null check (state in ('NEW', 'POSTED', 'PROPOSED', 'UNIDENTIFIED', 'SET_ASIDE', 'NOTED',
                                                          'PARKED')),
  account_id        bigint references account,
  score             smallint check (score between 0 and 100),
  entry_id          bigint references account_entry,
  postings          smallint not null default 0,
  note              varchar(300),
  decided_by        varchar(254),
  decided_at        timestamptz,
  check (state <> 'PROPOSED' or account_id is not null and score is not null),
  check ((decided_by is not null) = (decided_at is not null))
);
create index bank_entry_fingerprint on bank_entry (fingerprint, id);
create index bank_entry_waiting on bank_entry (state, booked_on, id) where state in ('NEW', 'PROPOSED', 'UNIDENTIFIED', 'PARKED');
create index bank_entry_iban on bank_entry (counterparty_iban) where state = 'POSTED';
create index bank_entry_entry on bank_entry (entry_id) where entry_id is not null;

-- Where an entry was seen: at which place of which file.
create table bank_entry_sighting (
  file_id  bigint not null references bank_file,
  position bigint not null,
  entry_id bigint not null references bank_entry,
  primary key (file_id, position)
);
create index bank_entry_sighting_entry on bank_entry_sighting (entry_id, file_id);

-- What the clues of a transfer are worth, of 100; from which sum on it is posted without asking, and how far it must lie
-- before the next. The operator's rule: the values are the demonstration's own.
create table matching_policy (
  id             bigint primary key,
  valid_from     date not null unique,
  invoice_number smallint not null,
  customer_number smallint not null,
  amount         smallint not null,
  name           smallint not null,
  part_of_name   smallint not null,
  known_iban     smallint not null,
  certain_from   smallint not null check (certain_from between 1 and 100),
  lead           smallint not null check (lead > 0),
  doubtful_from  smallint not null check (doubtful_from > 0 and doubtful_from <= certain_from)
);
insert into matching_policy values (nextval('id_seq'), date '2020-01-01', 60, 55, 25, 25, 10, 30, 80, 20, 25);

-- People leave blanks and hyphens out of numbers.
create index invoice_compact_number on invoice (regexp_replace(number, '[^A-Z0-9]', '', 'g')) where number is not null;
-- And transfers often say nothing but the amount.
create index account_entry_invoiced on account_entry (amount) where kind = 'INVOICE';
