-- Who asks to become a customer, until the link that was sent to the address is used; a customer takes the row's place then.
create table applicant (
  id           bigint primary key,
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
  email        varchar(254) not null check (email = lower(email)),
  phone        varchar(30),
  language     char(2) not null check (language in ('fr', 'en')),
  asked_at     timestamptz not null,
  check ((last_name is null) = (company_name is not null))
);
create index applicant_asked_at on applicant (asked_at);

alter table access_request add column applicant_id bigint references applicant on delete cascade;
alter table access_request drop constraint access_request_kind_check;
alter table access_request add constraint access_request_kind_check check (kind in ('NEW_PASSWORD', 'UNLOCK', 'REGISTRATION', 'MOVE_IN'));
alter table access_request add constraint access_request_applicant_check check ((kind = 'MOVE_IN') = (applicant_id is not null));
create index access_request_applicant on access_request (applicant_id);

alter table access_link add column applicant_id bigint references applicant on delete cascade;
do $$
declare
  known text := (select pg_get_constraintdef(oid) from pg_constraint where conname = 'access_link_kind_check');
begin
  alter table access_link drop constraint access_link_kind_check;
  execute 'alter table access_link add constraint access_link_kind_check '
    || replace(known, 'ARRAY[', 'ARRAY[''MOVE_IN''::character varying, ');
end $$;
alter table access_link add constraint access_link_applicant_check check ((kind = 'MOVE_IN') = (applicant_id is not null));
create index access_link_applicant on access_link (applicant_id);

alter table retention_rule drop constraint retention_rule_category_check;
alter table retention_rule add constraint retention_rule_category_check
  check (category in ('CONTACT', 'METERING', 'MESSAGES', 'AUDIT', 'IDENTITY', 'ACCOUNTING', 'DELEGATES', 'APPLICANTS'));
insert into retention_rule (category, valid_from, months, source) values
  ('APPLICANTS', date '2018-05-25', 1, 'RGPD art. 5(1)(e)');
