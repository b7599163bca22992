-- Which steps of a day a running import has written: within one file the first line stands, while a later file wins
-- over an earlier one. Written in the transaction of each chunk, removed with the last.
create table meter_file_day (
  meter_file_id bigint not null references meter_file,
  meter_id      bigint not null references meter,
  flow          varchar(11) not null,
  day           date not null,
  step_minutes  smallint not null,
  written       bytea not null,
  changed       boolean not null,
  corrected     boolean not null,
  primary key (meter_file_id, meter_id, flow, day)
);
