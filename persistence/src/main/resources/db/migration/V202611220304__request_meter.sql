insert into request_deadline (kind, valid_from, days, source) values
  ('METER', '2000-01-01', 15, 'règle de l''exploitant');
