-- Within which limits a customer who asks for a payment plan gets it at once, from a day on.
create table payment_plan_limits (
  valid_from          date primary key,
  smallest_debt       numeric(14, 2) not null check (smallest_debt > 0),
  largest_debt        numeric(14, 2) not null check (largest_debt >= smallest_debt),
  most_months         smallint not null check (most_months between 2 and 60),
  smallest_instalment numeric(14, 2) not null check (smallest_instalment > 0),
  first_after_days    smallint not null check (first_after_days between 0 and 60),
  grace_days          smallint not null check (grace_days between 0 and 60),
  source              varchar(200) not null
);
insert into payment_plan_limits (valid_from, smallest_debt, largest_debt, most_months, smallest_instalment,
  first_after_days, grace_days, source) values
  ('2000-01-01', 60.00, 1500.00, 6, 20.00, 10, 7, 'règle de l''exploitant');

create table payment_plan (
  id          bigint primary key,
  account_id  bigint not null references account,
  customer_id bigint not null references customer,
  status      varchar(8) not null check (status in ('PROPOSED', 'GRANTED', 'REFUSED', 'ENDED')),
  total       numeric(14, 2) not null check (total > 0),
  grace_days  smallint not null check (grace_days >= 0),
  asked_by    varchar(254) not null,
  asked_at    timestamptz not null,
  wish        varchar(500),
  granted_on  date,
  decided_by  varchar(254),
  decided_at  timestamptz,
  reason      varchar(200),
  document_id bigint references document,
  check ((status = 'PROPOSED') = (decided_at is null)),
  check (status <> 'GRANTED' or granted_on is not null),
  check (status not in ('REFUSED', 'ENDED') or reason is not null)
);
create index payment_plan_account on payment_plan (account_id);
create index payment_plan_to_decide on payment_plan (asked_at) where status = 'PROPOSED';
-- One answer at a time.
create unique index payment_plan_asked_once on payment_plan (account_id) where status = 'PROPOSED';

create table payment_plan_item (
  id         bigint primary key,
  plan_id    bigint not null references payment_plan deferrable initially deferred,
  invoice_id bigint not null references invoice,
  number     varchar(20) not null,
  amount     numeric(14, 2) not null check (amount > 0),
  unique (plan_id, invoice_id)
);
create table payment_plan_instalment (
  id       bigint primary key,
  plan_id  bigint not null references payment_plan deferrable initially deferred,
  position smallint not null check (position > 0),
  due_on   date not null,
  amount   numeric(14, 2) not null check (amount > 0),
  unique (plan_id, position)
);

-- Letters about unpaid invoices and the schedules of payment plans lie in the archive like every document.
insert into document_retention (kind, years, source) values
  ('DUNNING_LETTER', 5, 'C. civ. 2224'), ('PAYMENT_PLAN', 5, 'C. civ. 2224');
do $$
declare
  known text := (select pg_get_constraintdef(oid) from pg_constraint where conname = 'document_kind_check');
begin
  alter table document drop constraint document_kind_check;
  execute 'alter table document add constraint document_kind_check '
    || replace(known, 'ARRAY[', 'ARRAY[''DUNNING_LETTER''::character varying, ''PAYMENT_PLAN''::character varying, ');
end $$;
