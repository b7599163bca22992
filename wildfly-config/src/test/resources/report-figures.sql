-- rows for the figures alone: neither triggers nor keys are asked
do $$
declare one record;
begin
  for one in select conrelid::regclass as of, conname as name from pg_constraint
      where contype = 'f' and connamespace = 'quittance'::regnamespace loop
    execute format('alter table %s drop constraint %I', one.of, one.name);
  end loop;
  for one in select oid::regclass as of from pg_class where relkind = 'r' and relnamespace = 'quittance'::regnamespace loop
    execute format('alter table %s disable trigger user', one.of);
  end loop;
end $$;
set time zone 'UTC';

insert into account (id, number, customer_id) values (1, 'A1', 1);

create function pg_temp.bill(id bigint, kind text, number text, day date, gross numeric, variadic services text[])
returns void language sql as $$
  insert into invoice (id, kind, number, status, run_id, customer_id, account_id, period_start, period_end, issue_date, due_date,
    net, vat, gross, customer_number, buyer_name, buyer_is_company, line1, postcode, town, country, language, series, contract_numbers)
  select id, kind, number, case when number is null then 'DRAFT' else 'PUBLISHED' end, 1, 1, 1, day - 30, day, day, day + 20,
    gross, 0, gross, 'C1', 'x', false, 'x', '29200', 'Brest', 'FR', 'fr', 'F', 'x';
  insert into invoice_contract (id, invoice_id, position, contract_id, run_id, period_start, period_end, service, contract_number,
    offer_label, point_reference, point_address)
  select id * 10 + n, id, n, id * 10 + n, 1, day - 30, day, service, 'x', 'x', 'x', 'x'
  from unnest(services) with ordinality as s(service, n);
$$;
select pg_temp.bill(1, 'INVOICE', 'F1', '2026-01-15', 105.50, 'WATER');
select pg_temp.bill(2, 'INVOICE', 'F2', '2026-01-20', 120.00, 'ELECTRICITY');
select pg_temp.bill(3, 'INVOICE', 'F3', '2026-01-25', 100.00, 'PARKING', 'ELECTRICITY');
select pg_temp.bill(4, 'CREDIT_NOTE', 'A1', '2026-02-03', -5.50, 'WATER');
select pg_temp.bill(5, 'INVOICE', null, '2026-02-04', 70.00, 'WATER');
select pg_temp.bill(6, 'INVOICE', 'F0', '2025-12-31', 70.00, 'WATER');
select pg_temp.bill(7, 'SELF_BILLED', 'R1', '2026-02-04', 70.00, 'SURPLUS');
insert into invoice_line (id, invoice_id, contract_id, position, label, period_start, period_end, quantity, quantity_unit, unit_price,
  price_unit, vat_rate, net, price_code, heading, formula, formula_values, advance, ledger_account, standing)
select l.id, 3, l.contract, l.id, 'x', '2026-01-01', '2026-02-01', 1, 'x', 1, 'x', 20, l.net, 'x' || l.id, 'x', 'x', 'x', false, 'x', 'BILLED'
from (values (1, 31, 10.00), (2, 32, 15.00), (3, 32, 5.00)) as l(id, contract, net);

insert into account_entry (id, account_id, kind, day, amount, invoice_id, undoes_id, plan_id, method, entered_by, recorded_at)
values (11, 1, 'INVOICE', '2026-01-15', 105.50, 1, null, null, null, 'x', now()),
  (13, 1, 'INVOICE', '2026-01-25', 100.00, 3, null, null, null, 'x', now()),
  (21, 1, 'PAYMENT', '2026-02-01', -100.00, null, null, null, 'TRANSFER', 'x', now()),
  (22, 1, 'PAYMENT', '2026-02-10', -105.50, null, null, null, 'DIRECT_DEBIT', 'x', now()),
  (23, 1, 'RETURN', '2026-03-02', 105.50, null, 22, null, null, 'x', now()),
  (24, 1, 'PAYMENT', '2026-03-05', -30.00, null, null, 1, 'DIRECT_DEBIT', 'x', now()),
  (25, 1, 'PAYMENT', '2027-01-01', -30.00, null, null, null, 'TRANSFER', 'x', now());
insert into allocation (id, credit_id, debit_id, amount, day, reverses_id)
values (31, 21, 13, 60.00, '2026-02-01', null), (32, 22, 11, 105.50, '2026-02-10', null),
  (33, 22, 11, -105.50, '2026-03-02', 32), (34, 22, 23, 105.50, '2026-03-02', null);
insert into contract (id, kind, number, account_id, service_point_id, offer_code, cycle, start_date, billed_from)
values (11, 'WATER', 'W1', 1, 1, 'x', 'YEARLY', '2026-01-01', '2026-01-01');
insert into contract (id, kind, number, account_id, service_point_id, offer_code, cycle, start_date, end_date, billed_from)
values (12, 'ELECTRICITY', 'E1', 1, 2, 'x', 'BIMONTHLY', '2025-01-01', '2026-09-01', '2026-05-01'),
  (16, 'WATER', 'W2', 1, 3, 'x', 'BIMONTHLY', '2026-05-20', '2026-05-20', '2026-05-20');
insert into power_change (id, contract_id, valid_from, power_kva) values (13, 12, '2026-06-15', 9);
insert into off_peak_schedule (id, contract_id, valid_from, summer, winter) values (14, 12, '2025-01-01', 'x', 'x'), (15, 12, '2026-07-01', 'x', 'x');
insert into instalment_plan (id, account_id, contract_id, status, period_start, period_end, debit_day, amount, by_debit, schedule, estimate,
  estimate_source, basis_start, basis_end, consented_by, consented_at, consent_sha256, renewing)
values (1, 1, 11, 'ACTIVE', '2026-01-01', '2027-01-01', 5, 30, true, 1, 330, 'PROFILE', '2025-01-01', '2026-01-01', 'x', now(), 'x', false);

insert into collection (id, end_to_end_id, account_id, mandate_id, invoice_id, amount, due_on, statement_text, state, announced_at,
  batch_id, sequence_type, umr, signed_on, iban, holder, entry_id, return_reason, returned_on)
values (41, 'a', 1, 1, 1, 50, '2026-02-05', 'x', 'COLLECTED', now(), 1, 'RCUR', 'x', '2026-01-01', 'x', 'x', 1, null, null),
  (42, 'b', 1, 1, 2, 50, '2026-02-05', 'x', 'RETURNED', now(), 1, 'RCUR', 'x', '2026-01-01', 'x', 'x', 2, 'AM04', '2026-02-09'),
  (43, 'c', 1, 1, 3, 50, '2026-03-05', 'x', 'SENT', now(), 1, 'RCUR', 'x', '2026-01-01', 'x', 'x', null, null, null),
  (44, 'd', 1, 1, 4, 50, '2026-03-05', 'x', 'ANNOUNCED', now(), null, null, null, null, null, null, null, null, null);
insert into incident (id, account_id, collection_id, bank_entry_id, occurred_on, amount, reason_code, french, english, course, recorded_at)
values (51, 1, 42, 1, '2026-02-09', 50.00, 'AM04', 'Provision insuffisante', 'Insufficient funds', 'RETRY', '2026-02-09T10:00Z'),
  (52, 1, 45, 2, '2026-02-12', 20.00, 'AM04', 'Provision insuffisante', 'Insufficient funds', 'REVIEW', '2026-02-12T10:00Z'),
  (53, 1, 46, 3, '2026-03-01', 9.99, 'MD01', 'Pas de mandat', 'No mandate', 'SUSPEND', '2026-03-01T10:00Z');

insert into metered_quantity (id, invoice_id, position, time_class, period_start, period_end, source, quantity, measure, estimated, contract_id)
values (61, 1, 1, 'ALL', '2026-01-22', '2026-02-11', 'INDEX', 40, 'WATER', 0, 11),
  (62, 2, 1, 'ALL', '2025-12-31', '2026-01-31', 'INDEX', 310, 'DRAWN', 0, 21),
  (63, 2, 2, 'ALL', '2025-12-31', '2026-01-31', 'BATTERY', 50, 'RESTORED', 0, 21),
  (64, 3, 1, 'ALL', '2026-01-01', '2026-02-01', 'INDEX', 99, 'DRAWN', 0, 32);
update invoice_contract set cancelled = true where contract_id = 32;

insert into request (id, kind, customer_id, state, sent_by, sent_at, deadline, handler, closed_at)
values (71, 'QUESTION', 1, 'DONE', 'x', '2026-01-10T10:00Z', '2026-01-20', 'y', '2026-01-12T10:00Z'),
  (72, 'QUESTION', 1, 'DONE', 'x', '2026-01-10T10:00Z', '2026-01-15', 'y', '2026-01-30T10:00Z'),
  (73, 'QUESTION', 1, 'WAITING', 'x', '2026-11-10T10:00Z', '2026-11-21', 'y', null),
  (74, 'QUESTION', 1, 'WITHDRAWN', 'x', '2026-01-10T10:00Z', '2026-01-20', null, '2026-01-11T10:00Z'),
  (75, 'COMPLAINT', 1, 'SENT', 'x', '2026-11-01T10:00Z', '2026-11-20', null, null);
insert into request_step (id, request_id, position, state, at, by_login, by_staff)
values (81, 71, 1, 'SENT', '2026-01-10T10:00Z', 'x', false), (82, 71, 2, 'DONE', '2026-01-12T10:00Z', 'y', true),
  (83, 72, 1, 'ACCEPTED', '2026-01-16T10:00Z', 'y', true), (84, 72, 2, 'DONE', '2026-01-30T10:00Z', 'y', true);

insert into outbox_message (id, kind, recipient, subject, body, status, created_at, next_attempt_at)
select n, 'x', 'x', 'x', 'x', s, '2026-10-01T10:00Z', now() from (values (91, 'DEAD'), (92, 'DEAD'), (93, 'SENT')) as m(n, s);

insert into appointment_slot (id, way, desk, starts_at, ends_at, published_by, published_at)
values (101, 'TELEPHONE', 'x', '2026-05-04T08:00Z', '2026-05-04T08:30Z', 'x', now());
insert into appointment (id, slot_id, customer_id, topic, booked_by, booked_at) values (102, 101, 1, 'OTHER', 'x', now());
