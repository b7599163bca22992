insert into request_deadline (kind, valid_from, days, source) values
  ('READING', '2000-01-01', 30, 'règle de l''exploitant ; C. conso. R612-1 : deux mois avant le médiateur');
