-- Who of the staff took a customer on; nobody where the demonstration or an earlier system brings one.
create function audit_new_customer() returns trigger language plpgsql as $$
begin
  if quittance.acting_person() is not null then
    perform quittance.audit_change('CHANGE', new.id, 'customer', null, new.number);
  end if;
  return null;
end $$;
create trigger new_customer_is_audited after insert on customer for each row execute function audit_new_customer();

-- Before somebody is taken on, who is reached at the same address is looked for.
create index customer_email on customer (lower(email));
create index customer_secondary_email on customer (lower(secondary_email));
