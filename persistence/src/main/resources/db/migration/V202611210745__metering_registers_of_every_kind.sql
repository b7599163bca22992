-- A register counts energy drawn, energy fed in or water; what it shows is multiplied by its coefficient.
alter table register
  add column flow varchar(11) not null default 'CONSUMPTION' check (flow in ('CONSUMPTION', 'INJECTION', 'WATER')),
  add column coefficient numeric(9, 3) not null default 1 check (coefficient > 0),
  alter column time_class type varchar(16),
  drop constraint register_time_class_check,
  drop constraint register_meter_id_time_class_key,
  add constraint register_time_class_check check (time_class in ('BASE', 'PEAK', 'OFF_PEAK',
    'HIGH_PEAK', 'HIGH_OFF_PEAK', 'LOW_PEAK', 'LOW_OFF_PEAK', 'BLUE_PEAK', 'BLUE_OFF_PEAK',
    'WHITE_PEAK', 'WHITE_OFF_PEAK', 'RED_PEAK', 'RED_OFF_PEAK')),
  add constraint register_has_classes_when_drawn check (flow = 'CONSUMPTION' or time_class = 'BASE'),
  add constraint register_once unique (meter_id, flow, time_class);
alter table register alter column flow drop default;
alter table register alter column coefficient drop default;

-- A reading in doubt is held until staff decide; a correction takes the place of the reading that it names.
alter table reading rename column index_kwh to index_value;
alter table reading
  add column status varchar(9) not null default 'IN_FORCE' check (status in ('IN_FORCE', 'HELD', 'REFUSED', 'CORRECTED')),
  add column doubt varchar(30),
  add column doubt_detail varchar(200),
  add column decided_by varchar(254),
  add column decided_at timestamptz,
  add column decision_note varchar(300),
  add column corrects_id bigint references reading,
  drop constraint reading_register_id_day_key,
  add constraint reading_held_for_a_reason check (status <> 'HELD' or doubt is not null),
  add constraint reading_decided check (status not in ('REFUSED', 'CORRECTED') or decided_by is not null);
alter table reading alter column status drop default;
create unique index reading_once on reading (register_id, day) where status = 'IN_FORCE';
create index reading_history on reading (register_id, day);
create index reading_held on reading (recorded_at) where status = 'HELD';

-- The colour of Tempo days, each from 06:00 to 06:00 of the next day.
create table tempo_day (
  day    date primary key,
  colour varchar(5) not null check (colour in ('BLUE', 'WHITE', 'RED'))
);

alter table meter_file drop constraint meter_file_format_check;
alter table meter_file alter column format type varchar(16);
alter table meter_file add constraint meter_file_format_check
  check (format in ('R63', 'R151', 'CUSTOMER_CURVE', 'INDEXES', 'EXITS', 'TEMPO'));

-- Exits of a car park, as its barriers tell them.
create table parking_exit (
  id            bigint primary key,
  contract_id   bigint not null references contract,
  badge         varchar(20) not null,
  car_park      varchar(40) not null,
  left_at       timestamptz not null,
  meter_file_id bigint references meter_file,
  unique (contract_id, badge, left_at)
);
create index parking_exit_month on parking_exit (contract_id, left_at);
