create table meter (
  id               bigint primary key,
  serial           varchar(20) not null unique,
  service_point_id bigint not null references service_point,
  installed_on     date not null,
  removed_on       date check (removed_on > installed_on)
);
create index meter_service_point on meter (service_point_id);

create table register (
  id         bigint primary key,
  meter_id   bigint not null references meter,
  time_class varchar(10) not null check (time_class in ('BASE', 'PEAK', 'OFF_PEAK')),
  digits     smallint not null check (digits between 4 and 9),
  unique (meter_id, time_class)
);

create table reading (
  id          bigint primary key,
  register_id bigint not null references register,
  day         date not null,
  index_kwh   numeric(12, 3) not null check (index_kwh >= 0),
  origin      varchar(10) not null check (origin in ('MEASURED', 'REMOTE', 'SELF_READ', 'ESTIMATED')),
  entered_by  varchar(254) not null,
  recorded_at timestamptz not null,
  unique (register_id, day)
);

-- One row per meter, flow and local day; mean power in W per step, in order of time, -1 where a step is missing.
-- A day has 23, 24 or 25 hours.
create table load_curve_day (
  meter_id     bigint not null references meter,
  flow         varchar(11) not null check (flow in ('CONSUMPTION', 'INJECTION')),
  day          date not null,
  step_minutes smallint not null check (step_minutes in (5, 10, 15, 20, 30, 60)),
  watts        integer[] not null check (-1 <= all (watts)),
  primary key (meter_id, flow, day),
  check (cardinality(watts) * step_minutes in (1380, 1440, 1500))
);

create table meter_file (
  id             bigint primary key,
  name           varchar(200) not null,
  format         varchar(10) not null check (format in ('R63')),
  bytes          bigint not null,
  sha256         char(64) not null,
  stored_as      varchar(60) not null unique,
  status         varchar(10) not null check (status in ('RECEIVED', 'IMPORTING', 'IMPORTED', 'REFUSED', 'FAILED')),
  refusal        varchar(40),
  uploaded_by    varchar(254) not null,
  received_at    timestamptz not null,
  finished_at    timestamptz,
  execution_id   bigint,
  bytes_read     bigint not null default 0,
  lines_read     bigint not null default 0,
  lines_accepted bigint not null default 0,
  lines_doubled  bigint not null default 0,
  lines_empty    bigint not null default 0,
  lines_rejected bigint not null default 0,
  days_written   bigint not null default 0,
  days_corrected bigint not null default 0
);
create index meter_file_sha256 on meter_file (sha256);

create table meter_file_error (
  meter_file_id bigint not null references meter_file,
  line_number   bigint not null,
  reason        varchar(40) not null,
  text          varchar(300) not null,
  primary key (meter_file_id, line_number)
);
