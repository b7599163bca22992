-- What a customer keeps up to date in the own space. The telephone of before stays the first of three numbers.
alter table customer add column secondary_email varchar(254);
alter table customer add column mobile varchar(30);
alter table customer add column fax varchar(30);
alter table customer add column details_confirmed_on date;

-- An address counts only once somebody who reads its mail has said so. Of the link only a hash is kept.
create table email_change (
  id          bigint primary key,
  customer_id bigint not null references customer,
  slot        varchar(9) not null check (slot in ('MAIN', 'SECONDARY')),
  email       varchar(254) not null,
  token_hash  char(64) not null unique,
  asked_by    varchar(254) not null,
  asked_at    timestamptz not null,
  valid_to    timestamptz not null,
  ended_at    timestamptz,
  confirmed   boolean not null default false,
  check (not confirmed or ended_at is not null)
);
create unique index email_change_open on email_change (customer_id, slot) where ended_at is null;
