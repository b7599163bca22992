-- Costs and interest that a customer bears get a document of their own. The entries are its lines: they bear its number and
-- until when it is to be paid. Those from before have none.
alter table account_entry
  add piece varchar(35),
  add payable_by date,
  add constraint account_entry_piece check ((piece is null) = (payable_by is null)
    and (piece is null or kind = 'FEE' and payable_by >= day));
create unique index account_entry_piece_once on account_entry (piece, interest) where piece is not null;
comment on column account_entry.piece is 'number of the document by which a cost or interest is charged';

-- The last number of a year and its day; locked by the one transaction that numbers. Invoices have series of their own.
create table fee_series (
  year        smallint primary key,
  last_number integer not null check (last_number > 0),
  last_date   date not null check (extract(year from last_date) = year)
);

-- Until when they are to be paid, and what they say of VAT, from a day on. What repairs a loss pays for no supply, so that no
-- VAT is due; a service that bears VAT is sold by the price of an offer and stands on an invoice.
create table fee_terms (
  valid_from  date primary key,
  days_to_pay smallint not null check (days_to_pay between 0 and 90),
  vat_french  varchar(200) not null check (vat_french <> ''),
  vat_english varchar(200) not null check (vat_english <> ''),
  source      varchar(200) not null
);
insert into fee_terms values ('2000-01-01', 30,
  'Somme non soumise à la TVA : elle répare un préjudice et ne paie ni livraison ni prestation (CGI, art. 256, I).',
  'Not subject to VAT: it makes good a loss and pays for no supply (CGI, art. 256, I).',
  'CGI, art. 256, I ; CJCE, 1er juillet 1982, aff. 222/81, BAZ Bausystem ; délai : C. com., art. L441-10');

-- What is charged by a document is a sale in the books.
update posting_rule set journal = 'VE', label = 'Facture de frais' where source = 'FEE' and detail = '' and journal = 'OD';
update posting_rule set journal = 'VE', label = 'Facture d’intérêts' where source = 'FEE' and detail = 'INTEREST' and journal = 'OD';

insert into document_retention (kind, years, source) values ('FEE_INVOICE', 10, 'C. com. L123-22');
do $$
declare
  known text := (select pg_get_constraintdef(oid) from pg_constraint where conname = 'document_kind_check');
begin
  alter table document drop constraint document_kind_check;
  execute 'alter table document add constraint document_kind_check '
    || replace(known, 'ARRAY[', 'ARRAY[''FEE_INVOICE''::character varying, ');
end $$;
