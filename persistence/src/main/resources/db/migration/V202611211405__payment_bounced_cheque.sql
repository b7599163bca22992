-- What a customer bears when a cheque bounces, from a day on; for persons nothing unless the operator's terms say so
-- (costs of collection are not charged to consumers, CPCE art. L111-8).
create table cheque_policy (
  valid_from  date primary key,
  person_fee  numeric(14, 2) not null check (person_fee >= 0),
  company_fee numeric(14, 2) not null check (company_fee >= 0),
  source      varchar(200) not null
);
insert into cheque_policy values ('2000-01-01', 0.00, 15.00, 'règle livrée avec Quittance');
