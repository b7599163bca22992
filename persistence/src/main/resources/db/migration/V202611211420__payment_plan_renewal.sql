-- How many days before its end the plan of the next year is told; null where plans are not renewed.
alter table instalment_terms add renewal_days smallint check (renewal_days between 1 and 180);

-- Whether another plan follows: nobody agreed to it who subscribed before this was asked.
alter table instalment_plan
  add renewing boolean not null default false,
  add renewal_ended_by varchar(254),
  add renewal_ended_at timestamptz,
  add constraint instalment_plan_renewal_ended check ((renewal_ended_by is null) = (renewal_ended_at is null)),
  add constraint instalment_plan_not_renewing check (renewal_ended_by is null or not renewing);
alter table instalment_plan alter renewing drop default;

-- What a customer was told of the plan that would follow, or why none can; and the plan that did.
create table plan_renewal (
  id              bigint primary key,
  plan_id         bigint not null unique references instalment_plan,
  told_on         date not null,
  period_start    date,
  period_end      date check (period_end > period_start),
  debit_day       smallint check (debit_day between 1 and 31),
  amount          numeric(14, 2) check (amount > 0),
  instalments     smallint check (instalments > 0),
  estimate        numeric(14, 2) check (estimate > 0),
  estimate_source varchar(10) check (estimate_source in ('LAST_YEAR', 'PROFILE', 'STAFF')),
  basis_start     date,
  basis_end       date check (basis_end > basis_start),
  text_sha256     char(64),
  refusal         varchar(20),
  next_plan_id    bigint unique references instalment_plan deferrable initially deferred,
  check (num_nulls(period_start, period_end, debit_day, amount, instalments, estimate, estimate_source, basis_start, basis_end,
    text_sha256) in (0, 10)),
  check (amount is not null or refusal is not null),
  check (refusal is null or next_plan_id is null)
);
create index plan_renewal_waiting on plan_renewal (id) where next_plan_id is null and refusal is null;
