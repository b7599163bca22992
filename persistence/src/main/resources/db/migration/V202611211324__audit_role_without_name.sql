-- The name of a login is a value, so that it is left out where it is being forgotten.
create or replace function audit_role() returns trigger language plpgsql as $$
declare
  who text := (select name from quittance.login where id = coalesce(new.login_id, old.login_id));
begin
  perform quittance.audit_change('ROLE', null, 'role', who || ' ' || old.role, who || ' ' || new.role);
  return null;
end $$;
