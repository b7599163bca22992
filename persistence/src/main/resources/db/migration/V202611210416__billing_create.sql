create table billing_run (
  id           bigint primary key,
  number       varchar(30) not null unique,
  cycle        varchar(12) not null check (cycle in ('MONTHLY', 'BIMONTHLY', 'HALF_YEARLY', 'YEARLY')),
  period_start date not null,
  period_end   date not null check (period_end > period_start),
  invoice_date date not null,
  due_date     date not null check (due_date >= invoice_date),
  status       varchar(10) not null
    check (status in ('PREPARED', 'GENERATING', 'GENERATED', 'REVIEWED', 'ISSUED', 'PUBLISHING', 'PUBLISHED', 'DISCARDED')),
  prepared_by  varchar(254) not null,
  prepared_at  timestamptz not null,
  reviewed_by  varchar(254),
  reviewed_at  timestamptz,
  issued_by    varchar(254),
  issued_at    timestamptz,
  published_by varchar(254),
  published_at timestamptz,
  execution_id bigint
);
-- one living run per cycle and period: a second one would find nothing to bill
create unique index billing_run_once on billing_run (cycle, period_start) where status <> 'DISCARDED';

create table run_item (
  id           bigint primary key,
  run_id       bigint not null references billing_run,
  contract_id  bigint not null references contract,
  period_start date not null,
  period_end   date not null check (period_end > period_start),
  status       varchar(8) not null check (status in ('DUE', 'INVOICED', 'EXCLUDED', 'PARKED')),
  reason       varchar(40),
  detail       varchar(300),
  decided_by   varchar(254),
  unique (run_id, contract_id),
  check ((status = 'PARKED') = (reason is not null)),
  check ((status = 'EXCLUDED') = (decided_by is not null))
);
create index run_item_contract on run_item (contract_id);

create table invoice (
  id                bigint primary key,
  kind              varchar(12) not null check (kind in ('INVOICE', 'CREDIT_NOTE')),
  number            varchar(35) unique,
  status            varchar(10) not null check (status in ('DRAFT', 'ISSUED', 'PUBLISHED')),
  run_id            bigint references billing_run,
  customer_id       bigint not null references customer,
  account_id        bigint not null references account,
  contract_id       bigint not null references contract,
  period_start      date not null,
  period_end        date not null check (period_end > period_start),
  issue_date        date not null,
  due_date          date not null check (due_date >= issue_date),
  net               numeric(14, 2) not null,
  vat               numeric(14, 2) not null,
  gross             numeric(14, 2) not null,
  -- who and what, as they were on the day of issue
  customer_number   varchar(20) not null,
  buyer_name        varchar(200) not null,
  buyer_is_company  boolean not null,
  buyer_siren       char(9),
  line1             varchar(120) not null,
  line2             varchar(120),
  postcode          varchar(10) not null,
  town              varchar(80) not null,
  country           char(2) not null,
  language          char(2) not null,
  contract_number   varchar(20) not null,
  offer_label       varchar(80) not null,
  power_kva         smallint,
  price_option      varchar(15),
  off_peak_hours    varchar(140),
  point_reference   varchar(14) not null,
  point_address     varchar(400) not null,
  check (gross = net + vat),
  check ((status = 'DRAFT') = (number is null)),
  unique (run_id, contract_id)
);
create index invoice_account on invoice (account_id, issue_date);
create index invoice_contract on invoice (contract_id, period_start);

create table invoice_line (
  id                bigint primary key,
  invoice_id        bigint not null references invoice on delete cascade,
  contract_id       bigint not null references contract,
  position          smallint not null,
  charge            varchar(12) not null check (charge in ('SUBSCRIPTION', 'ENERGY', 'CTA', 'EXCISE')),
  time_class        varchar(10),
  label             varchar(120) not null,
  period_start      date not null,
  period_end        date not null check (period_end > period_start),
  quantity          numeric(16, 4) not null,
  quantity_unit     varchar(4) not null,
  unit_price        numeric(14, 6) not null,
  price_unit        varchar(14) not null,
  vat_rate          numeric(5, 2) not null,
  net               numeric(14, 2) not null,
  tariff_version_id bigint references tariff_version,
  credited          boolean not null default false,
  price_key         varchar(30) generated always as (charge || ':' || coalesce(time_class, '')) stored,
  unique (invoice_id, position),
  -- nothing is billed twice: one line per contract, price and day, unless it was credited
  constraint invoice_line_billed_once
    exclude using gist (contract_id with =, price_key with =, daterange(period_start, period_end) with &&)
    where (not credited)
);

create table invoice_vat (
  id         bigint primary key,
  invoice_id bigint not null references invoice on delete cascade,
  rate       numeric(5, 2) not null,
  base       numeric(14, 2) not null,
  tax        numeric(14, 2) not null,
  unique (invoice_id, rate)
);

create table metered_quantity (
  id           bigint primary key,
  invoice_id   bigint not null references invoice on delete cascade,
  position     smallint not null,
  time_class   varchar(10) not null,
  period_start date not null,
  period_end   date not null,
  source       varchar(10) not null check (source in ('LOAD_CURVE', 'INDEX')),
  from_index   numeric(12, 3),
  from_origin  varchar(10),
  to_index     numeric(12, 3),
  to_origin    varchar(10),
  kwh          numeric(14, 3) not null,
  unique (invoice_id, position)
);

-- The last number given per series and year and its date; locked by the one transaction that numbers.
create table number_series (
  series      varchar(2) not null,
  year        smallint not null,
  last_number integer not null check (last_number >= 0),
  last_date   date not null,
  primary key (series, year)
);

-- An issued document never changes (CGI ann. II art. 242 nonies A): the database says so too.
create function refuse_change_of_issued_invoice() returns trigger language plpgsql as $$
begin
  if old.status = 'DRAFT' then
    return case when tg_op = 'DELETE' then old else new end;
  end if;
  if tg_op = 'DELETE' or (to_jsonb(old) - 'status') is distinct from (to_jsonb(new) - 'status') or new.status = 'DRAFT' then
    raise exception 'invoice % is issued and cannot change', old.number;
  end if;
  return new;
end $$;
create trigger invoice_is_final before update or delete on invoice
  for each row execute function refuse_change_of_issued_invoice();

create function refuse_change_of_issued_detail() returns trigger language plpgsql as $$
begin
  if exists (select 1 from invoice where id = old.invoice_id and status <> 'DRAFT') then
    if tg_op = 'UPDATE' and (to_jsonb(old) - 'credited') = (to_jsonb(new) - 'credited') then
      return new;
    end if;
    raise exception 'a line of an issued invoice cannot change';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger invoice_line_is_final before update or delete on invoice_line
  for each row execute function refuse_change_of_issued_detail();
create trigger invoice_vat_is_final before update or delete on invoice_vat
  for each row execute function refuse_change_of_issued_detail();
create trigger metered_quantity_is_final before update or delete on metered_quantity
  for each row execute function refuse_change_of_issued_detail();
