-- Journals and accounts are named in French by law; staff who read English find them by an English name.
alter table journal add english varchar(40);
update journal j set english = n.english from (values
  ('VE', 'Sales'), ('AC', 'Purchases'), ('BQ', 'Bank'), ('OD', 'Miscellaneous')) n (code, english) where n.code = j.code;

alter table ledger_account add english varchar(80) check (english <> '');
update ledger_account a set english = n.english from (values
  ('401', 'Suppliers'),
  ('411', 'Customers'),
  ('4191', 'Customers - advances and deposits received'),
  ('445', 'State - turnover taxes'),
  ('4452', 'VAT due by the buyer (reverse charge)'),
  ('44566', 'Deductible VAT on other goods and services'),
  ('44571', 'VAT collected'),
  ('445711', 'VAT collected at 20%'),
  ('445712', 'VAT collected at 10%'),
  ('445713', 'VAT collected at 5.5%'),
  ('445714', 'VAT collected at 2.1%'),
  ('447', 'Other taxes and similar payments'),
  ('4478', 'Taxes and contributions collected'),
  ('467', 'Other debtors and creditors'),
  ('5112', 'Cheques to be cashed'),
  ('5115', 'Card payments to be received'),
  ('5117', 'Energy vouchers to be cashed'),
  ('512', 'Banks'),
  ('531', 'Cash'),
  ('601', 'Purchases of raw materials'),
  ('604', 'Purchases of studies and services'),
  ('606', 'Purchases of supplies not stored'),
  ('6061', 'Supplies that cannot be stored (water, energy)'),
  ('607', 'Purchases of goods'),
  ('611', 'Subcontracting'),
  ('654', 'Losses on bad debts'),
  ('701', 'Sales of finished products'),
  ('704', 'Works'),
  ('706', 'Services rendered'),
  ('707', 'Sales of goods'),
  ('708', 'Income of ancillary activities'),
  ('7085', 'Carriage and ancillary costs invoiced'),
  ('758', 'Other operating income'),
  ('763', 'Income of other receivables')) n (number, english) where n.number = a.number;
