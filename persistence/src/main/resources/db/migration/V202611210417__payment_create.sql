create table payment (
  id          bigint primary key,
  account_id  bigint not null references account,
  amount      numeric(14, 2) not null check (amount > 0),
  received_on date not null,
  method      varchar(12) not null check (method in ('TRANSFER', 'CHEQUE', 'CASH', 'CARD', 'DIRECT_DEBIT')),
  reference   varchar(80),
  entered_by  varchar(254) not null,
  recorded_at timestamptz not null
);
create index payment_account on payment (account_id, received_on);

create table allocation (
  id         bigint primary key,
  payment_id bigint not null references payment,
  invoice_id bigint not null references invoice,
  amount     numeric(14, 2) not null check (amount > 0),
  unique (payment_id, invoice_id)
);
create index allocation_invoice on allocation (invoice_id);
