-- :rows customers with a contract, an invoice and a mandate each; neither triggers nor keys are asked. One in a hundred is
-- called Martin, the others bear one of 36,000 names; they live in 4,800 streets of 600 towns.
set session_replication_role = replica;

create temp table made as
select i, 1000000000 + cast(i as bigint) as id,
  (array['marie', 'jean', 'anne', 'pierre', 'jeanne', 'michel', 'nathalie', 'philippe', 'sylvie', 'alain', 'camille', 'nicolas',
    'elodie', 'christophe', 'margaux', 'thierry', 'aurelie', 'stephane', 'valerie', 'frederic'])[1 + i * 7 % 20] as first_name,
  case when i % 100 = 0 then 'martin' else
    (array['bel', 'cha', 'dur', 'fon', 'gar', 'lam', 'mar', 'per', 'ros', 'val', 'bru', 'cor', 'del', 'fer', 'gui', 'hau', 'jou', 'ker',
      'leb', 'mon', 'nor', 'oli', 'pel', 'que', 'ric', 'sau', 'tho', 'vig', 'bar', 'cla'])[1 + i % 30]
    || (array['a', 'e', 'i', 'o', 'u', 'ai', 'ou', 'an', 'en', 'on'])[1 + i / 30 % 10]
    || (array['r', 'l', 'n', 't', 'd', 'c', 'ss', 'll', 'rd', 'nt', 'ch', 'v'])[1 + i / 300 % 12]
    || (array['eau', 'ier', 'on', 'ault', 'et', 'in', 'ot', 'ard', 'elle', 'oux'])[1 + i / 3600 % 10] end as last_name,
  i % 200 || ' ' || (array['rue', 'avenue', 'impasse', 'chemin', 'place', 'allee', 'boulevard', 'route'])[1 + i % 8] || ' des '
    || (array['ti', 'la', 'ce', 'pom', 'noi', 'ver'])[1 + i / 8 % 6] || (array['lleuls', 'vandes', 'risiers', 'miers', 'setiers'])[1 + i / 48 % 5]
    || (array['', ' bleus', ' verts', ' hauts', ' bas', ' vieux', ' blancs', ' noirs', ' longs', ' clairs', ' gris', ' neufs', ' fleuris',
      ' sauvages', ' moussus', ' nobles', ' rouges', ' dores', ' royaux', ' perdus'])[1 + i / 240 % 20] as line1,
  lpad(cast(1000 + i % 95000 as text), 5, '0') as postcode,
  (array['saint', 'mont', 'ville', 'bourg', 'chateau', 'pont'])[1 + i / 7 % 6] || (array['fort', 'neuf', 'franche', 'dun', 'roux',
    'lieu', 'joie', 'clair', 'rive', 'bois'])[1 + i / 42 % 10] || (array['', ' sur loire', ' en vexin', ' les bains', ' la foret',
    ' sous bois', ' aux roses', ' le grand', ' le petit', ' du lac'])[1 + i / 420 % 10] as town,
  '31' || lpad(cast(i as text), 12, '0') as point,
  lpad(cast(i * cast(7919 as bigint) as text), 15, '0') as bank,
  chr(65 + i % 26) || chr(65 + i / 26 % 26) || lpad(cast(i / 676 % 1000 as text), 3, '0') || chr(65 + i / 676000 % 26) || 'Z' as plate
from generate_series(1, :rows) i;

insert into customer (id, number, kind, title, first_name, last_name, line1, postcode, town, country, email, language, search_text, created_at)
select id, 'M' || i, 'PERSON', 'Mme', initcap(first_name), initcap(last_name), line1, postcode, initcap(town), 'FR',
  first_name || '.' || last_name || i || '@example.org', 'fr',
  concat_ws(' ', 'm' || i, first_name, last_name, line1, postcode, town, first_name || '.' || last_name || i || '@example.org'), now()
from made;
insert into account (id, number, customer_id) select id, 'MA' || i, id from made;
insert into service_point (id, kind, reference, line1, postcode, town, country, search_text)
select id, 'PARKING_PLACE', point, line1, postcode, initcap(town), 'FR', concat_ws(' ', point, line1, postcode, town) from made;
insert into contract (id, kind, number, account_id, service_point_id, offer_code, cycle, start_date, billed_from)
select id, 'PARKING', 'MC' || i, id, id, 'x', 'MONTHLY', date '2025-01-01', date '2025-01-01' from made;
insert into parking_contract (id, low_use) select id, false from made;
insert into parking_badge (id, contract_id, badge, valid_from) select id, id, plate, date '2025-01-01' from made;
insert into customer_words (customer_id, text)
select c.id, concat(' ', c.search_text, ' ma', m.i, ' mc', m.i, ' ', m.point, ' ', m.line1, ' ', m.postcode, ' ', m.town, ' ')
from made m join customer c on c.id = m.id;
insert into search_word (word)
select distinct w from (select first_name as w from made union select last_name from made
  union select regexp_split_to_table(line1, ' ') from made where i <= 50000
  union select regexp_split_to_table(town, ' ') from made where i <= 50000) said where w ~ '^[a-z]{4,}$'
  and not exists (select from search_word k where k.word = w);

insert into invoice (id, kind, number, status, run_id, customer_id, account_id, period_start, period_end, issue_date, due_date,
  net, vat, gross, customer_number, buyer_name, buyer_is_company, line1, postcode, town, country, language, series, contract_numbers)
select id, 'INVOICE', 'MF-2026-' || lpad(cast(i as text), 7, '0'), 'PUBLISHED', 1, id, id, date '2026-10-01', date '2026-11-01',
  date '2026-11-05', date '2026-11-25', 20, 4, 24, 'M' || i, initcap(first_name) || ' ' || initcap(last_name), false, line1, postcode,
  initcap(town), 'FR', 'fr', 'MF-', 'MC' || i
from made;
insert into account_entry (id, account_id, kind, day, amount, invoice_id, entered_by, recorded_at)
select id, id, 'INVOICE', date '2026-11-05', 24, id, 'benchmark', now() from made;
insert into mandate (id, account_id, umr, iban, holder, signed_on, state)
select id, id, 'MM' || i, 'FR7630006000' || bank, initcap(last_name), date '2025-01-01', 'ACTIVE' from made;
