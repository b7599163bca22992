-- The test of a draft: what each contract of its offer would have paid over its last twelve months. One per version.
create table tariff_test (
  id                bigint primary key,
  tariff_version_id bigint not null unique references tariff_version on delete cascade,
  price_edition     integer not null,
  before_day        date not null,
  contracts         integer not null check (contracts >= 0),
  started_by        varchar(254) not null,
  started_at        timestamptz not null,
  finished_at       timestamptz,
  execution_id      bigint
);

create table tariff_test_result (
  id            bigint primary key,
  test_id       bigint not null references tariff_test on delete cascade,
  contract_id   bigint not null references contract,
  period_start  date not null,
  period_end    date not null,
  amount_before numeric(14, 2),
  amount_after  numeric(14, 2),
  difference    numeric(14, 2) generated always as (amount_after - amount_before) stored,
  reason        varchar(30),
  detail        varchar(400),
  by_draft      boolean not null,
  unique (test_id, contract_id),
  check (period_end > period_start),
  check ((reason is null) = (amount_before is not null and amount_after is not null)),
  check (reason is not null or not by_draft)
);
create index on tariff_test_result (test_id, difference);
