-- A delivery point has 14 digits; a water connection and a parking place have the operator's own references.
alter table service_point
  add column kind varchar(16) not null default 'DELIVERY_POINT'
    check (kind in ('DELIVERY_POINT', 'WATER_CONNECTION', 'PARKING_PLACE')),
  alter column reference type varchar(20),
  drop constraint service_point_reference_check,
  add constraint service_point_reference_check check (
    case when kind = 'DELIVERY_POINT' then reference ~ '^[0-9]{14}$' else reference ~ '^[A-Z0-9][A-Z0-9-]{2,19}$' end);
alter table service_point alter column kind drop default;
alter table invoice alter column point_reference type varchar(20);

alter table contract
  drop constraint contract_kind_check,
  drop constraint contract_one_at_a_time,
  add constraint contract_kind_check check (kind in ('ELECTRICITY', 'STORAGE', 'WATER', 'PARKING', 'SURPLUS')),
  -- one contract of a kind at a service point at a time; a supply with virtual storage is a supply
  add constraint contract_one_at_a_time exclude using gist (service_point_id with =,
    (case kind when 'STORAGE' then 'ELECTRICITY' else kind end) with =, daterange(start_date, end_date) with &&);

-- A supply whose injected energy is kept for later.
create table storage_contract (
  id        bigint primary key references electricity_contract deferrable initially deferred,
  panel_kwc numeric(7, 3) not null check (panel_kwc > 0)
);

create table water_contract (
  id          bigint primary key references contract,
  dwelling    boolean not null,
  sewage      boolean not null,
  residents   smallint check (residents > 0)
);

create table parking_contract (
  id      bigint primary key references contract,
  low_use boolean not null
);

-- A vehicle that may use the place, by its plate or its card, from a day on and maybe to a day.
create table parking_badge (
  id          bigint primary key,
  contract_id bigint not null references parking_contract deferrable initially deferred,
  badge       varchar(20) not null check (badge ~ '^[A-Z0-9]{2,20}$'),
  valid_from  date not null,
  valid_to    date check (valid_to > valid_from),
  exclude using gist (badge with =, daterange(valid_from, valid_to) with &&)
);
create index parking_badge_contract on parking_badge (contract_id);

-- Surplus energy that the operator buys: what the seller is for VAT, and when it gave its mandate for self-billing.
create table surplus_contract (
  id            bigint primary key references contract,
  panel_kwc     numeric(7, 3) not null check (panel_kwc > 0),
  seller_status varchar(8) not null check (seller_status in ('PRIVATE', 'EXEMPT', 'TAXED')),
  mandate_on    date,
  payout        varchar(8) not null check (payout in ('TRANSFER', 'SET_OFF')),
  check (seller_status <> 'PRIVATE' or panel_kwc <= 3)
);
