alter table invoice
  drop constraint invoice_kind_check,
  alter column kind type varchar(14),
  add constraint invoice_kind_check check (kind in ('INVOICE', 'CREDIT_NOTE', 'SELF_BILLED')),
  add column service varchar(11) not null default 'ELECTRICITY'
    check (service in ('ELECTRICITY', 'STORAGE', 'WATER', 'PARKING', 'SURPLUS')),
  add column contract_detail varchar(200);
alter table invoice alter column service drop default;

-- A line is known by the price it applies; its formula says how the amount came about.
alter table invoice_line
  disable trigger invoice_line_is_final,
  drop constraint invoice_line_billed_once,
  drop column price_key,
  drop constraint invoice_line_charge_check,
  alter column time_class type varchar(16),
  add column price_code varchar(30),
  add column heading varchar(18),
  add column formula varchar(12),
  add column formula_values varchar(300),
  add column advance boolean not null default false,
  add column ledger_account varchar(12);
update invoice_line set
  price_code = case charge when 'ENERGY' then 'ENERGY_' || time_class else charge end,
  heading = case when charge in ('CTA', 'EXCISE') then 'TAXES' else charge end,
  formula = case charge when 'SUBSCRIPTION' then 'YEARLY' when 'CTA' then 'PERCENT' else 'PER_UNIT' end,
  formula_values = '',
  ledger_account = case when charge in ('CTA', 'EXCISE') then '4478' else '7011' end;
alter table invoice_line
  drop column charge,
  alter column price_code set not null, alter column heading set not null, alter column formula set not null,
  alter column formula_values set not null, alter column ledger_account set not null, alter column advance drop default,
  -- nothing is billed twice: one line per contract, price and day, unless it was credited
  add constraint invoice_line_billed_once
    exclude using gist (contract_id with =, price_code with =, daterange(period_start, period_end) with &&)
    where (not credited);
alter table invoice_line enable trigger invoice_line_is_final;

alter table metered_quantity
  disable trigger metered_quantity_is_final,
  drop constraint metered_quantity_source_check,
  alter column time_class type varchar(16),
  add column measure varchar(9) not null default 'DRAWN'
    check (measure in ('DRAWN', 'RESTORED', 'INJECTED', 'WATER', 'EXITS')),
  add column estimated numeric(14, 3) not null default 0 check (estimated >= 0),
  add constraint metered_quantity_source_check check (source in ('LOAD_CURVE', 'INDEX', 'BATTERY', 'BARRIER'));
alter table metered_quantity rename column kwh to quantity;
alter table metered_quantity alter column measure drop default;
alter table metered_quantity alter column estimated drop default;
alter table metered_quantity enable trigger metered_quantity_is_final;
