-- Two more things that a link by e-mail may do: open a login to somebody who was given access and has none, and give back the
-- address that somebody signed in by, once it was changed. Both are about a customer.
do $$
declare
  old record;
begin
  for old in select conname from pg_constraint where conrelid = 'access_link'::regclass and contype = 'c'
      and pg_get_constraintdef(oid) like '%INVITATION%' loop
    execute format('alter table access_link drop constraint %I', old.conname);
  end loop;
end $$;
alter table access_link add constraint access_link_kind_check check (kind in
  ('NEW_PASSWORD', 'REGISTRATION', 'INVITATION', 'UNLOCK', 'OBJECTION', 'DELEGATION', 'EMAIL_BACK'));
alter table access_link add constraint access_link_customer_check check
  ((kind in ('REGISTRATION', 'INVITATION', 'DELEGATION', 'EMAIL_BACK')) = (customer_id is not null));
