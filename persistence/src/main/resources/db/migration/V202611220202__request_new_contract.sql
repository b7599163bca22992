-- A contract that is taken back before it begins has no day: it ends as it starts.
do $$
declare
  known text := (select conname from pg_constraint where conrelid = 'contract'::regclass and contype = 'c'
    and pg_get_constraintdef(oid) like '%end_date > start_date%');
begin
  execute 'alter table contract drop constraint ' || quote_ident(known);
end $$;
alter table contract add constraint contract_end_check check (end_date >= start_date);

-- Of contracts that customers ask for; those of an earlier system have their own.
create sequence contract_number_seq start with 200001;

create table contract_signature (
  id              bigint primary key,
  request_id      bigint not null unique references request deferrable initially deferred,
  contract_number varchar(20) not null unique,
  point_reference varchar(20) not null,
  signed_on       date not null,
  recorded_at     timestamptz not null,
  recorded_by     varchar(254) not null,
  address         varchar(45) not null,
  text_version    varchar(20) not null,
  text_sha256     char(64) not null,
  -- null for companies
  revocable_until date check (revocable_until >= signed_on)
);

-- For how many days a consumer may withdraw from a contract concluded at a distance.
create table revocation_period (
  valid_from date primary key,
  days       smallint not null check (days between 1 and 90),
  source     varchar(200) not null
);
insert into revocation_period (valid_from, days, source) values
  ('2014-06-14', 14, 'C. conso. L221-18 (L121-21 avant le 1er juillet 2016)');

insert into request_deadline (kind, valid_from, days, days_after, source) values
  ('NEW_CONTRACT', '2000-01-01', 5, 30, 'règle de l''exploitant');
