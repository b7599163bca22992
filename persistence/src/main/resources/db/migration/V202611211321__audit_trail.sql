-- Who signed in, looked at a customer, or changed what about a person. It is no chain of the ledger: a chain is locked by
-- who adds to it until the transaction ends, and every sign-in and page of the office would queue there; and what the
-- ledger fingerprints stands elsewhere, while these lines are all there is. The database adds to it and refuses the rest.
create table audit_event (
  id          bigint generated always as identity primary key,
  -- by the database's own clock, which nobody moves
  at          timestamptz not null default clock_timestamp(),
  -- the login that did it; none for the application itself, and for names that nobody has
  actor       varchar(254),
  kind        varchar(10) not null
    check (kind in ('SIGNED_IN', 'REFUSED', 'READ', 'VISIT', 'CHANGE', 'CONSENT', 'BANK', 'DELEGATE', 'ROLE', 'ERASURE')),
  customer_id bigint,
  field       varchar(60),
  old_value   varchar(300),
  new_value   varchar(300)
);
create index audit_event_actor on audit_event (actor, id);
create index audit_event_customer on audit_event (customer_id, id);
create index audit_event_kind on audit_event (kind, id);
create index audit_event_at on audit_event (at, id);

create function refuse_change_of_audit() returns trigger language plpgsql as $$
begin
  raise exception 'the audit trail is only added to';
end $$;
create trigger audit_event_is_final before update or delete on audit_event
  for each row execute function refuse_change_of_audit();
create trigger audit_trail_is_kept before truncate on audit_event
  for each statement execute function refuse_change_of_audit();

-- Who acts, as each transaction of the application says (in hexadecimal digits, so that no name can break out).
create function acting_person() returns varchar language sql stable as $$
  select convert_from(decode(nullif(current_setting('quittance.actor', true), ''), 'hex'), 'UTF8')
$$;

-- Triggers write the changes, so that no way of changing is left out: pages, imports, and columns that come later.
create function audit_change(kind text, customer bigint, field text, old_value text, new_value text) returns void
language sql as $$
  insert into quittance.audit_event (actor, kind, customer_id, field, old_value, new_value)
  values (quittance.acting_person(), kind, customer, field, left(old_value, 300), left(new_value, 300))
$$;

create function audit_customer() returns trigger language plpgsql as $$
begin
  perform quittance.audit_change('CHANGE', new.id, n.key, o.value, n.value)
  from jsonb_each_text(to_jsonb(new)) n join jsonb_each_text(to_jsonb(old)) o on o.key = n.key
  where n.value is distinct from o.value and n.key not in ('search_text', 'created_at');
  return null;
end $$;
create trigger customer_is_audited after update on customer for each row execute function audit_customer();

create function audit_consent() returns trigger language plpgsql as $$
begin
  perform quittance.audit_change('CONSENT', new.customer_id, 'electronic_documents',
    (select cast(accepts as text) from quittance.document_consent
     where customer_id = new.customer_id and id <> new.id order by since desc, id desc limit 1),
    new.accepts || ' ' || new.since);
  return null;
end $$;
create trigger document_consent_is_audited after insert on document_consent for each row execute function audit_consent();

create function audit_login() returns trigger language plpgsql as $$
begin
  if new.name <> old.name then
    perform quittance.audit_change('CHANGE', c.customer_id, 'login', old.name, new.name)
    from (select customer_id from quittance.login_customer where login_id = new.id union all select null limit 1) c;
  end if;
  if new.password_hash is distinct from old.password_hash then
    perform quittance.audit_change('CHANGE', null, 'password', new.name, new.name);
  end if;
  return null;
end $$;
create trigger login_is_audited after update of name, password_hash on login for each row execute function audit_login();

create function audit_role() returns trigger language plpgsql as $$
begin
  perform quittance.audit_change('ROLE', null, (select name from quittance.login where id = coalesce(new.login_id, old.login_id)),
    old.role, new.role);
  return null;
end $$;
create trigger login_role_is_audited after insert or delete on login_role for each row execute function audit_role();

create function audit_holder() returns trigger language plpgsql as $$
declare
  who text := (select name from quittance.login where id = coalesce(new.login_id, old.login_id));
begin
  perform quittance.audit_change('DELEGATE', coalesce(new.customer_id, old.customer_id), 'holder',
    case when tg_op = 'DELETE' then who end, case when tg_op = 'INSERT' then who end);
  return null;
end $$;
create trigger login_customer_is_audited after insert or delete on login_customer for each row execute function audit_holder();

create function audit_delegation() returns trigger language plpgsql as $$
declare
  said text := new.email || ' ' || new.scope || coalesce(' ' || new.last_day, '');
begin
  if tg_op = 'INSERT' then
    perform quittance.audit_change('DELEGATE', new.customer_id, 'delegate', null, said);
  elsif new.ended_at is not null and old.ended_at is null then
    perform quittance.audit_change('DELEGATE', new.customer_id, 'delegate', said, null);
  end if;
  return null;
end $$;
create trigger delegation_is_audited after insert or update on delegation for each row execute function audit_delegation();

create function audit_visit() returns trigger language plpgsql as $$
begin
  perform quittance.audit_change('VISIT', new.customer_id, 'reason', null, new.reason);
  return null;
end $$;
create trigger customer_visit_is_audited after insert on customer_visit for each row execute function audit_visit();

-- Of an account number only its end.
create function audit_mandate() returns trigger language plpgsql as $$
begin
  perform quittance.audit_change('BANK', a.customer_id, 'mandate ' || m.umr,
    (select '…' || right(iban, 4) from quittance.mandate_signature
     where mandate_id = new.mandate_id and id <> new.id order by id desc limit 1), '…' || right(new.iban, 4))
  from quittance.mandate m join quittance.account a on a.id = m.account_id where m.id = new.mandate_id;
  return null;
end $$;
create trigger mandate_signature_is_audited after insert on mandate_signature for each row execute function audit_mandate();

create function audit_payout() returns trigger language plpgsql as $$
begin
  perform quittance.audit_change('BANK', a.customer_id, 'payout ' || c.number,
    (select '…' || right(iban, 4) from quittance.payout_choice
     where contract_id = new.contract_id and id <> new.id order by id desc limit 1), '…' || right(new.iban, 4))
  from quittance.contract c join quittance.account a on a.id = c.account_id where c.id = new.contract_id;
  return null;
end $$;
create trigger payout_choice_is_audited after insert on payout_choice for each row execute function audit_payout();
