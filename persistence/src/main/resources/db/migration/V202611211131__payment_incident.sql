-- What a reason of the bank means, and what is done then (EPC rulebook 2023 SDD core, reason codes of the inter-bank and
-- bank-to-customer implementation guidelines). The course is the operator's choice and dated: RETRY asks again, SUSPEND
-- asks no more before the account is confirmed, DISPUTE and REVIEW wait for staff.
create table return_policy (
  id         bigint primary key,
  code       varchar(4) not null,
  valid_from date not null,
  course     varchar(8) not null check (course in ('RETRY', 'SUSPEND', 'DISPUTE', 'REVIEW')),
  french     varchar(120) not null,
  english    varchar(120) not null,
  -- after how many days it is asked for again, and how often
  retry_days smallint check (retry_days > 0),
  retries    smallint check (retries > 0),
  unique (code, valid_from),
  check ((course = 'RETRY') = (retry_days is not null) and (course = 'RETRY') = (retries is not null))
);
insert into return_policy (id, code, valid_from, course, french, english, retry_days, retries)
select nextval('id_seq'), code, date '2016-11-21', course, french, english,
  case when course = 'RETRY' then 7 end, case when course = 'RETRY' then 2 end from (values
  ('AC01', 'REVIEW',  'IBAN incorrect',                                          'Account number incorrect'),
  ('AC04', 'SUSPEND', 'Compte clôturé',                                          'Account closed'),
  ('AC06', 'SUSPEND', 'Compte bloqué',                                           'Account blocked'),
  ('AG01', 'REVIEW',  'Prélèvement interdit sur ce type de compte',              'Direct debit not allowed on this kind of account'),
  ('AG02', 'REVIEW',  'Code opération incorrect',                                'Bank operation code incorrect'),
  ('AM04', 'RETRY',   'Provision insuffisante',                                  'Insufficient funds'),
  ('AM05', 'REVIEW',  'Opération en double',                                     'Duplicate collection'),
  ('BE05', 'REVIEW',  'Identifiant de créancier inconnu',                        'Creditor identifier not recognised'),
  ('FF01', 'REVIEW',  'Format du fichier incorrect',                             'Invalid file format'),
  ('MD01', 'SUSPEND', 'Absence de mandat',                                       'No mandate'),
  ('MD02', 'REVIEW',  'Données du mandat manquantes ou incorrectes',             'Mandate data missing or incorrect'),
  ('MD06', 'DISPUTE', 'Prélèvement contesté par le débiteur',                    'Refund requested by the debtor'),
  ('MD07', 'SUSPEND', 'Titulaire du compte décédé',                              'Account holder deceased'),
  ('MS02', 'REVIEW',  'Refus du débiteur, sans motif',                           'Refused by the debtor, no reason given'),
  ('MS03', 'RETRY',   'Motif non communiqué par la banque',                      'Reason not specified by the bank'),
  ('RC01', 'REVIEW',  'BIC incorrect',                                           'Bank identifier incorrect'),
  ('RR01', 'REVIEW',  'Exigence réglementaire : compte du débiteur manquant',    'Regulatory reason: debtor account missing'),
  ('RR02', 'REVIEW',  'Exigence réglementaire : nom ou adresse du débiteur manquant', 'Regulatory reason: debtor name or address missing'),
  ('RR03', 'REVIEW',  'Exigence réglementaire : nom ou adresse du créancier manquant', 'Regulatory reason: creditor name or address missing'),
  ('RR04', 'REVIEW',  'Exigence réglementaire',                                  'Regulatory reason'),
  ('SL01', 'REVIEW',  'Service refusé par la banque du débiteur',                'Specific service of the debtor’s bank')
) as reason (code, course, french, english);

-- A debit that came back, or that the bank never took.
create table incident (
  id            bigint primary key,
  account_id    bigint not null references account,
  collection_id bigint not null unique references collection,
  bank_entry_id bigint not null unique references bank_entry,
  entry_id      bigint references account_entry,
  occurred_on   date not null,
  amount        numeric(14, 2) not null check (amount > 0),
  reason_code   varchar(35) not null,
  french        varchar(120) not null,
  english       varchar(120) not null,
  course        varchar(8) not null check (course in ('RETRY', 'SUSPEND', 'DISPUTE', 'REVIEW')),
  recorded_at   timestamptz not null,
  closed_by     varchar(254),
  closed_at     timestamptz,
  note          varchar(300),
  check ((closed_by is not null) = (closed_at is not null))
);
create index incident_account on incident (account_id, occurred_on);
create index incident_open on incident (occurred_on, id) where closed_at is null;
