-- The off-peak hours that the network gives at a time, which customers choose among: one line for each pair of April to
-- October and November to March.
create table off_peak_choice (
  valid_from date not null,
  summer     varchar(140) not null,
  winter     varchar(140) not null,
  valid_to   date check (valid_to > valid_from),
  source     varchar(200) not null,
  primary key (valid_from, summer, winter)
);
insert into off_peak_choice (valid_from, summer, winter, source) values
  ('2025-11-01', '02:00-07:00;13:00-16:00', '23:00-07:00', 'plages de l''exploitant, à aligner sur celles du réseau'),
  ('2025-11-01', '01:00-07:00;14:00-16:00', '01:00-07:00;14:00-16:00', 'plages de l''exploitant, à aligner sur celles du réseau'),
  ('2025-11-01', '23:00-07:00', '23:00-07:00', 'plages de l''exploitant, à aligner sur celles du réseau');
