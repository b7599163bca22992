-- A file whose format nobody knows is kept and refused. Lines in doubt wait for staff. A file's facts are days of load
-- curves, readings, exits or colours.
alter table meter_file alter column format drop not null;
alter table meter_file add column lines_held bigint not null default 0;
alter table meter_file rename column days_written to written;
alter table meter_file rename column days_corrected to corrected;

-- A line of an XML file may hold many readings, and several faults.
alter table meter_file_error drop constraint meter_file_error_pkey;
alter table meter_file_error add column id bigint not null default nextval('id_seq') primary key;
alter table meter_file_error alter column id drop default;
create index meter_file_error_of_file on meter_file_error (meter_file_id, line_number, id);
