-- Staff call an account by another name; its number and what it serves stay as they were said.
drop trigger operator_account_is_final on operator_account;
create trigger operator_account_is_final before update on operator_account for each row
  when (to_jsonb(old) - 'held_until' - 'name' <> to_jsonb(new) - 'held_until' - 'name')
  execute function refuse_change_of_operator_account();

-- Of an account number only its end.
create or replace function audit_operator_account() returns trigger language plpgsql as $$
declare
  ending text := ' …' || right(coalesce(new.iban, old.iban), 4);
begin
  if tg_op = 'DELETE' then
    perform quittance.audit_change('CHANGE', null, 'operator_account', old.name || ending, null);
  elsif tg_op = 'INSERT' then
    perform quittance.audit_change('CHANGE', null, 'operator_account', null,
      new.name || ending || ' ' || new.ledger_account || ' (' || new.held_from || ')');
  else
    if new.name <> old.name then
      perform quittance.audit_change('CHANGE', null, 'operator_account_name', old.name || ending, new.name || ending);
    end if;
    if new.held_until is distinct from old.held_until then
      perform quittance.audit_change('CHANGE', null, 'operator_account_closed',
        new.name || ending || ' ' || old.held_until, new.name || ending || coalesce(' ' || new.held_until, ''));
    end if;
  end if;
  return null;
end $$;
