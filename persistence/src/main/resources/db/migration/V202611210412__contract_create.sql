create table service_point (
  id          bigint primary key,
  reference   varchar(14) not null unique check (reference ~ '^[0-9]{14}$'),
  line1       varchar(120) not null,
  line2       varchar(120),
  postcode    varchar(10) not null,
  town        varchar(80) not null,
  country     char(2) not null,
  search_text text not null
);
create index service_point_search on service_point using gin (search_text gin_trgm_ops);

create table contract (
  id               bigint primary key,
  kind             varchar(20) not null check (kind in ('ELECTRICITY')),
  number           varchar(20) not null unique,
  account_id       bigint not null references account,
  service_point_id bigint not null references service_point,
  offer_code       varchar(20) not null,
  cycle            varchar(12) not null check (cycle in ('MONTHLY', 'BIMONTHLY', 'HALF_YEARLY', 'YEARLY')),
  start_date       date not null,
  end_date         date check (end_date > start_date),
  -- days before were billed by an earlier system
  billed_from      date not null check (billed_from >= start_date),
  -- one contract of a kind at a service point at a time
  constraint contract_one_at_a_time
    exclude using gist (service_point_id with =, kind with =, daterange(start_date, end_date) with &&)
);
create index contract_account on contract (account_id);
create index contract_cycle on contract (cycle, start_date);

create table electricity_contract (
  id             bigint primary key references contract,
  power_kva      smallint not null check (power_kva between 1 and 36),
  price_option   varchar(15) not null check (price_option in ('BASE', 'PEAK_OFF_PEAK')),
  network_option varchar(4) not null check (network_option in ('CU4', 'CU', 'MU4', 'MUDT', 'LU'))
);

create table off_peak_schedule (
  id          bigint primary key,
  -- checked at commit: EclipseLink's batches write the hours before the subclass row
  contract_id bigint not null references electricity_contract deferrable initially deferred,
  valid_from  date not null,
  summer      varchar(60) not null,
  winter      varchar(60) not null,
  unique (contract_id, valid_from)
);
