-- The journal and the accounts of opening entries, and bank charges, came with a French name only.
update journal set english = 'Opening entries' where code = 'AN' and english is null;
update ledger_account a set english = n.english from (values
  ('110', 'Retained earnings (credit balance)'),
  ('119', 'Retained earnings (debit balance)'),
  ('120', 'Result of the year (profit)'),
  ('129', 'Result of the year (loss)'),
  ('627', 'Bank charges and the like')) n (number, english) where n.number = a.number and a.english is null;
