-- The login of a delegate, who is no customer, goes when the last access has been over for so long.
alter table retention_rule drop constraint retention_rule_category_check;
alter table retention_rule add constraint retention_rule_category_check
  check (category in ('CONTACT', 'METERING', 'MESSAGES', 'AUDIT', 'IDENTITY', 'ACCOUNTING', 'DELEGATES'));
insert into retention_rule (category, valid_from, months, source) values
  ('DELEGATES', date '2018-05-25', 12, 'RGPD art. 5(1)(e)');
