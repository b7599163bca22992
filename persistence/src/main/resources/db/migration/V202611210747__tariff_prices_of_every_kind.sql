-- An offer sells one kind of service; a battery may have a limit and let its energy expire.
alter table offer
  add column service varchar(11) not null default 'ELECTRICITY'
    check (service in ('ELECTRICITY', 'STORAGE', 'WATER', 'PARKING', 'SURPLUS')),
  add column audience varchar(9) not null default 'EVERYBODY' check (audience in ('EVERYBODY', 'PERSONS', 'COMPANIES')),
  add column cycle varchar(12) not null default 'BIMONTHLY'
    check (cycle in ('MONTHLY', 'BIMONTHLY', 'HALF_YEARLY', 'YEARLY')),
  add column estimates boolean not null default false,
  add column yearly_profile varchar(200),
  add column capacity_kwh numeric(9, 3) check (capacity_kwh > 0),
  add column expiry_months smallint check (expiry_months > 0),
  alter column price_option drop not null,
  alter column network_option drop not null,
  drop constraint offer_price_option_check,
  add constraint offer_price_option_check check (price_option in ('BASE', 'PEAK_OFF_PEAK', 'FOUR_CLASSES', 'TEMPO')),
  add constraint offer_classes check ((service in ('ELECTRICITY', 'STORAGE')) = (price_option is not null)),
  add constraint offer_network check ((service in ('ELECTRICITY', 'STORAGE')) = (network_option is not null)),
  add constraint offer_battery check (service = 'STORAGE' or (capacity_kwh is null and expiry_months is null));
alter table offer alter column service drop default;
alter table offer alter column audience drop default;
alter table offer alter column cycle drop default;
alter table offer alter column estimates drop default;
alter table electricity_contract
  drop constraint electricity_contract_price_option_check,
  add constraint electricity_contract_price_option_check
    check (price_option in ('BASE', 'PEAK_OFF_PEAK', 'FOUR_CLASSES', 'TEMPO'));

alter table tariff_version
  add column drafted_by varchar(254),
  add column drafted_at timestamptz;

-- A price: how it is counted (basis), what it multiplies (measure), where it stands on the invoice and in the books.
alter table price
  drop constraint price_check,
  drop constraint price_check1,
  drop constraint price_charge_check,
  drop constraint price_tariff_version_id_charge_power_kva_time_class_key,
  alter column time_class type varchar(16),
  add column code varchar(30),
  add column position smallint not null default 1,
  add column basis varchar(10) check (basis in ('PER_YEAR', 'PER_MONTH', 'PER_UNIT', 'TIER', 'PERCENT', 'SCALE')),
  add column measure varchar(9) check (measure in ('DRAWN', 'RESTORED', 'INJECTED', 'WATER', 'KVA', 'KWC')),
  add column heading varchar(18),
  add column label_fr varchar(120),
  add column label_en varchar(120),
  add column vat varchar(14),
  add column ledger_account varchar(12) check (ledger_account ~ '^[0-9]{3,12}$'),
  add column advance boolean not null default false,
  add column credit boolean not null default false,
  add column tier_from numeric(12, 3) check (tier_from >= 0),
  add column percent_of varchar(200);
update price set
  code = case charge when 'SUBSCRIPTION' then 'SUBSCRIPTION' else 'ENERGY_' || time_class end,
  position = case charge when 'SUBSCRIPTION' then 1 else 2 end,
  basis = case charge when 'SUBSCRIPTION' then 'PER_YEAR' else 'PER_UNIT' end,
  measure = case charge when 'ENERGY' then 'DRAWN' end,
  heading = charge,
  label_fr = case when charge = 'SUBSCRIPTION' then 'Abonnement' when time_class = 'PEAK' then 'Consommation heures pleines'
    when time_class = 'OFF_PEAK' then 'Consommation heures creuses' else 'Consommation' end,
  label_en = case when charge = 'SUBSCRIPTION' then 'Standing charge' when time_class = 'PEAK' then 'Peak consumption'
    when time_class = 'OFF_PEAK' then 'Off-peak consumption' else 'Consumption' end,
  vat = case charge when 'SUBSCRIPTION' then 'VAT_FIXED' else 'VAT_ENERGY' end,
  ledger_account = '7011';
alter table price
  drop column charge,
  alter column code set not null, alter column basis set not null, alter column heading set not null,
  alter column label_fr set not null, alter column label_en set not null, alter column vat set not null,
  alter column ledger_account set not null, alter column position drop default,
  alter column advance drop default, alter column credit drop default,
  add constraint price_once unique nulls not distinct (tariff_version_id, code, power_kva),
  add constraint price_of_units
    check (basis not in ('PER_UNIT', 'TIER') or measure in ('DRAWN', 'RESTORED', 'INJECTED', 'WATER')),
  add constraint price_tier check ((basis = 'TIER') = (tier_from is not null)),
  add constraint price_percentage check ((basis in ('PERCENT', 'SCALE')) = (percent_of is not null));

-- A scale gives a percentage by the number of events: that of the highest step not above it.
create table price_step (
  id       bigint primary key,
  price_id bigint not null references price on delete cascade,
  events   smallint not null check (events >= 0),
  percent  numeric(6, 3) not null check (percent between 0 and 100),
  unique (price_id, events)
);

alter table statutory_rate drop constraint statutory_rate_levy_check;
alter table statutory_rate alter column levy type varchar(14);
alter table statutory_rate add constraint statutory_rate_levy_check check (levy in ('EXCISE', 'CTA', 'VAT_FIXED', 'VAT_ENERGY',
  'VAT_WATER', 'VAT_SEWAGE', 'VAT_PARKING', 'VAT_STANDARD', 'VAT_NONE'));
insert into statutory_rate (levy, valid_from, value, source) values
  ('VAT_WATER', '2014-01-01', 5.5, 'TVA sur la distribution de l''eau (CGI art. 278-0 bis)'),
  ('VAT_SEWAGE', '2014-01-01', 10, 'TVA sur l''assainissement (CGI art. 279)'),
  ('VAT_PARKING', '2014-01-01', 20, 'TVA sur le stationnement hors voirie (CGI art. 278)'),
  ('VAT_STANDARD', '2014-01-01', 20, 'TVA au taux normal (CGI art. 278)'),
  ('VAT_NONE', '2014-01-01', 0, 'Achat à un vendeur non redevable, ou autoliquidation');

-- The energy part of the network tariff, in cents per kWh, for those options that have it.
alter table network_tariff
  add column hph numeric(6, 2), add column hch numeric(6, 2), add column hpb numeric(6, 2), add column hcb numeric(6, 2),
  add column hp numeric(6, 2), add column hc numeric(6, 2), add column base numeric(6, 2);
update network_tariff set hph = 6.67, hch = 4.56, hpb = 1.43, hcb = 0.88 where network_option = 'CU4' and valid_from = '2023-08-01';
update network_tariff set base = 4.37 where network_option = 'CU' and valid_from = '2023-08-01';
update network_tariff set hph = 6.12, hch = 4.24, hpb = 1.39, hcb = 0.87 where network_option = 'MU4' and valid_from = '2023-08-01';
update network_tariff set hp = 4.47, hc = 3.16 where network_option = 'MUDT' and valid_from = '2023-08-01';
update network_tariff set base = 1.1 where network_option = 'LU' and valid_from = '2023-08-01';
update network_tariff set hph = 6.96, hch = 4.76, hpb = 1.48, hcb = 0.92 where network_option = 'CU4' and valid_from = '2024-11-01';
update network_tariff set base = 4.58 where network_option = 'CU' and valid_from = '2024-11-01';
update network_tariff set hph = 6.39, hch = 4.43, hpb = 1.46, hcb = 0.91 where network_option = 'MU4' and valid_from = '2024-11-01';
update network_tariff set hp = 4.68, hc = 3.31 where network_option = 'MUDT' and valid_from = '2024-11-01';
update network_tariff set base = 1.15 where network_option = 'LU' and valid_from = '2024-11-01';
update network_tariff set hph = 7.50, hch = 5.13, hpb = 1.60, hcb = 1 where network_option = 'CU4' and valid_from = '2025-02-01';
update network_tariff set base = 4.93 where network_option = 'CU' and valid_from = '2025-02-01';
update network_tariff set hph = 6.89, hch = 4.77, hpb = 1.57, hcb = 0.98 where network_option = 'MU4' and valid_from = '2025-02-01';
update network_tariff set hp = 5.04, hc = 3.57 where network_option = 'MUDT' and valid_from = '2025-02-01';
update network_tariff set base = 1.24 where network_option = 'LU' and valid_from = '2025-02-01';
update network_tariff set hph = 7.49, hch = 3.97, hpb = 1.66, hcb = 1.16 where network_option = 'CU4' and valid_from = '2025-08-01';
update network_tariff set base = 4.84 where network_option = 'CU' and valid_from = '2025-08-01';
update network_tariff set hph = 7, hch = 3.73, hpb = 1.61, hcb = 1.11 where network_option = 'MU4' and valid_from = '2025-08-01';
update network_tariff set hp = 4.94, hc = 3.5 where network_option = 'MUDT' and valid_from = '2025-08-01';
update network_tariff set base = 1.25 where network_option = 'LU' and valid_from = '2025-08-01';
