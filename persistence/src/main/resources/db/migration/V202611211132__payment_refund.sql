-- From which credit on it is given back without being asked for: overpayment of energy of 25 EUR or more, within 15 days
-- (arrêté of 18 April 2012, art. 7). An operator who gives back less from less on adds a row.
create table refund_policy (
  id         bigint primary key,
  valid_from date not null unique,
  least      numeric(14, 2) not null check (least > 0),
  days       smallint not null check (days > 0)
);
insert into refund_policy values (nextval('id_seq'), date '2012-04-18', 25.00, 15);

-- The file of transfers as the bank gets it: content never changes once it is offered.
create table refund_file (
  id         bigint primary key,
  message_id varchar(35) not null unique,
  made_by    varchar(254) not null,
  made_at    timestamptz not null,
  pays_on    date not null,
  transfers  integer not null check (transfers > 0),
  total      numeric(14, 2) not null check (total > 0),
  sha256     char(64) not null,
  content    bytea not null,
  sent_by    varchar(254),
  sent_at    timestamptz,
  check ((sent_by is not null) = (sent_at is not null))
);

create table refund (
  id             bigint primary key,
  account_id     bigint not null references account,
  amount         numeric(14, 2) not null check (amount > 0),
  iban           varchar(34) not null check (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$'),
  holder         varchar(70) not null,
  cause          varchar(7) not null check (cause in ('REQUEST', 'RULE')),
  state          varchar(9) not null check (state in ('REQUESTED', 'APPROVED', 'DECLINED', 'IN_FILE', 'SENT', 'RETURNED')),
  four_eyes      boolean not null,
  requested_by   varchar(254) not null,
  requested_at   timestamptz not null,
  decided_by     varchar(254),
  decided_at     timestamptz,
  end_to_end_id  varchar(35) not null unique,
  file_id        bigint references refund_file,
  entry_id       bigint unique references account_entry,
  reason_code    varchar(35),
  returned_on    date,
  check ((decided_by is not null) = (decided_at is not null)),
  -- who asks does not approve where two are needed
  check (not four_eyes or state in ('REQUESTED', 'DECLINED') or decided_by is not null and decided_by <> requested_by),
  check ((file_id is not null and entry_id is not null) = (state in ('IN_FILE', 'SENT', 'RETURNED'))),
  check ((returned_on is not null) = (state = 'RETURNED'))
);
create index refund_account on refund (account_id);
create index refund_file_of on refund (file_id) where file_id is not null;
create index refund_waiting on refund (state, id) where state in ('REQUESTED', 'APPROVED');
