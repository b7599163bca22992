-- E-reporting (CGI art. 290): to which category of transactions a line belongs, by service and heading of the invoice.
create table reporting_category (
  service    varchar(11) not null check (service in ('ELECTRICITY', 'STORAGE', 'WATER', 'PARKING', 'SURPLUS')),
  heading    varchar(20) not null,
  valid_from date not null,
  category   varchar(4) not null check (category in ('TLB1', 'TPS1', 'TNT1')),
  source     varchar(120) not null,
  primary key (service, heading, valid_from)
);
insert into reporting_category (service, heading, valid_from, category, source) values
  ('ELECTRICITY', 'SUBSCRIPTION',       '2020-01-01', 'TLB1', 'CGI art. 256 II: electricity is goods'),
  ('ELECTRICITY', 'ENERGY',             '2020-01-01', 'TLB1', 'CGI art. 256 II: electricity is goods'),
  ('ELECTRICITY', 'TAXES',              '2020-01-01', 'TLB1', 'CGI art. 267 I: part of the price of the goods'),
  ('STORAGE',     'SUBSCRIPTION',       '2020-01-01', 'TLB1', 'CGI art. 256 II: electricity is goods'),
  ('STORAGE',     'ENERGY',             '2020-01-01', 'TLB1', 'CGI art. 256 II: electricity is goods'),
  ('STORAGE',     'STORAGE',            '2020-01-01', 'TPS1', 'CGI art. 256 IV: a service'),
  ('STORAGE',     'TAXES',              '2020-01-01', 'TLB1', 'CGI art. 267 I: part of the price of the goods'),
  ('WATER',       'WATER_DISTRIBUTION', '2020-01-01', 'TLB1', 'CGI art. 256: water is goods'),
  ('WATER',       'PUBLIC_BODIES',      '2020-01-01', 'TLB1', 'CGI art. 267 I: part of the price of the goods'),
  ('WATER',       'SEWAGE',             '2020-01-01', 'TPS1', 'CGI art. 256 IV: a service'),
  ('PARKING',     'PARKING',            '2020-01-01', 'TPS1', 'CGI art. 256 IV: a service'),
  ('SURPLUS',     'SURPLUS',            '2020-01-01', 'TNT1', 'CGI art. 256 A: the seller is not taxable');

-- What a run adds to the totals of each day; another publication of the run takes its place.
create table reporting_total (
  id        bigint primary key,
  run_id    bigint not null references billing_run,
  direction varchar(8) not null check (direction in ('SALE', 'PURCHASE')),
  day       date not null,
  rate      numeric(5, 2) not null,
  category  varchar(4) not null check (category in ('TLB1', 'TPS1', 'TNT1')),
  documents integer not null check (documents > 0),
  base      numeric(14, 2) not null,
  tax       numeric(14, 2) not null,
  unique (run_id, direction, day, rate, category)
);
create index reporting_total_day on reporting_total (day);
