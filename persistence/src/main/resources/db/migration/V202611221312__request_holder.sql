-- In how many days staff answer a change of holder, and how many days after it happened it may still be told.
insert into request_deadline (kind, valid_from, days, days_after, source) values
  ('HOLDER', '2000-01-01', 10, 60, 'règle de l''exploitant');

-- Of customers whom a change of holder brings; those of an earlier system have their own.
create sequence customer_number_seq start with 200001;
