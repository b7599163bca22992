-- What the operator says of itself, from a day on: changed by administrators, never in place, so that what was issued on a day
-- can be shown as it was. Empty as long as the settings of the installation count.
create table operator_logo (
  id       bigint primary key,
  -- a PNG that the application itself wrote from the picture given
  png      bytea not null check (octet_length(png) <= 1048576),
  width    integer not null check (width > 0),
  height   integer not null check (height > 0),
  added_by varchar(254) not null,
  added_at timestamptz not null
);

create table operator_version (
  id         bigint primary key,
  valid_from date not null,
  name       varchar(120) not null check (name <> ''),
  legal_form varchar(120),
  -- its lines, separated by line feeds
  address    varchar(500) not null,
  siren      char(9) check (siren ~ '^[0-9]{9}$'),
  siret      char(14) check (siret ~ '^[0-9]{14}$' and left(siret, 9) = siren),
  vat_number varchar(20),
  phone      varchar(30),
  email      varchar(254),
  website    varchar(300),
  color      char(7) not null check (color ~ '^#[0-9a-f]{6}$'),
  iban       varchar(34),
  bic        varchar(11),
  ics        varchar(35),
  logo_id    bigint references operator_logo,
  changed_by varchar(254) not null,
  changed_at timestamptz not null,
  check ((bic is null) or (iban is not null))
);
create index operator_version_from on operator_version (valid_from, id);

create function refuse_change_of_operator() returns trigger language plpgsql as $$
begin
  raise exception 'what the operator said of itself is not changed afterwards: say it anew, from a day on';
end $$;
create trigger operator_version_is_final before update on operator_version
  for each row execute function refuse_change_of_operator();
create trigger operator_logo_is_final before update on operator_logo
  for each row execute function refuse_change_of_operator();

-- Each value that differs from the version before it, with the day it counts from; of an account number only its end.
create function audit_operator() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    perform quittance.audit_change('CHANGE', null, 'operator', to_char(old.valid_from, 'YYYY-MM-DD'), null);
    return null;
  end if;
  perform quittance.audit_change('CHANGE', null, 'operator_' || n.key,
    case when n.key = 'iban' then '…' || right(o.value, 4) else o.value end,
    coalesce(case when n.key = 'iban' then '…' || right(n.value, 4) else n.value end, '–') || ' (' || new.valid_from || ')')
  from jsonb_each_text(to_jsonb(new)) n
  left join jsonb_each_text((select to_jsonb(v) from quittance.operator_version v
    where v.id <> new.id and (v.valid_from, v.id) < (new.valid_from, new.id) order by v.valid_from desc, v.id desc limit 1)) o
    on o.key = n.key
  where n.value is distinct from o.value and n.key not in ('id', 'valid_from', 'changed_by', 'changed_at');
  return null;
end $$;
create trigger operator_version_is_audited after insert or delete on operator_version
  for each row execute function audit_operator();
