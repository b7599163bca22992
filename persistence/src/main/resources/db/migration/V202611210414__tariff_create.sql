create table offer (
  code           varchar(20) primary key,
  label_fr       varchar(80) not null,
  label_en       varchar(80) not null,
  price_option   varchar(15) not null check (price_option in ('BASE', 'PEAK_OFF_PEAK')),
  network_option varchar(4) not null check (network_option in ('CU4', 'CU', 'MU4', 'MUDT', 'LU'))
);
alter table contract add foreign key (offer_code) references offer;

create table tariff_version (
  id           bigint primary key,
  offer_code   varchar(20) not null references offer,
  valid_from   date not null,
  status       varchar(10) not null check (status in ('DRAFT', 'PUBLISHED')),
  source       varchar(200) not null,
  published_by varchar(254),
  published_at timestamptz,
  unique (offer_code, valid_from),
  check ((status = 'PUBLISHED') = (published_at is not null))
);

create table price (
  id                bigint primary key,
  tariff_version_id bigint not null references tariff_version,
  charge            varchar(12) not null check (charge in ('SUBSCRIPTION', 'ENERGY')),
  power_kva         smallint,
  time_class        varchar(10),
  amount            numeric(14, 6) not null check (amount >= 0),
  check ((charge = 'SUBSCRIPTION') = (power_kva is not null)),
  check ((charge = 'ENERGY') = (time_class is not null)),
  unique nulls not distinct (tariff_version_id, charge, power_kva, time_class)
);

-- Taxes and levies of the law, each with the day from which it holds.
create table statutory_rate (
  levy       varchar(12) not null check (levy in ('EXCISE', 'CTA', 'VAT_FIXED', 'VAT_ENERGY')),
  valid_from date not null,
  value      numeric(9, 4) not null check (value >= 0),
  source     varchar(120) not null,
  primary key (levy, valid_from)
);

-- Fixed part of the network tariff, low voltage up to 36 kVA: EUR per year, and EUR per kVA and year.
create table network_tariff (
  network_option varchar(4) not null check (network_option in ('CU4', 'CU', 'MU4', 'MUDT', 'LU')),
  valid_from     date not null,
  management     numeric(9, 4) not null,
  metering       numeric(9, 4) not null,
  power_per_kva  numeric(9, 4) not null,
  decision       varchar(40) not null,
  primary key (network_option, valid_from)
);
