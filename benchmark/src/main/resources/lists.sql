-- :rows rows in each of the office's long lists, over two years; neither triggers nor keys are asked
set session_replication_role = replica;

create temp table made as
select i, 1000000000 + cast(i as bigint) as id, date '2026-12-01' - i % 730 as day,
  (array['ELECTRICITY', 'ELECTRICITY', 'WATER', 'PARKING'])[1 + i % 4] as service
from generate_series(1, :rows) i;

insert into customer (id, number, kind, title, first_name, last_name, line1, postcode, town, country, email, language, search_text, created_at)
select id, 'B' || i, 'PERSON', 'Mme', 'Jeanne', 'Essai' || i, i % 200 || ' rue des Essais', '63200', 'Val-Clair', 'FR',
  'essai' || i || '@example.org', 'fr', 'b' || i || ' jeanne essai' || i || ' ' || i % 200 || ' rue des essais 63200 val-clair', day
from made;
insert into account (id, number, customer_id) select id, 'BA' || i, id from made;
insert into customer_words (customer_id, text) select id, 'b' || i || ' ba' || i || ' jeanne essai' || i || ' ' || i % 200 || ' rue des essais 63200 val-clair' from made;
insert into search_word (word) values ('jeanne') on conflict do nothing;

insert into invoice (id, kind, number, status, run_id, customer_id, account_id, period_start, period_end, issue_date, due_date,
  net, vat, gross, customer_number, buyer_name, buyer_is_company, line1, postcode, town, country, language, series, contract_numbers)
select id, 'INVOICE', 'BF-' || i, 'PUBLISHED', 1, id, id, day - 30, day, day, day + 20, 20 + i % 200, 4, 24 + i % 200, 'B' || i,
  'Jeanne Essai' || i, false, 'x', '63200', 'Val-Clair', 'FR', 'fr', 'BF-', 'BC' || i
from made;
insert into invoice_contract (id, invoice_id, position, contract_id, run_id, period_start, period_end, service, contract_number,
  offer_label, point_reference, point_address)
select id, id, 1, id, 1, day - 30, day, service, 'BC' || i, 'x', 'x', 'x' from made;
insert into metered_quantity (id, invoice_id, position, time_class, period_start, period_end, source, quantity, measure, estimated, contract_id)
select id, id, 1, 'BASE', day - 30, day, 'INDEX', 100 + i % 400, case service when 'WATER' then 'WATER' else 'DRAWN' end, 0, id
from made where service <> 'PARKING';

insert into account_entry (id, account_id, kind, day, amount, invoice_id, method, reference, entered_by, recorded_at)
select id, id, 'INVOICE', day, 24 + i % 200, id, null, null, 'benchmark', day from made
union all
select id + 1000000000, id, 'PAYMENT', day + 10, -(24 + i % 200), null, (array['TRANSFER', 'CARD', 'DIRECT_DEBIT'])[1 + i % 3], 'BP' || i, 'benchmark', day + 10
from made where i % 20 > 0;
insert into allocation (id, credit_id, debit_id, amount, day) select id, id + 1000000000, id, 24 + i % 200, day + 10 from made where i % 20 > 0;

insert into request (id, kind, customer_id, state, sent_by, sent_at, deadline, handler, closed_at)
select id, (array['QUESTION', 'COMPLAINT', 'PLATES'])[1 + i % 3], id, case when i % 2 = 0 then 'DONE' else 'SENT' end, 'essai' || i || '@example.org',
  day, day + 10, 'conseil', case when i % 2 = 0 then day + i % 15 end from made;
insert into request_step (id, request_id, position, state, at, by_login, by_staff)
select id, id, 1, 'DONE', day + i % 15, 'conseil', true from made where i % 2 = 0;

insert into outbox_message (id, customer_id, kind, recipient, subject, body, status, created_at, next_attempt_at)
select id, id, 'INVOICE_PUBLISHED', 'essai' || i || '@example.org', 'Votre facture', 'x', case when i % 1000 = 0 then 'DEAD' else 'SENT' end, day, day from made;

insert into journal_entry (id, journal, day, account_id, piece, piece_day, label) select id, 'VE', day, id, 'BF-' || i, day, 'Facture BF-' || i from made;
insert into journal_line (entry_id, account, amount) select id, '411', 24 from made union all select id, '701', -24 from made;

insert into audit_event (at, actor, kind, customer_id) select day, 'conseil', case when i % 3 = 0 then 'SIGNED_IN' else 'READ' end, id from made;
