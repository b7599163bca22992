-- How long what is known of a person is kept after the end of the last contract: dated, with the law. Nothing that has to
-- be kept longer is erased on request (GDPR art. 17(3)(b) and (e)).
create table retention_rule (
  category   varchar(10) not null check (category in ('CONTACT', 'METERING', 'MESSAGES', 'AUDIT', 'IDENTITY', 'ACCOUNTING')),
  valid_from date not null,
  months     integer not null check (months >= 0),
  source     varchar(200) not null,
  primary key (category, valid_from)
);
insert into retention_rule (category, valid_from, months, source) values
  ('CONTACT', date '2018-05-25', 0, 'RGPD art. 17(1)(a)'),
  ('AUDIT', date '2018-05-25', 36, 'RGPD art. 32, CNIL délibération 2021-122'),
  ('METERING', date '2018-05-25', 60, 'C. civ. art. 2224'),
  ('MESSAGES', date '2018-05-25', 60, 'C. civ. art. 2224'),
  ('IDENTITY', date '2018-05-25', 120, 'C. com. art. L123-22'),
  ('ACCOUNTING', date '2018-05-25', 120, 'C. com. art. L123-22');

create table erasure_request (
  id           bigint primary key,
  customer_id  bigint not null references customer,
  status       varchar(9) not null check (status in ('ASKED', 'WITHDRAWN', 'REFUSED', 'ACCEPTED')),
  asked_by     varchar(254) not null,
  asked_at     timestamptz not null,
  decided_by   varchar(254),
  decided_at   timestamptz,
  reason       varchar(300),
  -- the day from which the times of retention are counted
  counted_from date,
  check ((status = 'ASKED') = (decided_at is null)),
  check ((status = 'ACCEPTED') = (counted_from is not null)),
  check ((status = 'REFUSED') = (reason is not null))
);
create unique index erasure_request_open on erasure_request (customer_id) where status in ('ASKED', 'ACCEPTED');
create index erasure_request_status on erasure_request (status, id);

-- What of an accepted request is kept until when, and what was erased.
create table erasure_item (
  request_id bigint not null references erasure_request,
  category   varchar(10) not null,
  keep_until date not null,
  source     varchar(200) not null,
  erased_at  timestamptz,
  primary key (request_id, category)
);

-- The audit trail is only added to, save what is older than it is kept.
create or replace function refuse_change_of_audit() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and tg_level = 'ROW' then
    if old.at < clock_timestamp() - make_interval(months => (select max(months) from quittance.retention_rule where category = 'AUDIT')) then
      return old;
    end if;
  end if;
  raise exception 'the audit trail is only added to';
end $$;

-- What is being forgotten is not written down anew: only that it was.
create or replace function audit_change(kind text, customer bigint, field text, old_value text, new_value text) returns void
language sql as $$
  insert into quittance.audit_event (actor, kind, customer_id, field, old_value, new_value)
  select quittance.acting_person(), kind, customer, field,
    case when forgotten.it then null else left(old_value, 300) end, case when forgotten.it then null else left(new_value, 300) end
  from (select coalesce(current_setting('quittance.erasure', true), '') = 'on' as it) forgotten
$$;
