-- When supply is never ended for want of payment, by service, as days of the year from a day on.
create table supply_protection (
  service    varchar(20) not null check (service in ('ELECTRICITY', 'STORAGE', 'WATER', 'PARKING', 'SURPLUS')),
  valid_from date not null,
  first_day  char(5) not null check (first_day ~ '^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'),
  last_day   char(5) not null check (last_day ~ '^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'),
  source     varchar(200) not null,
  primary key (service, valid_from)
);
comment on column supply_protection.first_day is 'month and day; the first of the days may lie in one year and the last in the next';
insert into supply_protection (service, valid_from, first_day, last_day, source) values
  ('ELECTRICITY', '2008-03-05', '11-01', '03-15', 'CASF L115-3, loi 2007-290'),
  ('STORAGE', '2008-03-05', '11-01', '03-15', 'CASF L115-3, loi 2007-290'),
  ('ELECTRICITY', '2014-03-27', '11-01', '03-31', 'CASF L115-3, loi 2014-366'),
  ('STORAGE', '2014-03-27', '11-01', '03-31', 'CASF L115-3, loi 2014-366'),
  ('WATER', '2013-04-17', '01-01', '12-31', 'CASF L115-3, loi 2013-312');

-- What is done about unpaid invoices from a day on. Drafted, then in force for good.
create table dunning_policy (
  id               bigint primary key,
  status           varchar(8) not null check (status in ('DRAFT', 'IN_FORCE')),
  valid_from       date not null,
  source           varchar(200) not null,
  smallest_amount  numeric(14, 2) not null check (smallest_amount >= 0),
  interest_percent numeric(6, 3) not null check (interest_percent between 0 and 100),
  costs            numeric(14, 2) not null check (costs >= 0),
  letter_cost      numeric(14, 2) not null check (letter_cost >= 0),
  edited_by        varchar(254) not null,
  edited_at        timestamptz not null,
  in_force_by      varchar(254),
  in_force_at      timestamptz,
  check ((status = 'IN_FORCE') = (in_force_by is not null and in_force_at is not null))
);
create unique index dunning_policy_one_a_day on dunning_policy (valid_from) where status = 'IN_FORCE';
create table dunning_step (
  id                bigint primary key,
  policy_id         bigint not null references dunning_policy on delete cascade deferrable initially deferred,
  position          smallint not null check (position > 0),
  kind              varchar(13) not null check (kind in ('REMINDER', 'FORMAL_NOTICE', 'CUT_NOTICE', 'CUT')),
  delay_days        smallint not null check (delay_days between 1 and 365),
  channel           varchar(5) not null check (channel in ('EMAIL', 'PAPER')),
  charged           boolean not null,
  spares_vulnerable boolean not null,
  subject_fr        varchar(150) not null,
  text_fr           varchar(2000) not null,
  subject_en        varchar(150) not null,
  text_en           varchar(2000) not null
);
create index dunning_step_policy on dunning_step (policy_id, position);

create function refuse_change_of_dunning_policy() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'dunning_policy' then
    if old.status = 'IN_FORCE' then
      raise exception 'a dunning policy in force never changes';
    end if;
  elsif exists (select from dunning_policy p where p.status = 'IN_FORCE'
      and p.id = case when tg_op = 'INSERT' then new.policy_id else old.policy_id end) then
    raise exception 'a dunning policy in force never changes';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger dunning_policy_is_final before update or delete on dunning_policy
  for each row execute function refuse_change_of_dunning_policy();
create trigger dunning_step_is_final before insert or update or delete on dunning_step
  for each row execute function refuse_change_of_dunning_policy();

-- One look at all accounts in arrears: acts are proposed, reviewed, sent.
create table dunning_run (
  id           bigint primary key,
  policy_id    bigint not null references dunning_policy,
  day          date not null,
  status       varchar(9) not null check (status in ('PROPOSING', 'PROPOSED', 'SENDING', 'SENT', 'DISCARDED')),
  prepared_by  varchar(254) not null,
  prepared_at  timestamptz not null,
  approved_by  varchar(254),
  approved_at  timestamptz,
  finished_at  timestamptz,
  posted_by    varchar(254),
  posted_at    timestamptz,
  execution_id bigint,
  check ((approved_by is not null) = (status in ('SENDING', 'SENT')))
);
-- Two runs at once would propose the same.
create unique index dunning_run_one_at_a_time on dunning_run ((true)) where status in ('PROPOSING', 'PROPOSED', 'SENDING');

create table dunning_act (
  id          bigint primary key,
  run_id      bigint not null references dunning_run,
  account_id  bigint not null references account,
  customer_id bigint not null references customer,
  position    smallint not null,
  kind        varchar(13) not null check (kind in ('REMINDER', 'FORMAL_NOTICE', 'CUT_NOTICE', 'CUT')),
  status      varchar(8) not null check (status in ('PROPOSED', 'EXCLUDED', 'DROPPED', 'SENT')),
  amount      numeric(14, 2) not null check (amount > 0),
  costs       numeric(14, 2) not null check (costs >= 0),
  interest    numeric(14, 2) not null check (interest >= 0),
  reason      varchar(200),
  spared_by   varchar(16),
  decided_by  varchar(254),
  decided_at  timestamptz,
  sent_on     date,
  channel     varchar(5) check (channel in ('EMAIL', 'PAPER')),
  document_id bigint references document,
  unique (run_id, account_id),
  check ((status = 'SENT') = (sent_on is not null)),
  check ((status = 'SENT') = (channel is not null)),
  check ((status = 'EXCLUDED') = (reason is not null)),
  check ((status = 'PROPOSED') = (decided_at is null))
);
create index dunning_act_run on dunning_act (run_id, status, id);
create index dunning_act_customer on dunning_act (customer_id, id);

create table dunning_act_item (
  id         bigint primary key,
  act_id     bigint not null references dunning_act on delete cascade deferrable initially deferred,
  invoice_id bigint not null references invoice,
  position   smallint not null,
  number     varchar(20) not null,
  due_date   date not null,
  amount     numeric(14, 2) not null check (amount > 0),
  costs      numeric(14, 2) not null check (costs >= 0),
  interest   numeric(14, 2) not null check (interest >= 0),
  sent_on    date
);
create index dunning_act_item_act on dunning_act_item (act_id);
-- An invoice goes through each step once, whatever is run again.
create unique index dunning_act_item_once on dunning_act_item (invoice_id, position) where sent_on is not null;

create table dunning_spared (
  id          bigint primary key,
  run_id      bigint not null references dunning_run,
  account_id  bigint not null references account,
  customer_id bigint not null references customer,
  protection  varchar(16) not null check (protection in
    ('BELOW_SMALLEST', 'DISPUTED', 'PAYMENT_PLAN', 'VULNERABLE', 'WINTER_TRUCE', 'HOME_WATER')),
  amount      numeric(14, 2) not null check (amount > 0),
  unique (run_id, account_id)
);

-- What staff set against dunning: a part of an invoice that the customer disputes, or a customer whom unpaid bills would
-- hit hardest. It ends by itself after its last day, or when staff close it.
create table dunning_hold (
  id          bigint primary key,
  kind        varchar(10) not null check (kind in ('DISPUTED', 'VULNERABLE')),
  customer_id bigint not null references customer,
  invoice_id  bigint references invoice,
  amount      numeric(14, 2) check (amount > 0),
  reason      varchar(200) not null,
  since       date not null,
  until       date check (until >= since),
  entered_by  varchar(254) not null,
  entered_at  timestamptz not null,
  closed_on   date,
  closed_by   varchar(254),
  closed_at   timestamptz,
  check ((kind = 'DISPUTED') = (invoice_id is not null) and (kind = 'DISPUTED') = (amount is not null)),
  check ((closed_on is null) = (closed_by is null) and (closed_on is null) = (closed_at is null))
);
create index dunning_hold_customer on dunning_hold (customer_id, id);
create index dunning_hold_invoice on dunning_hold (invoice_id) where invoice_id is not null;

create index invoice_due on invoice (due_date) where kind = 'INVOICE' and status = 'PUBLISHED';
