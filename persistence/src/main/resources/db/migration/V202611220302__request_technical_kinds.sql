-- In how many days staff answer a change of power.
insert into request_deadline (kind, valid_from, days, source) values
  ('POWER', '2000-01-01', 10, 'règle de l''exploitant');
