-- What people want to be told of, and where, is a change about a person as any other: with what was chosen before.
create function audit_notice_choice() returns trigger language plpgsql as $$
begin
  perform quittance.audit_change('CHANGE', new.customer_id, 'notice_choice',
    case when tg_op = 'UPDATE' then quittance.said_of_notices(old) end, quittance.said_of_notices(new));
  return null;
end $$;
create function said_of_notices(choice notice_choice) returns text language sql immutable as $$
  select choice.topic || case when choice.to_main then ' main' else '' end
    || case when choice.to_second then ' second' else '' end
    || case when choice.to_main or choice.to_second then '' else ' none' end
$$;
create trigger notice_choice_is_audited after insert on notice_choice for each row execute function audit_notice_choice();
create trigger notice_choice_change_is_audited after update on notice_choice for each row
  when ((new.to_main, new.to_second) is distinct from (old.to_main, old.to_second)) execute function audit_notice_choice();
