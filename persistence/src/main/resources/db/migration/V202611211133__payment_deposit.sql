-- What is carried to the bank, or vouchers to who pays them: a slip lists it once and for all.
create table deposit (
  id       bigint primary key,
  number   varchar(20) not null unique,
  method   varchar(12) not null check (method in ('CHEQUE', 'CASH', 'VOUCHER')),
  made_on  date not null,
  made_by  varchar(254) not null,
  made_at  timestamptz not null,
  items    integer not null check (items > 0),
  total    numeric(14, 2) not null check (total > 0)
);

create table deposit_item (
  entry_id   bigint primary key references account_entry,
  deposit_id bigint not null references deposit,
  position   integer not null,
  unique (deposit_id, position)
);
