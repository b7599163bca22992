-- Payments by card. An attempt is handed over to the provider's page under a number that the shop never gives twice on one
-- day (UTC); its outcome is told by signed notifications, or by the provider when it is asked.
create sequence card_transaction_seq minvalue 0 maxvalue 899999 start with 1 cycle;

create table card_attempt (
  id                bigint primary key,
  token             varchar(32) not null unique,
  account_id        bigint not null references account,
  amount            numeric(14, 2) not null check (amount > 0),
  transaction_date  varchar(14) not null check (transaction_date ~ '^[0-9]{14}$'),
  transaction_id    varchar(6) not null check (transaction_id ~ '^[0-8][0-9]{5}$'),
  transaction_uuid  varchar(36) unique,
  state             varchar(10) not null check (state in
                      ('STARTED', 'UNKNOWN', 'CAPTURED', 'REFUSED', 'ABANDONED', 'EXPIRED', 'REFUNDING', 'REFUNDED')),
  started_by        varchar(254),
  started_at        timestamptz not null,
  told_by           varchar(12) check (told_by in ('NOTIFICATION', 'QUERY')),
  told_at           timestamptz,
  questions         int not null,
  next_question_at  timestamptz,
  entry_id          bigint references account_entry deferrable initially deferred,
  refund_by         varchar(254),
  refund_asked_at   timestamptz,
  refunded_at       timestamptz,
  refund_entry_id   bigint references account_entry deferrable initially deferred,
  check ((entry_id is not null) = (state in ('CAPTURED', 'REFUNDING', 'REFUNDED'))),
  check ((refund_entry_id is not null) = (state = 'REFUNDED'))
);
create unique index card_attempt_of_the_day on card_attempt (left(transaction_date, 8), transaction_id);
create index card_attempt_account on card_attempt (account_id);
create index card_attempt_started on card_attempt (started_at);
create index card_attempt_open on card_attempt (next_question_at) where next_question_at is not null;

-- The invoices that the customer chose to pay; none for an amount on account.
create table card_attempt_invoice (
  id         bigint primary key,
  attempt_id bigint not null references card_attempt,
  invoice_id bigint not null references invoice,
  unique (attempt_id, invoice_id)
);
create index card_attempt_invoice_invoice on card_attempt_invoice (invoice_id);

-- What was told of a payment and not believed, with the reason; the same once more only counts.
create table refused_notification (
  id                 bigint primary key,
  attempt_id         bigint references card_attempt,
  reason             varchar(20) not null,
  digest             varchar(64) not null unique,
  transaction_date   varchar(14),
  transaction_id     varchar(6),
  transaction_status varchar(40),
  cents              varchar(12),
  times              int not null,
  first_at           timestamptz not null,
  last_at            timestamptz not null
);
create index refused_notification_last on refused_notification (last_at);
create index refused_notification_attempt on refused_notification (attempt_id);
