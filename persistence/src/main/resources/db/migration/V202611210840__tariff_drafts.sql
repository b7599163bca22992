-- A draft counts its editions, so that whoever edits an older one is told; and those of its prices, so that a test of
-- them tells whether it still holds.
alter table tariff_version
  add column edition integer not null default 0,
  add column price_edition integer not null default 0,
  add column edited_by varchar(254),
  add column edited_at timestamptz,
  add constraint tariff_version_edited check ((edited_by is null) = (edited_at is null));
alter table tariff_version alter column edition drop default, alter column price_edition drop default;

-- Prices of a draft are replaced as a whole, the new ones before the old ones are gone.
alter table price drop constraint price_once;
alter table price add constraint price_once unique nulls not distinct (tariff_version_id, code, power_kva)
  deferrable initially deferred;

-- What is published is billed by: neither the version nor its prices nor their steps change or go any more.
create function refuse_change_of_published_version() returns trigger language plpgsql as $$
begin
  if old.status = 'PUBLISHED' then
    raise exception 'the version of % from % is published and does not change', old.offer_code, old.valid_from;
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  return new;
end $$;
create trigger tariff_version_is_final before update or delete on tariff_version
  for each row execute function refuse_change_of_published_version();

create function refuse_change_of_published_price() returns trigger language plpgsql as $$
declare
  touched bigint[];
begin
  touched := case tg_op
    when 'INSERT' then array[new.tariff_version_id]
    when 'DELETE' then array[old.tariff_version_id]
    else array[old.tariff_version_id, new.tariff_version_id] end;
  if exists (select 1 from tariff_version where id = any (touched) and status = 'PUBLISHED') then
    raise exception 'prices of a published version do not change';
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  return new;
end $$;
create trigger price_is_final before insert or update or delete on price
  for each row execute function refuse_change_of_published_price();

create function refuse_change_of_published_step() returns trigger language plpgsql as $$
declare
  touched bigint[];
begin
  touched := case tg_op
    when 'INSERT' then array[new.price_id]
    when 'DELETE' then array[old.price_id]
    else array[old.price_id, new.price_id] end;
  if exists (select 1 from price p join tariff_version v on v.id = p.tariff_version_id
             where p.id = any (touched) and v.status = 'PUBLISHED') then
    raise exception 'steps of a published price do not change';
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  return new;
end $$;
create trigger price_step_is_final before insert or update or delete on price_step
  for each row execute function refuse_change_of_published_step();

-- The share of the fixed part in the cost of water, and of sewage, for a dwelling: limited by the law, not in resorts.
alter table offer add column commune varchar(8) check (commune in ('ORDINARY', 'RURAL', 'RESORT'));
update offer set commune = 'ORDINARY' where service = 'WATER';
alter table offer add constraint offer_commune check ((service = 'WATER') = (commune is not null));
create table fixed_part_limit (
  commune      varchar(8) not null check (commune in ('ORDINARY', 'RURAL')),
  valid_from   date not null,
  percent      numeric(5, 2) not null check (percent between 0 and 100),
  cubic_metres integer not null check (cubic_metres > 0),
  source       varchar(200) not null,
  primary key (commune, valid_from)
);
insert into fixed_part_limit (commune, valid_from, percent, cubic_metres, source) values
  ('ORDINARY', '2007-09-22', 40, 120, 'CGCT art. L2224-12-4 ; arrêté du 6 août 2007, art. 2'),
  ('RURAL', '2007-09-22', 50, 120, 'CGCT art. L2224-12-4 ; arrêté du 6 août 2007, art. 2 (communes rurales, CGCT art. D3334-8-1)'),
  ('ORDINARY', '2012-01-01', 30, 120, 'CGCT art. L2224-12-4 ; arrêté du 6 août 2007 modifié'),
  ('RURAL', '2012-01-01', 40, 120, 'CGCT art. L2224-12-4 ; arrêté du 6 août 2007 modifié (communes rurales, CGCT art. D3334-8-1)');
