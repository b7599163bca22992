-- From which consumption on an index is not believed without being looked into, by what is counted, from a day on.
create table spike_rule (
  flow           varchar(11) not null check (flow in ('CONSUMPTION', 'INJECTION', 'WATER')),
  valid_from     date not null,
  most_times     numeric(6, 2) not null check (most_times > 1),
  small_quantity numeric(9, 3) not null check (small_quantity >= 0),
  source         varchar(200) not null,
  primary key (flow, valid_from)
);
comment on column spike_rule.most_times is 'so many times the usual consumption is believed';
comment on column spike_rule.small_quantity is 'kWh or m3 that nobody looks into, however little was usual';
insert into spike_rule (flow, valid_from, most_times, small_quantity, source) values
  ('CONSUMPTION', '2000-01-01', 3, 100, 'règle de contrôle de l''exploitant'),
  ('INJECTION', '2000-01-01', 3, 100, 'règle de contrôle de l''exploitant'),
  ('WATER', '2000-01-01', 3, 10, 'règle de contrôle de l''exploitant');
