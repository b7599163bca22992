-- What an offer lets its customers agree on, from a day on.
create table instalment_terms (
  id               bigint primary key,
  offer_code       varchar(20) not null references offer,
  valid_from       date not null,
  -- how many equal debits a year has at most, and below how many it is not worth a plan
  instalments      smallint not null check (instalments between 1 and 12),
  fewest           smallint not null check (fewest between 1 and instalments),
  -- the month that begins when the year is settled; null for twelve months after the plan's first day
  settlement_month smallint check (settlement_month between 1 and 12),
  -- days of the month to choose from; a day that a month lacks is its last one
  debit_days       varchar(40) not null check (debit_days ~ '^([1-9]|[12][0-9]|3[01])(,([1-9]|[12][0-9]|3[01]))*$'),
  -- days before a debit on which it must have been told, and debits in a row that may fail before the plan ends
  notice_days      smallint not null check (notice_days between 0 and 31),
  failures_allowed smallint not null check (failures_allowed between 0 and 12),
  -- the least that customers may choose, in percent of what would bring the settlement to zero
  least_percent    smallint not null check (least_percent between 0 and 100),
  unique (offer_code, valid_from)
);

create table instalment_plan (
  id                 bigint primary key,
  account_id         bigint not null references account,
  contract_id        bigint not null references contract,
  status             varchar(10) not null check (status in ('ACTIVE', 'CLOSING', 'SETTLED')),
  period_start       date not null,
  period_end         date not null check (period_end > period_start),
  debit_day          smallint not null check (debit_day between 1 and 31),
  amount             numeric(14, 2) not null check (amount > 0),
  by_debit           boolean not null,
  schedule           smallint not null check (schedule > 0),
  estimate           numeric(14, 2) not null check (estimate > 0),
  estimate_source    varchar(10) not null check (estimate_source in ('LAST_YEAR', 'PROFILE', 'STAFF')),
  basis_start        date not null,
  basis_end          date not null check (basis_end > basis_start),
  consented_by       varchar(254) not null,
  consented_at       timestamptz not null,
  consented_from     varchar(60),
  consent_sha256     char(64) not null,
  ended_on           date,
  end_reason         varchar(10) check (end_reason in ('CUSTOMER', 'STAFF', 'FAILURES')),
  ended_by           varchar(254),
  invoice_id         bigint references invoice,
  check ((status = 'ACTIVE') = (ended_on is null and invoice_id is null)
         or status = 'SETTLED' and invoice_id is not null),
  check (status <> 'CLOSING' or end_reason is not null and ended_by is not null)
);
create unique index instalment_plan_open on instalment_plan (contract_id) where status <> 'SETTLED';
create index instalment_plan_invoice on instalment_plan (invoice_id) where invoice_id is not null;
create index instalment_plan_account on instalment_plan (account_id);

create table instalment (
  id        bigint primary key,
  plan_id   bigint not null references instalment_plan,
  schedule  smallint not null check (schedule > 0),
  due_on    date not null,
  amount    numeric(14, 2) not null check (amount > 0),
  status    varchar(10) not null check (status in ('PLANNED', 'PAID', 'FAILED', 'CANCELLED')),
  entry_id  bigint unique references account_entry deferrable initially deferred,
  paid_on   date,
  failed_on date,
  reason    varchar(10),
  check ((status = 'PAID') = (entry_id is not null and paid_on is not null)),
  check (status <> 'FAILED' or failed_on is not null),
  -- checked at commit: a new schedule is written before the old one is cancelled
  constraint instalment_of_day exclude using gist (plan_id with =, due_on with =) where (status <> 'CANCELLED')
    deferrable initially deferred
);
create index instalment_due on instalment (due_on) where status = 'PLANNED';
-- Every new schedule of a plan is an act; who wanted it, and what it said.
create table plan_change (
  id         bigint primary key,
  plan_id    bigint not null references instalment_plan,
  schedule   smallint not null,
  amount     numeric(14, 2) not null,
  debit_day  smallint not null,
  changed_by varchar(254) not null,
  changed_at timestamptz not null,
  unique (plan_id, schedule)
);

alter table account_entry add foreign key (plan_id) references instalment_plan;
create index account_entry_plan on account_entry (plan_id) where plan_id is not null;
