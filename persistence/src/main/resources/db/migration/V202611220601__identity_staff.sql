-- Members of staff are invited by mail, and may be locked out; what they did keeps their name.
alter table login add column locked_at timestamptz;

-- Kinds of links grow with what they open.
alter table access_link alter column kind type varchar(20);
do $$
declare
  known text := (select pg_get_constraintdef(oid) from pg_constraint where conname = 'access_link_kind_check');
begin
  alter table access_link drop constraint access_link_kind_check;
  execute 'alter table access_link add constraint access_link_kind_check '
    || replace(known, 'ARRAY[', 'ARRAY[''STAFF_INVITATION''::character varying, ');
end $$;

create or replace function audit_login() returns trigger language plpgsql as $$
begin
  if new.name <> old.name then
    perform quittance.audit_change('CHANGE', c.customer_id, 'login', old.name, new.name)
    from (select customer_id from quittance.login_customer where login_id = new.id union all select null limit 1) c;
  end if;
  if new.password_hash is distinct from old.password_hash then
    perform quittance.audit_change('CHANGE', null, 'password', new.name, new.name);
  end if;
  if (new.locked_at is null) <> (old.locked_at is null) then
    perform quittance.audit_change('ROLE', null, 'access', new.name || case when old.locked_at is null then ' OPEN' else ' LOCKED' end,
      new.name || case when new.locked_at is null then ' OPEN' else ' LOCKED' end);
  end if;
  return null;
end $$;
drop trigger login_is_audited on login;
create trigger login_is_audited after update of name, password_hash, locked_at on login for each row execute function audit_login();

-- What somebody signs in with besides a password: an app counts once it is confirmed.
create function audit_second_factor() returns trigger language plpgsql as $$
declare
  who text := (select name from quittance.login where id = case when tg_op = 'DELETE' then old.login_id else new.login_id end);
begin
  perform quittance.audit_change('CHANGE', null, 'second_factor',
    case when tg_op = 'DELETE' then who || ' ' || tg_table_name end, case when tg_op <> 'DELETE' then who || ' ' || tg_table_name end);
  return null;
end $$;
create trigger authenticator_is_audited after update on authenticator for each row
  when (old.confirmed_at is null and new.confirmed_at is not null) execute function audit_second_factor();
create trigger authenticator_gone_is_audited after delete on authenticator for each row
  when (old.confirmed_at is not null) execute function audit_second_factor();
create trigger passkey_is_audited after insert or delete on passkey for each row execute function audit_second_factor();
