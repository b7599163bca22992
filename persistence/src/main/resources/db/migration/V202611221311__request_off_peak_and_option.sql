-- In how many days staff answer a change of off-peak hours, and one of the tariff option.
insert into request_deadline (kind, valid_from, days, source) values
  ('OFF_PEAK', '2000-01-01', 10, 'règle de l''exploitant'),
  ('OPTION', '2000-01-01', 10, 'règle de l''exploitant');
