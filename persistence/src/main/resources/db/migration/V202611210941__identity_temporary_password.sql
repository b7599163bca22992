-- Printed on paper for who has no login yet. Only a keyed hash is kept; a new one takes the place of the old.
create table temporary_password (
  customer_id bigint primary key references customer,
  hash        char(64) not null,
  issued_at   timestamptz not null,
  expires_on  date not null
);
