-- The operator's accounts at its banks, and what each is used for from a day on. Until now there was one, in what the operator
-- says of itself; its history moves here, so that a letter of then still names the account of then.
create table operator_account (
  id             bigint primary key,
  name           varchar(80) not null check (btrim(name) <> ''),
  iban           varchar(34) not null unique check (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$'),
  bic            varchar(11),
  -- what moves on it is posted there
  ledger_account varchar(12) not null references ledger_account check (ledger_account like '512%'),
  held_from      date not null,
  -- the first day on which it is not held any more; null while nobody closed it
  held_until     date check (held_until > held_from),
  added_by       varchar(254) not null,
  added_at       timestamptz not null
);

create table operator_account_use (
  id         bigint primary key,
  purpose    varchar(8) not null check (purpose in ('RECEIPTS', 'DEBITS', 'REFUNDS')),
  -- null: none from that day on
  account_id bigint references operator_account,
  valid_from date not null,
  changed_by varchar(254) not null,
  changed_at timestamptz not null
);
create index operator_account_use_from on operator_account_use (valid_from, id);
create index operator_account_use_account on operator_account_use (account_id);

insert into operator_account (id, name, iban, bic, ledger_account, held_from, added_by, added_at)
select nextval('id_seq'), 'Compte courant' || case when k.place = 1 then '' else ' ' || k.place end, k.iban, k.bic, '512',
  k.held_from, k.added_by, k.added_at
from (select v.iban, (array_agg(v.bic order by v.valid_from desc, v.id desc))[1] as bic, min(v.valid_from) as held_from,
        (array_agg(v.changed_by order by v.id))[1] as added_by, min(v.changed_at) as added_at,
        row_number() over (order by min(v.valid_from), min(v.id)) as place
      from operator_version v where v.iban is not null group by v.iban) k;

insert into operator_account_use (id, purpose, account_id, valid_from, changed_by, changed_at)
select nextval('id_seq'), k.purpose, k.account_id, k.valid_from, k.changed_by, k.changed_at
from (select p.purpose, a.id as account_id, v.valid_from, v.changed_by, v.changed_at
      from (select o.*, lag(o.iban) over (order by o.valid_from, o.id) as before from operator_version o) v
        cross join (values ('RECEIPTS'), ('DEBITS'), ('REFUNDS')) p (purpose)
        left join operator_account a on a.iban = v.iban
      where v.iban is distinct from v.before order by v.valid_from, v.id, p.purpose) k;

alter table operator_version drop column iban, drop column bic;

-- Each value that differs from the version before it, with the day it counts from.
create or replace function audit_operator() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    perform quittance.audit_change('CHANGE', null, 'operator', to_char(old.valid_from, 'YYYY-MM-DD'), null);
    return null;
  end if;
  perform quittance.audit_change('CHANGE', null, 'operator_' || n.key, o.value,
    coalesce(n.value, '–') || ' (' || new.valid_from || ')')
  from jsonb_each_text(to_jsonb(new)) n
  left join jsonb_each_text((select to_jsonb(v) from quittance.operator_version v
    where v.id <> new.id and (v.valid_from, v.id) < (new.valid_from, new.id) order by v.valid_from desc, v.id desc limit 1)) o
    on o.key = n.key
  where n.value is distinct from o.value and n.key not in ('id', 'valid_from', 'changed_by', 'changed_at');
  return null;
end $$;

-- An account is only closed, or reopened before its day; a use is said anew, or withdrawn before it begins.
create function refuse_change_of_operator_account() returns trigger language plpgsql as $$
begin
  raise exception 'an account of the operator stays as it was added, and a use as it was said';
end $$;
create trigger operator_account_is_final before update on operator_account for each row
  when (to_jsonb(old) - 'held_until' <> to_jsonb(new) - 'held_until') execute function refuse_change_of_operator_account();
create trigger operator_account_use_is_final before update on operator_account_use
  for each row execute function refuse_change_of_operator_account();

-- Of an account number only its end.
create function audit_operator_account() returns trigger language plpgsql as $$
declare
  named text := coalesce(new.name, old.name) || ' …' || right(coalesce(new.iban, old.iban), 4);
begin
  if tg_op = 'UPDATE' then
    perform quittance.audit_change('CHANGE', null, 'operator_account_closed',
      named || ' ' || old.held_until, named || coalesce(' ' || new.held_until, ''));
  else
    perform quittance.audit_change('CHANGE', null, 'operator_account',
      case when tg_op = 'DELETE' then named end,
      case when tg_op = 'INSERT' then named || ' ' || new.ledger_account || ' (' || new.held_from || ')' end);
  end if;
  return null;
end $$;
create trigger operator_account_is_audited after insert or update or delete on operator_account
  for each row execute function audit_operator_account();

create function audit_operator_account_use() returns trigger language plpgsql as $$
declare
  named text := coalesce((select a.name || ' …' || right(a.iban, 4) from quittance.operator_account a
    where a.id = coalesce(new.account_id, old.account_id)), '–') || ' (' || coalesce(new.valid_from, old.valid_from) || ')';
begin
  perform quittance.audit_change('CHANGE', null, 'operator_use_' || lower(coalesce(new.purpose, old.purpose)),
    case when tg_op = 'DELETE' then named else (
      select coalesce(a.name || ' …' || right(a.iban, 4), '–') from quittance.operator_account_use u
        left join quittance.operator_account a on a.id = u.account_id
      where u.purpose = new.purpose and u.id <> new.id and (u.valid_from, u.id) < (new.valid_from, new.id)
      order by u.valid_from desc, u.id desc limit 1) end,
    case when tg_op = 'INSERT' then named end);
  return null;
end $$;
create trigger operator_account_use_is_audited after insert or delete on operator_account_use
  for each row execute function audit_operator_account_use();
