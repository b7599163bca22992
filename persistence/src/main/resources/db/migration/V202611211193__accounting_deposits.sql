insert into posting_rule (source, account, journal, label) values ('DEPOSIT', '512', 'BQ', 'Remise');
