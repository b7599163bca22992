-- Double-entry journals. Entries are added set-wise in the transaction of what they are about, never change, and get
-- their numbers when staff validate a day.

create table journal (
  code  char(2) primary key,
  label varchar(40) not null
);
insert into journal (code, label) values
  ('VE', 'Ventes'), ('AC', 'Achats'), ('BQ', 'Banque'), ('OD', 'Opérations diverses');

-- The chart of accounts, after the plan comptable général. Lines of an auxiliary account name the customer's account.
create table ledger_account (
  number    varchar(12) primary key check (number ~ '^[0-9]{3,12}$'),
  label     varchar(80) not null check (label <> ''),
  auxiliary boolean not null default false
);
insert into ledger_account (number, label, auxiliary) values
  ('401', 'Fournisseurs', true),
  ('411', 'Clients', true),
  ('4191', 'Clients - Avances et acomptes reçus', true),
  ('445', 'État - Taxes sur le chiffre d’affaires', false),
  ('4452', 'TVA due par l’acquéreur (autoliquidation)', false),
  ('44566', 'TVA déductible sur autres biens et services', false),
  ('44571', 'TVA collectée', false),
  ('445711', 'TVA collectée à 20 %', false),
  ('445712', 'TVA collectée à 10 %', false),
  ('445713', 'TVA collectée à 5,5 %', false),
  ('445714', 'TVA collectée à 2,1 %', false),
  ('447', 'Autres impôts, taxes et versements assimilés', false),
  ('4478', 'Taxes et contributions collectées', false),
  ('467', 'Autres comptes débiteurs ou créditeurs', false),
  ('5112', 'Chèques à encaisser', false),
  ('5115', 'Cartes bancaires à encaisser', false),
  ('5117', 'Chèques énergie à encaisser', false),
  ('512', 'Banques', false),
  ('531', 'Caisse', false),
  ('601', 'Achats stockés - Matières premières', false),
  ('604', 'Achats d’études et prestations de services', false),
  ('606', 'Achats non stockés de matières et fournitures', false),
  ('6061', 'Fournitures non stockables (eau, énergie)', false),
  ('607', 'Achats de marchandises', false),
  ('611', 'Sous-traitance générale', false),
  ('654', 'Pertes sur créances irrécouvrables', false),
  ('701', 'Ventes de produits finis', false),
  ('706', 'Prestations de services', false),
  ('704', 'Travaux', false),
  ('707', 'Ventes de marchandises', false),
  ('708', 'Produits des activités annexes', false),
  ('7085', 'Ports et frais accessoires facturés', false),
  ('758', 'Produits divers de gestion courante', false),
  ('763', 'Revenus des autres créances', false);

-- Which account, journal and words a thing posts with from a day on. The detail is a way to pay, or a rate of VAT;
-- where none fits, the rule without one does.
create table posting_rule (
  source     varchar(18) not null,
  detail     varchar(12) not null default '',
  valid_from date not null default '2000-01-01',
  account    varchar(12) not null references ledger_account,
  journal    char(2) references journal,
  label      varchar(40),
  primary key (source, detail, valid_from),
  check ((journal is null) = (label is null))
);
insert into posting_rule (source, account, journal, label) values
  ('INVOICE', '411', 'VE', 'Facture'),
  ('CREDIT_NOTE', '411', 'VE', 'Avoir'),
  ('SELF_BILLED', '401', 'AC', 'Autofacture'),
  ('SELF_BILLED_CREDIT', '401', 'AC', 'Avoir sur autofacture'),
  ('PURCHASE_STATEMENT', '401', 'AC', 'Relevé d’achat'),
  ('WRITE_OFF', '654', 'OD', 'Perte sur créance'),
  ('FEE', '7085', 'OD', 'Frais'),
  ('ADVANCE_USED', '4191', 'OD', 'Acomptes imputés');
insert into posting_rule (source, account) values
  ('CUSTOMER', '411'),
  ('ADVANCE', '4191'),
  ('SELLER', '401'),
  ('VAT_COLLECTED', '44571'),
  ('VAT_DEDUCTIBLE', '44566'),
  ('VAT_REVERSED', '4452');
insert into posting_rule (source, detail, account) values
  ('VAT_COLLECTED', '20.00', '445711'),
  ('VAT_COLLECTED', '10.00', '445712'),
  ('VAT_COLLECTED', '5.50', '445713'),
  ('VAT_COLLECTED', '2.10', '445714');
insert into posting_rule (source, detail, account, journal, label)
  select k.source, m.detail, m.account, 'BQ', k.label || ' ' || m.label
  from (values ('PAYMENT', 'Règlement'), ('RETURN', 'Rejet')) k (source, label),
    (values ('', '512', 'par banque'), ('TRANSFER', '512', 'par virement'), ('DIRECT_DEBIT', '512', 'par prélèvement'),
      ('CHEQUE', '5112', 'par chèque'), ('CARD', '5115', 'par carte'), ('CASH', '531', 'en espèces'),
      ('VOUCHER', '5117', 'par chèque énergie')) m (detail, account, label);
insert into posting_rule (source, detail, account, journal, label) values
  ('REFUND', '', '512', 'BQ', 'Remboursement'),
  ('REFUND', 'CARD', '5115', 'BQ', 'Remboursement par carte'),
  ('REFUND', 'CASH', '531', 'BQ', 'Remboursement en espèces'),
  ('PAYMENT', 'SET_OFF', '401', 'OD', 'Compensation'),
  ('RETURN', 'SET_OFF', '401', 'OD', 'Compensation annulée'),
  ('PAYOUT', 'TRANSFER', '512', 'BQ', 'Versement de cagnotte');

create function posting_rules(on_day date)
returns table (source varchar, detail varchar, account varchar, journal char, label varchar) language sql stable as $$
  select distinct on (r.source, r.detail) r.source, r.detail, r.account, r.journal, r.label
  from posting_rule r where r.valid_from <= on_day order by r.source, r.detail, r.valid_from desc
$$;

-- On which day the operator's fiscal years begin; another day opens a year of its own, shorter or longer than others.
create table fiscal_start (
  valid_from date primary key,
  month      smallint not null check (month between 1 and 12),
  day        smallint not null check (day between 1 and 28)
);
insert into fiscal_start (valid_from, month, day) values ('2000-01-01', 1, 1);

-- The days that staff have validated: nothing is posted on them, or before them, any more.
create table validated_day (
  day          date primary key,
  validated_by varchar(254) not null,
  validated_at timestamptz not null
);

-- An entry has the identifier of what it is about (a document, a movement, an allocation, a payout), all of one
-- sequence: that nothing is posted twice costs no other index.
create table journal_entry (
  id           bigint primary key,
  journal      char(2) not null,
  -- of the books: what comes late is posted on the first day not validated
  day          date not null,
  -- the customer's, where it is about one
  account_id   bigint,
  piece        varchar(35) not null,
  piece_day    date not null,
  label        varchar(140) not null,
  -- given by the validation: the last day of the fiscal year, and a place in its journal
  fiscal_year  date,
  number       integer check (number > 0),
  validated_on date,
  check ((number is null) = (fiscal_year is null) and (number is null) = (validated_on is null))
);
create index journal_entry_day on journal_entry (day, journal);
create unique index journal_entry_number on journal_entry (fiscal_year, journal, number) where number is not null;

-- Debit is above zero, credit below. No foreign keys, for speed: the statement that adds lines is checked as a whole.
create table journal_line (
  entry_id bigint not null,
  account  varchar(12) not null,
  amount   numeric(14, 2) not null check (amount <> 0),
  primary key (entry_id, account)
);

-- Debit equals credit, and whatever is added belongs to an entry without number.
create function refuse_unbalanced_lines() returns trigger language plpgsql as $$
declare
  broken bigint;
begin
  select a.entry_id into broken from added a left join journal_entry e on e.id = a.entry_id and e.number is null
    group by a.entry_id having sum(a.amount) <> 0 or bool_or(e.id is null) limit 1;
  if found then
    raise exception 'entry % does not balance, or is validated', broken;
  end if;
  return null;
end $$;
create trigger journal_line_balances after insert on journal_line referencing new table as added
  for each statement execute function refuse_unbalanced_lines();

create function refuse_entry_of_validated_day() returns trigger language plpgsql as $$
begin
  if exists (select from added where number is not null)
      or (select min(day) from added) <= (select max(day) from validated_day) then
    raise exception 'nothing is posted on a validated day';
  end if;
  return null;
end $$;
create trigger journal_entry_is_of_an_open_day after insert on journal_entry referencing new table as added
  for each statement execute function refuse_entry_of_validated_day();

-- Nothing changes but that an entry is given its number, once, on a validated day.
create function refuse_change_of_journal_entry() returns trigger language plpgsql as $$
begin
  if (select count(*) from before) <> (select count(*) from before b join after a on a.id = b.id
      where b.number is null and (a.journal, a.day, a.account_id, a.piece, a.piece_day, a.label)
        is not distinct from (b.journal, b.day, b.account_id, b.piece, b.piece_day, b.label)
        and a.number is not null and a.day <= (select max(day) from validated_day)) then
    raise exception 'an entry of a journal cannot change';
  end if;
  return null;
end $$;
create trigger journal_entry_is_final after update on journal_entry
  referencing old table as before new table as after
  for each statement execute function refuse_change_of_journal_entry();

create function refuse_change_of_books() returns trigger language plpgsql as $$
begin
  raise exception 'the books are only added to';
end $$;
create trigger journal_entry_is_kept before delete or truncate on journal_entry
  for each statement execute function refuse_change_of_books();
create trigger journal_line_is_kept before update or delete or truncate on journal_line
  for each statement execute function refuse_change_of_books();
create trigger validated_day_is_kept before update or delete or truncate on validated_day
  for each statement execute function refuse_change_of_books();

create function refuse_earlier_validation() returns trigger language plpgsql as $$
begin
  if exists (select from validated_day where day >= new.day) then
    raise exception 'day % is validated already', new.day;
  end if;
  return new;
end $$;
create trigger validated_days_follow before insert on validated_day
  for each row execute function refuse_earlier_validation();
