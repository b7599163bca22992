-- A colleague's second factor is taken away by two administrators: one asks, another grants.
create table second_factor_reset (
  id         bigint primary key,
  login_id   bigint not null references login,
  asked_by   bigint not null references login,
  asked_at   timestamptz not null,
  ended_by   bigint references login,
  ended_at   timestamptz check (ended_at >= asked_at),
  granted    boolean not null default false,
  check ((ended_by is null) = (ended_at is null)),
  check (not granted or (ended_by is not null and ended_by <> asked_by and ended_by <> login_id)),
  check (asked_by <> login_id)
);
create index second_factor_reset_open on second_factor_reset (login_id) where ended_at is null;

create function audit_second_factor_reset() returns trigger language plpgsql as $$
declare
  who text := (select name from quittance.login where id = new.login_id);
begin
  perform quittance.audit_change('CHANGE', null, 'second_factor_reset', case when tg_op = 'UPDATE' then who || ' ASKED' end,
    who || case when new.ended_at is null then ' ASKED' when new.granted then ' GRANTED' else ' DROPPED' end);
  return null;
end $$;
create trigger second_factor_reset_is_audited after insert or update on second_factor_reset
  for each row execute function audit_second_factor_reset();
