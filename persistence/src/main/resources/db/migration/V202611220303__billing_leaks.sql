-- What the law calls an abnormal consumption of water, and how long a customer has to show that the leak is repaired.
create table leak_rule (
  valid_from         date primary key,
  factor             numeric(4, 2) not null check (factor > 1),
  certificate_months smallint not null check (certificate_months > 0),
  least_history_days smallint not null check (least_history_days > 0),
  source             varchar(200) not null
);
insert into leak_rule (valid_from, factor, certificate_months, least_history_days, source) values
  ('2013-07-01', 2, 1, 180, 'CGCT L2224-12-4 III bis, R2224-20-1 ; au moins 180 jours d''historique : règle de l''exploitant');

-- A dwelling's bill of far more water than usual, and that its customer was told: once for days, however often they are billed.
create table consumption_alert (
  id                bigint primary key,
  contract_id       bigint not null references contract,
  invoice_id        bigint not null references invoice,
  period_start      date not null,
  period_end        date not null check (period_end > period_start),
  volume            numeric(14, 3) not null,
  average           numeric(14, 3) not null check (average >= 0),
  factor            numeric(4, 2) not null,
  told_on           date not null,
  certificate_until date not null check (certificate_until > told_on),
  unique (contract_id, period_start, period_end)
);

-- Water that ran out of a repaired leak: billing the days again leaves it out.
create table leak_relief (
  id           bigint primary key,
  alert_id     bigint not null unique references consumption_alert,
  contract_id  bigint not null references contract,
  period_start date not null,
  period_end   date not null check (period_end > period_start),
  water        numeric(14, 3) not null check (water >= 0),
  sewage       numeric(14, 3) not null check (sewage >= water),
  granted_by   varchar(254) not null,
  granted_at   timestamptz not null
);
create index leak_relief_contract on leak_relief (contract_id);

insert into request_deadline (kind, valid_from, days, source) values
  ('LEAK', '2000-01-01', 10, 'règle de l''exploitant');
