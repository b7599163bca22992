-- Who else sees a customer: a delegate named by an e-mail address, so that who signs in with it later finds the access.
create table delegation (
  id          bigint primary key,
  customer_id bigint not null references customer,
  email       varchar(254) not null check (email = lower(email)),
  scope       varchar(4) not null check (scope in ('READ', 'FULL')),
  given_by    varchar(254) not null,
  given_at    timestamptz not null,
  -- the last day on which it counts; none until it is taken back
  last_day    date,
  ended_by    varchar(254),
  ended_at    timestamptz,
  check ((ended_by is null) = (ended_at is null))
);
create unique index delegation_once on delegation (customer_id, email) where ended_at is null;
create index delegation_email on delegation (email) where ended_at is null;

-- Staff who opened the space as a customer sees it, and why. The customer reads it.
create table customer_visit (
  id          bigint primary key,
  customer_id bigint not null references customer,
  login       varchar(254) not null,
  staff_name  varchar(120) not null,
  reason      varchar(300) not null check (btrim(reason) <> ''),
  opened_at   timestamptz not null,
  left_at     timestamptz check (left_at >= opened_at)
);
create index customer_visit_customer on customer_visit (customer_id, opened_at desc);
create function refuse_change_of_visit() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.left_at is null
      and (new.id, new.customer_id, new.login, new.staff_name, new.reason, new.opened_at)
        = (old.id, old.customer_id, old.login, old.staff_name, old.reason, old.opened_at) then
    return new;
  end if;
  raise exception 'what staff looked at is not changed afterwards';
end $$;
create trigger customer_visit_is_kept before update or delete on customer_visit
  for each row execute function refuse_change_of_visit();
