create table customer (
  id           bigint primary key,
  number       varchar(20) not null unique,
  kind         varchar(10) not null check (kind in ('PERSON', 'COMPANY')),
  title        varchar(20),
  first_name   varchar(80),
  last_name    varchar(80),
  company_name varchar(120),
  siren        char(9) check (siren ~ '^[0-9]{9}$'),
  vat_number   varchar(20),
  line1        varchar(120) not null,
  line2        varchar(120),
  postcode     varchar(10) not null,
  town         varchar(80) not null,
  country      char(2) not null,
  email        varchar(254),
  phone        varchar(30),
  language     char(2) not null check (language in ('fr', 'en')),
  search_text  text not null,
  created_at   timestamptz not null,
  check ((kind = 'PERSON' and last_name is not null) or (kind = 'COMPANY' and company_name is not null))
);
create index customer_search on customer using gin (search_text gin_trgm_ops);

create table account (
  id          bigint primary key,
  number      varchar(20) not null unique,
  customer_id bigint not null references customer
);
create index account_customer on account (customer_id);
